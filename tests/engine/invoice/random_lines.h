// Lines as chance makes them, with the values that break sums: halves of a grosz, thirds of an hour, reversals, whole
// discounts, prices of a grosz and of millions. The same seed makes the same lines everywhere.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/invoice/invoice.h"

namespace kartoteka::invoice::test {

/// A small generator of our own (SplitMix64): the standard library's distributions differ between libraries.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }
  /// lowest <= result <= highest
  std::int64_t between(std::int64_t lowest, std::int64_t highest) {
    return lowest + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(highest - lowest + 1));
  }
  bool one_in(int n) { return next() % static_cast<std::uint64_t>(n) == 0; }

 private:
  std::uint64_t state_;
};

Line random_line(Chance& chance);

/// 1 to 12 lines.
std::vector<Line> random_lines(Chance& chance);

}  // namespace kartoteka::invoice::test
