// SpreadsheetML: sheets in their order, rows by lines, cells by tabs; texts shared or inline, days as dates.
#include <charconv>
#include <map>
#include <vector>

#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/office_parts.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/text_builder.h"
#include "indexer/extract/readers/xlsx_formats.h"
#include "indexer/extract/readers/xml_reader.h"
#include "indexer/extract/readers/zip_reader.h"

namespace kartoteka::extract {
namespace {

using Event = XmlReader::Event;

struct Sheet {
  std::string name;
  std::string relationship;
};

struct Workbook {
  std::vector<Sheet> sheets;
  std::map<std::string, std::string> entries;  ///< by relationship
  std::vector<std::string> shared_texts;
  std::vector<bool> date_styles;
  bool counts_from_1904 = false;
  std::map<std::string, std::string> texts;  ///< of sheets, by entry
};

void read_workbook(XmlReader& xml, Workbook& workbook) {
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    if (event != Event::open) continue;
    if (xml.name() == "sheet") workbook.sheets.push_back({xml.attribute("name"), xml.attribute("id")});
    if (xml.name() == "workbookPr") workbook.counts_from_1904 = xml.attribute("date1904") == "1" || xml.attribute("date1904") == "true";
  }
}

/// Rich text is in runs; phonetic hints (rPh) repeat it.
void read_shared_texts(XmlReader& xml, std::vector<std::string>& texts) {
  bool is_text = false;
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    if (event == Event::text && is_text && !texts.empty()) texts.back() += xml.text();
    if (event == Event::open) {
      is_text = xml.name() == "t";
      if (xml.name() == "si") texts.emplace_back();
      if (xml.name() == "rPh") xml.skip();
    }
    if (event == Event::close) is_text = false;
  }
}

template <typename Number>
Number number_of(std::string_view text) {
  Number value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

class SheetText {
 public:
  SheetText(const Workbook& workbook, std::size_t max_bytes) : workbook_(workbook), max_bytes_(max_bytes) {}

  std::string read(XmlReader& xml) {
    for (Event event = xml.next(); event != Event::end; event = xml.next()) {
      if (event == Event::text && is_value_) value_ += xml.text();
      if (event == Event::open) open(xml);
      if (event == Event::close) close(xml.name());
    }
    return builder_.take();
  }

 private:
  void open(XmlReader& xml) {
    is_value_ = xml.name() == "v" || xml.name() == "t";
    if (xml.name() == "rPh") xml.skip();
    if (xml.name() != "c") return;
    value_.clear();
    type_ = xml.attribute("t");
    style_ = number_of<std::size_t>(xml.attribute("s"));
  }

  void close(std::string_view name) {
    is_value_ = false;
    if (name == "row" || name == "oddHeader" || name == "oddFooter") builder_.line();
    if (name != "c") return;
    builder_.add(shown());
    builder_.add('\t');
    if (builder_.text().size() > max_bytes_) throw Failure{Reason::too_large, "too much text in a sheet"};
  }

  std::string shown() const {
    if (value_.empty() || type_ == "e") return {};
    if (type_ == "s") {
      const auto index = number_of<std::size_t>(value_);
      return index < workbook_.shared_texts.size() ? workbook_.shared_texts[index] : std::string();
    }
    if (type_ == "b") return value_ == "1" ? "PRAWDA" : "FAŁSZ";
    if (type_ == "str" || type_ == "inlineStr" || type_ == "d") return value_;
    const bool is_date = style_ < workbook_.date_styles.size() && workbook_.date_styles[style_];
    return cell_number(value_, is_date, workbook_.counts_from_1904);
  }

  const Workbook& workbook_;
  const std::size_t max_bytes_;
  TextBuilder builder_;
  std::string value_;
  std::string type_;
  std::size_t style_ = 0;
  bool is_value_ = false;
};

void take_entry(ZipReader& zip, Workbook& workbook, Output& output) {
  const std::string& name = zip.name();
  const bool is_known = name == "xl/workbook.xml" || name == "xl/_rels/workbook.xml.rels" || name == "xl/sharedStrings.xml" ||
                        name == "xl/styles.xml" || name == "docProps/core.xml";
  if (!is_known) return;
  XmlReader xml(zip);
  if (name == "docProps/core.xml") read_properties(xml, output);
  if (name == "xl/workbook.xml") read_workbook(xml, workbook);
  if (name == "xl/_rels/workbook.xml.rels") workbook.entries = read_relationships(xml, "xl");
  if (name == "xl/sharedStrings.xml") read_shared_texts(xml, workbook.shared_texts);
  if (name == "xl/styles.xml") workbook.date_styles = read_date_styles(xml);
}

}  // namespace

void read_xlsx(std::string_view bytes, Output& output) {
  Workbook workbook;
  for (ZipReader zip(bytes, output); zip.next();) take_entry(zip, workbook, output);
  // Now that the shared texts are known, wherever they stood.
  for (ZipReader zip(bytes, output); zip.next();) {
    if (!zip.name().starts_with("xl/worksheets/") || !zip.name().ends_with(".xml")) continue;
    XmlReader xml(zip);
    workbook.texts[zip.name()] = SheetText(workbook, output.limits().text_bytes).read(xml);
  }
  for (const Sheet& sheet : workbook.sheets) output.add_page(labels::sheet(sheet.name), workbook.texts[workbook.entries[sheet.relationship]]);
}

}  // namespace kartoteka::extract
