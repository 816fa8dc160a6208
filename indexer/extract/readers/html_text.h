// The text of an HTML page as people see it, and what its head says.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/time.h"

namespace kartoteka::extract {

struct HtmlText {
  std::string text;
  std::string title;    ///< of the head
  std::string heading;  ///< the first
  std::string author;
  std::optional<Instant> created;
};

/// Never fails: HTML is whatever the parser makes of it.
/// @param declared  the encoding that the surroundings declare (mail); "" leaves it to the page
HtmlText html_text(std::string_view bytes, std::string_view declared = {});

}  // namespace kartoteka::extract
