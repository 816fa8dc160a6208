// PresentationML: slides in their order, each with its notes.
#include <map>
#include <vector>

#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/office_parts.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/xml_reader.h"
#include "indexer/extract/readers/zip_reader.h"

namespace kartoteka::extract {
namespace {

using Event = XmlReader::Event;

struct Presentation {
  std::vector<std::string> order;                         ///< relationship ids
  std::map<std::string, std::string> slides_by_id;
  std::map<std::string, std::string> texts;               ///< of slides and notes, by entry
  std::map<std::string, std::string> notes_by_slide;
};

std::vector<std::string> read_order(XmlReader& xml) {
  std::vector<std::string> ids;
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    // Of its two attributes "id" the relationship's comes last, by its prefix.
    if (event == Event::open && xml.name() == "sldId") ids.push_back(xml.attribute("id"));
  }
  return ids;
}

/// "ppt/slides/_rels/slide3.xml.rels" → "ppt/slides/slide3.xml"
std::string owner_of(std::string name) {
  name.erase(name.find("_rels/"), 6);
  return name.substr(0, name.size() - 5);
}

void take_entry(ZipReader& zip, Presentation& presentation, Output& output) {
  const std::string& name = zip.name();
  const bool is_part = name.ends_with(".xml");
  if (name == "docProps/core.xml") {
    XmlReader xml(zip);
    read_properties(xml, output);
  } else if (name == "ppt/presentation.xml") {
    XmlReader xml(zip);
    presentation.order = read_order(xml);
  } else if (name == "ppt/_rels/presentation.xml.rels") {
    XmlReader xml(zip);
    presentation.slides_by_id = read_relationships(xml, "ppt");
  } else if (is_part && (name.starts_with("ppt/slides/slide") || name.starts_with("ppt/notesSlides/"))) {
    XmlReader xml(zip);
    presentation.texts[name] = read_drawing_text(xml);
  } else if (name.starts_with("ppt/slides/_rels/") && name.ends_with(".rels")) {
    XmlReader xml(zip);
    for (const auto& [id, target] : read_relationships(xml, "ppt/slides")) {
      if (target.starts_with("ppt/notesSlides/")) presentation.notes_by_slide[owner_of(name)] = target;
    }
  }
}

}  // namespace

void read_pptx(std::string_view bytes, Output& output) {
  Presentation presentation;
  for (ZipReader zip(bytes, output); zip.next();) take_entry(zip, presentation, output);
  std::uint32_t number = 0;
  for (const std::string& id : presentation.order) {
    const std::string& slide = presentation.slides_by_id[id];
    const std::string& notes = presentation.texts[presentation.notes_by_slide[slide]];
    ++number;
    output.add_numbered_page(number, labels::slide(number), presentation.texts[slide] + "\n" + notes);
  }
}

}  // namespace kartoteka::extract
