// Polish numerals: a noun after 1 is singular, after 2–4 (but not 12–14) plural, after the others genitive plural.
#include <array>
#include <string_view>

#include "engine/invoice/amount_text.h"

namespace kartoteka::invoice {

namespace {

constexpr std::array<std::string_view, 20> kSmall{
    "",         "jeden",      "dwa",        "trzy",       "cztery",      "pięć",       "sześć",
    "siedem",   "osiem",      "dziewięć",   "dziesięć",   "jedenaście",  "dwanaście",  "trzynaście",
    "czternaście", "piętnaście", "szesnaście", "siedemnaście", "osiemnaście", "dziewiętnaście"};
constexpr std::array<std::string_view, 10> kTens{
    "", "", "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt", "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt"};
constexpr std::array<std::string_view, 10> kHundreds{
    "", "sto", "dwieście", "trzysta", "czterysta", "pięćset", "sześćset", "siedemset", "osiemset", "dziewięćset"};

struct Noun {
  std::string_view one, few, many;
};

constexpr Noun kZloty{"złoty", "złote", "złotych"};
constexpr Noun kGrosz{"grosz", "grosze", "groszy"};

struct Power {
  std::uint64_t size;
  Noun noun;
};

constexpr Power kPowers[] = {
    {1'000'000'000'000'000, {"biliard", "biliardy", "biliardów"}},
    {1'000'000'000'000, {"bilion", "biliony", "bilionów"}},
    {1'000'000'000, {"miliard", "miliardy", "miliardów"}},
    {1'000'000, {"milion", "miliony", "milionów"}},
    {1'000, {"tysiąc", "tysiące", "tysięcy"}},
};

std::string_view form_of(const Noun& noun, std::uint64_t number) {
  if (number == 1) return noun.one;
  const auto last = number % 10;
  const auto last_two = number % 100;
  const bool is_few = last >= 2 && last <= 4 && (last_two < 12 || last_two > 14);
  return is_few ? noun.few : noun.many;
}

void append(std::string& text, std::string_view word) {
  if (word.empty()) return;
  if (!text.empty()) text += ' ';
  text += word;
}

/// 1 to 999.
void append_below_thousand(std::string& text, std::uint64_t number) {
  append(text, kHundreds[number / 100]);
  const auto rest = number % 100;
  if (rest < kSmall.size()) {
    append(text, kSmall[rest]);
  } else {
    append(text, kTens[rest / 10]);
    append(text, kSmall[rest % 10]);
  }
}

void append_number(std::string& text, std::uint64_t number, const Noun& noun) {
  const auto whole = number;
  if (number == 0) append(text, "zero");
  for (const Power& power : kPowers) {
    if (number < power.size) continue;
    append_below_thousand(text, number / power.size);
    append(text, form_of(power.noun, number / power.size));
    number %= power.size;
  }
  append_below_thousand(text, number);
  append(text, form_of(noun, whole));
}

}  // namespace

std::string amount_in_words(std::int64_t grosze) {
  // Negated as unsigned: the smallest integer has no positive counterpart.
  const auto size = grosze < 0 ? 0 - static_cast<std::uint64_t>(grosze) : static_cast<std::uint64_t>(grosze);
  std::string text = grosze < 0 ? "minus" : "";
  append_number(text, size / 100, kZloty);
  append_number(text, size % 100, kGrosz);
  return text;
}

}  // namespace kartoteka::invoice
