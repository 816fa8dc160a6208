// PDF by poppler: text page by page; a page without text is drawn and read as a picture.
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <climits>
#include <cmath>
#include <memory>

#include "indexer/extract/readers/bitmap.h"
#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/recognition.h"

namespace kartoteka::extract {
namespace {

constexpr int kMaxPages = 20'000;
constexpr double kPointsPerInch = 72;
constexpr double kRecognitionResolution = 300;  ///< dots an inch, what Tesseract was trained for
constexpr double kRecognitionDots = 12e6;       ///< somewhat more than A4 at that resolution
constexpr double kGlanceResolution = 40;
constexpr double kPreviewDots = 640 * 480;
constexpr std::size_t kMinLetters = 4;

std::string utf8_of(const poppler::ustring& text) {
  const auto bytes = text.to_utf8();
  return {bytes.begin(), bytes.end()};
}

class PdfReader {
 public:
  PdfReader(std::string_view bytes, Output& output)
      : document_(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size()))), output_(output) {}

  void read() {
    if (!document_) throw Failure{Reason::damaged, "no PDF that can be opened"};
    if (document_->is_locked()) throw Failure{Reason::encrypted, "the document needs a password"};
    if (document_->pages() > kMaxPages) throw Failure{Reason::too_large, "too many pages"};
    if (document_->pages() < 1) throw Failure{Reason::damaged, "no pages"};
    if (output_.picture_of() > 0 && !output_.is_nested()) return output_.wants_words() ? find_words(output_.picture_of()) : draw_page(output_.picture_of());
    read_properties();
    const int begin = output_.is_nested() ? 0 : static_cast<int>(std::clamp<std::uint32_t>(output_.request().first_page, 1, INT_MAX)) - 1;
    if (begin == 0) draw_preview();
    for (int i = begin; i < document_->pages(); ++i) read_page(i);
  }

 private:
  using PagePointer = std::unique_ptr<poppler::page>;

  void read_properties() {
    output_.set_title(utf8_of(document_->get_title()));
    output_.set_author(utf8_of(document_->get_author()));
    const time_t created = document_->get_creation_date_t();
    if (created > 0) output_.set_created(Instant(std::chrono::seconds(created)));
  }

  void read_page(int index) {
    const auto number = static_cast<std::uint32_t>(index + 1);
    const PagePointer page(document_->create_page(index));
    if (!page) return output_.count_unread(Reason::damaged, "a page is missing");
    std::string text = utf8_of(page->text(page->page_rect(), poppler::page::non_raw_non_physical_layout));
    if (!has_text(text)) text = recognised(*page, number, text);
    output_.add_numbered_page(number, labels::page(number), text);
  }

  /// More than a page number on a scan.
  static bool has_text(const std::string& text) {
    return std::count_if(text.begin(), text.end(), is_ink) >= static_cast<std::ptrdiff_t>(kMinLetters);
  }
  static bool is_ink(char c) { return static_cast<unsigned char>(c) > ' '; }

  /// The text of a page that is a picture; what little text it had where there is no time for that.
  std::string recognised(const poppler::page& page, std::uint32_t number, const std::string& text) {
    // A small drawing, which takes next to no time, tells empty pages.
    if (is_blank(draw(page, fitting(page, kGlanceResolution, kPreviewDots), poppler::image::format_gray8))) return text;
    if (!has_recognition() || !output_.has_time_for_recognition()) {
      output_.count_unread();
      if (has_recognition() && output_.request().wants_recognition) output_.go_on_at(number);
      return text;
    }
    const double resolution = fitting(page, kRecognitionResolution, kRecognitionDots);
    const Bitmap drawing = draw(page, resolution, poppler::image::format_gray8);
    const Recognition read = recognise(drawing, static_cast<int>(resolution), output_.recognition_deadline());
    if (!read.is_whole) output_.count_unread();
    return read.text.empty() ? text : read.text;
  }

  /// The wanted resolution, or what keeps the picture within a number of dots; a page may claim any size.
  static double fitting(const poppler::page& page, double wanted, double max_dots) {
    const auto area = page.page_rect();
    const double inches = std::max(std::abs(area.width() * area.height()), 1.0) / (kPointsPerInch * kPointsPerInch);
    return std::min(wanted, std::sqrt(max_dots / inches));
  }

  static Bitmap draw(const poppler::page& page, double resolution, poppler::image::format_enum format) {
    const auto area = page.page_rect();
    constexpr double kMaxSide = 30'000;
    const double scale = resolution / kPointsPerInch;
    // A page as thin as a hair has few dots and is still too long to draw.
    if (!(std::abs(area.width()) * scale < kMaxSide && std::abs(area.height()) * scale < kMaxSide)) return nullptr;
    poppler::page_renderer renderer;
    renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(format);
    const poppler::image image = renderer.render_page(&page, resolution, resolution);
    if (!image.is_valid() || image.width() < 1 || image.height() < 1) return nullptr;
    const int bytes_per_dot = format == poppler::image::format_gray8 ? 1 : 4;
    return bitmap_of_rows(image.const_data(), image.width(), image.height(), image.bytes_per_row(), bytes_per_dot);
  }

  void draw_preview() {
    if (!output_.wants_preview()) return;
    const PagePointer page(document_->create_page(0));
    if (!page) return;
    const double resolution = fitting(*page, kPointsPerInch, kPreviewDots * 1.2);
    output_.set_preview(make_preview(draw(*page, resolution, poppler::image::format_argb32)));
  }

  PagePointer page_of(std::uint32_t number) {
    const bool is_there = number <= static_cast<std::uint32_t>(document_->pages());
    PagePointer page(is_there ? document_->create_page(static_cast<int>(number) - 1) : nullptr);
    if (!page) throw Failure{Reason::damaged, "there is no such page"};
    return page;
  }

  void find_words(std::uint32_t number) {
    const PagePointer page = page_of(number);
    const auto sheet = page->page_rect();
    const bool is_turned = page->orientation() == poppler::page::landscape || page->orientation() == poppler::page::seascape;
    const double width = is_turned ? sheet.height() : sheet.width();
    const double height = is_turned ? sheet.width() : sheet.height();
    std::string text;
    const auto boxes = page->text_list();
    for (const auto& box : boxes) text += utf8_of(box.text());
    if (!has_text(text)) return find_scanned_words(*page);
    for (const auto& box : boxes) {
      const auto area = box.bbox();
      output_.add_word(utf8_of(box.text()), {area.left() / width, area.top() / height, area.right() / width, area.bottom() / height});
    }
  }

  void find_scanned_words(const poppler::page& page) {
    if (!has_recognition() || is_blank(draw(page, fitting(page, kGlanceResolution, kPreviewDots), poppler::image::format_gray8))) return;
    const double resolution = fitting(page, kRecognitionResolution, kRecognitionDots);
    const Bitmap drawing = draw(page, resolution, poppler::image::format_gray8);
    for (const RecognisedWord& word : recognise(drawing, static_cast<int>(resolution), output_.recognition_deadline(), true).words) {
      output_.add_word(word.text, word.area);
    }
  }

  void draw_page(std::uint32_t number) {
    const PagePointer page = page_of(number);
    // Somewhat finer than it will be, which the scaling smooths.
    const double resolution = fitting(*page, 4 * kPointsPerInch, kPageSize.width * kPageSize.height * 1.2);
    output_.set_preview(make_preview(draw(*page, resolution, poppler::image::format_argb32), kPageSize));
  }

  const std::unique_ptr<poppler::document> document_;
  Output& output_;
};

}  // namespace

void read_pdf(std::string_view bytes, Output& output) { PdfReader(bytes, output).read(); }

}  // namespace kartoteka::extract
