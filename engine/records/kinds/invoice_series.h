// A series of invoices (seria numeracji): how they are numbered. Numbers run from 1 without gap within a year or month
// of the day of issue.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct InvoiceSeries : Record {
  std::string name;
  /// Placeholders: {n} the number ({nn}, {nnn} with zeros in front), {mm} or {m} the month, {rrrr} or {rr} the year.
  std::string pattern = "FV/{n}/{mm}/{rrrr}";
  std::string purpose = "invoice";  ///< invoice, correction
  std::string restart = "year";     ///< year, month: when numbers begin anew
  std::optional<std::int64_t> first_number;  ///< where the first period begins, after numbers that another program gave
  std::optional<RecordId> seller;   ///< every seller's where none is given
  bool active = true;
};

const Kind& invoice_series_kind();

}  // namespace kartoteka::records
