#include "engine/invoice/period_text.h"

#include <array>
#include <optional>

#include "engine/base/error.h"

namespace kartoteka::invoice {

namespace {

struct MonthForms {
  std::string_view nominative, genitive, dative, instrumental, locative;
};

constexpr std::array<MonthForms, 12> kMonths{{
    {"styczeń", "stycznia", "styczniowi", "styczniem", "styczniu"},
    {"luty", "lutego", "lutemu", "lutym", "lutym"},
    {"marzec", "marca", "marcowi", "marcem", "marcu"},
    {"kwiecień", "kwietnia", "kwietniowi", "kwietniem", "kwietniu"},
    {"maj", "maja", "majowi", "majem", "maju"},
    {"czerwiec", "czerwca", "czerwcowi", "czerwcem", "czerwcu"},
    {"lipiec", "lipca", "lipcowi", "lipcem", "lipcu"},
    {"sierpień", "sierpnia", "sierpniowi", "sierpniem", "sierpniu"},
    {"wrzesień", "września", "wrześniowi", "wrześniem", "wrześniu"},
    {"październik", "października", "październikowi", "październikiem", "październiku"},
    {"listopad", "listopada", "listopadowi", "listopadem", "listopadzie"},
    {"grudzień", "grudnia", "grudniowi", "grudniem", "grudniu"},
}};
constexpr std::array<std::string_view, 4> kQuarters{"I", "II", "III", "IV"};
constexpr std::size_t kSeptember = 8;

/// A month of a year.
struct Month {
  explicit Month(Date day) {
    const std::chrono::year_month_day parts(day);
    index = static_cast<unsigned>(parts.month()) - 1;
    year = static_cast<int>(parts.year());
  }
  const MonthForms& forms() const { return kMonths[index]; }
  std::string year_text() const { return std::to_string(year); }
  std::string_view quarter() const { return kQuarters[index / 3]; }
  /// "we wrześniu": before two consonants that are hard to say together.
  std::string locative() const { return (index == kSeptember ? "we " : "w ") + std::string(forms().locative); }

  unsigned index = 0;
  int year = 0;
};

enum class Shape { month, quarter, year, months, days };

Shape shape_of(const Period& period) {
  const Month first(period.first), last(period.last);
  const bool begins = static_cast<unsigned>(std::chrono::year_month_day(period.first).day()) == 1;
  const bool ends = static_cast<unsigned>(std::chrono::year_month_day(period.last + std::chrono::days(1)).day()) == 1;
  if (!begins || !ends) return Shape::days;
  const int months = (last.year - first.year) * 12 + static_cast<int>(last.index) - static_cast<int>(first.index) + 1;
  if (months == 1) return Shape::month;
  if (months == 3 && first.index % 3 == 0) return Shape::quarter;
  if (months == 12 && first.index == 0) return Shape::year;
  return Shape::months;
}

/// "od września do listopada 2026"; the year twice only where there are two.
std::string months_text(const Month& first, const Month& last) {
  std::string text = "od " + std::string(first.forms().genitive);
  if (first.year != last.year) text += " " + first.year_text();
  return text + " do " + std::string(last.forms().genitive) + " " + last.year_text();
}

std::string range_text(const Period& period) {
  if (shape_of(period) == Shape::months) return months_text(Month(period.first), Month(period.last));
  return "od " + day_text(period.first) + " do " + day_text(period.last);
}

std::string period_text(const Period& period) {
  const Month first(period.first);
  switch (shape_of(period)) {
    case Shape::month: return std::string(first.forms().nominative) + " " + first.year_text();
    case Shape::quarter: return std::string(first.quarter()) + " kwartał " + first.year_text();
    case Shape::year: return "rok " + first.year_text();
    default: return range_text(period);
  }
}

std::string for_period(const Period& period) {
  const Shape shape = shape_of(period);
  return shape == Shape::months || shape == Shape::days ? "za okres " + range_text(period) : "za " + period_text(period);
}

std::string in_period(const Period& period) {
  const Month first(period.first);
  switch (shape_of(period)) {
    case Shape::month: return first.locative() + " " + first.year_text();
    case Shape::quarter: return "w " + std::string(first.quarter()) + " kwartale " + first.year_text();
    case Shape::year: return "w roku " + first.year_text();
    default: return "w okresie " + range_text(period);
  }
}

std::string two_digits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// Without Polish letters, ASCII letters small: what a name is compared by.
std::string plain(std::string_view text) {
  static constexpr std::pair<std::string_view, char> kLetters[] = {
      {"ą", 'a'}, {"ć", 'c'}, {"ę", 'e'}, {"ł", 'l'}, {"ń", 'n'}, {"ó", 'o'}, {"ś", 's'}, {"ź", 'z'}, {"ż", 'z'},
      {"Ą", 'a'}, {"Ć", 'c'}, {"Ę", 'e'}, {"Ł", 'l'}, {"Ń", 'n'}, {"Ó", 'o'}, {"Ś", 's'}, {"Ź", 'z'}, {"Ż", 'z'}};
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (const auto& [letter, folded] : kLetters) {
      if (text.substr(i).starts_with(letter)) {
        c = folded;
        ++i;
        break;
      }
    }
    result += c;
  }
  return result;
}

using Value = std::string (*)(const Period&);

struct Known {
  std::string_view name;
  Value value;
};

std::string form(const Period& period, std::string_view MonthForms::* which) { return std::string(Month(period.first).forms().*which); }
std::string quarter(const Period& period, const char* noun) { return std::string(Month(period.first).quarter()) + noun; }

constexpr Known kKnown[] = {
    {"za okres", for_period},
    {"w okresie", in_period},
    {"okres", period_text},
    {"miesiąc", [](const Period& period) { return form(period, &MonthForms::nominative); }},
    {"miesiąca", [](const Period& period) { return form(period, &MonthForms::genitive); }},
    {"miesiącowi", [](const Period& period) { return form(period, &MonthForms::dative); }},
    {"miesiącem", [](const Period& period) { return form(period, &MonthForms::instrumental); }},
    {"miesiącu", [](const Period& period) { return form(period, &MonthForms::locative); }},
    {"w miesiącu", [](const Period& period) { return Month(period.first).locative(); }},
    {"od miesiąca", [](const Period& period) { return "od " + std::string(Month(period.first).forms().genitive); }},
    {"do miesiąca", [](const Period& period) { return "do " + std::string(Month(period.last).forms().genitive); }},
    {"kwartał", [](const Period& period) { return quarter(period, " kwartał"); }},
    {"kwartału", [](const Period& period) { return quarter(period, " kwartału"); }},
    {"kwartale", [](const Period& period) { return quarter(period, " kwartale"); }},
    {"rok", [](const Period& period) { return Month(period.first).year_text(); }},
    {"numer miesiąca", [](const Period& period) { return two_digits(Month(period.first).index + 1); }},
    {"od dnia", [](const Period& period) { return day_text(period.first); }},
    {"do dnia", [](const Period& period) { return day_text(period.last); }},
};

Error unknown(std::string_view name) {
  std::string known;
  for (const Known& each : kKnown) known += (known.empty() ? "{" : ", {") + std::string(each.name) + "}";
  return Error::at("", "unknown placeholder {" + std::string(name) + "}; known are " + known);
}

std::string value_of(std::string_view name, const Period& period, const std::vector<Placeholder>& further) {
  const std::string wanted = plain(name);
  for (const Known& each : kKnown) {
    if (plain(each.name) == wanted) return each.value(period);
  }
  for (const Placeholder& each : further) {
    if (plain(each.name) == wanted) return each.value;
  }
  throw unknown(name);
}

/// Months and prepositions begin with ASCII letters.
std::string with_case_of(std::string_view name, std::string value) {
  const bool is_capital = !name.empty() && name[0] >= 'A' && name[0] <= 'Z';
  if (is_capital && !value.empty() && value[0] >= 'a' && value[0] <= 'z') value[0] = static_cast<char>(value[0] - 'a' + 'A');
  return value;
}

}  // namespace

std::string day_text(Date day) {
  const std::chrono::year_month_day parts(day);
  return std::to_string(static_cast<unsigned>(parts.day())) + "." + two_digits(static_cast<unsigned>(parts.month())) + "." +
         std::to_string(static_cast<int>(parts.year()));
}

std::string filled_text(std::string_view text, const Period& period, const std::vector<Placeholder>& further) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c != '{' && c != '}') {
      result += c;
      ++at;
    } else if (at + 1 < text.size() && text[at + 1] == c) {
      result += c;
      at += 2;
    } else {
      const std::size_t end = c == '{' ? text.find_first_of("{}", at + 1) : std::string_view::npos;
      if (end == std::string_view::npos || text[end] == '{') throw Error::at("", "a brace without its partner; {{ and }} are plain braces");
      const std::string_view name = text.substr(at + 1, end - at - 1);
      result += with_case_of(name, value_of(name, period, further));
      at = end + 1;
    }
  }
  return result;
}

}  // namespace kartoteka::invoice
