// Random numbers that are the same everywhere: SplitMix64 (Steele, Lea, Flood 2014) and distributions of our own, since
// those of the standard library differ between implementations.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace kartoteka::demo {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  /// 0 <= result < bound; bound > 0
  std::size_t below(std::size_t bound);
  /// least <= result <= most
  int between(int least, int most);
  /// True in `percent` of a hundred cases.
  bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
  /// @param choices  not empty
  template <typename T>
  const T& pick(const std::vector<T>& choices) {
    return choices[below(choices.size())];
  }
  /// An index, each with the probability of its weight. @param weights  at least one is greater than 0
  std::size_t weighted(const std::vector<int>& weights);
  template <typename T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

  /// A generator of its own for a part of the work, so that a change in one part does not move all others.
  static Random derived(std::uint64_t seed, std::string_view part, std::size_t number = 0);

 private:
  std::uint64_t state_;
};

}  // namespace kartoteka::demo
