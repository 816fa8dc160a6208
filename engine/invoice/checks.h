// What an invoice must satisfy before it may be issued: the limits of the FA(3) schema and what the law asks of every
// invoice. All problems are found at once, each with the field it is about.
#pragma once

#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/invoice/invoice.h"

namespace kartoteka::invoice {

/// Every problem, in the order of the fields; empty if the invoice may be issued. Pointers follow the names of the
/// structs: "/buyer/number", "/lines/3/name", "/payment/account", "/correction/reason".
std::vector<FieldProblem> problems_of(const Invoice& invoice);

/// @throws Error invalid_argument with all of problems_of
void require_valid(const Invoice& invoice);

/// The text of P_19A, P_19B or P_19C: every basis of the exempt lines once, in their order, parted by "; ".
/// Bases of several kinds go together as `other`. Empty without an exempt line.
LegalBasis exemption_of(const std::vector<Line>& lines);

/// Two capital letters of the ministry's list of countries.
bool is_country(std::string_view code);
/// A prefix of VAT numbers of a member state (and "XI", Northern Ireland); Greece is "EL".
bool is_eu_prefix(std::string_view code);

}  // namespace kartoteka::invoice
