// Pictures: a preview, and the text on them; each page of a TIFF.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <leptonica/allheaders.h>
#pragma GCC diagnostic pop

#include <algorithm>

#include "indexer/extract/readers/bitmap.h"
#include "indexer/extract/readers/labels.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/recognition.h"

namespace kartoteka::extract {
namespace {

/// What a picture says of its resolution, where it can be true; scans without it are guessed to fill a sheet of A4.
int resolution_of(const Bitmap& bitmap) {
  const int said = pixGetXRes(bitmap.get());
  if (said >= 100 && said <= 1200) return said;
  constexpr double kSheetInches = 8.27;
  const int shorter = std::min(pixGetWidth(bitmap.get()), pixGetHeight(bitmap.get()));
  return std::clamp(static_cast<int>(shorter / kSheetInches), 100, 600);
}

/// The picture of a page, or the places of its words.
void show_page(std::string_view bytes, Output& output) {
  const auto number = std::min<std::uint32_t>(output.picture_of(), 1U << 20);
  const Bitmap page = number == 1 ? decode_picture(bytes) : static_cast<int>(number) <= count_pictures(bytes) ? decode_picture_page(bytes, static_cast<int>(number) - 1) : nullptr;
  if (!page) throw Failure{Reason::damaged, "there is no such page"};
  if (!output.wants_words()) return output.set_preview(make_preview(page, kPageSize));
  for (const RecognisedWord& word : recognise(page, resolution_of(page), output.recognition_deadline(), true).words) output.add_word(word.text, word.area);
}

}  // namespace

void read_picture(std::string_view bytes, Output& output) {
  if (output.picture_of() > 0 && !output.is_nested()) return show_page(bytes, output);
  const Bitmap first = decode_picture(bytes);
  if (output.wants_preview()) output.set_preview(make_preview(first));
  const int count = count_pictures(bytes);
  const auto begin = static_cast<int>(std::min<std::uint32_t>(output.request().first_page, 1U << 20));
  for (int number = output.is_nested() ? 1 : std::max(begin, 1); number <= count; ++number) {
    if (!output.has_time_for_recognition() || !has_recognition()) {
      output.count_unread();
      if (has_recognition() && output.request().wants_recognition) output.go_on_at(static_cast<std::uint32_t>(number));
      continue;
    }
    const Bitmap page = number == 1 ? Bitmap(pixClone(first.get())) : decode_picture_page(bytes, number - 1);
    const auto page_number = static_cast<std::uint32_t>(number);
    if (!page) {
      output.count_unread(Reason::damaged, "a page cannot be read");
      continue;
    }
    const Recognition read = recognise(page, resolution_of(page), output.recognition_deadline());
    if (!read.is_whole) output.count_unread();
    output.add_numbered_page(page_number, count > 1 ? labels::page(page_number) : "", read.text);
  }
}

}  // namespace kartoteka::extract
