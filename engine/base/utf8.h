// UTF-8 as bytes: enough to check texts where they come in. All that knows Polish is in engine/text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kartoteka {

/// The number of code points of a well-formed UTF-8 text (RFC 3629: no surrogates, no overlong forms); else nothing.
std::optional<std::size_t> utf8_length(std::string_view text);

/// The longest beginning of at most `max_bytes` that does not cut a character in two.
std::string_view utf8_prefix(std::string_view text, std::size_t max_bytes);

}  // namespace kartoteka
