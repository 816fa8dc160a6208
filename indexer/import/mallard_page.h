// A page of Mallard (projectmallard.org, the format of GNOME's help) to the blocks of a Markdown document.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "indexer/import/blocks.h"
#include "indexer/import/markup.h"

namespace kartoteka::importing {

/// The title of what a reference names ("net-wireless", "net#setup"), "" when it is not there.
using TitleOf = std::function<std::string(std::string_view reference)>;

/// The page's text: its description in italics, then everything below its title. Lists of links that a viewer would
/// make are not in it.
std::vector<Block> mallard_to_blocks(const MarkupNode& page, const TitleOf& title_of);

/// The <title> of a page or a section, and its subtitle behind a colon, on one line; "" without one.
std::string mallard_title(const MarkupNode& page_or_section);

/// The references of info/link elements of one type: "guide", "seealso", "topic".
std::vector<std::string> mallard_links(const MarkupNode& page_or_section, std::string_view type);

}  // namespace kartoteka::importing
