// A client (kontrahent): a company or person that the users deal with.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Phone {
  std::string label;
  std::string number;
};

struct EmailAddress {
  std::string label;
  std::string address;
};

/// Somebody who speaks for a client.
struct Person {
  std::string name;
  std::string role;
  std::string phone;
  std::string email;
};

struct Client : Record {
  std::string code;         ///< short, chosen by the users, unique: "KOW-WWA"
  std::string name;
  std::string entity_type = "company";  ///< company, person
  std::string nip;          ///< digits only, checksum right, or ""
  std::string regon;
  std::string street;
  std::string postcode;
  std::string city;
  std::string country;
  std::vector<Phone> phones;
  std::vector<EmailAddress> emails;
  std::vector<Person> people;
  std::string category;
  std::vector<std::string> tags;
  std::optional<RecordId> owner;
  std::string note;
};

const Kind& client_kind();

}  // namespace kartoteka::records
