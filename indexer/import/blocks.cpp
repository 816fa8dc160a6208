#include "indexer/import/blocks.h"

#include <algorithm>

namespace kartoteka::importing {
namespace {

constexpr int kDeepestList = 8;

std::string render(const std::vector<Block>& blocks, int depth);

/// Puts `first` before the first line and `rest` before each further line that is not empty.
std::string indented(std::string_view text, std::string_view first, std::string_view rest, bool mark_empty_lines) {
  std::string result;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (begin > 0) result += '\n';
    if (!line.empty() || begin == 0) {
      result += begin == 0 ? first : rest;
    } else if (mark_empty_lines) {
      result += rest.substr(0, rest.find_last_not_of(' ') + 1);
    }
    result += line;
    begin = end + 1;
  }
  return result;
}

std::string code_block(const Block& block) {
  std::string fence = "```";
  while (block.code.find(fence) != std::string::npos) fence += '`';
  return fence + '\n' + block.code + (block.code.ends_with('\n') ? "" : "\n") + fence;
}

std::string table_row(const std::vector<std::string>& cells, std::size_t columns) {
  std::string row = "|";
  for (std::size_t i = 0; i < columns; ++i) row += ' ' + (i < cells.size() ? cells[i] : std::string()) + " |";
  return row;
}

std::string table(const Block& block) {
  std::size_t columns = 0;
  for (const auto& row : block.rows) columns = std::max(columns, row.size());
  std::string text = table_row(block.has_header ? block.rows.front() : std::vector<std::string>(), columns) + "\n|";
  for (std::size_t i = 0; i < columns; ++i) text += " --- |";
  for (std::size_t i = block.has_header ? 1 : 0; i < block.rows.size(); ++i) text += '\n' + table_row(block.rows[i], columns);
  return text;
}

/// A list is tight when no item needs an empty line inside: at most a paragraph, followed by lists.
bool is_tight(const Block& list) {
  return std::all_of(list.children.begin(), list.children.end(), [](const Block& item) {
    for (std::size_t i = 0; i < item.children.size(); ++i) {
      const BlockKind kind = item.children[i].kind;
      const bool is_list = kind == BlockKind::bullets || kind == BlockKind::numbers;
      if (!(is_list && is_tight(item.children[i])) && !(i == 0 && kind == BlockKind::paragraph)) return false;
    }
    return true;
  });
}

std::string list(const Block& block, int depth) {
  const bool tight = is_tight(block);
  std::string text;
  std::size_t number = 0;
  for (const Block& item : block.children) {
    std::string content = render(item.children, depth + 1);
    if (content.empty()) continue;
    if (tight) {
      for (std::size_t at; (at = content.find("\n\n")) != std::string::npos;) content.erase(at, 1);
    }
    const std::string mark = block.kind == BlockKind::numbers ? std::to_string(++number) + ". " : "- ";
    const std::string indent(depth < kDeepestList ? mark.size() : 0, ' ');
    if (!text.empty()) text += tight ? "\n" : "\n\n";
    text += indented(content, mark, indent, false);
  }
  return text;
}

std::string render(const Block& block, int depth) {
  switch (block.kind) {
    case BlockKind::paragraph: return block.line.markdown();
    case BlockKind::heading: {
      std::string title = block.line.cell_markdown();
      return std::string(static_cast<std::size_t>(std::clamp(block.level, 1, 6)), '#') + ' ' + title;
    }
    case BlockKind::code: return code_block(block);
    case BlockKind::bullets:
    case BlockKind::numbers: return list(block, depth);
    case BlockKind::item: return render(block.children, depth);
    case BlockKind::quote: return indented(render(block.children, depth), "> ", "> ", true);
    case BlockKind::table: return table(block);
  }
  return {};
}

std::string render(const std::vector<Block>& blocks, int depth) {
  std::string text;
  for (const Block& block : blocks) {
    if (is_empty(block)) continue;
    if (!text.empty()) text += "\n\n";
    text += render(block, depth);
  }
  return text;
}

void append_cell(const Block& block, std::string& cell) {
  const auto part = [&cell](std::string_view text, std::string_view separator) {
    if (!cell.empty() && !text.empty()) cell += separator;
    cell += text;
  };
  if (block.kind == BlockKind::code) {
    Line line;
    line.add(block.code, {.strong = false, .emphasis = false, .code = true, .address = {}});
    part(line.cell_markdown(), " ");
  }
  for (const auto& row : block.rows) {
    for (const std::string& inner : row) part(inner, " ");
  }
  part(block.line.cell_markdown(), " ");
  for (const Block& child : block.children) {
    std::string inner;
    append_cell(child, inner);
    part(inner, child.kind == BlockKind::item && &child != &block.children.front() ? "; " : " ");
  }
}

}  // namespace

bool is_empty(const Block& block) {
  switch (block.kind) {
    case BlockKind::paragraph:
    case BlockKind::heading: return block.line.empty();
    case BlockKind::code: return block.code.find_first_not_of(" \n") == std::string::npos;
    case BlockKind::table: return block.rows.empty();
    default: return std::all_of(block.children.begin(), block.children.end(), is_empty);
  }
}

std::string to_markdown(const std::vector<Block>& blocks) { return render(blocks, 0); }

std::string to_cell(const std::vector<Block>& blocks) {
  std::string cell;
  for (const Block& block : blocks) {
    std::string inner;
    append_cell(block, inner);
    if (!cell.empty() && !inner.empty()) cell += ' ';
    cell += inner;
  }
  return cell;
}

void Flow::end_line() {
  if (!line_.empty()) {
    Block block;
    block.line = std::move(line_);
    blocks_.push_back(std::move(block));
  }
  line_ = Line();
}

void Flow::add(Block block) {
  end_line();
  if (!is_empty(block)) blocks_.push_back(std::move(block));
}

std::vector<Block> Flow::take() {
  end_line();
  return std::move(blocks_);
}

}  // namespace kartoteka::importing
