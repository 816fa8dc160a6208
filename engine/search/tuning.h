// Every number that ranking depends on. They were chosen on the open sets; tests/relevance/NOTES.md has what each gave.
#pragma once

#include <cstddef>

namespace kartoteka::search {

struct Tuning {
  // First stage: which records are looked at.
  std::size_t candidates = 100;  ///< records that are scored fully; those after them keep the first stage's order

  // A word of the query. Its weight is log(1 + (N - n + .5) / (n + .5)) for n of N records that have its lemma.
  double lemma_share = 0.5;  ///< each of n lemmas of an ambiguous word counts n to the power of minus this
  double other_lemma = 0.3;  ///< of lemmas that need diacritics which were not typed, beside 1 for the others
  double corrected = 0.8;    ///< of a corrected word, beside 1 for a word as typed
  double synonym = 0.8;      ///< of what editors say means the same
  double completed = 0.7;    ///< of the words that begin with the typed word, while it is being typed
  double stop_word = 0.3;    ///< the weight of a function word

  // Second stage: BM25 over each level of words.
  double saturation = 0.45;          ///< k1
  double length_normalization = 0.8; ///< b
  double form = 0.4;       ///< the folded form as typed
  double exact = 0.1;      ///< the same with its diacritics as typed
  double lemma = 0.6;      ///< any form of the word
  double family = 0.5;     ///< a word of the same root: faktura, fakturowanie

  // And what single words cannot tell, as parts of the weight of the words that take part.
  double pair = 0.25;      ///< two words of the query side by side and in order, in any form
  double window = 0.4;     ///< in the best window_words words of the record
  double lead = 0.2;       ///< in the first lead_words words of the body
  double title = 0.4;      ///< in the title, times how much of the title and of the query they are
  double title_run = 0.3;  ///< words that follow each other in the title as in the query, function words too: the share
                           ///< of the query that each run is, squared
  double coverage = 0.5;   ///< anywhere, each word once
  double yes_or_no = 0.4;  ///< of the whole score: the text begins with yes or no and the question asks just that
  double identifier = 2.0; ///< a number or code that is the same

  // Priors: parts that are added to a score of 1 (prior.h). But for usefulness they differ together by less than what
  // the exact form of a word is worth against another spelling of it (some 4 of 100), so that nothing that matches better
  // is passed.
  double preferred = 0.005;            ///< what is published and valid
  double faded = 0.01;                 ///< less, of drafts, of what is archived, closed or cancelled
  double answer = 0.005;               ///< answers, since they were written to be found
  double client = 0.05;                ///< clients, since whose name is typed is looked for
  double useful = 0.02;                ///< what always helped those who were given it; what never did is less by as much
  double recency = 0.01;               ///< what is of today
  double recency_half_life_days = 180; ///< after which half of it is left

  // Records like a text of a few sentences (text_query.h): the score by the whole of it, and that by the sentence or clause
  // that the record meets best, times how fully it meets that.
  std::size_t similar_query_words = 50;  ///< words of such a text at most; a longer one is told by its telling words
  double similar_whole = 0.3;            ///< of the whole text, beside 1 for the best part of it
  double similar_full = 2.5;             ///< a part is fully met by a score of so many times the weight of its words

  // Records like another one, or like a longer text (similar.h).
  double similar_title = 1.5;      ///< words of its title, beside 1 for others
  std::size_t similar_words = 20;  ///< so many of its words are asked for, the rarest and most frequent in it

  std::size_t window_words = 8;
  std::size_t lead_words = 20;
};

}  // namespace kartoteka::search
