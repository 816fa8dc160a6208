#include "indexer/extract/readers/recognition.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>
#pragma GCC diagnostic pop

#include <ctime>
#include <fstream>
#include <iterator>

namespace kartoteka::extract {
namespace {

constexpr double kMaxDotsOfPage = 12e6;  ///< somewhat more than A4 at 300 dots an inch
constexpr double kPageSeconds = 7;       ///< of processor time; what was read until then counts
constexpr int kMinSide = 24;             ///< dots: icons have no text
constexpr int kMinConfidence = 35;       ///< of 100, in the mean: below it letters are seen in leaves and tiles
constexpr double kMaxInkInPhoto = 0.97;  ///< a page that is black all over
constexpr double kMinInk = 0.00002;      ///< an empty page with some dust

/// Loaded once before the sandbox, which allows no files after.
std::string& trained_data() {
  static std::string data;
  return data;
}

tesseract::TessBaseAPI* engine() {
  static const auto made = [] {
    auto api = std::make_unique<tesseract::TessBaseAPI>();
    const std::string& data = trained_data();
    const int result = api->Init(data.data(), static_cast<int>(data.size()), "pol", tesseract::OEM_LSTM_ONLY, nullptr, 0, nullptr,
                                 nullptr, false, nullptr);
    if (result != 0) return std::unique_ptr<tesseract::TessBaseAPI>();
    api->SetPageSegMode(tesseract::PSM_AUTO);
    return api;
  }();
  return made.get();
}

/// The share of dark dots.
double ink_of(Pix* pix) {
  const Bitmap grey(pixConvertTo8(pix, 0));
  const Bitmap black(grey ? pixThresholdToBinary(grey.get(), 128) : nullptr);
  l_int32 count = 0;
  if (!black || pixCountPixels(black.get(), &count, nullptr) != 0) return 0;
  return count / (static_cast<double>(pixGetWidth(black.get())) * pixGetHeight(black.get()));
}

bool may_have_text(Pix* pix) {
  if (pixGetWidth(pix) < kMinSide || pixGetHeight(pix) < kMinSide) return false;
  const double ink = ink_of(pix);
  return ink > kMinInk && ink < kMaxInkInPhoto;
}

/// Tesseract asks before each word whether it should stop.
struct Patience {
  std::chrono::steady_clock::time_point deadline;
  std::clock_t begin;
  bool was_over = false;

  static bool is_over(void* self, int) {
    auto& patience = *static_cast<Patience*>(self);
    const double used = static_cast<double>(std::clock() - patience.begin) / static_cast<double>(CLOCKS_PER_SEC);
    patience.was_over = used > kPageSeconds || std::chrono::steady_clock::now() > patience.deadline;
    return patience.was_over;
  }
};

std::vector<RecognisedWord> words_of(const Bitmap& page) {
  std::vector<RecognisedWord> words;
  const double width = pixGetWidth(page.get());
  const double height = pixGetHeight(page.get());
  const std::unique_ptr<tesseract::ResultIterator> results(engine()->GetIterator());
  if (!results) return words;
  do {
    const std::unique_ptr<char[]> text(results->GetUTF8Text(tesseract::RIL_WORD));
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (text && results->BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom)) {
      words.push_back({text.get(), {left / width, top / height, right / width, bottom / height}});
    }
  } while (results->Next(tesseract::RIL_WORD));
  return words;
}

}  // namespace

bool load_recognition_data(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  trained_data().assign(std::istreambuf_iterator<char>(stream), {});
  return has_recognition();
}

bool has_recognition() { return !trained_data().empty(); }

Recognition recognise(const Bitmap& bitmap, int dots_per_inch, std::chrono::steady_clock::time_point deadline, bool wants_words) {
  if (!has_recognition() || !bitmap || !may_have_text(bitmap.get()) || !engine()) return {};
  const Bitmap page = shrunk(bitmap, kMaxDotsOfPage);
  if (!page) return {};
  const double scale = static_cast<double>(pixGetWidth(page.get())) / pixGetWidth(bitmap.get());
  engine()->SetImage(page.get());
  engine()->SetSourceResolution(static_cast<int>(dots_per_inch * scale));
  Patience patience{deadline, std::clock()};
  tesseract::ETEXT_DESC monitor;
  monitor.cancel = Patience::is_over;
  monitor.cancel_this = &patience;
  engine()->Recognize(&monitor);
  const std::unique_ptr<char[]> text(engine()->GetUTF8Text());
  const bool is_sensible = text && engine()->MeanTextConf() >= kMinConfidence;
  Recognition result{.text = is_sensible ? text.get() : "", .words = {}, .is_whole = !patience.was_over};
  if (is_sensible && wants_words) result.words = words_of(page);
  engine()->Clear();
  return result;
}

}  // namespace kartoteka::extract
