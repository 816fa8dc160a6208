// JSON in and out. In: strictly, with a limit on depth before anything recursive sees the value, and no key twice.
// Knows no records.
#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace kartoteka::http {

/// Keys keep their order, so that answers read as they were written.
using Json = nlohmann::ordered_json;

inline constexpr std::size_t kMaxJsonDepth = 16;        ///< our own bodies need four
inline constexpr std::size_t kMaxJsonObjectKeys = 200;  ///< looking a key up is linear

/// Errors: invalid_argument (not UTF-8, not JSON, too deep, too many keys, a key twice), with the pointer to the place
/// where there is one.
Json parse_json(std::string_view text);

/// Bytes that are not UTF-8 are replaced, never an error.
std::string write_json(const Json& value);

}  // namespace kartoteka::http
