#include "engine/invoice/paper/canvas.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>

#include "engine/base/error.h"

namespace kartoteka::invoice::paper {

namespace {

constexpr const char* kFont = "DejaVu Sans";
constexpr double kLineSpacing = 1.12;

struct SurfaceDeleter {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextDeleter {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
struct ObjectDeleter {
  void operator()(void* object) const { g_object_unref(object); }
};
struct DescriptionDeleter {
  void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};

cairo_status_t append(void* target, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

/// Feeds a PNG in memory to the library.
struct PngSource {
  const std::string& bytes;
  std::size_t taken = 0;
};

cairo_status_t read_png(void* source, unsigned char* data, unsigned int length) {
  auto& png = *static_cast<PngSource*>(source);
  if (length > png.bytes.size() - png.taken) return CAIRO_STATUS_READ_ERROR;
  std::copy_n(png.bytes.data() + png.taken, length, data);
  png.taken += length;
  return CAIRO_STATUS_SUCCESS;
}

double big_endian(const std::string& bytes, std::size_t at) {
  double value = 0;
  for (std::size_t i = at; i < at + 4; ++i) value = value * 256 + static_cast<unsigned char>(bytes[i]);
  return value;
}

PangoAlignment pango_align(Align align) {
  if (align == Align::left) return PANGO_ALIGN_LEFT;
  return align == Align::right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_CENTER;
}

/// Letters stay letters: no ligature that a reader of the file would have to take apart.
PangoAttrList* plain_letters() {
  PangoAttrList* attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"));
  return attributes;
}

}  // namespace

struct Canvas::Parts {
  std::string bytes;
  std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface;
  std::unique_ptr<cairo_t, ContextDeleter> context;
  std::unique_ptr<PangoLayout, ObjectDeleter> layout;

  /// The one layout, set up for a text. A width below zero is no width.
  PangoLayout* with(const std::string& text, const Style& style, double width) {
    const std::unique_ptr<PangoFontDescription, DescriptionDeleter> font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), kFont);
    pango_font_description_set_weight(font.get(), style.is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_size(font.get(), pango_units_from_double(style.size));
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_alignment(layout.get(), pango_align(style.align));
    pango_layout_set_width(layout.get(), width < 0 ? -1 : pango_units_from_double(width));
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    return layout.get();
  }
};

Canvas::Canvas(const About& about) : parts_(std::make_unique<Parts>()) {
  parts_->surface.reset(cairo_pdf_surface_create_for_stream(append, &parts_->bytes, kPageWidth, kPageHeight));
  cairo_surface_t* surface = parts_->surface.get();
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, about.title.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, about.author.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Kartoteka");
  // Without a date of the invoice's own, each drawing would have other bytes.
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, format_instant(about.created).c_str());
  parts_->context.reset(cairo_create(surface));
  if (cairo_status(parts_->context.get()) != CAIRO_STATUS_SUCCESS) throw Error(ErrorCode::unavailable, "cannot draw a PDF");
  parts_->layout.reset(pango_cairo_create_layout(parts_->context.get()));
  PangoContext* pango = pango_layout_get_context(parts_->layout.get());
  pango_cairo_context_set_resolution(pango, 72);
  pango_context_set_round_glyph_positions(pango, FALSE);
  pango_context_set_language(pango, pango_language_from_string("pl"));
  pango_layout_set_wrap(parts_->layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing(parts_->layout.get(), static_cast<float>(kLineSpacing));
  PangoAttrList* attributes = plain_letters();
  pango_layout_set_attributes(parts_->layout.get(), attributes);
  pango_attr_list_unref(attributes);
}

Canvas::~Canvas() = default;

double Canvas::height_of(const std::string& text, const Style& style, double width) {
  int unused = 0, height = 0;
  pango_layout_get_size(parts_->with(text, style, width), &unused, &height);
  return pango_units_to_double(height);
}

double Canvas::width_of(const std::string& text, const Style& style) {
  int width = 0, unused = 0;
  pango_layout_get_size(parts_->with(text, style, -1), &width, &unused);
  return pango_units_to_double(width);
}

void Canvas::text(double x, double y, double width, const std::string& text, const Style& style) {
  cairo_t* context = parts_->context.get();
  cairo_set_source_rgb(context, style.colour.red, style.colour.green, style.colour.blue);
  cairo_move_to(context, x, y);
  pango_cairo_show_layout(context, parts_->with(text, style, width));
}

void Canvas::fill(const Box& box, const Colour& colour) {
  cairo_t* context = parts_->context.get();
  cairo_set_source_rgb(context, colour.red, colour.green, colour.blue);
  cairo_rectangle(context, box.x, box.y, box.width, box.height);
  cairo_fill(context);
}

void Canvas::line(double x, double y, double to_x, double to_y, const Colour& colour, double thickness) {
  cairo_t* context = parts_->context.get();
  cairo_set_source_rgb(context, colour.red, colour.green, colour.blue);
  cairo_set_line_width(context, thickness);
  cairo_move_to(context, x, y);
  cairo_line_to(context, to_x, to_y);
  cairo_stroke(context);
}

Box Canvas::picture_size(const std::string& png) {
  // The signature, then the first chunk: its length, its name, width and height.
  constexpr std::size_t kHead = 24;
  if (png.size() < kHead || !png.starts_with("\x89PNG\r\n\x1a\n") || png.compare(12, 4, "IHDR") != 0) return {};
  const Box size{0, 0, big_endian(png, 16), big_endian(png, 20)};
  if (size.width < 1 || size.height < 1 || size.width * size.height > kMaxPicturePixels) return {};
  PngSource source{png};
  const std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface(cairo_image_surface_create_from_png_stream(read_png, &source));
  return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? size : Box{};
}

void Canvas::picture(const Box& box, const std::string& png) {
  PngSource source{png};
  const std::unique_ptr<cairo_surface_t, SurfaceDeleter> surface(cairo_image_surface_create_from_png_stream(read_png, &source));
  if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return;
  cairo_t* context = parts_->context.get();
  cairo_save(context);
  cairo_translate(context, box.x, box.y);
  cairo_scale(context, box.width / cairo_image_surface_get_width(surface.get()), box.height / cairo_image_surface_get_height(surface.get()));
  cairo_set_source_surface(context, surface.get(), 0, 0);
  cairo_paint(context);
  cairo_restore(context);
}

void Canvas::link(const Box& box, const std::string& address) {
  const std::string attributes = "rect=[" + std::to_string(box.x) + " " + std::to_string(box.y) + " " + std::to_string(box.width) + " " +
                                 std::to_string(box.height) + "] uri='" + address + "'";
  cairo_tag_begin(parts_->context.get(), CAIRO_TAG_LINK, attributes.c_str());
  cairo_tag_end(parts_->context.get(), CAIRO_TAG_LINK);
}

void Canvas::end_page() { cairo_show_page(parts_->context.get()); }

std::string Canvas::finish() {
  cairo_surface_finish(parts_->surface.get());
  if (cairo_surface_status(parts_->surface.get()) != CAIRO_STATUS_SUCCESS) throw Error(ErrorCode::unavailable, "cannot draw a PDF");
  return std::move(parts_->bytes);
}

}  // namespace kartoteka::invoice::paper
