// The file of the compiled dictionary: header, arcs, readings, text of suffixes; all little-endian, 8-byte aligned.
//
//   arcs      uint32 each: label in bits 0-5, bit 6 set on the last arc of a node, bits 7-31 the target. A node is the
//             index of its first arc; arcs are sorted by label. The arc with label 0 (alphabet::kEnd) ends a word and its
//             target is a reading set.
//   sets      uint32 each: where the set begins in `readings`; one more closes the last
//   readings  a Reading each: a lemma as an edit of the form
//   suffixes  the bytes (UTF-8) that readings append
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace kartoteka::text::format {

static_assert(std::endian::native == std::endian::little, "the dictionary file is little-endian");

inline constexpr std::uint64_t kMagic = 0x54434944'4c50544b;  // "KTPLDICT"
/// Raise it when the layout, the alphabet or the meaning of readings changes.
inline constexpr std::uint32_t kVersion = 2;

struct Header {
  std::uint64_t magic;
  std::uint32_t version;
  std::uint32_t root;  ///< index of the root's first arc
  std::uint64_t hash;  ///< of everything after the header
  std::uint64_t form_count;
  std::uint64_t arc_count, set_count, reading_count, suffix_bytes;
};

/// A lemma: the form without its last `cut` letters, and `suffix_size` bytes at `suffix_begin` appended.
struct Reading {
  std::uint32_t suffix_begin;
  std::uint8_t suffix_size;
  std::uint8_t cut;
  std::uint8_t is_proper;  ///< 1 for names, which are written with a capital
  std::uint8_t unused;
};

inline constexpr std::uint32_t make_arc(std::uint8_t label, bool last, std::uint32_t target) {
  return label | (last ? 0x40U : 0U) | target << 7;
}
inline constexpr std::uint8_t arc_label(std::uint32_t arc) { return arc & 0x3f; }
inline constexpr bool arc_is_last(std::uint32_t arc) { return (arc & 0x40) != 0; }
inline constexpr std::uint32_t arc_target(std::uint32_t arc) { return arc >> 7; }
inline constexpr std::uint32_t kMaxTarget = (1U << 25) - 1;

/// 64-bit hash of bytes, eight at a time (multiply and xor-shift, after MurmurHash64A). Finds damage, not malice.
inline std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed = 0x9e3779b97f4a7c15) {
  constexpr std::uint64_t kMultiplier = 0xc6a4a7935bd1e995;
  std::uint64_t hash = seed ^ (bytes.size() * kMultiplier);
  while (!bytes.empty()) {
    std::uint64_t word = 0;
    const std::size_t size = bytes.size() < 8 ? bytes.size() : 8;
    std::memcpy(&word, bytes.data(), size);
    bytes.remove_prefix(size);
    word *= kMultiplier;
    word ^= word >> 47;
    hash = (hash ^ word * kMultiplier) * kMultiplier;
  }
  return hash ^ hash >> 47;
}

}  // namespace kartoteka::text::format
