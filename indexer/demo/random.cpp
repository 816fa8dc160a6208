#include "indexer/demo/random.h"

#include <numeric>

namespace kartoteka::demo {

std::uint64_t Random::next() {
  std::uint64_t value = state_ += 0x9E3779B97F4A7C15U;
  value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9U;
  value = (value ^ value >> 27) * 0x94D049BB133111EBU;
  return value ^ value >> 31;
}

std::size_t Random::below(std::size_t bound) {
  // The remainder favours small numbers by less than 2^-40 for the bounds used here.
  return static_cast<std::size_t>(next() % bound);
}

int Random::between(int least, int most) {
  return least + static_cast<int>(below(static_cast<std::size_t>(most - least + 1)));
}

std::size_t Random::weighted(const std::vector<int>& weights) {
  int left = static_cast<int>(below(static_cast<std::size_t>(std::accumulate(weights.begin(), weights.end(), 0))));
  for (std::size_t i = 0; i < weights.size(); ++i) {
    left -= weights[i];
    if (left < 0) return i;
  }
  return weights.size() - 1;
}

Random Random::derived(std::uint64_t seed, std::string_view part, std::size_t number) {
  std::uint64_t hash = 0xCBF29CE484222325U ^ seed;  // FNV-1a
  for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return Random((hash ^ number) * 0x9E3779B97F4A7C15U);
}

}  // namespace kartoteka::demo
