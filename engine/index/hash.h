// One fixed hash for what is stored: the same on every machine and in every version of the schema.
#pragma once

#include <cstdint>
#include <string_view>

namespace kartoteka::index {

/// FNV-1a, 64 bits, with a final mixing step (of MurmurHash3) so that any bits of it may be taken.
constexpr std::uint64_t stable_hash(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3;
  }
  hash ^= hash >> 33;
  hash *= 0xff51afd7ed558ccd;
  hash ^= hash >> 33;
  hash *= 0xc4ceb9fe1a85ec53;
  return hash ^ (hash >> 33);
}

}  // namespace kartoteka::index
