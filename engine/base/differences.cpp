#include "engine/base/differences.h"

#include <algorithm>
#include <optional>

namespace kartoteka {
namespace {

using Parts = std::vector<std::string_view>;

constexpr std::ptrdiff_t kMostSteps = 2000;  // 4 million places to remember

void add(std::vector<StepRun>& runs, Step step, std::size_t begin, std::size_t end) {
  if (begin == end) return;
  const bool continues = !runs.empty() && runs.back().step == step && runs.back().end == begin;
  if (continues) {
    runs.back().end = end;
  } else {
    runs.push_back({step, begin, end});
  }
}

/// The furthest places reached on each diagonal, step by step, and the way back through them.
class ShortestWay {
 public:
  /// The parts between the common beginning and the common end, as ranges of both.
  ShortestWay(const Parts& before, std::size_t before_begin, std::size_t before_end, const Parts& after, std::size_t after_begin,
              std::size_t after_end)
      : before_(before), after_(after), before_begin_(before_begin), after_begin_(after_begin),
        width_(static_cast<std::ptrdiff_t>(before_end - before_begin)), height_(static_cast<std::ptrdiff_t>(after_end - after_begin)) {}

  /// The single steps in order, as (x, y) before each; nothing where there are too many.
  std::optional<std::vector<Step>> find() {
    for (std::ptrdiff_t steps = 0; steps <= std::min(kMostSteps, width_ + height_); ++steps) {
      if (advance(steps)) return way_back(steps);
    }
    return std::nullopt;
  }

 private:
  using Reached = std::vector<std::ptrdiff_t>;  ///< by diagonal + steps

  std::ptrdiff_t reached(std::ptrdiff_t steps, std::ptrdiff_t diagonal) const {
    if (steps < 0 || diagonal < -steps || diagonal > steps) return -1;
    return rounds_[static_cast<std::size_t>(steps)][static_cast<std::size_t>(diagonal + steps)];
  }

  /// Whether a step is best made by adding a part (down) rather than by removing one.
  bool goes_down(std::ptrdiff_t steps, std::ptrdiff_t diagonal) const {
    return diagonal == -steps || (diagonal != steps && reached(steps - 1, diagonal - 1) < reached(steps - 1, diagonal + 1));
  }

  bool equal(std::ptrdiff_t x, std::ptrdiff_t y) const {
    return before_[before_begin_ + static_cast<std::size_t>(x)] == after_[after_begin_ + static_cast<std::size_t>(y)];
  }

  bool advance(std::ptrdiff_t steps) {
    rounds_.emplace_back(static_cast<std::size_t>(2 * steps + 1), -1);
    for (std::ptrdiff_t diagonal = -steps; diagonal <= steps; diagonal += 2) {
      std::ptrdiff_t x = 0;
      if (steps > 0) x = goes_down(steps, diagonal) ? reached(steps - 1, diagonal + 1) : reached(steps - 1, diagonal - 1) + 1;
      while (x < width_ && x - diagonal < height_ && x - diagonal >= 0 && equal(x, x - diagonal)) ++x;
      rounds_.back()[static_cast<std::size_t>(diagonal + steps)] = x;
      if (x >= width_ && x - diagonal >= height_) return true;
    }
    return false;
  }

  std::vector<Step> way_back(std::ptrdiff_t steps) const {
    std::vector<Step> way;
    std::ptrdiff_t x = width_, y = height_;
    for (; steps >= 0; --steps) {
      const std::ptrdiff_t diagonal = x - y;
      const bool is_down = steps > 0 && goes_down(steps, diagonal);
      const std::ptrdiff_t from = steps == 0 ? 0 : is_down ? reached(steps - 1, diagonal + 1) : reached(steps - 1, diagonal - 1) + 1;
      for (; x > from; --x, --y) way.push_back(Step::same);
      if (steps == 0) break;
      way.push_back(is_down ? Step::added : Step::removed);
      (is_down ? y : x) -= 1;
    }
    std::reverse(way.begin(), way.end());
    return way;
  }

  const Parts& before_;
  const Parts& after_;
  std::size_t before_begin_, after_begin_;
  std::ptrdiff_t width_, height_;
  std::vector<Reached> rounds_;
};

/// Between two parts that stay, all that is removed before all that is added.
void add_way(const std::vector<Step>& way, std::size_t x, std::size_t y, std::vector<StepRun>& runs) {
  for (std::size_t i = 0; i < way.size();) {
    std::size_t same = 0, removed = 0, added = 0;
    for (; i < way.size() && way[i] == Step::same; ++i) ++same;
    for (; i < way.size() && way[i] != Step::same; ++i) ++(way[i] == Step::removed ? removed : added);
    add(runs, Step::same, x, x + same);
    add(runs, Step::removed, x + same, x + same + removed);
    add(runs, Step::added, y + same, y + same + added);
    x += same + removed;
    y += same + added;
  }
}

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

std::vector<StepRun> differences(const Parts& before, const Parts& after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t head = 0, tail = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  const std::size_t before_end = before.size() - tail, after_end = after.size() - tail;
  std::vector<StepRun> runs;
  add(runs, Step::same, 0, head);
  if (const auto way = ShortestWay(before, head, before_end, after, head, after_end).find()) {
    add_way(*way, head, head, runs);
  } else {
    add(runs, Step::removed, head, before_end);
    add(runs, Step::added, head, after_end);
  }
  add(runs, Step::same, before_end, before.size());
  return runs;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  Parts lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string_view> words_of(std::string_view text) {
  Parts words;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin + 1;
    if (is_word_byte(text[begin])) {
      while (end < text.size() && is_word_byte(text[end])) ++end;
    } else if (is_blank(text[begin])) {
      while (end < text.size() && is_blank(text[end])) ++end;
    }
    words.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return words;
}

}  // namespace kartoteka
