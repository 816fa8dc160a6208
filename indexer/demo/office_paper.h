// The demonstration's letters as office programs write them: small, but whole files of their formats.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::demo {

struct Letter {
  std::string title;
  std::string author;
  Date day;
  std::vector<std::string> paragraphs;  ///< "\f" begins a new page
};

/// A Word document.
std::string docx(const Letter& letter);
/// An OpenDocument text.
std::string odt(const Letter& letter);

}  // namespace kartoteka::demo
