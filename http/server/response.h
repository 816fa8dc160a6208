// What a handler answers. The server adds Date, Content-Length, security headers, compression and ranges.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "http/server/headers.h"

namespace kartoteka::http {

/// Bytes that never change, sent without a copy. `owner` keeps them alive; empty for bytes that live as long as
/// the program (embedded files).
struct SharedBytes {
  std::string_view bytes;
  std::shared_ptr<const void> owner;
};

/// A body that is read while it is sent, so that memory stays flat.
struct BodyStream {
  /// Length of the whole; nothing when unknown (then sent in chunks, and without ranges).
  std::optional<std::uint64_t> size_bytes;
  /// Fills the beginning of `buffer` with the bytes from `offset` on, and says how many; 0 at the end only. Called
  /// from the server's threads, never from two at once, with growing offsets. Must not wait for
  /// anything but the disk. To throw breaks the connection off.
  std::function<std::size_t(std::uint64_t offset, std::span<char> buffer)> read;
};

using Body = std::variant<std::string, SharedBytes, BodyStream>;

struct Response {
  int status = 200;
  Headers headers;
  Body body;
  /// Serve a single byte range with 206 when the client asks for one (Range, If-Range). For files and assets.
  bool accepts_ranges = false;

  /// A response with a body in memory.
  /// @param content_type  "application/json", "text/html; charset=utf-8"
  static Response make(int status, std::string_view content_type, std::string body);
  /// A response without a body: 204, 304, 303 …
  static Response empty(int status);
  /// Bytes that never change, with ranges.
  static Response shared(std::string_view content_type, SharedBytes bytes);
  /// The file's bytes as they are now, with ranges; read while it is sent.
  /// @throws Error  not_found when it cannot be opened
  static Response file(std::string_view content_type, const std::filesystem::path& path);
};

/// Length of the body in bytes; nothing for a stream of unknown length.
std::optional<std::uint64_t> body_size(const Body& body);

/// How an error that the server itself finds is shown: status (400, 404, 408 …), a stable code ("head_too_large") and
/// one English sentence.
using ErrorRenderer = std::function<Response(int status, std::string_view code, std::string_view detail)>;

/// The renderer used when none is given: application/problem+json with type, status, code and detail.
Response render_plain_problem(int status, std::string_view code, std::string_view detail);

}  // namespace kartoteka::http
