// WordprocessingML: paragraphs, tables, notes, headers and comments. Pages where Word noted them at its last saving.
#include <map>

#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/office_parts.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/text_builder.h"
#include "indexer/extract/readers/xml_reader.h"
#include "indexer/extract/readers/zip_reader.h"

namespace kartoteka::extract {
namespace {

using Event = XmlReader::Event;

/// The texts of a part, page by page.
class WordText {
 public:
  std::vector<std::string> read(XmlReader& xml) {
    for (Event event = xml.next(); event != Event::end; event = xml.next()) {
      if (event == Event::text && is_text_) builder_.add(xml.text());
      if (event == Event::open) open(xml);
      if (event == Event::close) close(xml.name());
    }
    pages_.push_back(builder_.take());
    return std::move(pages_);
  }

 private:
  void open(XmlReader& xml) {
    const std::string_view name = xml.name();
    is_text_ = name == "t";
    if (name == "tab") builder_.add('\t');
    if (name == "cr") builder_.line();
    if (name == "noBreakHyphen") builder_.add('-');
    if (name == "br") xml.attribute("type") == "page" ? end_page() : builder_.line();
    if (name == "lastRenderedPageBreak") end_page();
    // The same again for older readers; what was struck out; tab stops, which are no tabs.
    if (name == "Fallback" || name == "del" || name == "tabs") xml.skip();
  }

  void close(std::string_view name) {
    is_text_ = false;
    if (name == "p" || name == "tr") builder_.line();
    if (name == "tc") builder_.cell();
  }

  /// A break by hand is followed by the one that Word noted for it.
  void end_page() {
    if (!builder_.is_blank()) pages_.push_back(builder_.take());
  }

  TextBuilder builder_;
  std::vector<std::string> pages_;
  bool is_text_ = false;
};

bool is_document(std::string_view name) { return name.starts_with("word/document") && name.ends_with(".xml"); }

/// What stands beside the text; "" for other entries.
std::string label_of(std::string_view name) {
  if (!name.starts_with("word/") || !name.ends_with(".xml")) return "";
  const std::string_view part = name.substr(5);
  if (part.starts_with("header")) return "nagłówek";
  if (part.starts_with("footer")) return "stopka";
  if (part.starts_with("footnotes") || part.starts_with("endnotes")) return "przypisy";
  if (part == "comments.xml") return "komentarze";
  return "";
}

}  // namespace

void read_docx(std::string_view bytes, Output& output) {
  std::vector<std::string> pages;
  std::map<std::string, std::string> beside;
  for (ZipReader zip(bytes, output); zip.next();) {
    if (zip.name() == "docProps/core.xml") {
      XmlReader xml(zip);
      read_properties(xml, output);
    } else if (is_document(zip.name())) {
      XmlReader xml(zip);
      pages = WordText().read(xml);
    } else if (const std::string label = label_of(zip.name()); !label.empty()) {
      XmlReader xml(zip);
      for (const std::string& text : WordText().read(xml)) beside[label] += text;
    }
  }
  std::uint32_t number = 0;
  for (const std::string& page : pages) output.add_page(pages.size() > 1 ? labels::page(++number) : "", page);
  for (const auto& [label, text] : beside) output.add_page(label, text);
}

}  // namespace kartoteka::extract
