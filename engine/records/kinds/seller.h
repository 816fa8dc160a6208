// A seller (sprzedawca): a company of one's own that issues invoices, with its data and accounts.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct SellerAccount {
  std::string account;  ///< NRB or IBAN without blanks; the first is the usual one
  std::string bank;
  std::string swift;
  std::string label;
};

struct Seller : Record {
  std::string name;
  std::string nip;
  std::string regon;
  std::string krs;
  std::string bdo;
  std::string street;
  std::string postcode;
  std::string city;
  std::string country = "PL";
  std::string email;
  std::string phone;
  std::string place;  ///< where invoices are issued; the city where none is given
  std::vector<SellerAccount> accounts;
  bool cash_method = false;
  std::vector<std::string> notes;     ///< stand on every invoice
  std::string making_at = "06:00";    ///< the time in Poland from which the day's recurring invoices are made
  std::optional<RecordId> logo;       ///< an attachment
};

const Kind& seller_kind();

}  // namespace kartoteka::records
