#include "engine/invoice/amount_text.h"

#include <algorithm>

#include "engine/base/decimal.h"

namespace kartoteka::invoice {

namespace {

constexpr int kQuantityScale = 6;
constexpr int kGroupedFrom = 5;  // digits of the whole part
constexpr std::size_t kNrbDigits = 26;

/// With a comma for the point and the whole part in groups of three.
std::string polish(std::string text) {
  const std::size_t begin = text.starts_with('-') ? 1 : 0;
  const std::size_t point = std::min(text.find('.'), text.size());
  if (point < text.size()) text[point] = ',';
  if (point - begin < kGroupedFrom) return text;
  for (std::size_t at = point - 3; at > begin && at < point; at = at > 3 ? at - 3 : 0) text.insert(at, " ");
  return text;
}

}  // namespace

std::string amount_text(std::int64_t grosze) { return polish(format_decimal(grosze, kMoneyScale)); }

std::string money_text(std::int64_t grosze) { return amount_text(grosze) + " zł"; }

std::string quantity_text(std::int64_t millionths) { return polish(format_decimal_short(millionths, kQuantityScale)); }

std::string discount_text(std::int64_t basis_points) { return polish(format_decimal_short(basis_points, 2)) + "%"; }

std::string account_text(std::string_view account) {
  const bool is_nrb = account.size() == kNrbDigits && std::ranges::all_of(account, [](char c) { return c >= '0' && c <= '9'; });
  const bool is_iban = account.size() > 4 && account[0] >= 'A' && account[0] <= 'Z';
  if (!is_nrb && !is_iban) return std::string(account);
  const std::size_t first = is_nrb ? 2 : 4;
  std::string text(account.substr(0, first));
  for (std::size_t at = first; at < account.size(); at += 4) {
    text += ' ';
    text += account.substr(at, 4);
  }
  return text;
}

}  // namespace kartoteka::invoice
