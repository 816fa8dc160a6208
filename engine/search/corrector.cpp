#include "engine/search/corrector.h"

#include <algorithm>
#include <cmath>

#include "engine/search/spelling.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kLeastLetters = 4;
constexpr std::size_t kMostLetters = 32;
/// A word e^kDistanceInLogs times as frequent may be one slip further away.
constexpr double kDistanceInLogs = 4;
/// Completions of a short beginning are sought among so many words at most.
constexpr std::size_t kMostCompletions = 20'000;

/// How many slips are forgiven, by the length of the word.
double limit_for(std::size_t letters) { return letters < 6 ? 1.0 : letters < 9 ? 1.5 : 2.0; }

bool can_be_corrected(std::string_view typed) {
  return typed.size() >= kLeastLetters && typed.size() <= kMostLetters &&
         std::none_of(typed.begin(), typed.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// The first word after those that begin like word `number` up to `size` bytes.
std::size_t skip_prefix(const WordList& words, std::size_t number, std::size_t size) {
  do {
    ++number;
  } while (number < words.size() && words.shared(number) >= size);
  return number;
}

}  // namespace

std::vector<Correction> correct(const WordList& words, std::string_view typed, std::size_t limit) {
  std::vector<Correction> found;
  if (!can_be_corrected(typed)) {
    return found;
  }
  const double most = limit_for(typed.size());
  SpellingDistance distance(typed, most);
  std::size_t keep = 0;
  for (std::size_t number = 0; number < words.size();) {
    const WordList::Word word = words.at(number);
    const double apart = distance.to(word.text, keep);
    const std::size_t dead = distance.dead_prefix();
    if (dead == 0 && apart <= most) {
      found.push_back({std::string(word.text), apart, std::log1p(word.frequency) - kDistanceInLogs * apart});
    }
    const std::size_t next = dead > 0 ? skip_prefix(words, number, dead) : number + 1;
    keep = next < words.size() ? words.shared(next) : 0;
    for (std::size_t skipped = number + 1; skipped < next; ++skipped) {
      keep = std::min(keep, words.shared(skipped));
    }
    number = next;
  }
  std::sort(found.begin(), found.end(), [](const Correction& a, const Correction& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.word < b.word;
  });
  found.resize(std::min(found.size(), limit));
  const double best = found.empty() ? 0 : found.front().weight;
  for (Correction& correction : found) {
    correction.weight = std::exp(correction.weight - best);
  }
  return found;
}

std::vector<WordList::Word> complete(const WordList& words, std::string_view typed, std::size_t limit) {
  std::vector<WordList::Word> found;
  for (std::size_t number = words.lower_bound(typed);
       number < words.size() && found.size() < kMostCompletions && words.at(number).text.starts_with(typed); ++number) {
    found.push_back(words.at(number));
  }
  std::sort(found.begin(), found.end(), [](const WordList::Word& a, const WordList::Word& b) {
    return a.frequency != b.frequency ? a.frequency > b.frequency : a.lemma != b.lemma ? a.lemma < b.lemma : a.text < b.text;
  });
  found.erase(std::unique(found.begin(), found.end(),
                          [](const WordList::Word& a, const WordList::Word& b) { return a.lemma == b.lemma; }),
              found.end());
  found.resize(std::min(found.size(), limit));
  return found;
}

}  // namespace kartoteka::search
