#include "http/cli/html_notes.h"

#include "indexer/import/html_converter.h"

namespace kartoteka::cli {

std::string markdown_from_html(std::string_view html) {
  const auto document = importing::parse_html(html);
  return importing::to_markdown(importing::html_to_blocks(importing::html_content(document)));
}

}  // namespace kartoteka::cli
