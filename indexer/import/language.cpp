#include "indexer/import/language.h"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/import/utf8.h"

namespace kartoteka::importing {
namespace {

// Words that stand in both languages ("do", "to", "on", "a", "i", "pod", "by") are in neither list.
constexpr std::array<std::string_view, 50> kPolishWords = {
    "aby", "albo", "ale", "bez", "bo", "co", "czy", "dla", "gdy", "go", "ich", "ile", "im", "jak", "jako", "jego",
    "jej", "jest", "jeszcze", "kiedy", "kto", "lub", "ma", "na", "nad", "nich", "nie", "niej", "nim", "od", "oraz",
    "po", "przed", "przez", "przy", "sie", "tak", "tego", "tej", "ten", "tych", "tylko", "tym", "u", "w", "we", "z",
    "za", "ze", "zostanie"};
constexpr std::array<std::string_view, 44> kEnglishWords = {
    "also", "an",    "and",  "are",  "as",   "at",    "be",   "but",   "can",  "click", "for",  "from", "has",  "have", "if",
    "in",   "into",  "is",   "it",   "its",  "more",  "not",  "of",    "only", "or",    "other", "same", "that", "the",  "then",
    "these", "this", "use",  "used", "using", "was",  "when", "where", "which", "will", "with", "you",  "your", "yours"};

constexpr std::u32string_view kPolishLetters = U"ąćęłńóśźż";

bool contains(auto& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

void count_word(const std::string& word, bool has_polish_letter, LanguageSigns& signs) {
  if (word.empty()) return;
  ++signs.words;
  if (has_polish_letter || contains(kPolishWords, word)) {
    ++signs.polish;
  } else if (contains(kEnglishWords, word)) {
    ++signs.english;
  }
}

}  // namespace

LanguageSigns language_signs(std::string_view text) {
  LanguageSigns signs;
  std::string word;
  bool has_polish_letter = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t point = lower_latin(next_code_point(text, offset));
    if (is_latin_letter(point)) {
      append_utf8(word, point);
      has_polish_letter = has_polish_letter || kPolishLetters.find(point) != std::u32string_view::npos;
      continue;
    }
    count_word(word, has_polish_letter, signs);
    word.clear();
    has_polish_letter = false;
  }
  count_word(word, has_polish_letter, signs);
  return signs;
}

Language language_of(std::string_view text) {
  const LanguageSigns signs = language_signs(text);
  const bool is_frequent = signs.polish * 12 >= signs.words;
  const bool outweighs = signs.polish > 2 * signs.english;
  return signs.polish > 0 && is_frequent && outweighs ? Language::polish : Language::other;
}

}  // namespace kartoteka::importing
