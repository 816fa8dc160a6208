// What the parts of Office Open XML packages (ECMA-376) have in common.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "indexer/extract/readers/output.h"

namespace kartoteka::extract {

class XmlReader;
class ZipReader;

/// docProps/core.xml, meta.xml of OpenDocument, the metadata of EPUB: Dublin Core and its like.
void read_properties(XmlReader& xml, Output& output);

/// The targets of a part's relationships by their ids, as names of entries.
/// @param folder  of the part that they belong to: "ppt/slides"
std::map<std::string, std::string> read_relationships(XmlReader& xml, std::string_view folder);

/// A reference out of a part in `folder`: "../media/a.png" → "ppt/media/a.png".
std::string resolved(std::string_view folder, std::string_view reference);

/// An instant as W3CDTF and OpenDocument write it: with or without time, fraction and zone; else nothing.
std::optional<Instant> parse_loose_instant(std::string_view text);

/// The text of drawing paragraphs (a:p, a:t), as slides and notes have it.
std::string read_drawing_text(XmlReader& xml);

}  // namespace kartoteka::extract
