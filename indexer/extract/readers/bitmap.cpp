#include "indexer/extract/readers/bitmap.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <leptonica/allheaders.h>
#pragma GCC diagnostic pop

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "indexer/extract/readers/exif.h"
#include "indexer/extract/readers/output.h"

namespace kartoteka::extract {
namespace {

const l_uint8* data_of(std::string_view bytes) { return reinterpret_cast<const l_uint8*>(bytes.data()); }

/// By its header, before anything is unpacked.
void check_size(std::string_view bytes) {
  l_int32 format = 0;
  l_int32 width = 0;
  l_int32 height = 0;
  if (pixReadHeaderMem(data_of(bytes), bytes.size(), &format, &width, &height, nullptr, nullptr, nullptr) != 0) {
    throw Failure{Reason::damaged, "no header of a picture"};
  }
  if (width <= 0 || height <= 0) throw Failure{Reason::damaged, "a picture without size"};
  if (static_cast<double>(width) * height > kMaxDots) throw Failure{Reason::too_large, "too many dots"};
}

bool is_tiff(std::string_view bytes) { return bytes.starts_with("II*") || bytes.starts_with("MM"); }

}  // namespace

void PixDeleter::operator()(Pix* pix) const { pixDestroy(&pix); }

Bitmap decode_picture(std::string_view bytes) {
  check_size(bytes);
  Bitmap bitmap(pixReadMem(data_of(bytes), bytes.size()));
  if (!bitmap) throw Failure{Reason::damaged, "the picture cannot be read"};
  const int turns = quarter_turns(bytes);
  return turns == 0 ? std::move(bitmap) : Bitmap(pixRotateOrth(bitmap.get(), turns));
}

int count_pictures(std::string_view bytes) {
  if (!is_tiff(bytes)) return 1;
  constexpr int kMaxPages = 10'000;
  std::size_t offset = 0;
  int count = 0;
  do {
    const Bitmap page(pixReadMemFromMultipageTiff(data_of(bytes), bytes.size(), &offset));
    if (!page) break;
    ++count;
  } while (offset != 0 && count < kMaxPages);
  return std::max(count, 1);
}

Bitmap decode_picture_page(std::string_view bytes, int page) {
  if (!is_tiff(bytes)) return decode_picture(bytes);
  return Bitmap(pixReadMemTiff(data_of(bytes), bytes.size(), page));
}

std::string make_preview(const Bitmap& bitmap, PictureSize most) {
  if (!bitmap) return {};
  const double scale = std::min({1.0, static_cast<double>(most.width) / pixGetWidth(bitmap.get()),
                                 static_cast<double>(most.height) / pixGetHeight(bitmap.get())});
  // Not through 8-bit grey: a scan in black and white is smoothed.
  const Bitmap deep(pixGetDepth(bitmap.get()) == 32 ? pixClone(bitmap.get()) : pixConvertTo8Or32(bitmap.get(), L_CLONE, 0));
  const Bitmap small(deep ? pixScale(deep.get(), static_cast<float>(scale), static_cast<float>(scale)) : nullptr);
  l_uint8* data = nullptr;
  std::size_t size = 0;
  if (!small || pixWriteMemPng(&data, &size, small.get(), 0) != 0) return {};
  const std::unique_ptr<l_uint8, decltype(&lept_free)> owner(data, lept_free);
  return {reinterpret_cast<const char*>(data), size};
}

Bitmap shrunk(const Bitmap& bitmap, double max_dots) {
  const double dots = static_cast<double>(pixGetWidth(bitmap.get())) * pixGetHeight(bitmap.get());
  if (dots <= max_dots) return Bitmap(pixClone(bitmap.get()));
  const auto scale = static_cast<float>(std::sqrt(max_dots / dots));
  return Bitmap(pixScale(bitmap.get(), scale, scale));
}

bool is_blank(const Bitmap& bitmap) {
  constexpr int kNearlyWhite = 245;  // of 255
  const Bitmap grey(bitmap ? pixConvertTo8(bitmap.get(), 0) : nullptr);
  const Bitmap drawn(grey ? pixThresholdToBinary(grey.get(), kNearlyWhite) : nullptr);
  l_int32 is_empty = 1;
  if (drawn) pixZero(drawn.get(), &is_empty);
  return is_empty != 0;
}

Bitmap bitmap_of_rows(const char* data, int width, int height, int bytes_per_row, int bytes_per_dot) {
  Bitmap bitmap(pixCreateNoInit(width, height, bytes_per_dot * 8));
  if (!bitmap) return bitmap;
  for (int y = 0; y < height; ++y) {
    l_uint32* line = pixGetData(bitmap.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(bitmap.get());
    const auto* row = reinterpret_cast<const std::uint8_t*>(data) + static_cast<std::ptrdiff_t>(y) * bytes_per_row;
    for (int x = 0; x < width; ++x) {
      if (bytes_per_dot == 1) {
        SET_DATA_BYTE(line, x, row[x]);
      } else {
        composeRGBPixel(row[4 * x + 2], row[4 * x + 1], row[4 * x], line + x);
      }
    }
  }
  return bitmap;
}

}  // namespace kartoteka::extract
