// HTML to the blocks of a Markdown document.
#pragma once

#include <string>
#include <vector>

#include "indexer/import/blocks.h"
#include "indexer/import/markup.h"

namespace kartoteka::importing {

struct HtmlOptions {
  /// The program whose variant of a text is taken, as LibreOffice's help writes it ("CALC"); empty: the general one.
  std::string program;
};

/// The content of `root` as blocks. The first h1 is left out (it is the title); further headings begin at level 2.
std::vector<Block> html_to_blocks(const MarkupNode& root, const HtmlOptions& options = {});

/// The text of the first h1, on one line; "" without one.
std::string html_heading(const MarkupNode& root);

/// The whole document: its <main>, <article> or <body>; the node itself when there is none of them.
const MarkupNode& html_content(const MarkupNode& document);

}  // namespace kartoteka::importing
