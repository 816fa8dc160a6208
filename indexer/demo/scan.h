// Papers as a scanner gives them: pictures of text, a little askew and specked, that hold no letters any program could
// copy out. The same ones for the same text and number.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kartoteka::demo {

/// A PNG of a page of A4.
/// @param markup  lines of Pango markup
std::string scanned_png(const std::vector<std::string>& markup, std::uint64_t seed);

/// A PDF whose pages are such pictures.
std::string scanned_pdf(const std::vector<std::vector<std::string>>& pages, std::uint64_t seed);

}  // namespace kartoteka::demo
