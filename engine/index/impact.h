// BM25's part that depends on the document, computed when it is indexed and stored as the term's wdf. So a search
// need not read document lengths, which is what makes Xapian's own BM25 slow (five times at a million records).
#pragma once

#include <cstdint>

namespace kartoteka::index {

/// k1 and b were found best on short Polish texts (k1 .6, b .8: 1.1 points of NDCG@10 over Xapian's defaults).
inline constexpr double kSaturation = 0.6;
inline constexpr double kLengthNormalization = 0.8;
/// The length, in words, that counts as average when impacts are made. Fixed, so that a document does not depend on
/// the others; the second stage of a search uses the true average.
inline constexpr double kTypicalLength = 100;
/// Shorter documents count as this part of the average, else a title alone would beat any text.
inline constexpr double kLeastNormalizedLength = 0.1;

/// A word in a title counts as so many.
inline constexpr std::uint32_t kTitleWeight = 2;

/// The largest impact; fits one byte of a posting.
inline constexpr std::uint32_t kImpactScale = 100;

/// BM25's saturated frequency without the factor (k1 + 1): 0 to 1.
constexpr double saturated_frequency(double frequency, double normalized_length) {
  const double length = normalized_length < kLeastNormalizedLength ? kLeastNormalizedLength : normalized_length;
  return frequency / (frequency + kSaturation * (1 - kLengthNormalization + kLengthNormalization * length));
}

/// @param frequency  how often the word occurs, title words counted kTitleWeight times; > 0
/// @param length     words of the document, counted likewise
/// @return           1 to kImpactScale
constexpr std::uint32_t impact_of(double frequency, std::uint32_t length) {
  const double impact = kImpactScale * saturated_frequency(frequency, length / kTypicalLength);
  return impact < 1 ? 1 : static_cast<std::uint32_t>(impact + 0.5);
}

}  // namespace kartoteka::index
