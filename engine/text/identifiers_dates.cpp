// Dates in Polish and international writings: 3 maja 2026 r., 3 V 2026, 03.05.2026, 3-5-26, 2026-05-03, maj 2026, 05/2026.
#include <algorithm>
#include <array>
#include <chrono>

#include "engine/text/identifier_finder.h"

namespace kartoteka::text {
namespace {

/// Names of the months, folded: genitive, nominative, locative, abbreviations.
constexpr std::array<std::array<std::string_view, 5>, 12> kMonths = {{
    {"stycznia", "styczen", "styczniu", "sty", "styczniem"},
    {"lutego", "luty", "lutym", "lut", "lutemu"},
    {"marca", "marzec", "marcu", "mar", "marcem"},
    {"kwietnia", "kwiecien", "kwietniu", "kwi", "kwietniem"},
    {"maja", "maj", "maju", "majem", "majowi"},
    {"czerwca", "czerwiec", "czerwcu", "cze", "czerwcem"},
    {"lipca", "lipiec", "lipcu", "lip", "lipcem"},
    {"sierpnia", "sierpien", "sierpniu", "sie", "sierpniem"},
    {"wrzesnia", "wrzesien", "wrzesniu", "wrz", "wrzesniem"},
    {"pazdziernika", "pazdziernik", "pazdzierniku", "paz", "pazdziernikiem"},
    {"listopada", "listopad", "listopadzie", "lis", "listopadem"},
    {"grudnia", "grudzien", "grudniu", "gru", "grudniem"},
}};
constexpr std::array<std::string_view, 12> kRomanMonths = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

/// 1 to 12, or 0.
int named_month(const PieceView& pieces, std::uint32_t i) {
  if (!pieces.is_word(i) || pieces.length(i) < 3 || pieces.length(i) > 14) return 0;
  const std::string word = pieces.folded(i);
  for (std::size_t month = 0; month < kMonths.size(); ++month) {
    if (std::ranges::find(kMonths[month], word) != kMonths[month].end()) return static_cast<int>(month) + 1;
  }
  return 0;
}

int roman_month(const PieceView& pieces, std::uint32_t i) {
  if (!pieces.is_word(i) || pieces.length(i) > 4) return 0;
  std::string word;
  for (std::uint32_t at = 0; at < pieces.length(i); ++at) utf8::append(word, pieces.letter(i, at));
  const auto found = std::ranges::find(kRomanMonths, word);
  return found == kRomanMonths.end() ? 0 : static_cast<int>(found - kRomanMonths.begin()) + 1;
}

bool is_year(const PieceView& pieces, std::uint32_t i) {
  return pieces.length(i) == 4 && pieces.value(i) >= 1900 && pieces.value(i) < 2100;
}

/// Two digits of a year: 00 to 69 are of this century.
int full_year(int value) { return value >= 100 ? value : value < 70 ? 2000 + value : 1900 + value; }

/// A month or day in two digits.
std::string two(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

std::string month_key(int year, int month) { return std::to_string(year) + '-' + two(month); }

void add_month(std::uint32_t first, std::uint32_t last, int year, int month, Found& found) {
  found.add(IdentifierKind::month, first, last, month_key(year, month));
}

void add_day(std::uint32_t first, std::uint32_t last, int month, int day, Found& found) {
  found.add(IdentifierKind::day, first, last, "--" + two(month) + '-' + two(day));
}

bool add_date(std::uint32_t first, std::uint32_t last, int year, int month, int day, Found& found) {
  using namespace std::chrono;
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31 ||
      !year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                      std::chrono::day(static_cast<unsigned>(day)))
           .ok()) {
    return false;
  }
  found.add(IdentifierKind::date, first, last, month_key(year, month) + '-' + two(day));
  add_month(first, last, year, month, found);
  add_day(first, last, month, day, found);
  return true;
}

bool is_date_separator(char32_t sign) { return sign == U'.' || sign == U'-' || sign == U'/'; }

/// One separator, also a dot and a blank ("3. 05. 2026").
bool separates(const PieceView& pieces, std::uint32_t i, char32_t separator) {
  if (pieces.separator(i) == separator) return true;
  return separator == U'.' && pieces.gap_size(i) == 2 && pieces.after(i) == U'.' && is_space(pieces.text()[pieces[i].end + 1].code);
}

/// Day or year, month, and year or day in digits.
bool find_numeric(const PieceView& pieces, std::uint32_t at, Found& found) {
  const char32_t separator = pieces.after(at);
  if (!is_date_separator(separator) && !is_hyphen(separator)) return false;
  const char32_t sign = is_hyphen(separator) ? U'-' : separator;
  if (!separates(pieces, at, sign) || !separates(pieces, at + 1, sign)) return false;
  const int first = pieces.value(at), middle = pieces.value(at + 1), last = pieces.value(at + 2);
  if (pieces.length(at + 1) > 2 || first < 0 || middle < 0 || last < 0) return false;
  if (is_year(pieces, at) && pieces.length(at + 2) <= 2) return add_date(at, at + 2, first, middle, last, found);
  const bool ends_in_year = is_year(pieces, at + 2) || pieces.length(at + 2) == 2;
  return pieces.length(at) <= 2 && ends_in_year && add_date(at, at + 2, full_year(last), middle, first, found);
}

/// Blanks, dots and the ordinal's dot between day, month and year in words.
bool is_near(const PieceView& pieces, std::uint32_t i) {
  const std::uint32_t gap = pieces.gap_size(i);
  return gap >= 1 && gap <= 2 && is_space(pieces.before(i + 1)) && (gap == 1 || is_space(pieces.after(i)) || pieces.after(i) == U'.');
}

bool find_in_words(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (pieces.length(at) > 2 || !is_near(pieces, at)) return false;
  const int named = named_month(pieces, at + 1), month = named != 0 ? named : roman_month(pieces, at + 1);
  if (month == 0) return false;
  if (is_near(pieces, at + 1) && is_year(pieces, at + 2)) {
    return add_date(at, at + 2, pieces.value(at + 2), month, pieces.value(at), found);
  }
  const int day = pieces.value(at);
  if (named == 0 || day < 1 || day > 31) return false;
  add_day(at, at + 1, month, day, found);
  return true;
}

/// 20260503, as in file names.
void find_joined(const PieceView& pieces, std::uint32_t at, Found& found) {
  const int value = pieces.value(at);
  if (pieces.length(at) == 8 && value >= 19000000 && value < 21000000) {
    add_date(at, at, value / 10000, value / 100 % 100, value % 100, found);
  }
}

/// 3.05 and 3/5 are days only where nothing else goes on; 05/2026 and 05.2026 are months.
void find_pairs(const PieceView& pieces, std::uint32_t at, Found& found) {
  const char32_t separator = pieces.separator(at);
  const int first = pieces.value(at);
  if (!is_date_separator(separator) || first < 1 || first > 12 || pieces.length(at) > 2) return;
  const bool goes_on = at > 0 && pieces.is_number(at - 1) && is_date_separator(pieces.separator(at - 1));
  if (!goes_on && is_year(pieces, at + 1)) add_month(at, at + 1, pieces.value(at + 1), first, found);
}

void find_named_month(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (!is_near(pieces, at) || !is_year(pieces, at + 1)) return;
  const int month = named_month(pieces, at);
  const bool has_day = at > 0 && pieces.is_number(at - 1) && pieces.length(at - 1) <= 2 && is_near(pieces, at - 1);
  if (month != 0 && !has_day) add_month(at, at + 1, pieces.value(at + 1), month, found);
}

}  // namespace

void find_dates(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (pieces.is_word(at)) return find_named_month(pieces, at, found);
  if (find_numeric(pieces, at, found) || find_in_words(pieces, at, found)) return;
  find_joined(pieces, at, found);
  find_pairs(pieces, at, found);
}

}  // namespace kartoteka::text
