// Invoices as an office issues them, one for each number: every rate, exemptions by all kinds of law, reverse charge,
// buyers of all kinds, split payment, discounts, payments of all kinds, corrections. The same number makes the same
// invoice everywhere.
#pragma once

#include <cstdint>

#include "engine/invoice/invoice.h"

namespace kartoteka::invoice::test {

/// Valid (checks.h) for every number.
Invoice sample_invoice(std::uint64_t number);

/// Number 1, without anything special: one line of 23 %, a company as buyer, transfer within 14 days.
Invoice plain_invoice();

/// A correction of the given invoice: the first line's quantity becomes half, the last line falls to zero.
Invoice correction_of(const Invoice& invoice, std::uint64_t number);

}  // namespace kartoteka::invoice::test
