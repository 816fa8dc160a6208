// Telephone numbers: nine digits in Poland, with +48 or 0048 or without, the area in brackets or not.
#include <algorithm>
#include <array>

#include "engine/text/identifier_finder.h"

namespace kartoteka::text {
namespace {

constexpr std::size_t kPolishDigits = 9;
/// ITU-T E.164: at most fifteen digits with the country's; fewer than eight are no full number.
constexpr std::size_t kMinForeign = 8, kMaxForeign = 15;
constexpr std::uint32_t kMaxGroups = 7;

/// Signs between the groups of a number: a blank, a hyphen, a dot, a slash, a bracket, or a bracket with a blank or hyphen.
bool is_joint(const PieceView& pieces, std::uint32_t i) {
  if (pieces.gap_size(i) == 0 || pieces.gap_size(i) > 3) return false;
  for (std::uint32_t at = pieces[i].end; at < pieces[i + 1].begin; ++at) {
    const char32_t sign = pieces.text()[at].code;
    const bool is_line = sign == U'\n';
    if (is_line || !(is_space(sign) || is_hyphen(sign) || sign == U'.' || sign == U'/' || sign == U'(' || sign == U')')) return false;
  }
  return true;
}

/// Groupings without +48: 601 234 567, 22 123 45 67, 22 123 4567, 22 1234567.
bool is_usual(const std::vector<std::uint32_t>& groups) {
  const std::vector<std::uint32_t> kUsual[] = {{3, 3, 3}, {2, 3, 2, 2}, {2, 3, 4}, {2, 7}, {3, 2, 2, 2}, {9}};
  return std::ranges::find(kUsual, groups) != std::end(kUsual);
}

/// Takes groups from piece `at` on until there are `size` digits: the last piece; nothing if it does not come out even.
std::optional<std::uint32_t> take(const PieceView& pieces, std::uint32_t at, std::size_t size, std::string& digits,
                                  std::vector<std::uint32_t>& groups) {
  for (std::uint32_t i = at; i < at + kMaxGroups && pieces.is_plain_number(i, kMaxForeign); ++i) {
    digits += pieces.lowered(i);
    groups.push_back(pieces.length(i));
    if (digits.size() == size) return i;
    if (digits.size() > size || !is_joint(pieces, i)) break;
  }
  return std::nullopt;
}

void find_polish(const PieceView& pieces, std::uint32_t first, std::uint32_t at, bool has_prefix, Found& found) {
  std::string digits;
  std::vector<std::uint32_t> groups;
  const auto last = take(pieces, at, kPolishDigits, digits, groups);
  if (last && digits[0] != '0' && (has_prefix || is_usual(groups))) found.add(IdentifierKind::phone, first, *last, digits);
}

void find_foreign(const PieceView& pieces, std::uint32_t at, Found& found) {
  std::string digits;
  std::uint32_t last = at;
  for (std::uint32_t i = at; i < at + kMaxGroups && pieces.is_plain_number(i, kMaxForeign); ++i) {
    if (digits.size() + pieces.length(i) > kMaxForeign) break;
    digits += pieces.lowered(i);
    last = i;
    if (!is_joint(pieces, i)) break;
  }
  if (digits.size() >= kMinForeign) found.add(IdentifierKind::phone, at, last, '+' + digits);
}

/// A number of one piece with the country's digits: +48601234567, 0048601234567, 48601234567.
bool find_joined(const PieceView& pieces, std::uint32_t at, bool has_plus, Found& found) {
  const std::string digits = pieces.lowered(at);
  for (const std::string_view prefix : {"0048", "48"}) {
    if (digits.size() != prefix.size() + kPolishDigits || !digits.starts_with(prefix)) continue;
    found.add(IdentifierKind::phone, at, at, digits.substr(prefix.size()));
    return true;
  }
  return has_plus && digits.starts_with("48") && digits.size() > 2;
}

}  // namespace

void find_phones(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (!pieces.is_plain_number(at, kMaxForeign)) return;
  const bool has_plus = pieces.before(at) == U'+';
  const bool is_prefix = pieces.lowered(at) == (has_plus ? "48" : "0048");
  if (is_prefix && is_joint(pieces, at)) return find_polish(pieces, at, at + 1, true, found);
  if (find_joined(pieces, at, has_plus, found)) return;
  if (has_plus) return find_foreign(pieces, at, found);
  const bool goes_on = at > 0 && pieces.is_number(at - 1) && pieces.separator(at - 1) != 0 && pieces.separator(at - 1) != U',';
  if (!goes_on) find_polish(pieces, at, at, false, found);
}

}  // namespace kartoteka::text
