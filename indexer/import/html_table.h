// Tables of HTML as tables of Markdown, whose cells are single lines. A table of one column is no table: it becomes
// the blocks it holds.
#pragma once

#include <functional>
#include <vector>

#include "indexer/import/blocks.h"
#include "indexer/import/markup.h"

namespace kartoteka::importing {

struct HtmlTable {
  std::vector<Block> before;  ///< what stands before the table: its caption, or the blocks of a table of one column
  Block block;                ///< the table; empty when it had one column
};

/// @param blocks_of  converts what stands in an element
HtmlTable html_table(const MarkupNode& table, const std::function<std::vector<Block>(const MarkupNode&)>& blocks_of);

}  // namespace kartoteka::importing
