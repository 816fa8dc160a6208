#include "engine/invoice/totals.h"

#include <algorithm>
#include <optional>
#include <string>

#include "engine/base/error.h"

namespace kartoteka::invoice {

namespace {

/// Wide enough for every product of values within the limits (below 10^34).
__extension__ typedef __int128 Wide;

constexpr std::int64_t kMillion = 1'000'000;
/// Gross above which annex 15 asks for split payment (art. 106e section 1 point 18a of the VAT act).
constexpr std::int64_t kSplitPaymentAboveGrosze = 1'500'000;

/// To the nearest integer, halves away from zero; the denominator is positive.
Wide rounded(Wide numerator, Wide denominator) {
  const Wide half = denominator / 2;
  return (numerator < 0 ? numerator - half : numerator + half) / denominator;
}

std::int64_t amount(Wide value, const std::string& pointer) {
  if (value > kMaxGrosze || value < -kMaxGrosze) throw Error::at(pointer, "an amount is beyond 999,999,999,999.99 zł");
  return static_cast<std::int64_t>(value);
}

bool is_within(std::int64_t value, std::int64_t limit) { return value >= -limit && value <= limit; }

void require_limits(const Line& line, const std::string& pointer) {
  if (!is_within(line.quantity_millionths, kMaxQuantityMillionths)) {
    throw Error::at(pointer + "/quantity", "expected at most 1,000,000,000");
  }
  if (!is_within(line.unit_net_grosze, kMaxGrosze)) {
    throw Error::at(pointer + "/unit_net_price", "expected at most 999,999,999,999.99");
  }
  if (line.discount_basis_points < 0 || line.discount_basis_points > kMaxDiscountBasisPoints) {
    throw Error::at(pointer + "/discount", "expected a percentage 0..100");
  }
}

LineAmounts amounts_at(const Line& line, const std::string& pointer) {
  require_limits(line, pointer);
  const Wide exact = Wide{line.quantity_millionths} * line.unit_net_grosze;
  LineAmounts amounts;
  amounts.value_grosze = amount(rounded(exact, kMillion), pointer);
  const Wide kept = kMaxDiscountBasisPoints - line.discount_basis_points;
  amounts.net_grosze = amount(rounded(exact * kept, Wide{kMillion} * kMaxDiscountBasisPoints), pointer);
  amounts.discount_grosze = amounts.value_grosze - amounts.net_grosze;
  return amounts;
}

/// The rates' totals summed up into the invoice's.
void sum_up(Totals& totals) {
  Wide net = 0;
  Wide vat = 0;
  for (const RateTotal& rate : totals.rates) {
    net += rate.net_grosze;
    vat += rate.vat_grosze;
  }
  totals.net_grosze = amount(net, "/lines");
  totals.vat_grosze = amount(vat, "/lines");
  totals.gross_grosze = amount(net + vat, "/lines");
}

std::optional<RateTotal> rate_total(VatRate rate, const std::vector<Line>& lines, const Totals& totals) {
  Wide net = 0;
  bool occurs = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].vat_rate != rate) continue;
    net += totals.lines[i].net_grosze;
    occurs = true;
  }
  if (!occurs) return std::nullopt;
  const Wide vat = rounded(net * percent_of(rate), 100);
  return RateTotal{rate, amount(net, "/lines"), amount(vat, "/lines"), amount(net + vat, "/lines")};
}

const RateTotal* find(const Totals& totals, VatRate rate) {
  const auto found = std::ranges::find(totals.rates, rate, &RateTotal::rate);
  return found == totals.rates.end() ? nullptr : &*found;
}

std::int64_t changed(std::int64_t before, std::int64_t after) { return amount(Wide{after} - before, "/lines"); }

}  // namespace

LineAmounts amounts_of(const Line& line) { return amounts_at(line, ""); }

Totals totals_of(const std::vector<Line>& lines) {
  Totals totals;
  totals.lines.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) totals.lines.push_back(amounts_at(lines[i], "/lines/" + std::to_string(i)));
  for (const VatRate rate : kVatRates) {
    if (const auto total = rate_total(rate, lines, totals)) totals.rates.push_back(*total);
  }
  sum_up(totals);
  return totals;
}

Totals difference(const Totals& before, const Totals& after) {
  Totals result;
  for (const VatRate rate : kVatRates) {
    const RateTotal* was = find(before, rate);
    const RateTotal* is = find(after, rate);
    if (was == nullptr && is == nullptr) continue;
    const RateTotal none{rate};
    const RateTotal& old = was != nullptr ? *was : none;
    const RateTotal& now = is != nullptr ? *is : none;
    result.rates.push_back({rate, changed(old.net_grosze, now.net_grosze), changed(old.vat_grosze, now.vat_grosze),
                            changed(old.gross_grosze, now.gross_grosze)});
  }
  sum_up(result);
  return result;
}

std::vector<Line> present_lines(const Invoice& invoice) {
  std::vector<Line> lines = invoice.lines;
  if (!invoice.correction) return lines;
  const auto& before = invoice.correction->lines_before;
  for (std::size_t i = lines.size(); i < before.size(); ++i) {
    lines.push_back(before[i]);
    lines.back().quantity_millionths = 0;
  }
  return lines;
}

std::vector<Line> told_lines(const Invoice& invoice) {
  std::vector<Line> lines = invoice.lines;
  if (invoice.correction) lines.insert(lines.end(), invoice.correction->lines_before.begin(), invoice.correction->lines_before.end());
  return lines;
}

Totals totals_of(const Invoice& invoice) {
  Totals after = totals_of(invoice.lines);
  if (!invoice.correction) return after;
  return difference(totals_of(invoice.correction->lines_before), after);
}

bool needs_split_payment(const Invoice& invoice) {
  const bool has_annex_15 = std::ranges::any_of(invoice.lines, &Line::is_annex_15);
  return has_annex_15 && invoice.buyer.identity == BuyerIdentity::nip &&
         totals_of(invoice.lines).gross_grosze > kSplitPaymentAboveGrosze;
}

}  // namespace kartoteka::invoice
