// HTML as Markdown for the rooms that may not see the converter of imported articles themselves.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::cli {

/// Errors: too_large.
std::string markdown_from_html(std::string_view html);

}  // namespace kartoteka::cli
