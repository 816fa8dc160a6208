#include "indexer/extract/readers/exif.h"

#include <cstddef>
#include <cstdint>

namespace kartoteka::extract {
namespace {

using namespace std::string_view_literals;

/// 0 behind the end.
std::uint32_t number_at(std::string_view bytes, std::size_t offset, std::size_t size, bool is_big) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t at = offset + (is_big ? i : size - 1 - i);
    number = number << 8 | (at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U);
  }
  return number;
}

/// The directory of tags, in the form of TIFF.
std::uint32_t orientation_in(std::string_view tiff) {
  constexpr std::uint32_t kOrientation = 0x0112;
  const bool is_big = tiff.starts_with("MM");
  const std::size_t directory = number_at(tiff, 4, 4, is_big);
  const std::uint32_t count = number_at(tiff, directory, 2, is_big);
  for (std::uint32_t i = 0; i < count && i < 500; ++i) {
    const std::size_t entry = directory + 2 + std::size_t{12} * i;
    if (number_at(tiff, entry, 2, is_big) == kOrientation) return number_at(tiff, entry + 8, 2, is_big);
  }
  return 1;
}

/// The segment of Exif among those that stand before the picture; "" where there is none.
std::string_view exif_segment(std::string_view jpeg) {
  constexpr std::string_view kMark = "Exif\0\0"sv;
  for (std::size_t at = 2; at + 4 <= jpeg.size() && jpeg[at] == '\xff' && jpeg[at + 1] != '\xda';) {
    const std::size_t size = number_at(jpeg, at + 2, 2, true);
    const std::string_view segment = jpeg.substr(at + 4, size < 2 ? 0 : size - 2);
    if (jpeg[at + 1] == '\xe1' && segment.starts_with(kMark)) return segment.substr(kMark.size());
    at += 2 + size;
  }
  return {};
}

}  // namespace

int quarter_turns(std::string_view jpeg) {
  switch (orientation_in(exif_segment(jpeg))) {
    case 3: return 2;
    case 6: return 1;
    case 8: return 3;
    default: return 0;
  }
}

}  // namespace kartoteka::extract
