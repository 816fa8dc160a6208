#include "engine/search/wording_cleaner.h"

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
#include "engine/text/language.h"
#include "engine/text/repair.h"

namespace kartoteka::search {
namespace {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;

constexpr std::size_t kLongestWording = 300;   // bytes
constexpr std::size_t kMostDigits = 4;         // a year, a form's number: "PIT-37"; what has more tells of somebody
constexpr std::size_t kLegalForm = 2;          // letters: "o.o."
constexpr std::size_t kStreetWords = 4;        // between "ul." and the number of the house

constexpr std::array<std::string_view, 8> kStreets{"ul", "ulica", "al", "aleja", "os", "osiedle", "pl", "plac"};
/// What is left hanging where a name was: "co z fakturą dla".
constexpr std::array<std::string_view, 22> kHanging{"dla", "od",  "z",   "ze",    "do",     "w",      "we",     "na",     "o",       "u",       "i",
                                                    "nr",  "numer", "pan", "pani", "pana", "firma", "firmy", "klient", "klienta", "kontrahent", "kontrahenta"};

template <typename List>
bool is_in(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// By its canonical form (engine/text/identifiers.h): an amount is "1234.50", a day "--05-03".
bool tells_of_somebody(std::string_view key) {
  const auto digits = static_cast<std::size_t>(std::count_if(key.begin(), key.end(), is_digit));
  if (digits > kMostDigits || key.find('@') != key.npos || key.starts_with("--")) return true;
  const bool is_amount = digits > 0 && key.size() > 3 && key[key.size() - 3] == '.';
  const bool is_domain = digits < key.size() && key.find('.') != key.npos && !is_amount;
  return is_amount || (is_domain && !key.ends_with("gov.pl"));
}

bool is_number(const text::Token& token) { return !token.exact.empty() && is_digit(token.exact.front()); }

/// From "ul." to the number of the house, or the next word where none follows.
void add_streets(std::string_view text, const std::vector<text::Token>& words, Places& places) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool is_short = words[i].folded.size() == 2;
    const bool has_dot = words[i].end < text.size() && text[words[i].end] == '.';
    if (!is_in(kStreets, words[i].folded) || (is_short && words[i].folded != "ul" && !has_dot)) continue;
    std::size_t last = i + 1;
    while (last < words.size() && last <= i + kStreetWords && !is_number(words[last])) ++last;
    const bool has_number = last < words.size() && last <= i + kStreetWords;
    if (!has_number && !is_short) continue;
    places.emplace_back(words[i].begin, words[has_number ? last : i + 1].end);
  }
}

/// Names that follow each other go with what is between them, and with the little words before them that lead nowhere now.
void add_names(std::string_view text, const std::vector<text::Token>& words, const std::vector<bool>& names, Places& places) {
  for (std::size_t i = 0; i < words.size();) {
    if (!names[i]) {
      ++i;
      continue;
    }
    std::size_t first = i;
    while (first > 0 && is_in(kHanging, words[first - 1].folded)) --first;
    while (i + 1 < words.size() && names[i + 1]) ++i;
    std::size_t end = words[i].end;
    if (words[i].folded.size() <= kLegalForm && end < text.size() && text[end] == '.') ++end;
    places.emplace_back(words[first].begin, end);
    ++i;
  }
}

Places merged(Places places) {
  std::sort(places.begin(), places.end());
  Places apart;
  for (const auto& place : places) {
    if (!apart.empty() && place.first <= apart.back().second) {
      apart.back().second = std::max(apart.back().second, place.second);
    } else {
      apart.push_back(place);
    }
  }
  return apart;
}

std::string without(std::string_view text, const Places& places, std::string_view instead) {
  std::string rest;
  std::size_t at = 0;
  for (const auto& [begin, end] : places) {
    rest += text.substr(at, begin - at);
    rest += instead;
    at = end;
  }
  return rest.append(text.substr(at));
}

/// One blank between words, none before a comma, no signs at either end but a question's.
std::string tidied(std::string_view text) {
  std::string tidy;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    const bool is_sign = c == ',' || c == '.' || c == ';' || c == ':' || c == '?' || c == '!';
    if (is_blank && (tidy.empty() || tidy.back() == ' ')) continue;
    if (is_sign && !tidy.empty() && tidy.back() == ' ') tidy.pop_back();
    if (is_sign && (tidy.empty() || tidy.back() == ',' || tidy.back() == ';')) continue;
    tidy += is_blank ? ' ' : c;
  }
  while (!tidy.empty() && std::string_view(" ,;:-(/").find(tidy.back()) != std::string_view::npos) tidy.pop_back();
  return tidy;
}

std::string_view last_word(std::string_view text) { return text.substr(text.find_last_of(' ') + 1); }

std::string without_hanging(std::string text) {
  const bool asks = text.ends_with('?');
  if (asks) text.pop_back();
  while (!text.empty() && is_in(kHanging, last_word(text))) {
    text.erase(text.size() - last_word(text).size());
    text = tidied(text);
  }
  if (asks && !text.empty()) text += '?';
  return text;
}

}  // namespace

Places WordingCleaner::personal_places(std::string_view text) {
  std::vector<text::Token> tokens;
  analyzer_.analyze(text, tokens);
  Places places;
  std::vector<text::Token> words;
  for (text::Token& token : tokens) {
    if (token.kind != text::TokenKind::identifier) {
      words.push_back(std::move(token));
    } else if (tells_of_somebody(token.exact)) {
      places.emplace_back(token.begin, token.end);
    }
  }
  add_names(text, words, names_.find(text, words), places);
  add_streets(text, words, places);
  return merged(std::move(places));
}

std::string WordingCleaner::clean(std::string_view wording) {
  const std::string repaired = text::repair(wording, analyzer_.language().dictionary());
  const auto places = personal_places(repaired);
  std::string kept = tidied(without(repaired, places, " "));
  if (!places.empty()) kept = without_hanging(std::move(kept));
  return tidied(utf8_prefix(kept, kLongestWording));
}

std::string WordingCleaner::clean_text(std::string_view text) { return without(text, personal_places(text), "…"); }

}  // namespace kartoteka::search
