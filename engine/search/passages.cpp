#include "engine/search/passages.h"

#include <algorithm>
#include <map>

namespace kartoteka::search {
namespace {

/// How much of the length may go to finding the beginning of a sentence or the end of a word.
constexpr std::size_t kSlackParts = 4;

bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
bool ends_sentence(char byte) { return byte == '.' || byte == '!' || byte == '?' || byte == '\n'; }
bool begins_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }

struct Window {
  std::size_t first = 0;  // marks
  std::size_t last = 0;   // one past
  double weight = 0;
};

/// Each word of the query counts fully once, and a little when it comes again.
double weight_of(const std::vector<Mark>& marks, std::size_t first, std::size_t last) {
  constexpr double kAgain = 0.1;
  std::map<std::pair<std::size_t, std::size_t>, double> best;
  double again = 0;
  for (std::size_t i = first; i < last; ++i) {
    double& weight = best[{marks[i].word, marks[i].identifier}];
    again += kAgain * std::min(weight, marks[i].weight);
    weight = std::max(weight, marks[i].weight);
  }
  double sum = again;
  for (const auto& [word, weight] : best) {
    sum += weight;
  }
  return sum;
}

std::vector<Window> windows(const std::vector<Mark>& marks, std::size_t bytes) {
  std::vector<Window> windows;
  std::size_t last = 0;
  for (std::size_t first = 0; first < marks.size(); ++first) {
    while (last < marks.size() && marks[last].range.end <= marks[first].range.begin + bytes) {
      ++last;
    }
    last = std::max(last, first + 1);
    windows.push_back({first, last, weight_of(marks, first, last)});
  }
  std::stable_sort(windows.begin(), windows.end(), [](const Window& a, const Window& b) { return a.weight > b.weight; });
  return windows;
}

/// Back to the beginning of a sentence if one is near, else of a word.
std::size_t begin_near(std::string_view text, std::size_t at, std::size_t slack) {
  const std::size_t least = at > slack ? at - slack : 0;
  std::size_t word = at;
  for (std::size_t i = at; i > least; --i) {
    if (ends_sentence(text[i - 1]) && i < text.size() && is_space(text[i])) {
      return i + 1;
    }
    if (text[i - 1] == '\n') {
      return i;
    }
    if (is_space(text[i - 1])) {
      word = i;
    }
  }
  return least == 0 ? 0 : word;
}

std::size_t end_near(std::string_view text, std::size_t at) {
  if (at >= text.size()) {
    return text.size();
  }
  std::size_t end = at;
  while (end > 0 && !is_space(text[end])) {
    --end;
  }
  return end;
}

Range trimmed(std::string_view text, Range range) {
  while (range.begin < range.end && is_space(text[range.begin])) {
    ++range.begin;
  }
  while (range.end > range.begin && is_space(text[range.end - 1])) {
    --range.end;
  }
  while (range.begin < range.end && !begins_letter(text[range.begin])) {
    ++range.begin;
  }
  while (range.end < text.size() && range.end > range.begin && !begins_letter(text[range.end])) {
    --range.end;
  }
  return range;
}

/// The range of `bytes` around the marks of a window, on words.
Range around(std::string_view text, Range marked, std::size_t bytes) {
  const std::size_t room = bytes > marked.end - marked.begin ? bytes - (marked.end - marked.begin) : 0;
  const std::size_t begin = begin_near(text, marked.begin, std::max(room / 2, bytes / kSlackParts));
  const std::size_t end = std::max(marked.end, end_near(text, std::max(marked.end, begin + bytes)));
  return trimmed(text, {begin, end});
}

}  // namespace

std::vector<Range> choose_passages(std::string_view text, const std::vector<Mark>& marks,
                                   const PassageOptions& options) {
  std::vector<Range> chosen;
  const auto add = [&](Range range) {
    const bool is_new = std::none_of(chosen.begin(), chosen.end(), [&](const Range& other) {
      return range.begin < other.end && other.begin < range.end;
    });
    if (is_new && range.end > range.begin) {
      chosen.push_back(range);
    }
  };
  for (const Window& window : windows(marks, options.bytes)) {
    if (chosen.size() == options.count) {
      break;
    }
    add(around(text, {marks[window.first].range.begin, marks[window.last - 1].range.end}, options.bytes));
  }
  if (chosen.empty() && options.count > 0) {
    std::size_t end = end_near(text, options.bytes);
    end = end == 0 ? std::min(options.bytes, text.size()) : end;
    add(trimmed(text, {0, end}));
  }
  return chosen;
}

}  // namespace kartoteka::search
