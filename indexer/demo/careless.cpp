#include "indexer/demo/careless.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kartoteka::demo {
namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

constexpr std::array<Replacement, 18> kLetters = {{{"ą", "a"}, {"ć", "c"}, {"ę", "e"}, {"ł", "l"}, {"ń", "n"}, {"ó", "o"},
                                                   {"ś", "s"}, {"ź", "z"}, {"ż", "z"}, {"Ą", "A"}, {"Ć", "C"}, {"Ę", "E"},
                                                   {"Ł", "L"}, {"Ń", "N"}, {"Ó", "O"}, {"Ś", "S"}, {"Ź", "Z"}, {"Ż", "Z"}}};

constexpr std::array<Replacement, 22> kAbbreviations = {{{"faktura", "fv"},   {"faktury", "fv"},      {"fakturę", "fv"},
                                                         {"faktur", "fv"},    {"telefon", "tel."},    {"telefonu", "tel."},
                                                         {"klient", "kl."},   {"klienta", "kl."},     {"klientka", "kl."},
                                                         {"numer", "nr"},     {"numeru", "nr"},       {"godzinie", "godz."},
                                                         {"dokumenty", "dok."}, {"dokumentów", "dok."}, {"umowa", "um."},
                                                         {"umowy", "um."},    {"umowę", "um."},       {"miesiąc", "m-c"},
                                                         {"miesiąca", "m-ca"}, {"informacje", "info"}, {"informację", "info"},
                                                         {"komputera", "kompa"}}};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80) != 0; }
bool is_small_ascii(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// One slip: two letters change places, one is lost or typed twice. Polish letters and the first one stay.
std::string with_typo(std::string word, Random& random) {
  std::vector<std::size_t> places;
  for (std::size_t i = 1; i + 1 < word.size(); ++i) {
    if (is_small_ascii(word[i]) && is_small_ascii(word[i + 1]) && word[i] != word[i + 1]) places.push_back(i);
  }
  if (places.empty()) return word;
  const std::size_t at = random.pick(places);
  switch (random.weighted({50, 30, 20})) {
    case 0: std::swap(word[at], word[at + 1]); break;
    case 1: word.erase(at, 1); break;
    default: word.insert(at, 1, word[at]);
  }
  return word;
}

std::string typed_word(const TypingHabits& habits, const std::string& word, Random& random) {
  const auto known = std::find_if(kAbbreviations.begin(), kAbbreviations.end(),
                                  [&word](const Replacement& replacement) { return replacement.first == word; });
  if (known != kAbbreviations.end() && random.chance(habits.abbreviation_percent)) return std::string(known->second);
  constexpr std::size_t kShortestBytes = 5;
  const bool slips = random.below(1000) < static_cast<std::size_t>(habits.typo_per_mille);
  const bool may_slip = word.size() >= kShortestBytes && !is_capital(word.front());  // names are typed with care
  return slips && may_slip ? with_typo(word, random) : word;
}

/// A word may be changed when it stands between blanks and plain punctuation, not in an address or a number.
bool is_free(std::string_view text, std::size_t begin, std::size_t end) {
  const char before = begin == 0 ? ' ' : text[begin - 1];
  const char after = end == text.size() ? ' ' : text[end];
  const bool ends_sentence = after == '.' && (end + 1 >= text.size() || text[end + 1] == ' ' || text[end + 1] == '\n');
  return (before == ' ' || before == '\n') && (after == ' ' || after == ',' || after == '\n' || ends_sentence);
}

std::string small_start(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z' && text.size() > 1 && is_small_ascii(text[1])) {
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  }
  return text;
}

}  // namespace

std::string typed_by(const TypingHabits& habits, std::string_view text, Random& random) {
  std::string typed;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (end == i) {
      typed += text[i++];
      continue;
    }
    const std::string word(text.substr(i, end - i));
    std::string written = is_free(text, i, end) ? typed_word(habits, word, random) : word;
    if (written.ends_with('.') && end < text.size() && text[end] == '.') written.pop_back();
    typed += written;
    i = end;
  }
  if (random.chance(habits.plain_letters_percent)) typed = without_polish_letters(typed);
  return random.chance(habits.small_start_percent) ? small_start(typed) : typed;
}

std::string without_polish_letters(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const auto letter = std::find_if(kLetters.begin(), kLetters.end(),
                                     [text](const Replacement& replacement) { return text.starts_with(replacement.first); });
    if (letter == kLetters.end()) {
      plain += text.front();
      text.remove_prefix(1);
    } else {
      plain += letter->second;
      text.remove_prefix(letter->first.size());
    }
  }
  return plain;
}

}  // namespace kartoteka::demo
