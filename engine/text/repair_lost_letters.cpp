#include <algorithm>
#include <optional>
#include <set>

#include "engine/text/repair.h"
#include "engine/text/scanner.h"
#include "engine/text/utf8.h"
#include "engine/text/word_check.h"

namespace kartoteka::text {
namespace {

using Word = std::span<Letter>;

/// More lost letters than this leave too little of a word to tell which it was.
constexpr std::size_t kMaxLost = 6;

bool is_lost(char32_t code) { return code == U'?' || code == U'\ufffd'; }
bool is_mark_of_loss(char32_t code) { return code == U'\ufffd'; }

struct Candidate {
  std::vector<alphabet::Label> labels;
  std::set<std::string> lemmas;
};

std::set<std::string> lemmas_of(const Dictionary& dictionary, Automaton::Word word, std::uint32_t set) {
  std::set<std::string> lemmas;
  dictionary.for_each_reading(set, [&](const Dictionary::Reading& reading) {
    std::string lemma;
    for (const alphabet::Label label : word.first(word.size() - reading.cut)) utf8::append(lemma, alphabet::letter(label));
    lemmas.insert(lemma.append(reading.suffix));
  });
  return lemmas;
}

/// Words that fit where only the lost letters are restored, not diacritics left out elsewhere.
std::vector<Candidate> candidates(const Dictionary& dictionary, const std::vector<alphabet::Label>& pattern) {
  std::vector<Candidate> found;
  restore(dictionary.automaton(), pattern, [&](Automaton::Word word, std::uint32_t set) {
    const bool same_elsewhere = std::ranges::equal(
        pattern, word, [](alphabet::Label typed, alphabet::Label known) { return typed == kLostLetter || typed == known; });
    if (same_elsewhere) found.push_back({{word.begin(), word.end()}, lemmas_of(dictionary, word, set)});
    return found.size() < 16;
  });
  return found;
}

/// The one that fits; of several the one with most readings, if all share a lemma.
std::optional<Candidate> choose(std::vector<Candidate> found) {
  if (found.empty()) return std::nullopt;
  std::set<std::string> shared = found[0].lemmas;
  for (const Candidate& candidate : found) {
    std::erase_if(shared, [&](const std::string& lemma) { return !candidate.lemmas.contains(lemma); });
  }
  if (found.size() > 1 && shared.empty()) return std::nullopt;
  return *std::ranges::max_element(found, {}, [](const Candidate& candidate) { return candidate.lemmas.size(); });
}

bool is_upper_case(char32_t code) { return lower(code) != code; }

void put(Word word, const Candidate& candidate) {
  const bool shouted = std::ranges::count_if(word, [](const Letter& letter) { return is_upper_case(letter.code); }) > 1;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!is_lost(word[i].code)) continue;
    const char32_t letter = alphabet::letter(candidate.labels[i]);
    // Upper case of the nine letters: ó as in Latin-1, the others each before its lower case but ń, ź, ż likewise.
    word[i].code = shouted ? (letter == U'ó' ? U'Ó' : letter - 1) : letter;
  }
}

bool try_word(const Dictionary& dictionary, Word word) {
  const auto lost = static_cast<std::size_t>(std::ranges::count_if(word, is_lost, &Letter::code));
  if (lost == 0 || lost > kMaxLost || word.size() - lost < 2 || word.size() - lost < lost) return false;
  const auto choice = choose(candidates(dictionary, labels_of(word)));
  if (choice) put(word, *choice);
  return choice.has_value();
}

struct Range {
  std::size_t begin, end;
};

/// Letters and lost letters between others; at least one of each.
std::vector<Range> damaged_words(const SourceText& text) {
  std::vector<Range> words;
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    std::size_t end = begin;
    bool has_letter = false, has_lost = false;
    for (; end < text.size() && (is_letter(text[end].code) || is_lost(text[end].code)); ++end) {
      (is_lost(text[end].code) ? has_lost : has_letter) = true;
    }
    if (has_letter && has_lost) words.push_back({begin, end});
    begin = end;
  }
  return words;
}

/// The word without question marks at its edges.
Range without_edges(const SourceText& text, Range word) {
  while (text[word.begin].code == U'?') ++word.begin;
  while (text[word.end - 1].code == U'?') --word.end;
  return word;
}

}  // namespace

void repair_lost_letters(SourceText& text, const Dictionary& dictionary) {
  if (std::ranges::none_of(text, is_lost, &Letter::code)) return;
  const auto word_at = [&](Range range) { return Word(text).subspan(range.begin, range.end - range.begin); };
  const std::vector<Range> words = damaged_words(text);
  // Letters lost inside of words tell that question marks at the edges of words may be letters too.
  bool has_losses = std::ranges::any_of(text, is_mark_of_loss, &Letter::code);
  std::vector<Range> open;
  for (const Range word : words) {
    const Range inner = without_edges(text, word);
    if (std::ranges::none_of(word_at(inner), is_lost, &Letter::code)) {
      open.push_back(word);
    } else if (inner.begin == word.begin && inner.end == word.end) {
      has_losses = try_word(dictionary, word_at(word)) || has_losses;
    } else {
      has_losses = true;
      open.push_back(word);
    }
  }
  if (!has_losses) return;
  for (Range word : open) {
    const Range inner = without_edges(text, word);
    // The last of the marks may be the question's own.
    while (!try_word(dictionary, word_at(word)) && word.end > inner.end) --word.end;
  }
}

}  // namespace kartoteka::text
