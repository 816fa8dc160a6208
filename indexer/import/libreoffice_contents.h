// The tree of contents of LibreOffice's help, out of its contents.js (a script that assigns one string of HTML).
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace kartoteka::importing {

struct LibreOfficeContents {
  /// Category by address ("text/scalc/guide/x.html"): the labels above it, parted by '/'; the first place counts.
  std::map<std::string, std::string, std::less<>> categories;
  /// The top label that most pages of a folder ("scalc") stand under.
  std::map<std::string, std::string, std::less<>> programs;
};

/// Forgiving: what is not understood is not in the result.
LibreOfficeContents read_libreoffice_contents(std::string_view script);

/// "pl/text/scalc/guide/x.html?DbPAR=CALC#there" is "text/scalc/guide/x.html"; "" when it is no page of the help.
std::string libreoffice_address(std::string_view href);

}  // namespace kartoteka::importing
