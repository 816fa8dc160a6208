// The files of the web page, as they were built and embedded into the program. They are handed out as they are; nothing is
// read or compressed while serving. Without the option KARTOTEKA_UI there are none.
#pragma once

#include <span>
#include <string_view>

namespace kartoteka::http {

/// One file. All views last as long as the program.
struct Asset {
  std::string_view path;          ///< "/assets/index-Dx4kXJAl.js"; the page itself is "/index.html"
  std::string_view content_type;  ///< "text/javascript; charset=utf-8"
  std::string_view etag;          ///< strong, with its quotes, from a hash of the plain bytes
  std::string_view plain;         ///< the bytes
  std::string_view gzip;          ///< the same compressed; empty where that would gain nothing (fonts, pictures)
  bool is_immutable = false;      ///< its name changes with its bytes: it may be kept for ever
};

/// All files, ordered by path.
std::span<const Asset> assets();

}  // namespace kartoteka::http
