// What a file is, told by its bytes.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::extract {

enum class Format {
  unknown,  ///< known by name perhaps, read by nobody
  empty,
  pdf,
  docx,
  xlsx,
  pptx,
  open_document,
  epub,
  html,
  rtf,
  doc,
  mail,
  plain_text,
  zip,
  picture,
  encrypted,  ///< an office document behind a password
  crowded,    ///< an archive with too many entries to look at
};

struct Kind {
  Format format;
  std::string media_type;
};

/// @param name  decides between kinds of plain text only
Kind kind_of(std::string_view bytes, std::string_view name);

}  // namespace kartoteka::extract
