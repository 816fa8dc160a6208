// Plain text, CSV, Markdown and the like: as it stands, in the right encoding; form feeds part its pages.
#include "indexer/extract/readers/encoding.h"
#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/read_file.h"

namespace kartoteka::extract {

void read_plain_text(std::string_view bytes, Output& output) {
  const std::string text = to_utf8(bytes);
  if (text.find('\f') == std::string::npos) return output.add_page("", text);
  std::uint32_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\f', begin), text.size());
    output.add_page(labels::page(++number), std::string_view(text).substr(begin, end - begin));
    begin = end + 1;
  }
}

}  // namespace kartoteka::extract
