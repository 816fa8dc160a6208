// Every number that ranking depends on, with what it was chosen by. tests/relevance/NOTES.md has the measurements.
#pragma once

#include <cstddef>

namespace kartoteka::search {

struct Tuning {
  // First stage: which candidates are looked at.
  std::size_t candidates = 100;      ///< records that are scored fully; those after them keep the first stage's order
  double candidate_other_lemma = 0.3;  ///< of lemmas that need diacritics which were not typed

  // Second stage: weights of BM25 scores, each over one level of words.
  double form = 0.4;          ///< the folded form as typed
  double exact = 0.1;         ///< the same with its diacritics as typed
  double lemma = 0.6;         ///< shared by the lemmas of an ambiguous word
  double other_lemma = 0.3;   ///< part of `lemma` for lemmas that need diacritics which were not typed
  double beginning = 0.4;     ///< the same first five letters
  double pair = 0.25;         ///< two words of the query side by side and in order, in any form
  double window = 0.2;        ///< the best ten words of the record, by the weight of the query's words in them
  double identifier = 2.0;    ///< a number or code that is the same
  double stop_word = 0.3;     ///< rarity of a function word; another word's is log(records / records with it)
  double corrected = 0.8;     ///< of a corrected word, beside 1 for a word as typed
  double completed = 0.7;     ///< of the words that begin with the typed word, while it is being typed

  std::size_t window_words = 10;
};

}  // namespace kartoteka::search
