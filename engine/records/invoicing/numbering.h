// Numbers of invoices: one after the other within a series, a seller and a year (or month), none twice, none left out.
// A number is given in the transaction that issues the invoice, so both are there or neither.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/db/connection.h"
#include "engine/records/kinds/invoice_series.h"

namespace kartoteka::records {

/// What is wrong with a pattern of numbers, or nothing: it holds one number, and tells the period in which numbers run.
std::optional<std::string> pattern_problem(std::string_view pattern, bool restarts_monthly);

/// The same for patterns whose numbers may be the same: "FV/{nnn}/{m}/{rrrr}" and "FV/{n}/{mm}/{rrrr}".
std::string pattern_shape(std::string_view pattern);

/// "FV/{n}/{mm}/{rrrr}" with 12 in September 2026: "FV/12/09/2026".
std::string number_text(std::string_view pattern, std::int64_t number, Date issued_on);
/// The number in a text that the pattern made for this day; nothing where it did not.
std::optional<std::int64_t> number_in(std::string_view pattern, std::string_view text, Date issued_on);

/// The number that the next invoice of the series would get.
std::string next_number(db::Connection& connection, const InvoiceSeries& series, RecordId seller, Date issued_on);
/// Takes the next number for an invoice. Call within the transaction that stores it.
std::string take_number(db::Connection& connection, const InvoiceSeries& series, RecordId seller, Date issued_on, RecordId invoice);
/// Notes that an invoice that comes from elsewhere has its number already. Errors: conflict where another has it.
void note_number(db::Connection& connection, const InvoiceSeries& series, RecordId seller, Date issued_on, RecordId invoice, std::int64_t number);

}  // namespace kartoteka::records
