#include "indexer/demo/scan.h"

#include <pango/pangocairo.h>
#include <zlib.h>

#include <memory>

#include "engine/base/error.h"
#include "indexer/demo/paper.h"
#include "indexer/demo/random.h"

namespace kartoteka::demo {
namespace {

constexpr int kDotsPerInch = 170;  ///< coarse as offices scan, fine enough to be read
constexpr int kWidth = 1405;       ///< A4
constexpr int kHeight = 1987;
constexpr int kMargin = 120;
constexpr double kTurn = 0.003;  ///< radians that the sheet lies askew, at most
constexpr int kSpecks = 150;

struct SurfaceDeleter {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceDeleter>;

struct Deleter {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

void draw_text(cairo_t* context, const std::vector<std::string>& markup) {
  const std::unique_ptr<PangoLayout, Deleter> layout(pango_cairo_create_layout(context));
  pango_cairo_context_set_resolution(pango_layout_get_context(layout.get()), kDotsPerInch);
  const std::unique_ptr<PangoFontDescription, Deleter> font(pango_font_description_from_string("DejaVu Sans 10"));
  pango_layout_set_font_description(layout.get(), font.get());
  pango_layout_set_width(layout.get(), (kWidth - 2 * kMargin) * PANGO_SCALE);
  pango_layout_set_spacing(layout.get(), 10 * PANGO_SCALE);
  std::string text;
  for (const std::string& line : markup) text += line + '\n';
  pango_layout_set_markup(layout.get(), text.c_str(), -1);
  cairo_move_to(context, kMargin, kMargin);
  pango_cairo_show_layout(context, layout.get());
}

void draw_specks(cairo_t* context, Random& random) {
  for (int i = 0; i < kSpecks; ++i) {
    cairo_rectangle(context, static_cast<double>(random.below(kWidth)), static_cast<double>(random.below(kHeight)), 1, 1);
  }
  cairo_fill(context);
}

/// Grey: what is drawn takes away from the white sheet.
Surface scan(const std::vector<std::string>& markup, std::uint64_t seed) {
  Random random = Random::derived(seed, "scan");
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_A8, kWidth, kHeight));
  const std::unique_ptr<cairo_t, Deleter> context(cairo_create(surface.get()));
  cairo_paint(context.get());
  cairo_set_operator(context.get(), CAIRO_OPERATOR_DEST_OUT);
  cairo_set_source_rgba(context.get(), 0, 0, 0, 0.9);
  cairo_rotate(context.get(), kTurn * (random.between(-100, 100) / 100.0));
  draw_text(context.get(), markup);
  draw_specks(context.get(), random);
  cairo_surface_flush(surface.get());
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) throw Error(ErrorCode::internal, "a scan cannot be drawn");
  return surface;
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

std::string deflated(const Surface& surface) {
  std::string dots;
  const auto* data = reinterpret_cast<const char*>(cairo_image_surface_get_data(surface.get()));
  const int stride = cairo_image_surface_get_stride(surface.get());
  for (int y = 0; y < kHeight; ++y) dots.append(data + static_cast<std::ptrdiff_t>(y) * stride, kWidth);
  uLongf size = compressBound(dots.size());
  std::string packed(size, '\0');
  compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(dots.data()), dots.size(), Z_BEST_SPEED);
  packed.resize(size);
  return packed;
}

}  // namespace

std::string scanned_png(const std::vector<std::string>& markup, std::uint64_t seed) {
  std::string bytes;
  if (cairo_surface_write_to_png_stream(scan(markup, seed).get(), append, &bytes) != CAIRO_STATUS_SUCCESS) {
    throw Error(ErrorCode::internal, "a scan cannot be written");
  }
  return bytes;
}

std::string scanned_pdf(const std::vector<std::vector<std::string>>& pages, std::uint64_t seed) {
  std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", ""};
  std::string kids;
  for (const auto& markup : pages) {
    const std::size_t first = objects.size() + 1;
    const std::string packed = deflated(scan(markup, seed++));
    const std::string content = "595 0 0 842 0 0 cm /I Do";
    kids += std::to_string(first) + " 0 R ";
    objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + std::to_string(first + 1) +
                      " 0 R /Resources << /XObject << /I " + std::to_string(first + 2) + " 0 R >> >> >>");
    objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "\nendstream");
    objects.push_back("<< /Type /XObject /Subtype /Image /Width " + std::to_string(kWidth) + " /Height " + std::to_string(kHeight) +
                      " /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length " + std::to_string(packed.size()) +
                      " >>\nstream\n" + packed + "\nendstream");
  }
  objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages.size()) + " >>";
  return assembled_pdf(objects);
}

}  // namespace kartoteka::demo
