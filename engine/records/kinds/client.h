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

/// A further address: of a branch, for letters.
struct Address {
  std::string label;
  std::string street;
  std::string postcode;
  std::string city;
  std::string country;
};

/// The value of an attribute that the company defined itself (kinds/attribute.h).
struct AttributeValue {
  std::string attribute;  ///< its key
  std::string value;      ///< as its type writes it: "2026-05-03", "true"
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
  std::string tax_number;  ///< of a foreign buyer: with its prefix for a VAT number of the Union, "DE123456789"
  std::string regon;
  std::string street;  ///< of the seat, as the next three
  std::string postcode;
  std::string city;
  std::string country;
  std::vector<Address> addresses;  ///< beside the seat
  std::vector<Phone> phones;
  std::vector<EmailAddress> emails;
  std::vector<Person> people;
  std::vector<std::string> categories;
  std::vector<std::string> tags;
  std::optional<RecordId> owner;
  std::string note;
  std::vector<AttributeValue> attributes;
  bool confidential = false;  ///< only its owner and its confidants see it and what hangs on it
  std::vector<RecordId> confidants;
  std::optional<RecordId> merged_into;  ///< the client that took over all that hung on this one
};

const Kind& client_kind();

}  // namespace kartoteka::records
