// A page of HTML as a file.
#include "indexer/extract/readers/html_text.h"
#include "indexer/extract/readers/read_file.h"

namespace kartoteka::extract {

void read_html(std::string_view bytes, Output& output) {
  const HtmlText page = html_text(bytes);
  output.set_title(page.title.empty() ? page.heading : page.title);
  output.set_author(page.author);
  output.set_created(page.created);
  output.add_page("", page.text);
}

}  // namespace kartoteka::extract
