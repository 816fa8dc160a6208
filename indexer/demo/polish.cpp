#include "indexer/demo/polish.h"

#include <algorithm>

#include "engine/base/error.h"
#include "indexer/demo/lines.h"

namespace kartoteka::demo {
namespace {

constexpr std::array<std::string_view, kCaseCount> kCaseNames = {"mian", "dop", "cel", "bier", "narz", "miejsc", "wol"};

struct Letter {
  std::string_view small;
  std::string_view capital;
  char ascii;
};

constexpr Letter kLetters[] = {{"ą", "Ą", 'a'}, {"ć", "Ć", 'c'}, {"ę", "Ę", 'e'}, {"ł", "Ł", 'l'}, {"ń", "Ń", 'n'},
                               {"ó", "Ó", 'o'}, {"ś", "Ś", 's'}, {"ź", "Ź", 'z'}, {"ż", "Ż", 'z'}};

Forms same_in_all_cases(const std::string& form) {
  Forms forms;
  forms.fill(form);
  return forms;
}

/// Adjectival: Kowalsk-i, Kowalsk-a.
Surname adjectival(std::string_view masculine) {
  const std::string stem(masculine.substr(0, masculine.size() - 1));
  const auto with = [&stem](std::array<std::string_view, kCaseCount> endings) {
    Forms forms;
    for (std::size_t i = 0; i < kCaseCount; ++i) forms[i] = stem + std::string(endings[i]);
    return forms;
  };
  return {with({"a", "iej", "iej", "ą", "ą", "iej", "a"}), with({"i", "iego", "iemu", "iego", "im", "im", "i"})};
}

}  // namespace

std::optional<Case> find_case(std::string_view name) {
  const auto* found = std::find(kCaseNames.begin(), kCaseNames.end(), name);
  if (found == kCaseNames.end()) return std::nullopt;
  return static_cast<Case>(found - kCaseNames.begin());
}

Forms parse_forms(std::string_view text) {
  const std::vector<std::string> parts = split(text, '|');
  if (parts.size() == 1) return same_in_all_cases(parts[0]);
  if (parts.size() != 6 && parts.size() != 7) {
    throw Error(ErrorCode::invalid_argument, "expected 1, 6 or 7 forms: " + std::string(text));
  }
  Forms forms;
  std::copy(parts.begin(), parts.end(), forms.begin());
  if (parts.size() == 6) forms.back() = forms.front();
  return forms;
}

std::string PersonName::full(Case grammatical_case) const {
  const auto index = static_cast<std::size_t>(grammatical_case);
  return first[index] + ' ' + last[index];
}

Surname parse_surname(std::string_view text) {
  if (text.ends_with("ski") || text.ends_with("cki") || text.ends_with("dzki")) return adjectival(text);
  const Forms masculine = parse_forms(text);
  if (masculine[0].ends_with('a')) return {masculine, masculine};
  return {same_in_all_cases(masculine[0]), masculine};
}

std::string counted(int number, const std::vector<std::string>& one_few_many) {
  const int tens = number % 100;
  const int units = number % 10;
  const bool is_few = units >= 2 && units <= 4 && (tens < 12 || tens > 14);
  const std::size_t form = number == 1 ? 0 : is_few ? 1 : 2;
  return std::to_string(number) + ' ' + one_few_many.at(form);
}

std::string ascii_name(std::string_view text) {
  std::string name;
  while (!text.empty()) {
    const auto* letter = std::find_if(std::begin(kLetters), std::end(kLetters), [text](const Letter& candidate) {
      return text.starts_with(candidate.small) || text.starts_with(candidate.capital);
    });
    const char c = letter != std::end(kLetters) ? letter->ascii : text.front();
    const bool is_capital = c >= 'A' && c <= 'Z';
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || is_capital) {
      name += static_cast<char>(is_capital ? c - 'A' + 'a' : c);
    } else if (!name.empty() && name.back() != '-') {
      name += '-';
    }
    text.remove_prefix(letter != std::end(kLetters) ? letter->small.size() : 1);
  }
  while (name.ends_with('-')) name.pop_back();
  return name;
}

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (result.empty()) return result;
  if (result[0] >= 'a' && result[0] <= 'z') {
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
    return result;
  }
  for (const Letter& letter : kLetters) {
    if (text.starts_with(letter.small)) return std::string(letter.capital) + result.substr(letter.small.size());
  }
  return result;
}

}  // namespace kartoteka::demo
