// A service (usługa) of the catalogue, and what single clients pay for it instead.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Service : Record {
  std::string code;
  std::string name;
  std::string unit = "szt.";
  std::int64_t net_price = 0;  ///< grosze
  std::string vat_rate = "23";
  std::string legal_basis;               ///< of an exemption (zw)
  std::string legal_basis_law = "act";   ///< act, directive, other
  std::string pkwiu;
  std::string gtu;
  bool annex_15 = false;  ///< named in annex 15 to the VAT act (split payment)
  bool active = true;
  std::string note;
};

/// The price of a service for one client, from a day to a day (inclusive).
struct ClientPrice : Record {
  std::optional<RecordId> client;
  std::optional<RecordId> service;
  std::int64_t net_price = 0;
  std::optional<Date> valid_from;
  std::optional<Date> valid_to;
  std::string note;
};

const Kind& service_kind();
const Kind& client_price_kind();

}  // namespace kartoteka::records
