// Compression of response bodies: gzip and nothing else, since brotli costs more time than it saves bytes here.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "http/server/headers.h"

namespace kartoteka::http {

/// Whether Accept-Encoding asks for gzip (RFC 9110, 12.5.3): named, or by "*", with a weight over 0.
bool accepts_gzip(const Headers& request_headers);

/// Whether bodies of this media type shrink: text, JSON, XML, JavaScript, SVG.
bool is_compressible(std::string_view content_type);

/// Compresses whole bodies; its 256 KB of tables are made once. One per thread.
class GzipCompressor {
 public:
  GzipCompressor();
  ~GzipCompressor();
  GzipCompressor(const GzipCompressor&) = delete;
  GzipCompressor& operator=(const GzipCompressor&) = delete;

  /// @throws Error  internal when zlib fails
  std::string compress(std::string_view bytes);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace kartoteka::http
