#include "engine/search/query_days.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "engine/text/folding.h"

namespace kartoteka::search {
namespace {

using namespace std::chrono;
using Words = std::vector<std::string>;

template <std::size_t size>
bool is_one_of(const std::string& word, const std::array<std::string_view, size>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// English months; the analyzer knows the Polish ones.
constexpr std::array<std::array<std::string_view, 3>, 12> kMonths = {{{"january", "jan", "stycznia"},
                                                                      {"february", "feb", "lutego"},
                                                                      {"march", "march", "marca"},
                                                                      {"april", "apr", "kwietnia"},
                                                                      {"may", "may", "maja"},
                                                                      {"june", "jun", "czerwca"},
                                                                      {"july", "jul", "lipca"},
                                                                      {"august", "aug", "sierpnia"},
                                                                      {"september", "sep", "wrzesnia"},
                                                                      {"october", "oct", "pazdziernika"},
                                                                      {"november", "nov", "listopada"},
                                                                      {"december", "dec", "grudnia"}}};

constexpr std::array<std::array<std::string_view, 5>, 7> kWeekdays = {{
    {"niedziela", "niedziele", "niedzieli", "sunday", "niedz"},
    {"poniedzialek", "poniedzialku", "poniedzialek", "monday", "pon"},
    {"wtorek", "wtorku", "wtorek", "tuesday", "wt"},
    {"sroda", "srode", "srody", "wednesday", "sr"},
    {"czwartek", "czwartku", "czwartek", "thursday", "czw"},
    {"piatek", "piatku", "piatek", "friday", "pt"},
    {"sobota", "sobote", "soboty", "saturday", "sob"},
}};

constexpr std::array<std::string_view, 8> kDays = {"dzien", "dni", "dnia", "day", "days", "dniu", "dniach", "d"};
constexpr std::array<std::string_view, 6> kWeeks = {"tydzien", "tygodnia", "tygodni", "tygodniu", "week", "weeks"};
constexpr std::array<std::string_view, 6> kWeeksMore = {"tygodnie", "tyg", "tygodniach", "tygodniowi", "tygodniem", "w"};
constexpr std::array<std::string_view, 7> kMonthUnits = {"miesiac", "miesiaca", "miesiecy", "miesiace", "miesiacu", "month", "months"};
constexpr std::array<std::string_view, 7> kYears = {"rok", "roku", "lat", "lata", "latach", "year", "years"};
constexpr std::array<std::string_view, 9> kThis = {"ten", "tego", "tym", "biezacy", "biezacego", "biezacym", "obecnego", "this", "obecny"};
constexpr std::array<std::string_view, 13> kLast = {"zeszly",      "zeszlego",   "zeszlym",    "poprzedni", "poprzedniego", "poprzednim", "ubiegly",
                                                    "ubieglego",   "ubieglym",   "ostatni",    "ostatniego", "ostatnim",    "last"};
constexpr std::array<std::string_view, 4> kBounds = {"poczatku", "poczatek", "konca", "koniec"};

enum class Unit { none, day, week, month, year };

Unit unit_of(const std::string& word) {
  if (is_one_of(word, kDays)) return Unit::day;
  if (is_one_of(word, kWeeks) || is_one_of(word, kWeeksMore)) return Unit::week;
  if (is_one_of(word, kMonthUnits)) return Unit::month;
  return is_one_of(word, kYears) ? Unit::year : Unit::none;
}

Words words_of(std::string_view text) {
  Words words(1);
  for (const char byte : text::fold(text)) {
    const bool is_space = byte == ' ' || (byte >= '\t' && byte <= '\r');
    if (!is_space) {
      words.back() += byte;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) {
    words.pop_back();
  }
  return words;
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : " ") + word;
  }
  return text;
}

int number(std::string_view text) {
  int value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? value : -1;
}

/// English months in Polish, "r." and "roku" behind a year left out.
Words in_polish(Words words) {
  for (std::string& word : words) {
    for (const auto& month : kMonths) {
      if (word == month[0] || word == month[1]) word = month[2];
    }
  }
  const bool ends_in_year = words.size() > 1 && (words.back() == "r." || words.back() == "r" || words.back() == "roku");
  if (ends_in_year && !words[words.size() - 2].empty() && words[words.size() - 2].back() <= '9') {
    words.pop_back();
  }
  return words;
}

DayRange one_day(Date day) { return {day, day + days{1}}; }
DayRange whole_month(year_month in) { return {Date{in / 1}, Date{(in + months{1}) / 1}}; }
DayRange whole_year(year in) { return {Date{in / January / 1}, Date{(in + years{1}) / January / 1}}; }

/// This day so many months later, or the last of that month.
Date add_months(Date day, months count) {
  const year_month_day date{day};
  const year_month in = year_month{date.year(), date.month()} + count;
  const year_month_day same = in / date.day();
  return same.ok() ? Date{same} : Date{in / last};
}

class Reader {
 public:
  Reader(const DayContext& context, text::Analyzer& analyzer) : context_(context), analyzer_(analyzer) {}

  std::optional<DayRange> read(const Words& words) {
    if (words.empty()) {
      return std::nullopt;
    }
    if (auto range = read_calendar(joined(words))) return range;
    if (auto range = read_month(words)) return range;
    if (auto range = read_named_day(words)) return range;
    return read_span(words);
  }

 private:
  /// What is written with its year, or with day and month.
  std::optional<DayRange> read_calendar(const std::string& text) {
    if (const int year_number = number(text); text.size() == 4 && year_number >= 1900 && year_number < 2200) {
      return whole_year(year{year_number});
    }
    if (text.size() >= 6 && text.size() <= 7 && number(text.substr(0, 4)) >= 0 && (text[4] == '-' || text[4] == '.' || text[4] == '/')) {
      return month_of(number(text.substr(0, 4)), number(text.substr(5)));
    }
    const std::size_t separator = text.find_first_of("./");
    if (separator != std::string::npos && separator <= 2 && text.size() - separator <= 3) {
      return day_of_some_year(number(text.substr(separator + 1)), number(text.substr(0, separator)));
    }
    return read_identifier(text);
  }

  std::optional<DayRange> read_identifier(const std::string& text) {
    analyzer_.analyze(text, tokens_);
    for (const text::Token& token : tokens_) {
      const bool is_whole = token.kind == text::TokenKind::identifier && token.begin == 0 && token.end == text.size();
      if (!is_whole) {
        continue;
      }
      if (const auto date = parse_date(token.exact)) return one_day(*date);
    }
    for (const text::Token& token : tokens_) {
      const bool is_whole = token.kind == text::TokenKind::identifier && token.begin == 0 && token.end == text.size();
      const std::string& key = token.exact;
      if (is_whole && key.starts_with("--")) return day_of_some_year(number(key.substr(2, 2)), number(key.substr(5)));
      if (is_whole && key.size() == 7 && key[4] == '-') return month_of(number(key.substr(0, 4)), number(key.substr(5)));
    }
    return std::nullopt;
  }

  static std::optional<DayRange> month_of(int year_number, int month_number) {
    if (year_number < 1900 || year_number >= 2200 || month_number < 1 || month_number > 12) {
      return std::nullopt;
    }
    return whole_month(year{year_number} / month{static_cast<unsigned>(month_number)});
  }

  /// A month's name alone.
  std::optional<DayRange> read_month(const Words& words) {
    if (words.size() != 1) {
      return std::nullopt;
    }
    const auto some_year = read_identifier(words[0] + " 2024");
    if (!some_year) {
      return std::nullopt;
    }
    const month in{year_month_day{some_year->begin}.month()};
    return nearest([&](year in_year) { return std::optional(whole_month(in_year / in)); });
  }

  std::optional<DayRange> day_of_some_year(int month_number, int day_number) const {
    if (month_number < 1 || month_number > 12 || day_number < 1 || day_number > 31) {
      return std::nullopt;
    }
    return nearest([&](year in_year) {
      const year_month_day date = in_year / month{static_cast<unsigned>(month_number)} / day{static_cast<unsigned>(day_number)};
      return date.ok() ? std::optional(one_day(Date{date})) : std::nullopt;
    });
  }

  /// Of the same days in several years: the last that has begun; of the end of a span the first behind its beginning, or
  /// without one that of this year.
  template <typename InYear>
  std::optional<DayRange> nearest(InYear in_year) const {
    const year this_year = year_month_day{context_.today}.year();
    if (context_.is_end && !context_.begin) {
      return in_year(this_year);
    }
    const year first = context_.is_end ? year_month_day{*context_.begin}.year() : this_year;
    for (int i = 0; i <= 8; ++i) {  // the 29th of February is every eighth year at the rarest
      const auto range = in_year(context_.is_end ? first + years{i} : first - years{i});
      if (range && (context_.is_end ? range->end > *context_.begin : range->begin <= context_.today)) return range;
    }
    return std::nullopt;
  }

  std::optional<DayRange> read_named_day(const Words& words) const {
    if (words.size() != 1) {
      return std::nullopt;
    }
    constexpr std::array<std::pair<std::string_view, int>, 14> kNear = {{{"dzis", 0}, {"dzisiaj", 0}, {"today", 0}, {"teraz", 0}, {"now", 0},
                                                                         {"wczoraj", -1}, {"wczorajszego", -1}, {"yesterday", -1},
                                                                         {"przedwczoraj", -2}, {"jutro", 1}, {"jutra", 1},
                                                                         {"tomorrow", 1}, {"pojutrze", 2}, {"dzisiejszego", 0}}};
    for (const auto& [name, distance] : kNear) {
      if (words[0] == name) return one_day(context_.today + days{distance});
    }
    for (unsigned number = 0; number < kWeekdays.size(); ++number) {
      if (is_one_of(words[0], kWeekdays[number])) return one_day(nearest_weekday(weekday{number}));
    }
    return std::nullopt;
  }

  Date nearest_weekday(weekday wanted) const {
    const Date from = context_.is_end ? context_.begin.value_or(context_.today) : context_.today;
    const weekday here{from};
    return context_.is_end ? from + (wanted - here) : from - (here - wanted);
  }

  /// "zeszły miesiąc", "początku roku", "tygodnia", "7 dni temu"
  std::optional<DayRange> read_span(Words words) const {
    if (words.size() > 1 && (words.back() == "temu" || words.back() == "ago")) {
      words.pop_back();
    }
    if (words.size() == 2 && number(words[0]) >= 0) {
      return ago(number(words[0]), unit_of(words[1]));
    }
    bool is_bound = false;
    if (words.size() > 1 && is_one_of(words[0], kBounds)) {
      words.erase(words.begin());
      is_bound = true;
    }
    const bool is_last = words.size() == 2 && is_one_of(words[0], kLast);
    const bool is_this = words.size() == 2 && is_one_of(words[0], kThis);
    if (is_last || is_this) {
      words.erase(words.begin());
    }
    if (words.size() != 1) {
      return std::nullopt;
    }
    const Unit unit = unit_of(words[0]);
    if (unit == Unit::none) {
      return is_bound ? Reader(context_, analyzer_).read(words) : std::nullopt;
    }
    return is_last || is_this || is_bound ? whole(unit, is_last ? 1 : 0) : ago(1, unit);
  }

  std::optional<DayRange> ago(int count, Unit unit) const {
    constexpr int kMost = 1000;
    if (count > kMost) {
      return std::nullopt;
    }
    switch (unit) {
      case Unit::day: return one_day(context_.today - days{count});
      case Unit::week: return one_day(context_.today - days{7 * count});
      case Unit::month: return one_day(add_months(context_.today, months{-count}));
      case Unit::year: return one_day(add_months(context_.today, months{-12 * count}));
      case Unit::none: break;
    }
    return std::nullopt;
  }

  std::optional<DayRange> whole(Unit unit, int before) const {
    const year_month_day today{context_.today};
    const Date monday = context_.today - (weekday{context_.today} - Monday) - days{7 * before};
    switch (unit) {
      case Unit::day: return one_day(context_.today - days{before});
      case Unit::week: return DayRange{monday, monday + days{7}};
      case Unit::month: return whole_month(today.year() / today.month() - months{before});
      case Unit::year: return whole_year(today.year() - years{before});
      case Unit::none: break;
    }
    return std::nullopt;
  }

  const DayContext& context_;
  text::Analyzer& analyzer_;
  std::vector<text::Token> tokens_;
};

}  // namespace

std::optional<DayRange> read_days(std::string_view text, const DayContext& context, text::Analyzer& analyzer) {
  return Reader(context, analyzer).read(in_polish(words_of(text)));
}

}  // namespace kartoteka::search
