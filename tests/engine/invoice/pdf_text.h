// Reads PDFs back with poppler.
#pragma once

#include <string>
#include <vector>

namespace kartoteka::invoice::test {

/// The text of each page, as a reader selects it; blanks and line ends collapsed.
/// @throws std::runtime_error if it is not a PDF
std::vector<std::string> page_texts(const std::string& pdf);
/// All pages after each other.
std::string pdf_text(const std::string& pdf);

/// Whether all its fonts are in the file.
bool has_all_fonts(const std::string& pdf);

/// Whether the texts stand in the text, one after the other; else the first that does not.
std::string missing_in_order(const std::string& text, const std::vector<std::string>& wanted);

}  // namespace kartoteka::invoice::test
