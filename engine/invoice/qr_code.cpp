#include "engine/invoice/qr_code.h"

#include <cairo.h>
#include <qrencode.h>

#include <algorithm>
#include <memory>

#include "engine/base/error.h"

namespace kartoteka::invoice {

namespace {

struct CodeDeleter {
  void operator()(QRcode* code) const { QRcode_free(code); }
};
struct SurfaceDeleter {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextDeleter {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};

cairo_status_t append(void* target, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

void draw(cairo_t* context, const QrCode& code) {
  cairo_set_antialias(context, CAIRO_ANTIALIAS_NONE);
  cairo_set_source_rgb(context, 1, 1, 1);
  cairo_paint(context);
  cairo_set_source_rgb(context, 0, 0, 0);
  for (int row = 0; row < code.size; ++row) {
    for (int column = 0; column < code.size; ++column) {
      if (code.is_dark(row, column)) cairo_rectangle(context, column + kQuietModules, row + kQuietModules, 1, 1);
    }
  }
  cairo_fill(context);
}

}  // namespace

QrCode qr_code(std::string_view text) {
  const std::unique_ptr<QRcode, CodeDeleter> code(QRcode_encodeString8bit(std::string(text).c_str(), 0, QR_ECLEVEL_M));
  if (code == nullptr) throw Error(ErrorCode::too_large, "a text is too long for a QR code");
  QrCode result{code->width, {}};
  // The lowest bit of a module says whether it is dark.
  const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  std::transform(code->data, code->data + count, std::back_inserter(result.dark), [](unsigned char module) { return (module & 1) != 0; });
  return result;
}

std::string qr_svg(const QrCode& code) {
  const std::string side = std::to_string(code.size + 2 * kQuietModules);
  std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
                    "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/><path d=\"";
  for (int row = 0; row < code.size; ++row) {
    for (int column = 0; column < code.size; ++column) {
      if (!code.is_dark(row, column)) continue;
      svg += "M" + std::to_string(column + kQuietModules) + " " + std::to_string(row + kQuietModules) + "h1v1h-1z";
    }
  }
  return svg + "\"/></svg>\n";
}

std::string qr_png(const QrCode& code, int pixels_per_module) {
  const int scale = std::clamp(pixels_per_module, 1, 40);
  const int side = (code.size + 2 * kQuietModules) * scale;
  const std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side));
  const std::unique_ptr<cairo_t, ContextDeleter> context(cairo_create(surface.get()));
  cairo_scale(context.get(), scale, scale);
  draw(context.get(), code);
  std::string png;
  if (cairo_surface_write_to_png_stream(surface.get(), append, &png) != CAIRO_STATUS_SUCCESS) {
    throw Error(ErrorCode::unavailable, "cannot draw a QR code");
  }
  return png;
}

}  // namespace kartoteka::invoice
