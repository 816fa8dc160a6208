// A picture in memory, by leptonica, bounded in size whatever it claims to be.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct Pix;

namespace kartoteka::extract {

struct PixDeleter {
  void operator()(Pix* pix) const;
};
using Bitmap = std::unique_ptr<Pix, PixDeleter>;

/// The most dots of a picture that is looked at: what good telephones take, 200 MB in memory.
inline constexpr double kMaxDots = 50e6;

/// PNG, JPEG, GIF, TIFF (its first page), BMP, WebP. Photos are upright.
/// @throws Failure damaged, too_large
Bitmap decode_picture(std::string_view bytes);

/// How many pages a TIFF has; 1 for other pictures.
int count_pictures(std::string_view bytes);
/// A page of a TIFF, from 0; null where it cannot be read.
Bitmap decode_picture_page(std::string_view bytes, int page);

struct PictureSize {
  int width;
  int height;
};
inline constexpr PictureSize kPreviewSize{480, 640};
/// Of a page that is read on the screen: A4 at 121 dots an inch.
inline constexpr PictureSize kPageSize{1000, 1414};

/// A PNG that fits into `most` dots, never larger than the picture is; "" if that fails.
std::string make_preview(const Bitmap& bitmap, PictureSize most = kPreviewSize);

/// The same picture with at most so many dots.
Bitmap shrunk(const Bitmap& bitmap, double max_dots);

/// Whether nothing at all is drawn on it.
bool is_blank(const Bitmap& bitmap);

/// From rows of grey (1 byte) or blue-green-red-unused dots (4 bytes).
Bitmap bitmap_of_rows(const char* data, int width, int height, int bytes_per_row, int bytes_per_dot);

}  // namespace kartoteka::extract
