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
/// So many completions are sorted; more are picked from all words in order of frequency.
constexpr std::size_t kFewCompletions = 1'000;

/// How many slips are forgiven, by the length of the word.
double limit_for(std::size_t letters) { return letters < 6 ? 1.0 : letters < 9 ? 1.5 : 2.0; }

/// Words within this distance are sought first, since that is several times as fast and nearly always enough.
constexpr double kFirstLimit = 1.0;

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

/// All words within the distance.
std::vector<Correction> near(const WordList& words, std::string_view typed, double most) {
  std::vector<Correction> found;
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
  return found;
}

}  // namespace

std::vector<Correction> correct(const WordList& words, std::string_view typed, std::size_t limit) {
  if (!can_be_corrected(typed)) {
    return {};
  }
  std::vector<Correction> found = near(words, typed, kFirstLimit);
  if (found.empty() && limit_for(typed.size()) > kFirstLimit) {
    found = near(words, typed, limit_for(typed.size()));
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
  const std::size_t begin = words.lower_bound(typed);
  const std::size_t end = words.lower_bound(std::string(typed) + '\xff');
  std::vector<std::uint32_t> numbers;
  if (end - begin <= kFewCompletions) {
    for (std::size_t number = begin; number < end; ++number) {
      numbers.push_back(static_cast<std::uint32_t>(number));
    }
    std::sort(numbers.begin(), numbers.end(), [&](std::uint32_t a, std::uint32_t b) {
      const std::uint32_t more = words.at(a).frequency;
      const std::uint32_t less = words.at(b).frequency;
      return more != less ? more > less : a < b;
    });
  }
  const std::vector<std::uint32_t>& order = end - begin <= kFewCompletions ? numbers : words.by_frequency();
  std::vector<WordList::Word> found;
  for (auto number = order.begin(); number != order.end() && found.size() < limit; ++number) {
    if (*number < begin || *number >= end) {
      continue;
    }
    const WordList::Word word = words.at(*number);
    if (std::none_of(found.begin(), found.end(), [&](const WordList::Word& other) { return other.lemma == word.lemma; })) {
      found.push_back(word);
    }
  }
  return found;
}

}  // namespace kartoteka::search
