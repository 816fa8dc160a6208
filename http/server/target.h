// Takes a request target apart: path, segments and query, percent-decoded and checked. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/server/refusal.h"
#include "http/server/request.h"

namespace kartoteka::http {

/// Fills target, path, segments and query of the head. Only origin-form ("/path?query") is taken. Bytes over 0x7F are
/// taken without percent-encoding too, as people type them into command lines; all must be UTF-8 in the end.
std::optional<Refusal> parse_target(std::string_view target, RequestHead& head);

/// Decodes %XX, and "+" as a space where asked; nothing when malformed or not UTF-8.
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space);

/// Whether the bytes are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF).
bool is_utf8(std::string_view bytes);

}  // namespace kartoteka::http
