#include "engine/text/lemmatiser.h"

#include <algorithm>

#include "engine/text/folding.h"

namespace kartoteka::text {
namespace {

/// How many dictionary words a word without diacritics may be restored to.
constexpr std::size_t kMaxRestored = 8;

void add_folded(std::vector<std::string>& lemmas, std::string_view lemma) {
  std::string folded = fold(lemma);
  if (std::ranges::find(lemmas, folded) == lemmas.end()) lemmas.push_back(std::move(folded));
}

}  // namespace

const WordReading& Lemmatiser::read(std::string_view exact) {
  if (const auto found = remembered_.find(exact); found != remembered_.end()) return found->second;
  if (remembered_.size() >= kMaxRemembered) remembered_.clear();
  return remembered_.emplace(std::string(exact), compute(exact)).first->second;
}

WordReading Lemmatiser::compute(std::string_view exact) const {
  WordReading reading;
  reading.folded = fold(exact);
  reading.is_stop_word = language_->is_stop_word(exact);
  const Dictionary& dictionary = language_->dictionary();
  for (const std::string& lemma : dictionary.lemmas(exact)) add_folded(reading.lemmas, lemma);
  reading.is_known = !reading.lemmas.empty();
  for (const std::string& word : dictionary.restore(exact, kMaxRestored)) {
    for (const std::string& lemma : dictionary.lemmas(word)) {
      if (!reading.is_known) {
        add_folded(reading.lemmas, lemma);
      } else if (std::ranges::find(reading.lemmas, fold(lemma)) == reading.lemmas.end()) {
        add_folded(reading.other_lemmas, lemma);
      }
    }
  }
  reading.lacks_diacritics = !reading.is_known && !reading.lemmas.empty();
  reading.is_known = reading.is_known || reading.lacks_diacritics;
  if (reading.lemmas.empty()) reading.lemmas.push_back(reading.folded);
  return reading;
}

}  // namespace kartoteka::text
