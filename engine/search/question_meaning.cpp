#include "engine/search/question_meaning.h"

#include <algorithm>

namespace kartoteka::search {
namespace {

constexpr double kSameRoot = 0.7;
constexpr double kSlip = 0.9;
constexpr double kSameQuestion = 0.7;
constexpr double kNearQuestion = 0.55;
constexpr double kSameWording = 0.999;
constexpr std::size_t kShortQuestion = 1;      // words; of these all must be the same
constexpr std::size_t kLongEnoughToSlip = 5;   // letters

bool share(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  return std::any_of(left.begin(), left.end(), [&](const std::string& one) { return std::find(right.begin(), right.end(), one) != right.end(); });
}

/// One letter more, less, other, or two that changed places. Folded lemmas are ASCII but for foreign alphabets.
bool is_slip(const std::string& left, const std::string& right) {
  const std::string& shorter = left.size() <= right.size() ? left : right;
  const std::string& longer = left.size() <= right.size() ? right : left;
  if (shorter.size() < kLongEnoughToSlip || longer.size() > shorter.size() + 1) return false;
  std::size_t at = 0;
  while (at < shorter.size() && shorter[at] == longer[at]) ++at;
  const std::string_view rest_of_shorter = std::string_view(shorter).substr(at), rest_of_longer = std::string_view(longer).substr(at);
  if (longer.size() > shorter.size()) return rest_of_shorter == rest_of_longer.substr(1);
  if (rest_of_shorter.empty() || rest_of_shorter.substr(1) == rest_of_longer.substr(1)) return true;
  return rest_of_shorter.size() >= 2 && rest_of_shorter[0] == rest_of_longer[1] && rest_of_shorter[1] == rest_of_longer[0] &&
         rest_of_shorter.substr(2) == rest_of_longer.substr(2);
}

double alikeness(const MeaningWord& left, const MeaningWord& right) {
  if (share(left.lemmas, right.lemmas)) return 1;
  for (const std::string& one : left.lemmas) {
    for (const std::string& other : right.lemmas) {
      if (is_slip(one, other)) return kSlip;
    }
  }
  return share(left.families, right.families) ? kSameRoot : 0;
}

/// Each word of one has at most one of the other, the likest pairs first.
double common_words(const Meaning& left, const Meaning& right) {
  struct Pair {
    double alikeness;
    std::size_t left, right;
  };
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < left.size(); ++i) {
    for (std::size_t j = 0; j < right.size(); ++j) {
      if (const double alike = alikeness(left[i], right[j]); alike > 0) pairs.push_back({alike, i, j});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& one, const Pair& other) { return one.alikeness > other.alikeness; });
  std::vector<bool> left_used(left.size()), right_used(right.size());
  double sum = 0;
  for (const Pair& pair : pairs) {
    if (left_used[pair.left] || right_used[pair.right]) continue;
    left_used[pair.left] = right_used[pair.right] = true;
    sum += pair.alikeness;
  }
  return sum;
}

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : "|") + item;
  return text;
}

std::vector<std::string> parted(std::string_view text, char mark) {
  std::vector<std::string> items;
  while (!text.empty()) {
    const auto end = std::min(text.find(mark), text.size());
    if (end > 0) items.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return items;
}

}  // namespace

namespace {

Meaning meaning_of(std::vector<text::Token> tokens) {
  Meaning meaning;
  for (text::Token& token : tokens) {
    if (token.kind == text::TokenKind::identifier || token.is_stop_word || token.lemmas.empty()) continue;
    std::sort(token.lemmas.begin(), token.lemmas.end());
    meaning.push_back({std::move(token.lemmas), std::move(token.families)});
  }
  std::stable_sort(meaning.begin(), meaning.end(), [](const MeaningWord& one, const MeaningWord& other) { return one.lemmas < other.lemmas; });
  meaning.erase(std::unique(meaning.begin(), meaning.end()), meaning.end());
  return meaning;
}

/// Each reading goes on with each of the ways to say the next words.
void go_on(std::vector<std::vector<text::Token>>& readings, const std::vector<std::vector<text::Token>>& ways) {
  std::vector<std::vector<text::Token>> longer;
  for (const std::vector<text::Token>& way : ways) {
    for (const std::vector<text::Token>& reading : readings) {
      if (longer.size() == kMostReadings) break;
      longer.push_back(reading);
      longer.back().insert(longer.back().end(), way.begin(), way.end());
    }
  }
  readings = std::move(longer);
}

}  // namespace

Meaning meaning_of(text::Analyzer& analyzer, std::string_view question) {
  std::vector<text::Token> tokens;
  analyzer.analyze(question, tokens);
  return meaning_of(std::move(tokens));
}

std::vector<Meaning> readings_of(text::Analyzer& analyzer, std::string_view question, const LanguageRules* rules) {
  std::vector<text::Token> tokens;
  analyzer.analyze(question, tokens);
  std::vector<RuleWord> words;
  for (const text::Token& token : tokens) words.push_back(rule_word(token));
  std::vector<std::vector<text::Token>> readings{{}};
  std::size_t next = 0;
  for (const SynonymMatch& match : rules ? rules->synonyms(words) : std::vector<SynonymMatch>()) {
    const auto at = [&](std::size_t word) { return tokens.begin() + static_cast<std::ptrdiff_t>(word); };
    const std::size_t end = match.words.back() + 1;
    go_on(readings, {{at(next), at(match.words.front())}});
    std::vector<std::vector<text::Token>> ways{{at(match.words.front()), at(end)}};
    for (const std::size_t phrase : match.phrases) ways.push_back(rules->phrase(phrase).tokens);
    go_on(readings, ways);
    next = end;
  }
  go_on(readings, {{tokens.begin() + static_cast<std::ptrdiff_t>(next), tokens.end()}});
  std::vector<Meaning> meanings;
  for (std::vector<text::Token>& reading : readings) meanings.push_back(meaning_of(std::move(reading)));
  return meanings;
}

std::string text_of(const Meaning& meaning) {
  std::string text;
  for (const MeaningWord& word : meaning) {
    text += (text.empty() ? "" : " ") + joined(word.lemmas) + (word.families.empty() ? "" : "~" + joined(word.families));
  }
  return text;
}

Meaning meaning_from(std::string_view text) {
  Meaning meaning;
  for (const std::string& word : parted(text, ' ')) {
    const auto parts = parted(word, '~');
    if (parts.empty()) continue;
    meaning.push_back({parted(parts[0], '|'), parts.size() > 1 ? parted(parts[1], '|') : std::vector<std::string>()});
  }
  return meaning;
}

double alikeness(const Meaning& left, const Meaning& right) {
  if (left.empty() || right.empty()) return 0;
  return 2 * common_words(left, right) / static_cast<double>(left.size() + right.size());
}

bool is_same_question(const Meaning& left, const Meaning& right) {
  const bool is_short = std::min(left.size(), right.size()) <= kShortQuestion;
  return alikeness(left, right) >= (is_short ? kSlip : kSameQuestion);
}

bool is_near_question(const Meaning& left, const Meaning& right) { return alikeness(left, right) >= kNearQuestion; }

bool is_same_wording(const Meaning& left, const Meaning& right) { return left.size() == right.size() && alikeness(left, right) >= kSameWording; }

}  // namespace kartoteka::search
