// The bytes between kartoteka-extract and its parent. A message is its length (32 bits, little-endian) and that many
// bytes. The child says first that it is ready; then each request, sent together with the file's descriptor
// (SCM_RIGHTS), gets one answer. The parent trusts nothing in an answer: decoding checks every length and letter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/extract/extraction.h"

namespace kartoteka::extract {

inline constexpr std::size_t kLengthBytes = 4;

/// What the child has put around itself, told once when it is ready.
struct Readiness {
  bool has_landlock = false;     ///< false where the kernel has none; the other walls stand
  bool has_recognition = false;  ///< false where Tesseract's Polish data are missing
};

/// How the child ends where it can still say why.
inline constexpr int kExitOutOfMemory = 77;

/// A message with its length in front.
std::string framed(std::string_view message);
/// The length that the first kLengthBytes bytes say.
std::uint32_t frame_length(std::string_view bytes);

std::string encode(const Readiness& readiness);
std::string encode(const ExtractionRequest& request);
std::string encode(const Extraction& extraction);

/// Nothing where the message is not one of ours, whole and well-formed.
std::optional<Readiness> decode_readiness(std::string_view message);
std::optional<ExtractionRequest> decode_request(std::string_view message);
std::optional<Extraction> decode_extraction(std::string_view message);

}  // namespace kartoteka::extract
