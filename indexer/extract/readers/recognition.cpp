#include "indexer/extract/readers/recognition.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#pragma GCC diagnostic pop

#include <fstream>
#include <iterator>

namespace kartoteka::extract {
namespace {

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

}  // namespace

bool load_recognition_data(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  trained_data().assign(std::istreambuf_iterator<char>(stream), {});
  return has_recognition();
}

bool has_recognition() { return !trained_data().empty(); }

std::string recognise(const Bitmap& bitmap, int dots_per_inch) {
  if (!has_recognition() || !bitmap || !may_have_text(bitmap.get()) || !engine()) return {};
  engine()->SetImage(bitmap.get());
  engine()->SetSourceResolution(dots_per_inch);
  const std::unique_ptr<char[]> text(engine()->GetUTF8Text());
  const bool is_sensible = text && engine()->MeanTextConf() >= kMinConfidence;
  std::string result = is_sensible ? text.get() : "";
  engine()->Clear();
  return result;
}

}  // namespace kartoteka::extract
