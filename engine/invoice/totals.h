// The sums of an invoice, in integer grosze. A line's net is quantity times price less the discount, exactly, then
// rounded once to the grosz; the tax of a rate is computed from the sum of its lines' nets and rounded once; every
// further total is the sum of the numbers shown. Halves are rounded away from zero ("half up" for what is sold, and a
// negative line is the mirror of the positive one, so a line and its reversal always make zero).
#pragma once

#include <cstdint>
#include <vector>

#include "engine/invoice/invoice.h"

namespace kartoteka::invoice {

/// No amount of an invoice may be farther from zero than 999,999,999,999.99 zł.
inline constexpr std::int64_t kMaxGrosze = 99'999'999'999'999;
/// No quantity may be farther from zero than a thousand million.
inline constexpr std::int64_t kMaxQuantityMillionths = 1'000'000'000'000'000;
/// A discount is at most the whole.
inline constexpr std::int64_t kMaxDiscountBasisPoints = 10'000;

struct LineAmounts {
  std::int64_t value_grosze = 0;     ///< quantity times price, rounded
  std::int64_t discount_grosze = 0;  ///< value less net: what the discount takes off, as shown
  std::int64_t net_grosze = 0;
};

struct RateTotal {
  VatRate rate = VatRate::rate_23;
  std::int64_t net_grosze = 0;
  std::int64_t vat_grosze = 0;
  std::int64_t gross_grosze = 0;
};

struct Totals {
  std::vector<LineAmounts> lines;  ///< one for each line, in its order
  std::vector<RateTotal> rates;    ///< the rates that occur, in the order of kVatRates
  std::int64_t net_grosze = 0;
  std::int64_t vat_grosze = 0;
  std::int64_t gross_grosze = 0;
};

/// @throws Error invalid_argument (pointer "") if the quantity, the price, the discount or the result is beyond the limits
LineAmounts amounts_of(const Line& line);

/// @throws Error invalid_argument at "/lines/3" for a line beyond the limits, at "/lines" for a sum beyond them
Totals totals_of(const std::vector<Line>& lines);

/// What a correction changes, rate by rate; `lines` is empty. Rates whose lines did not change stand there with zeros.
Totals difference(const Totals& before, const Totals& after);

/// The lines as they stand: those that a correction takes away stand there too, with a quantity of zero.
std::vector<Line> present_lines(const Invoice& invoice);

/// All lines that an invoice tells, those before a correction included.
std::vector<Line> told_lines(const Invoice& invoice);

/// What the invoice adds to the buyer's debt: its totals, or of a correction the difference to what it corrects.
Totals totals_of(const Invoice& invoice);

/// Whether the law wants the words "mechanizm podzielonej płatności": over 15,000 zł gross with a line of annex 15,
/// and a buyer who is a tax payer in Poland (art. 108a and 106e of the VAT act).
bool needs_split_payment(const Invoice& invoice);

}  // namespace kartoteka::invoice
