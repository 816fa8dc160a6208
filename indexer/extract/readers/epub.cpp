// EPUB: the chapters of the spine in their order, each a page of XHTML (read as HTML: no DTD, no entity is followed).
#include <map>
#include <vector>

#include "indexer/extract/readers/html_text.h"
#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/office_parts.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/xml_reader.h"
#include "indexer/extract/readers/zip_reader.h"

namespace kartoteka::extract {
namespace {

using Event = XmlReader::Event;

struct Book {
  std::map<std::string, std::string> entries;  ///< by id in the manifest
  std::vector<std::string> spine;              ///< ids
};

void read_package(const std::string& bytes, std::string_view folder, Book& book) {
  XmlReader xml{std::string_view(bytes)};
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    if (event != Event::open) continue;
    if (xml.name() == "item") book.entries[xml.attribute("id")] = resolved(folder, xml.attribute("href"));
    if (xml.name() == "itemref") book.spine.push_back(xml.attribute("idref"));
  }
}

std::string_view folder_of(std::string_view entry) {
  const auto slash = entry.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : entry.substr(0, slash);
}

bool is_chapter(std::string_view name) {
  return name.ends_with(".xhtml") || name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xml");
}

}  // namespace

void read_epub(std::string_view bytes, Output& output) {
  Book book;
  std::map<std::string, HtmlText> chapters;
  for (ZipReader zip(bytes, output); zip.next();) {
    if (zip.name() == "META-INF/rights.xml") throw Failure{Reason::encrypted, "the book is protected"};
    if (zip.name().ends_with(".opf")) {
      const std::string package = zip.read_all();
      XmlReader xml{std::string_view(package)};
      read_properties(xml, output);
      read_package(package, folder_of(zip.name()), book);
    } else if (is_chapter(zip.name())) {
      chapters[zip.name()] = html_text(zip.read_all());
    }
  }
  if (book.spine.empty()) throw Failure{Reason::damaged, "a book without chapters"};
  std::uint32_t number = 0;
  for (const std::string& id : book.spine) {
    const HtmlText& chapter = chapters[book.entries[id]];
    output.add_page(labels::chapter(++number, chapter.heading.empty() ? chapter.title : chapter.heading), chapter.text);
  }
}

}  // namespace kartoteka::extract
