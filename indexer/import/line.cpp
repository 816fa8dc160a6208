#include "indexer/import/line.h"

#include "indexer/import/escape.h"
#include "indexer/import/utf8.h"

namespace kartoteka::importing {
namespace {

bool is_space(char32_t point) {
  return point == ' ' || (point >= '\t' && point <= '\r') || point == 0xA0 || (point >= 0x2000 && point <= 0x200A) ||
         point == 0x202F || point == 0x3000;
}

/// Characters that are seen by nobody: soft hyphen, zero-width and direction marks, controls, and what was no UTF-8.
bool is_invisible(char32_t point) {
  return point == 0xAD || (point >= 0x200B && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) ||
         point == 0x2060 || point == 0xFE0E || point == 0xFE0F || point == 0xFEFF || point < ' ' || point == 0x7F ||
         point == 0xFFFD;
}

}  // namespace

void Line::add(std::string_view text, const Style& style) {
  std::string word;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t point = next_code_point(text, offset);
    if (is_space(point)) {
      put(word, style);
      word.clear();
      space_is_due_ = true;
    } else if (!is_invisible(point)) {
      append_utf8(word, point);
    }
  }
  put(word, style);
}

void Line::put(std::string_view text, const Style& style) {
  if (text.empty()) return;
  const bool needs_space = space_is_due_ && !runs_.empty() && !runs_.back().text.ends_with('\n');
  space_is_due_ = false;
  if (!runs_.empty() && runs_.back().style == style) {
    if (needs_space) runs_.back().text += ' ';
    runs_.back().text += text;
    return;
  }
  if (needs_space && style.is_plain()) {
    runs_.push_back({' ' + std::string(text), style});
    return;
  }
  if (needs_space && runs_.back().style.is_plain()) {
    runs_.back().text += ' ';
  } else if (needs_space) {
    runs_.push_back({" ", {}});
  }
  runs_.push_back({std::string(text), style});
}

void Line::add_break() {
  space_is_due_ = false;
  if (runs_.empty() || runs_.back().text.ends_with('\n')) return;
  if (runs_.back().style.is_plain()) {
    runs_.back().text += '\n';
  } else {
    runs_.push_back({"\n", {}});
  }
}

void Line::append(const Line& other) {
  space_is_due_ = true;
  for (const Run& run : other.runs_) add(run.text, run.style);
}

std::string Line::plain() const {
  std::string text;
  for (const Run& run : runs_) text += run.text;
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

std::string Line::rendered(std::size_t index) const {
  const Run& run = runs_[index];
  std::string text = run.style.code ? code_span(run.text) : escape_inline(run.text);
  if (!run.style.address.empty()) text = '[' + text + "](" + link_target(run.style.address) + ')';
  if (!run.style.strong && !run.style.emphasis) return text;
  // CommonMark's flanking rule: next to a word outside, the mark must touch a word inside, or it is no mark.
  const bool touches_before = index > 0 && is_word_at_end(runs_[index - 1].text);
  const bool touches_after = index + 1 < runs_.size() && is_word_at_start(runs_[index + 1].text);
  const bool marks_before = index > 0 && !runs_[index - 1].style.is_plain();
  if (marks_before || (touches_before && !is_word_at_start(text)) || (touches_after && !is_word_at_end(text))) return text;
  const std::string mark = std::string(run.style.strong ? "**" : "") + (run.style.emphasis ? "*" : "");
  return mark + text + std::string(mark.rbegin(), mark.rend());
}

std::string Line::joined() const {
  std::string text;
  for (std::size_t i = 0; i < runs_.size(); ++i) text += rendered(i);
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

std::string Line::markdown() const {
  const std::string text = joined();
  std::string lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (!lines.empty()) lines += "  \n";  // two spaces: a break inside a paragraph
    lines += escape_line_start(std::string_view(text).substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string Line::cell_markdown() const {
  std::string cell;
  for (const char c : joined()) {
    if (c == '|') cell += '\\';
    cell += c == '\n' ? ' ' : c;
  }
  return cell;
}

}  // namespace kartoteka::importing
