#include "indexer/import/near_duplicates.h"

#include <algorithm>
#include <cctype>
#include <limits>

#include "indexer/import/utf8.h"

namespace kartoteka::importing {
namespace {

constexpr double kSameText = 0.8;  // pages that differ by a note or a changed menu are above, others far below

std::uint64_t mixed(std::uint64_t value) {  // the finisher of SplitMix64 (Steele et al. 2014)
  value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9U;
  value = (value ^ value >> 27) * 0x94D049BB133111EBU;
  return value ^ value >> 31;
}

/// Hashes of the text's words, in order.
std::vector<std::uint64_t> word_hashes(std::string_view text) {
  constexpr std::uint64_t kStart = 0xCBF29CE484222325U;  // FNV-1a
  std::vector<std::uint64_t> hashes;
  std::uint64_t hash = kStart;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t point = lower_latin(next_code_point(text, offset));
    const bool is_word = is_latin_letter(point) || (point < 0x80 && std::isdigit(static_cast<int>(point)) != 0);
    if (is_word) {
      hash = (hash ^ point) * 0x100000001B3U;
    } else if (hash != kStart) {
      hashes.push_back(hash);
      hash = kStart;
    }
  }
  if (hash != kStart) hashes.push_back(hash);
  return hashes;
}

std::string title_key(std::string_view title) {
  std::string key;
  for (const std::uint64_t hash : word_hashes(title)) key += std::to_string(hash) + ' ';
  return key;
}

}  // namespace

Sketch sketch_of(std::string_view text) {
  constexpr std::size_t kShingleWords = 3;
  const std::vector<std::uint64_t> words = word_hashes(text);
  Sketch sketch;
  sketch.fill(std::numeric_limits<std::uint32_t>::max());
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::uint64_t shingle = 0;
    for (std::size_t k = i; k < std::min(i + kShingleWords, words.size()); ++k) shingle = mixed(shingle + words[k]);
    for (std::size_t place = 0; place < sketch.size(); ++place) {
      sketch[place] = std::min(sketch[place], static_cast<std::uint32_t>(mixed(shingle + place) >> 32));
    }
  }
  return sketch;
}

double similarity(const Sketch& left, const Sketch& right) {
  std::size_t same = 0;
  for (std::size_t place = 0; place < left.size(); ++place) same += left[place] == right[place] ? 1 : 0;
  return static_cast<double>(same) / static_cast<double>(left.size());
}

std::size_t NearDuplicates::add(std::string_view title, std::string_view body) {
  const std::size_t number = count_++;
  const Sketch sketch = sketch_of(body);
  std::vector<Known>& same_title = by_title_[title_key(title)];
  for (const Known& known : same_title) {
    if (similarity(known.sketch, sketch) >= kSameText) return known.number;
  }
  same_title.push_back({number, sketch});
  return number;
}

}  // namespace kartoteka::importing
