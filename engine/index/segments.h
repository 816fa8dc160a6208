// A long text is ranked by its best part, as a passage of its own: a word that stands three times in one part says more
// than one that stands here and there in many. Builder and scorer must cut alike.
#pragma once

#include <cstddef>

namespace kartoteka::index {

/// Texts of up to so many words are one part.
inline constexpr std::size_t kLongText = 400;
/// Longer ones are cut into equal parts of at most so many words.
inline constexpr std::size_t kSegmentWords = 250;

constexpr std::size_t segment_count(std::size_t words) {
  return words <= kLongText ? 1 : (words + kSegmentWords - 1) / kSegmentWords;
}

/// Words of the longest part.
constexpr std::size_t segment_length(std::size_t words) {
  const std::size_t count = segment_count(words);
  return (words + count - 1) / count;
}

}  // namespace kartoteka::index
