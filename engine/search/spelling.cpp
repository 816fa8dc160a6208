#include "engine/search/spelling.h"

#include <algorithm>
#include <array>

namespace kartoteka::search {
namespace {

constexpr std::size_t kLetters = 26;

/// Pairs of keys that touch on a Polish (programmer's) keyboard.
constexpr std::array<std::string_view, kLetters> kNeighbours = {
    "qwsz", "vghn", "xdfv",  "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop",  "njk",
    "bhjm", "iklp", "ol",    "wa",     "edft", "awedxz", "rfgy",   "yhji",   "cfgb", "qase",   "zsdc",  "tghu", "asx"};

bool is_letter(char byte) { return byte >= 'a' && byte <= 'z'; }

bool are_neighbours(char a, char b) {
  return is_letter(a) && is_letter(b) && kNeighbours[static_cast<std::size_t>(a - 'a')].find(b) != std::string_view::npos;
}

bool sound_alike(char a, char b) {  // ó is folded to o
  return (a == 'u' && b == 'o') || (a == 'o' && b == 'u');
}

/// A letter that is not heard: the r of rz (ż), the c of ch (h).
bool is_silent(char letter, char next) { return (letter == 'r' && next == 'z') || (letter == 'c' && next == 'h'); }

}  // namespace

SpellingDistance::SpellingDistance(std::string_view typed, double limit, const SpellingCosts& costs)
    : typed_(typed), limit_(limit), costs_(costs), width_(typed.size() + 1), rows_(width_), lows_(1, 0.0) {
  for (std::size_t j = 1; j < width_; ++j) {
    rows_[j] = best_step({}, 0, j);
  }
}

double SpellingDistance::substitution(char typed, char other) const {
  if (typed == other) {
    return 0;
  }
  if (sound_alike(typed, other)) {
    return costs_.sound;
  }
  return are_neighbours(typed, other) ? costs_.neighbour : costs_.any;
}

double SpellingDistance::best_step(std::string_view other, std::size_t i, std::size_t j) const {
  const auto at = [&](std::size_t row, std::size_t column) { return rows_[row * width_ + column]; };
  const double first = i <= 1 && j <= 1 ? costs_.first_letter : 0;
  double best = 1e9;
  if (j > 0) {  // a typed letter too many
    const char letter = typed_[j - 1];
    const bool doubled = j > 1 && typed_[j - 2] == letter;
    const bool silent = j < typed_.size() && is_silent(letter, typed_[j]);
    best = std::min(best, at(i, j - 1) + first + (silent ? costs_.sound : doubled ? costs_.doubled : costs_.any));
  }
  if (i > 0) {  // a letter was left out
    const char letter = other[i - 1];
    const bool doubled = i > 1 && other[i - 2] == letter;
    const bool silent = i < other.size() && is_silent(letter, other[i]);
    best = std::min(best, at(i - 1, j) + first + (silent ? costs_.sound : doubled ? costs_.doubled : costs_.any));
  }
  if (i > 0 && j > 0) {
    const double cost = substitution(typed_[j - 1], other[i - 1]);
    best = std::min(best, at(i - 1, j - 1) + cost + (cost > 0 ? first : 0));
  }
  if (i > 1 && j > 1 && typed_[j - 1] == other[i - 2] && typed_[j - 2] == other[i - 1] && typed_[j - 1] != typed_[j - 2]) {
    best = std::min(best, at(i - 2, j - 2) + costs_.swap);
  }
  return best;
}

double SpellingDistance::to(std::string_view other, std::size_t keep) {
  // The row of a letter looks one letter ahead (is_silent), so the last shared row is made again.
  std::size_t row = std::min(keep > 0 ? keep - 1 : 0, lows_.size() - 1);
  dead_prefix_ = 0;
  rows_.resize(std::max(rows_.size(), (other.size() + 1) * width_));
  lows_.resize(row + 1);
  for (++row; row <= other.size(); ++row) {
    double low = 1e9;
    for (std::size_t j = 0; j < width_; ++j) {
      rows_[row * width_ + j] = best_step(other, row, j);
      low = std::min(low, rows_[row * width_ + j]);
    }
    lows_.push_back(low);
    if (low > limit_ && lows_[row - 1] > limit_) {  // two rows, since a swap steps over one
      dead_prefix_ = std::min(row + 1, other.size());
      return low;
    }
  }
  return rows_[other.size() * width_ + width_ - 1];
}

double spelling_distance(std::string_view typed, std::string_view other) {
  return SpellingDistance(typed, 1e6).to(other, 0);
}

}  // namespace kartoteka::search
