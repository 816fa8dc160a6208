// What an HTML element means to the converter: by its tag, or by its class where that says more. The classes are those
// of LibreOffice's help; a page from elsewhere that uses the same words means the same by them.
#pragma once

#include "indexer/import/markup.h"

namespace kartoteka::importing {

enum class HtmlRole {
  skip,         ///< not part of the text: scripts, navigation, icons of notes, "see also"
  transparent,  ///< inline, without meaning of its own
  container,    ///< a block around blocks
  strong,
  emphasis,
  code,
  superscript,
  subscript,
  link,
  image,
  line_break,
  paragraph,
  heading,
  bullets,
  numbers,
  item,
  term,        ///< dt
  definition,  ///< dd
  quote,
  note,
  table,
  icon_row,     ///< an icon and what it is called: one paragraph
  preformatted,
  code_line,  ///< a paragraph that is one line of code; neighbours make one block
  variants,   ///< holds one child for each operating system or program
};

HtmlRole html_role(const MarkupNode& element);

/// The label of a note in Polish: "Uwaga", "Wskazówka", "Ostrzeżenie".
std::string_view note_label(const MarkupNode& note);

}  // namespace kartoteka::importing
