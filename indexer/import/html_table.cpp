#include "indexer/import/html_table.h"

#include <algorithm>
#include <charconv>

namespace kartoteka::importing {
namespace {

constexpr std::size_t kMostColumns = 50;

bool is_cell(const MarkupNode& node) { return node.name == "td" || node.name == "th"; }

struct TableRow {
  const MarkupNode* node;
  bool is_head;  ///< stands in <thead>
};

/// Rows of this table, not those of tables inside its cells.
void collect_rows(const MarkupNode& node, std::vector<TableRow>& rows) {
  for (const MarkupNode& child : node.children) {
    if (child.name == "tr") {
      rows.push_back({&child, node.name == "thead"});
    } else if (child.name == "thead" || child.name == "tbody" || child.name == "tfoot") {
      collect_rows(child, rows);
    }
  }
}

std::size_t cell_count(const MarkupNode& row) {
  return static_cast<std::size_t>(std::count_if(row.children.begin(), row.children.end(), is_cell));
}

/// LibreOffice marks heads by the class of the paragraph inside an ordinary cell.
bool is_head(const MarkupNode& cell) {
  const MarkupNode* paragraph = cell.child("p");
  return cell.name == "th" || (paragraph && paragraph->has_word("class", "tableheadintable"));
}

bool is_head_row(const MarkupNode& row) {
  return std::all_of(row.children.begin(), row.children.end(),
                     [](const MarkupNode& node) { return !is_cell(node) || is_head(node); });
}

std::size_t span_of(const MarkupNode& cell) {
  const std::string_view text = cell.attribute("colspan");
  std::size_t span = 1;
  std::from_chars(text.data(), text.data() + text.size(), span);
  return std::clamp<std::size_t>(span, 1, kMostColumns);
}

/// "**Opis**" is "Opis": heads are set in bold anyway.
std::string without_emphasis(const std::string& cell) {
  const bool is_strong = cell.size() > 4 && cell.starts_with("**") && cell.ends_with("**");
  const std::string inner = is_strong ? cell.substr(2, cell.size() - 4) : cell;
  return inner.find('*') == std::string::npos ? inner : cell;
}

}  // namespace

HtmlTable html_table(const MarkupNode& table, const std::function<std::vector<Block>(const MarkupNode&)>& blocks_of) {
  HtmlTable result;
  if (const MarkupNode* caption = table.child("caption")) result.before = blocks_of(*caption);
  std::vector<TableRow> rows;
  collect_rows(table, rows);
  std::size_t columns = 0;
  for (const TableRow& row : rows) columns = std::max(columns, cell_count(*row.node));
  result.block.kind = BlockKind::table;
  for (const TableRow& row : rows) {
    std::vector<std::string> cells;
    for (const MarkupNode& cell : row.node->children) {
      if (!is_cell(cell) || cells.size() >= kMostColumns) continue;
      std::vector<Block> blocks = blocks_of(cell);
      if (columns == 1) {
        std::move(blocks.begin(), blocks.end(), std::back_inserter(result.before));
        continue;
      }
      cells.push_back(to_cell(blocks));
      cells.resize(std::min(kMostColumns, cells.size() + span_of(cell) - 1));
    }
    const bool has_text = std::any_of(cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); });
    if (!has_text) continue;
    if (result.block.rows.empty() && (row.is_head || is_head_row(*row.node))) {
      result.block.has_header = true;
      for (std::string& cell : cells) cell = without_emphasis(cell);
    }
    result.block.rows.push_back(std::move(cells));
  }
  return result;
}

}  // namespace kartoteka::importing
