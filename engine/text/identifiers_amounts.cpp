// Amounts of money and numbers written in thousands: 1 234,50 zł, 1.234,50 EUR, 12 345, 99.90 PLN.
#include <algorithm>

#include "engine/text/identifier_finder.h"

namespace kartoteka::text {
namespace {

bool is_currency(std::string_view folded) {
  constexpr std::string_view kCurrencies[] = {"zl", "zloty", "zlote", "zlotych", "zlotego", "pln", "eur", "euro",
                                              "usd", "gbp",  "chf",   "czk",     "dolarow", "dolary"};
  return std::ranges::find(kCurrencies, folded) != std::end(kCurrencies);
}

bool has_currency(const PieceView& pieces, std::uint32_t last) {
  const char32_t sign = pieces.after(last);
  if (sign == U'€' || sign == U'$' || sign == U'£') return true;
  const std::uint32_t gap = pieces.gap_size(last);
  if (gap <= 2 && gap > 0 && is_space(sign) && pieces.text()[pieces[last].end + gap - 1].code == U'€') return true;
  return gap <= 1 && pieces.is_word(last + 1) && pieces.length(last + 1) <= 8 && is_currency(pieces.folded(last + 1));
}

/// Thousands: groups of three after one of one to three digits.
std::uint32_t last_group(const PieceView& pieces, std::uint32_t at, char32_t& separator) {
  std::uint32_t last = at;
  if (pieces.length(at) > 3) return last;
  while (pieces.is_plain_number(last + 1) && pieces.length(last + 1) == 3) {
    const char32_t sign = pieces.separator(last);
    if ((sign != U' ' && sign != U'.' && sign != U'\'') || (separator != 0 && sign != separator)) break;
    separator = sign;
    ++last;
  }
  return last;
}

/// Whether the piece is a further group or the fraction of a number that began before.
bool goes_on(const PieceView& pieces, std::uint32_t at) {
  if (at == 0 || !pieces.is_plain_number(at - 1)) return false;
  const char32_t separator = pieces.separator(at - 1);
  return separator == U',' || separator == U'.' || separator == U'\'' || (separator == U' ' && pieces.length(at) == 3 && pieces.length(at - 1) <= 3);
}

}  // namespace

void find_amounts(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (!pieces.is_plain_number(at, 12)) return;
  if (pieces.before(at) == U'+' || goes_on(pieces, at)) return;
  char32_t thousands = 0;
  std::uint32_t last = last_group(pieces, at, thousands);
  std::string whole;
  for (std::uint32_t i = at; i <= last; ++i) whole += pieces.lowered(i);
  whole = without_zeros(whole);
  if (whole.size() > 12) return;
  std::string cents;
  const char32_t point = pieces.separator(last);
  const bool is_point = point == U',' || (point == U'.' && (thousands == 0 || thousands == U' '));
  if (is_point && pieces.is_plain_number(last + 1, 2)) cents = pieces.lowered(last + 1), ++last;
  const bool is_money = has_currency(pieces, last);
  // "3.05" is as likely a day or a chapter, and "1,5" a measure: a currency, thousands or two places tell money.
  const bool is_amount = is_money || (!cents.empty() && (thousands != 0 || (point == U',' && cents.size() == 2)));
  if (!is_amount) {
    if (thousands == U' ' && cents.empty()) found.add(IdentifierKind::number, at, last, whole);
    return;
  }
  cents.resize(2, '0');
  found.add(IdentifierKind::amount, at, last, whole + '.' + cents);
  if (cents == "00") found.add(IdentifierKind::amount, at, last, whole);
}

}  // namespace kartoteka::text
