// Finds articles that say the same: equal titles (by their letters and digits) and texts that share most of their
// shingles (runs of three words). A text is remembered by a sketch of fixed size, so that a large folder can be read
// as a stream.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kartoteka::importing {

/// The smallest hash of the text's shingles under each of 64 hash functions (MinHash, Broder 1997): the share of equal
/// places estimates the share of common shingles.
using Sketch = std::array<std::uint32_t, 64>;

Sketch sketch_of(std::string_view text);
/// 0..1
double similarity(const Sketch& left, const Sketch& right);

class NearDuplicates {
 public:
  /// Remembers an article, numbered 0, 1, 2 ... in the order of calls.
  /// @return the number of the first article that says the same, its own if there is none
  std::size_t add(std::string_view title, std::string_view body);

 private:
  struct Known {
    std::size_t number;
    Sketch sketch;
  };
  std::unordered_map<std::string, std::vector<Known>> by_title_;
  std::size_t count_ = 0;
};

}  // namespace kartoteka::importing
