// How far apart two folded words are, in the eyes of a Polish typist: Damerau–Levenshtein with costs of our own.
// Diacritics cost nothing, since both words are folded.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kartoteka::search {

/// Costs of one slip of the pen. A slip that sounds alike or is made by a neighbouring key costs less than another.
struct SpellingCosts {
  double any = 1.0;          ///< a letter too many, too few or another one
  double neighbour = 0.7;    ///< another letter, next to it on the keyboard
  double swap = 0.6;         ///< two letters in the other order
  double doubled = 0.5;      ///< a letter once too often or once too few: "strateegia"
  double sound = 0.4;        ///< rz for ż, ch for h, u for ó, and the other way round
  double first_letter = 0.4; ///< what a slip in the first letter costs more
};

/// The distance from one typed word to many others that are handed in sorted, so that work on a common beginning is
/// shared. ASCII letters count as letters; other bytes count singly, which is right for folded Polish.
class SpellingDistance {
 public:
  /// @param typed  folded
  /// @param limit  distances beyond it need not be told apart
  SpellingDistance(std::string_view typed, double limit, const SpellingCosts& costs = {});

  /// @param other  next word
  /// @param keep   bytes that it shares with the word before
  /// @return  the distance, or more than the limit; then dead_prefix() bytes of it are enough to pass the limit
  double to(std::string_view other, std::size_t keep);

  /// How many bytes of the last word suffice to tell that any word with this beginning is too far; 0 if none do.
  std::size_t dead_prefix() const { return dead_prefix_; }

 private:
  double best_step(std::string_view other, std::size_t i, std::size_t j) const;
  double substitution(char typed, char other) const;

  std::string_view typed_;
  double limit_;
  SpellingCosts costs_;
  std::size_t width_;
  std::vector<double> rows_;  ///< row i: distances of the first i bytes of the other word to each beginning of typed
  std::vector<double> lows_;  ///< smallest of each row
  std::size_t dead_prefix_ = 0;
};

/// The distance of two folded words.
double spelling_distance(std::string_view typed, std::string_view other);

}  // namespace kartoteka::search
