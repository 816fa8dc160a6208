// Numbers with a checksum, alone or in groups, and those that are told by their shape only.
#include <algorithm>
#include <array>

#include "engine/base/checksums.h"
#include "engine/text/identifier_finder.h"

namespace kartoteka::text {
namespace {

/// The longest run of digit groups that is looked at: an account has seven.
constexpr std::uint32_t kMaxGroups = 8;

struct Shape {
  IdentifierKind kind;
  std::array<std::uint8_t, kMaxGroups> groups;  ///< digits of each group, 0 ends
};

/// How numbers are commonly grouped. The checksum decides, but an NIP that was mistyped is still found as typed.
constexpr Shape kShapes[] = {
    {IdentifierKind::account, {2, 4, 4, 4, 4, 4, 4, 0}},
    {IdentifierKind::account, {2, 8, 16, 0}},
    {IdentifierKind::nip, {3, 3, 2, 2, 0}},
    {IdentifierKind::nip, {3, 2, 2, 3, 0}},
    {IdentifierKind::nip, {3, 2, 3, 2, 0}},
    {IdentifierKind::regon, {3, 3, 3, 0}},
    {IdentifierKind::regon, {3, 3, 3, 5, 0}},
    {IdentifierKind::regon, {9, 5, 0}},
    {IdentifierKind::pesel, {6, 5, 0}},
};

IdentifierKind kind_of(std::string_view digits) {
  switch (digits.size()) {
    case 9: return is_regon(digits) ? IdentifierKind::regon : IdentifierKind::number;
    case 10: return is_nip(digits) ? IdentifierKind::nip : IdentifierKind::number;
    case 11: return is_pesel(digits) ? IdentifierKind::pesel : IdentifierKind::number;
    case 14: return is_regon(digits) ? IdentifierKind::regon : IdentifierKind::number;
    case 26: return is_nrb(digits) ? IdentifierKind::account : IdentifierKind::number;
    default: return IdentifierKind::number;
  }
}

/// How many groups of a shape there are from piece `at` on, with the same separator between them; 0 if they differ.
std::uint32_t match_shape(const PieceView& pieces, std::uint32_t at, const Shape& shape) {
  std::uint32_t count = 0;
  for (; count < kMaxGroups && shape.groups[count] != 0; ++count) {
    if (!pieces.is_plain_number(at + count) || pieces.length(at + count) != shape.groups[count]) return 0;
    if (count == 0) continue;
    const char32_t separator = pieces.separator(at + count - 1);
    if (separator != U' ' && separator != U'-' && separator != U'.') return 0;
  }
  return count;
}

std::string joined(const PieceView& pieces, std::uint32_t first, std::uint32_t count) {
  std::string text;
  for (std::uint32_t i = 0; i < count; ++i) text += pieces.lowered(first + i);
  return text;
}

void find_groups(const PieceView& pieces, std::uint32_t at, Found& found) {
  for (const Shape& shape : kShapes) {
    const std::uint32_t count = match_shape(pieces, at, shape);
    if (count == 0) continue;
    const std::string digits = joined(pieces, at, count);
    const IdentifierKind kind = kind_of(digits);
    // Three groups of three are a phone, an amount or a REGON: only a checksum makes them one here.
    if (kind == IdentifierKind::number && shape.kind == IdentifierKind::regon) continue;
    found.add(kind, at, at + count - 1, digits);
    return;
  }
}

/// Five digits and more are looked for as a whole; fewer are years and quantities.
constexpr std::uint32_t kMinNumber = 5;

void find_single(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (pieces.length(at) < kMinNumber) return;
  const std::string digits = pieces.lowered(at);
  const bool is_krs = digits.size() == 10 && at > 0 && pieces.gap_size(at - 1) <= 2 && pieces.folded(at - 1) == "krs";
  found.add(is_krs ? IdentifierKind::krs : kind_of(digits), at, at, digits);
}

void find_postcode(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (pieces.length(at) != 2 || pieces.separator(at) != U'-' || !pieces.is_plain_number(at + 1) || pieces.length(at + 1) != 3) {
    return;
  }
  const bool goes_on = pieces.separator(at + 1) == U'-' || is_hyphen(pieces.before(at));
  if (!goes_on) found.add(IdentifierKind::postcode, at, at + 1, pieces.lowered(at) + '-' + pieces.lowered(at + 1));
}

std::string upper_case(std::string text) {
  std::ranges::transform(text, text.begin(), [](char sign) { return sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 32) : sign; });
  return text;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char sign) { return static_cast<unsigned char>(sign) < 0x80; });
}

/// "PL5260250274", "PL 526-025-02-74", "PL61 1090 …", "DE89 3704 0044 0532 0130 00": letters of a country and what follows.
void find_with_country(const PieceView& pieces, std::uint32_t at, Found& found) {
  std::string text = pieces.lowered(at);
  if (text.size() < 2 || text.size() > 34 || !is_ascii(text) || is_digit(static_cast<unsigned char>(text[0])) ||
      is_digit(static_cast<unsigned char>(text[1])) || (text.size() > 2 && !is_digit(static_cast<unsigned char>(text[2])))) {
    return;
  }
  for (std::uint32_t last = at;; ++last) {
    const std::string_view rest = std::string_view(text).substr(2);
    if (text.starts_with("pl") && is_nip(rest)) return found.add(IdentifierKind::nip, at, last, std::string(rest));
    if (is_iban(upper_case(text))) {
      return found.add(IdentifierKind::account, at, last, text.starts_with("pl") ? std::string(rest) : text);
    }
    const char32_t separator = pieces.separator(last);
    if ((separator != U' ' && separator != U'-') || last - at > 9) return;
    text += pieces.lowered(last + 1);
    if (text.size() > 34 || !is_ascii(text)) return;
  }
}

}  // namespace

void find_numbers(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (!pieces.is_plain_number(at)) return find_with_country(pieces, at, found);
  find_single(pieces, at, found);
  find_groups(pieces, at, found);
  find_postcode(pieces, at, found);
}

}  // namespace kartoteka::text
