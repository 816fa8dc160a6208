// OpenDocument texts, sheets and presentations: content.xml and meta.xml (OASIS OpenDocument 1.2, part 1).
#include <algorithm>
#include <charconv>

#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/office_parts.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/text_builder.h"
#include "indexer/extract/readers/xml_reader.h"
#include "indexer/extract/readers/zip_reader.h"

namespace kartoteka::extract {
namespace {

using Event = XmlReader::Event;

class Content {
 public:
  explicit Content(Output& output) : output_(output) {}

  void read(XmlReader& xml) {
    for (Event event = xml.next(); event != Event::end; event = xml.next()) {
      if (event == Event::text && paragraphs_ > 0) builder_.add(xml.text());
      if (event == Event::open) open(xml);
      if (event == Event::close) close(xml.name());
    }
    end_page();
  }

 private:
  void open(XmlReader& xml) {
    const std::string_view name = xml.name();
    if (name == "p" || name == "h") ++paragraphs_;
    if (name == "spreadsheet") is_spreadsheet_ = true;
    if (name == "tab") builder_.add('\t');
    if (name == "line-break") builder_.line();
    if (name == "s") add_blanks(xml.attribute("c"));
    // A note stands in the middle of its paragraph; the paragraph in it must not end the one around.
    if (name == "note" || name == "annotation") builder_.add(' ');
    if (name == "soft-page-break") has_breaks_ = true, end_page();
    if (name == "table" && is_spreadsheet_) end_page(), label_ = labels::sheet(xml.attribute("name"));
    if (name == "page") end_page(), label_ = labels::slide(++slides_);
    // What was struck out, and what styles and forms say.
    if (name == "tracked-changes" || name == "automatic-styles" || name == "forms") xml.skip();
  }

  void close(std::string_view name) {
    if (name == "p" || name == "h") {
      paragraphs_ = std::max(0, paragraphs_ - 1);
      paragraphs_ == 0 ? builder_.line() : builder_.add(' ');
    }
    if (name == "table-cell") builder_.cell();
    if (name == "table-row") builder_.line();
  }

  void add_blanks(const std::string& count) {
    constexpr int kMaxBlanks = 100;
    int number = 1;
    std::from_chars(count.data(), count.data() + count.size(), number);
    builder_.add(std::string(static_cast<std::size_t>(std::clamp(number, 1, kMaxBlanks)), ' '));
  }

  void end_page() {
    ++pages_;
    const std::string page = label_.empty() && (has_breaks_ || pages_ > 1) ? labels::page(pages_) : label_;
    output_.add_page(page, builder_.take());
  }

  Output& output_;
  TextBuilder builder_;
  std::string label_;
  int paragraphs_ = 0;  ///< that are open
  std::uint32_t pages_ = 0;
  std::uint32_t slides_ = 0;
  bool has_breaks_ = false;
  bool is_spreadsheet_ = false;
};

bool is_locked(ZipReader& zip) {
  XmlReader xml(zip);
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    if (event == Event::open && xml.name() == "encryption-data") return true;
  }
  return false;
}

}  // namespace

void read_open_document(std::string_view bytes, Output& output) {
  for (ZipReader zip(bytes, output); zip.next();) {
    if (zip.name() == "META-INF/manifest.xml" && is_locked(zip)) throw Failure{Reason::encrypted, "the document needs a password"};
  }
  for (ZipReader zip(bytes, output); zip.next();) {
    if (zip.name() == "meta.xml") {
      XmlReader xml(zip);
      read_properties(xml, output);
    }
    if (zip.name() == "content.xml") {
      XmlReader xml(zip);
      Content(output).read(xml);
    }
  }
}

}  // namespace kartoteka::extract
