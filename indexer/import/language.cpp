#include "indexer/import/language.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/import/utf8.h"

namespace kartoteka::importing {
namespace {

// Words that stand in both languages ("do", "to", "on", "a", "i", "pod", "by") are in neither list.
constexpr std::array<std::string_view, 49> kPolishWords = {
    "aby", "albo", "ale", "bez", "bo", "co", "czy", "dla", "gdy", "go", "ich", "ile", "im", "jak", "jako", "jego",
    "jej", "jest", "jeszcze", "kiedy", "kto", "lub", "ma", "na", "nad", "nich", "nie", "niej", "nim", "od", "oraz",
    "po", "przed", "przez", "przy", "tak", "tego", "tej", "ten", "tych", "tylko", "tym", "u", "w", "we", "z",
    "za", "ze", "zostanie"};
constexpr std::array<std::string_view, 44> kEnglishWords = {
    "also", "an",    "and",  "are",  "as",   "at",    "be",   "but",   "can",  "click", "for",  "from", "has",  "have", "if",
    "in",   "into",  "is",   "it",   "its",  "more",  "not",  "of",    "only", "or",    "other", "same", "that", "the",  "then",
    "these", "this", "use",  "used", "using", "was",  "when", "where", "which", "will", "with", "you",  "your", "yours"};

constexpr std::u32string_view kPolishLetters = U"ąćęłńóśźż";

enum class Letters { plain, polish, foreign };

/// A foreign letter outweighs Polish ones: "ó" stands in Czech words, too.
Letters joined(Letters word, char32_t letter) {
  const bool is_polish = kPolishLetters.find(letter) != std::u32string_view::npos;
  if (letter >= 0x80 && !is_polish) return Letters::foreign;
  return is_polish && word == Letters::plain ? Letters::polish : word;
}

bool contains(auto& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

void count_word(const std::string& word, Letters letters, LanguageSigns& signs) {
  if (word.empty()) return;
  ++signs.words;
  if (letters == Letters::foreign || contains(kEnglishWords, word)) {
    ++signs.other;
  } else if (letters == Letters::polish || contains(kPolishWords, word)) {
    ++signs.polish;
  }
}

}  // namespace

LanguageSigns language_signs(std::string_view text) {
  LanguageSigns signs;
  std::string word;
  Letters letters = Letters::plain;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t point = lower_latin(next_code_point(text, offset));
    if (is_latin_letter(point)) {
      append_utf8(word, point);
      letters = joined(letters, point);
      continue;
    }
    count_word(word, letters, signs);
    word.clear();
    letters = Letters::plain;
  }
  count_word(word, letters, signs);
  return signs;
}

Language language_of(std::string_view text) {
  const LanguageSigns signs = language_signs(text);
  const bool is_frequent = signs.polish * 12 >= signs.words;
  const bool outweighs = signs.polish > 2 * signs.other;
  return signs.polish > 0 && is_frequent && outweighs ? Language::polish : Language::other;
}

}  // namespace kartoteka::importing
