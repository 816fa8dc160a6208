#include "engine/base/polish_order.h"

#include <array>
#include <cstdint>
#include <utility>

namespace kartoteka {
namespace {

constexpr std::u32string_view kAlphabet = U"aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";

/// Letters with accents that Polish does not know, by the letter that they stand with.
constexpr std::pair<char32_t, std::u32string_view> kAccented[] = {
    {U'a', U"áàâãäåāă"}, {U'c', U"çčĉċ"}, {U'd', U"ďđð"}, {U'e', U"éèêëēĕėě"}, {U'g', U"ĝğġģ"}, {U'h', U"ĥħ"},
    {U'i', U"íìîïĩīĭįı"}, {U'j', U"ĵ"},   {U'k', U"ķĸ"},  {U'l', U"ĺļľŀ"},     {U'n', U"ñņňŉŋ"}, {U'o', U"òôõöøōŏő"},
    {U'r', U"ŕŗř"},      {U's', U"ŝşšß"}, {U't', U"ţťŧ"}, {U'u', U"úùûüũūŭůűų"}, {U'w', U"ŵ"},  {U'y', U"ýÿŷ"},
    {U'z', U"ž"}};

/// What decides first, then second, then third.
struct Weight {
  std::uint32_t letter = 0;
  std::uint32_t accent = 0;
  std::uint32_t is_capital = 0;
};

constexpr std::uint32_t kPunctuation = 0x100;     // below it: what cannot be seen
constexpr std::uint32_t kGeneralPunctuation = 0x1000;  // dashes and quotation marks
constexpr std::uint32_t kDigits = 0x4000;
constexpr std::uint32_t kLetters = 0x5000;
constexpr std::uint32_t kOthers = 0x10000;        // other alphabets by code point
constexpr std::uint32_t kBrokenBytes = 0x200000;  // beyond every code point
constexpr char32_t kTableSize = 0x180;            // ASCII, Latin-1 and Latin Extended-A

/// The small letter of a capital within the table, else the letter itself.
constexpr char32_t small(char32_t letter) {
  const bool is_plain_capital = (letter >= U'A' && letter <= U'Z') || (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7);
  if (is_plain_capital) return letter + 0x20;
  const bool has_odd_capitals = (letter >= 0x139 && letter <= 0x148) || (letter >= 0x179 && letter <= 0x17E);
  if (has_odd_capitals) return letter % 2 == 1 ? letter + 1 : letter;
  if (letter == 0x178) return 0xFF;
  return letter >= 0x100 && letter <= 0x177 && letter % 2 == 0 && letter != 0x138 ? letter + 1 : letter;
}

constexpr std::uint32_t place_in_alphabet(char32_t letter) {
  const auto place = kAlphabet.find(letter);
  return place == std::u32string_view::npos ? 0 : kLetters + static_cast<std::uint32_t>(place) + 1;
}

constexpr Weight compute_weight(char32_t character) {
  Weight weight;
  const char32_t letter = small(character);
  weight.is_capital = letter == character ? 0 : 1;
  weight.letter = place_in_alphabet(letter);
  if (weight.letter > 0) return weight;
  for (const auto& [base, accented] : kAccented) {
    const auto accent = accented.find(letter);
    if (accent == std::u32string_view::npos) continue;
    weight.letter = place_in_alphabet(base);
    weight.accent = static_cast<std::uint32_t>(accent) + 1;
    return weight;
  }
  const auto code = static_cast<std::uint32_t>(character);
  if (character >= U'0' && character <= U'9') return {kDigits + code};
  return {character <= U' ' || character == 0xA0 ? (character == 0xA0 ? 0x20 : code) : kPunctuation + code};
}

constexpr std::array<Weight, kTableSize> make_table() {
  std::array<Weight, kTableSize> table{};
  for (char32_t character = 0; character < kTableSize; ++character) table[character] = compute_weight(character);
  return table;
}

constexpr std::array<Weight, kTableSize> kTable = make_table();

/// Takes one character off the text; a byte that is not UTF-8 by itself.
Weight take(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) {
    text.remove_prefix(1);
    return kTable[lead];
  }
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  std::uint32_t code = lead & (0xFFU >> (length + 1));
  bool is_good = lead >= 0xC2 && lead <= 0xF4 && text.size() >= length;
  for (std::size_t i = 1; is_good && i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    is_good = (byte & 0xC0) == 0x80;
    code = code << 6 | (byte & 0x3F);
  }
  text.remove_prefix(is_good ? length : 1);
  if (!is_good) return {kBrokenBytes + lead};
  if (code >= 0x2000 && code <= 0x206F) return {kGeneralPunctuation + code};
  return code < kTableSize ? kTable[code] : Weight{kOthers + code};
}

int order(std::uint32_t a, std::uint32_t b) { return a < b ? -1 : a > b ? 1 : 0; }

}  // namespace

int compare_polish(std::string_view a, std::string_view b) {
  std::string_view rest_a = a;
  std::string_view rest_b = b;
  int by_accent = 0;
  int by_case = 0;
  while (!rest_a.empty() && !rest_b.empty()) {
    const Weight left = take(rest_a);
    const Weight right = take(rest_b);
    if (left.letter != right.letter) return order(left.letter, right.letter);
    if (by_accent == 0) by_accent = order(left.accent, right.accent);
    if (by_case == 0) by_case = order(left.is_capital, right.is_capital);
  }
  if (rest_a.empty() != rest_b.empty()) return rest_a.empty() ? -1 : 1;
  if (by_accent != 0) return by_accent;
  return by_case != 0 ? by_case : a.compare(b);
}

}  // namespace kartoteka
