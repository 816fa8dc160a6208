#include "indexer/extract/readers/office_parts.h"

#include <vector>

#include "indexer/extract/readers/text_builder.h"
#include "indexer/extract/readers/xml_reader.h"

namespace kartoteka::extract {
namespace {

using Event = XmlReader::Event;

void take_property(const std::string& name, const std::string& value, Output& output) {
  if (value.empty()) return;
  if (name == "title") output.set_title(value);
  if (name == "initial-creator" || name == "creator") output.set_author(value);
  if (name == "created" || name == "creation-date" || name == "date") output.set_created(parse_loose_instant(value));
}

}  // namespace

void read_properties(XmlReader& xml, Output& output) {
  std::string name;
  std::string value;
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    if (event == Event::open) name = xml.name(), value.clear();
    if (event == Event::text) value += xml.text();
    if (event == Event::close && xml.name() == name) take_property(name, value, output);
  }
}

std::string resolved(std::string_view folder, std::string_view reference) {
  if (reference.starts_with('/')) return std::string(reference.substr(1));
  std::string path(folder);
  while (!reference.empty()) {
    const auto slash = reference.find('/');
    const std::string_view step = reference.substr(0, slash);
    if (step == "..") {
      const auto last = path.rfind('/');
      path.resize(last == std::string::npos ? 0 : last);
    } else if (!step.empty() && step != ".") {
      if (!path.empty()) path += '/';
      path += step;
    }
    reference = slash == std::string_view::npos ? std::string_view() : reference.substr(slash + 1);
  }
  return path;
}

std::map<std::string, std::string> read_relationships(XmlReader& xml, std::string_view folder) {
  std::map<std::string, std::string> targets;
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    if (event == Event::open && xml.name() == "Relationship" && xml.attribute("TargetMode") != "External") {
      targets[xml.attribute("Id")] = resolved(folder, xml.attribute("Target"));
    }
  }
  return targets;
}

std::optional<Instant> parse_loose_instant(std::string_view text) {
  if (text.size() < 10) return std::nullopt;
  if (text.size() < 19) {
    const auto date = parse_date(text.substr(0, 10));
    return date ? std::optional(Instant(*date)) : std::nullopt;
  }
  const bool has_zone = text.ends_with('Z') || text.find_first_of("+-", 19) != std::string_view::npos;
  if (has_zone) return parse_instant(text);
  return parse_instant(std::string(text.substr(0, 19)) + "Z");
}

std::string read_drawing_text(XmlReader& xml) {
  TextBuilder builder;
  bool is_text = false;
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    const auto name = xml.name();
    if (event == Event::text) {
      if (is_text) builder.add(xml.text());
    } else if (event == Event::open) {
      is_text = name == "t";
      if (name == "br") builder.line();
      // The same again for older readers.
      if (name == "Fallback") xml.skip();
    } else {
      is_text = false;
      if (name == "p") builder.line();
      if (name == "tc") builder.cell();
      if (name == "tr") builder.line();
    }
  }
  return builder.take();
}

}  // namespace kartoteka::extract
