// Puts a document's text together: paragraphs by lines, table cells by tabs.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace kartoteka::extract {

class TextBuilder {
 public:
  void add(std::string_view text) { text_ += text; }
  void add(char letter) { text_ += letter; }
  /// Ends a paragraph, a line or a row of a table.
  void line() {
    while (text_.ends_with('\t')) text_.pop_back();
    text_ += '\n';
  }
  /// A line end, if there is none yet.
  void fresh_line() {
    if (!text_.empty() && !text_.ends_with('\n')) line();
  }
  /// Ends a cell: its last paragraph stays on the row's line.
  void cell() {
    if (text_.ends_with('\n')) text_.pop_back();
    text_ += '\t';
  }
  bool is_blank() const { return text_.find_first_not_of(" \t\n") == std::string::npos; }
  const std::string& text() const { return text_; }
  std::string take() { return std::exchange(text_, {}); }

 private:
  std::string text_;
};

}  // namespace kartoteka::extract
