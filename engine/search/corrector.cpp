#include "engine/search/corrector.h"

#include <algorithm>
#include <cmath>
#include <set>

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

/// Its logarithm.
double likelihood(std::uint32_t frequency, double distance) { return std::log1p(frequency) - kDistanceInLogs * distance; }

/// Sorted, with weights beside the best one's.
std::vector<Correction> likeliest(std::vector<Correction> found, std::size_t limit) {
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

/// All ways to write the word with one letter more, less or another, or two letters in the other order.
void for_each_slip(std::string_view typed, const std::function<void(const std::string&)>& visit) {
  for (std::size_t at = 0; at <= typed.size(); ++at) {
    const std::string before(typed.substr(0, at));
    const std::string after(typed.substr(at));
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      visit(before + letter + after);
      if (!after.empty()) visit(before + letter + after.substr(1));
    }
    if (!after.empty()) visit(before + after.substr(1));
    if (after.size() > 1) visit(before + after[1] + after[0] + after.substr(2));
  }
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
      found.push_back({std::string(word.text), apart, likelihood(word.frequency, apart)});
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
  std::vector<Correction> found = correct_within(words, typed, kFirstLimit, limit);
  if (found.empty() && limit_for(typed.size()) > kFirstLimit) {
    found = correct_within(words, typed, limit_for(typed.size()), limit);
  }
  return found;
}

std::vector<Correction> correct_within(const WordList& words, std::string_view typed, double distance, std::size_t limit) {
  return can_be_corrected(typed) ? likeliest(near(words, typed, distance), limit) : std::vector<Correction>();
}

std::vector<Correction> correct_form(std::string_view typed, std::size_t limit,
                                     const std::function<std::uint32_t(const std::string&)>& frequency_of) {
  std::vector<Correction> found;
  if (!can_be_corrected(typed)) {
    return found;
  }
  std::set<std::string> seen;
  for_each_slip(typed, [&](const std::string& word) {
    if (!seen.insert(word).second) {
      return;
    }
    const double apart = spelling_distance(typed, word);
    const std::uint32_t frequency = apart <= kFirstLimit ? frequency_of(word) : 0;
    if (frequency > 0) {
      found.push_back({word, apart, likelihood(frequency, apart)});
    }
  });
  return likeliest(std::move(found), limit);
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

std::vector<WordList::Word> containing(const WordList& words, std::string_view typed, bool at_end, std::size_t limit) {
  std::vector<WordList::Word> found;
  const auto& order = words.by_frequency();
  for (auto number = order.begin(); number != order.end() && found.size() < limit; ++number) {
    const WordList::Word word = words.at(*number);
    const bool fits = at_end ? word.text.ends_with(typed) : word.text.find(typed) != std::string_view::npos;
    if (fits && std::none_of(found.begin(), found.end(), [&](const WordList::Word& other) { return other.lemma == word.lemma; })) {
      found.push_back(word);
    }
  }
  return found;
}

}  // namespace kartoteka::search
