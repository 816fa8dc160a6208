#include "engine/text/compiler/orphans.h"

#include "engine/text/compiler/letters.h"

namespace kartoteka::text::compiler {
namespace {

/// An ending and what stands in its place in the word sought, as labels.
struct Change {
  std::string from, to;
};

std::vector<Change> changes(std::initializer_list<std::pair<std::string_view, std::string_view>> list) {
  std::vector<Change> changes;
  for (const auto& [from, to] : list) changes.push_back({*labels_of_utf8(from), *labels_of_utf8(to)});
  return changes;
}

/// Words that the changes make of a word.
std::vector<std::string> changed(const std::string& word, const std::vector<Change>& changes) {
  std::vector<std::string> results;
  for (const auto& [from, to] : changes) {
    if (word.size() > from.size() + 1 && word.ends_with(from)) results.push_back(word.substr(0, word.size() - from.size()) + to);
  }
  return results;
}

/// używając < używają, zrobiwszy < zrobił, rzekłszy < rzekł
std::vector<std::string> lemmas_of_participle(const std::string& word, const WordList& words) {
  static const auto kChanges = changes({{"ąc", "ą"}, {"wszy", "ł"}, {"łszy", "ł"}, {"ąwszy", "ął"}});
  for (const std::string& form : changed(word, kChanges)) {
    if (auto lemmas = words.verb_lemmas(form); !lemmas.empty()) return lemmas;
  }
  return {};
}

/// łatwiej < łatwy, częściej < częsty, szybciej < szybki, dłużej < długi, polsko < polski
std::vector<std::string> lemmas_of_adverb(const std::string& word, const WordList& words) {
  static const auto kChanges = changes({{"ściej", "sty"}, {"ciej", "ty"}, {"ciej", "ki"}, {"iej", "y"}, {"iej", "i"}, {"lej", "ły"}, {"rzej", "ry"},
                                        {"żej", "gi"}, {"szej", "chy"}, {"ej", "y"}, {"o", "i"}, {"o", "y"}, {"e", "y"}, {"ie", "y"}});
  static const std::string kMost = *labels_of_utf8("naj");
  const std::string positive = word.starts_with(kMost) ? word.substr(kMost.size()) : word;
  for (const std::string& adjective : changed(positive, kChanges)) {
    if (words.is_adjective(adjective)) return {adjective};
  }
  return {};
}

/// opartych < oparty, przeniesieni < przeniesiony: the nominative is an orphan too
std::vector<std::string> lemmas_of_adjective(const std::string& word, const WordList& words) {
  static const auto kChanges = changes({{"ego", "y"}, {"emu", "y"}, {"ymi", "y"}, {"ych", "y"}, {"ym", "y"}, {"ej", "y"}, {"a", "y"},
                                        {"e", "y"},   {"ą", "y"},   {"eni", "ony"}, {"ci", "ty"}});
  for (const std::string& nominative : changed(word, kChanges)) {
    if (words.is_orphan(nominative)) return {nominative};
  }
  return {};
}

}  // namespace

std::vector<std::string> adopt_name(const std::string& orphan, const WordList& words) {
  static const auto kChanges = changes({{"iu", ""}, {"ia", ""}, {"iem", ""}, {"iowi", ""}, {"em", ""}, {"owi", ""}});
  for (const std::string& name : changed(orphan, kChanges)) {
    if (words.is_name(name)) return {name};
  }
  return {};
}

std::vector<std::string> adopt(const std::string& orphan, const WordList& words) {
  for (const auto rule : {lemmas_of_participle, lemmas_of_adverb, lemmas_of_adjective}) {
    if (auto lemmas = rule(orphan, words); !lemmas.empty()) return lemmas;
  }
  return {};
}

}  // namespace kartoteka::text::compiler
