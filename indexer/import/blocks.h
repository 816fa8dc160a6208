// The blocks of a document (paragraphs, headings, lists, tables, code, notes) and their Markdown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/import/line.h"

namespace kartoteka::importing {

enum class BlockKind { paragraph, heading, code, bullets, numbers, item, quote, table };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  Line line;                                   ///< of a paragraph or a heading
  int level = 0;                               ///< of a heading: 1..6
  std::string code;                            ///< of a code block: as it stands, lines ended by '\n'
  std::vector<Block> children;                 ///< of a list (items), an item or a quote
  std::vector<std::vector<std::string>> rows;  ///< of a table: cells in Markdown
  bool has_header = false;                     ///< of a table: the first row names the columns
};

/// CommonMark with tables; blocks are parted by one empty line, no line feed at the end. Blocks without content are
/// left out. Lists deeper than 8 levels are continued on that level.
std::string to_markdown(const std::vector<Block>& blocks);

/// The same content on one line, for a cell of a table: paragraphs follow each other, items are parted by "; ".
std::string to_cell(const std::vector<Block>& blocks);

/// Whether the block has nothing to show.
bool is_empty(const Block& block);

/// Collects mixed inline and block content: loose inline content becomes paragraphs.
class Flow {
 public:
  void add_text(std::string_view text, const Style& style) { line_.add(text, style); }
  void add_break() { line_.add_break(); }
  /// Ends the loose paragraph.
  void end_line();
  void add(Block block);
  std::vector<Block> take();
  /// What has been collected; loose content that no block has ended yet is not in it.
  std::vector<Block>& blocks() { return blocks_; }

 private:
  Line line_;
  std::vector<Block> blocks_;
};

}  // namespace kartoteka::importing
