// A first look into a ZIP: what kind of document it is, without unpacking more than a line.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::extract {

struct ZipDirectory {
  std::string declared;  ///< the content of the entry "mimetype", as OpenDocument and EPUB have it; else ""
  bool has_word = false;
  bool has_workbook = false;
  bool has_presentation = false;
  bool is_crowded = false;  ///< there are more entries than anyone should look at
};

/// What can be seen; nothing of a damaged archive, which is left to its reader.
ZipDirectory look_into_zip(std::string_view bytes);

}  // namespace kartoteka::extract
