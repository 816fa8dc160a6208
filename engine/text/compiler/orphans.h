// hunspell-pl lists some inflected forms as words by themselves, without the word that they are forms of: adverbial
// participles (używając, zrobiwszy), degrees of adverbs (łatwiej), irregular participles (opartych), first halves
// of compounds (polsko-). Here their lemmas are found by rule.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::text::compiler {

/// What the rules ask of the word list. Words are labels.
struct WordList {
  std::function<std::vector<std::string>(const std::string& form)> verb_lemmas;  ///< of a form that is an ordinary one
  std::function<bool(const std::string& lemma)> is_adjective;
  std::function<bool(const std::string& word)> is_orphan;
  std::function<bool(const std::string& word)> is_name;
};

/// Lemmas of an orphan; empty if no rule finds any, then it is its own lemma.
std::vector<std::string> adopt(const std::string& orphan, const WordList& words);

/// The same for names: Wrocławiu < Wrocław.
std::vector<std::string> adopt_name(const std::string& orphan, const WordList& words);

}  // namespace kartoteka::text::compiler
