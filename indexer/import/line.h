// A run of inline content (a paragraph, a heading, a table cell) with its emphasis and links, and its Markdown.
// White space is collapsed while it is built; characters that Markdown would take for markup are escaped only where
// it would, because the text is also what the search reads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::importing {

struct Style {
  bool strong = false;
  bool emphasis = false;
  bool code = false;
  std::string address;  ///< of a link; empty for none

  bool operator==(const Style&) const = default;
  bool is_plain() const { return *this == Style{}; }
};

class Line {
 public:
  void add(std::string_view text, const Style& style = {});
  void add_break();
  /// Appends another line, a space between the two.
  void append(const Line& other);

  bool empty() const { return runs_.empty(); }
  /// Everything is set in one style that is strong: such a paragraph serves as a label.
  bool is_strong() const { return runs_.size() == 1 && runs_[0].style.strong; }
  std::string plain() const;
  /// On one line but for breaks; at its start nothing that would open a block.
  std::string markdown() const;
  /// For a cell of a table: on one line, bars escaped.
  std::string cell_markdown() const;

 private:
  struct Run {
    std::string text;  ///< '\n' is a break
    Style style;
  };

  void put(std::string_view text, const Style& style);
  std::string rendered(std::size_t index) const;
  std::string joined() const;

  std::vector<Run> runs_;
  bool space_is_due_ = false;
};

}  // namespace kartoteka::importing
