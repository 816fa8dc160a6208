#include "indexer/extract/program/warm_up.h"

#include <iconv.h>
#include <locale.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <time.h>

#include <array>
#include <memory>
#include <string_view>

#include "indexer/extract/readers/library_set_up.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/recognition.h"

namespace kartoteka::extract {
namespace {

/// What mail, documents and poppler name their texts' encodings; each is a module that iconv loads.
constexpr std::array kCharacterSets{"UTF-16",       "UTF-16LE",    "UTF-16BE",    "UCS-2",       "UCS-2BE",      "UCS-4LE",     "UTF-32",
                                    "UTF-7",        "WINDOWS-1250", "CP1250",     "ISO-8859-2",  "ISO-8859-16",  "CP852",       "IBM852",
                                    "WINDOWS-1252", "CP1252",      "ISO-8859-1",  "ISO-8859-15", "WINDOWS-1251", "KOI8-R",      "KOI8-U",
                                    "ISO-8859-5",   "WINDOWS-1257", "MACCENTRALEUROPE", "US-ASCII"};

/// The converters stay open, so that their modules stay loaded.
void load_character_sets() {
  for (const char* name : kCharacterSets) {
    iconv_open("UTF-8", name);
    iconv_open(name, "UTF-8");
  }
}

/// A page with a font that it does not bring along: poppler looks at the machine's fonts.
constexpr std::string_view kPage =
    "%PDF-1.4\n"
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]/Contents 4 0 R/Resources<</Font<</F 5 0 R/G 6 0 R/H 7 0 R>>>>>>endobj\n"
    "4 0 obj<</Length 64>>stream\n"
    "BT /F 9 Tf 9 40 Td (a) Tj /G 9 Tf (a) Tj /H 9 Tf (a) Tj ET      \n"
    "endstream endobj\n"
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    "6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n"
    "7 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier>>endobj\n"
    "trailer<</Root 1 0 R/Size 8>>\n";

void draw_a_page() {
  const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(kPage.data(), static_cast<int>(kPage.size())));
  const std::unique_ptr<poppler::page> page(document ? document->create_page(0) : nullptr);
  if (!page) return;
  page->text().to_utf8();
  poppler::page_renderer().render_page(page.get());
}

/// Small files of the other kinds, for what their libraries keep to themselves.
void read_samples() {
  for (const std::string_view sample : {"Subject: a\nFrom: a@b.pl\nMIME-Version: 1.0\n\na\n", "<html><title>a</title><p>b</html>"}) {
    read_whole_file(sample, {});
  }
}

}  // namespace

void warm_up() {
  setlocale(LC_CTYPE, "C.UTF-8");
  tzset();
  set_up_libraries();
  load_character_sets();
  load_recognition_data(KARTOTEKA_TRAINED_DATA);
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  draw_a_page();
  read_samples();
}

std::span<const std::filesystem::path> font_folders() {
  static const std::array<std::filesystem::path, 6> kFolders{"/usr/share/fonts",   "/usr/local/share/fonts",      "/etc/fonts",
                                                              "/usr/share/poppler", "/usr/share/fontconfig", "/var/cache/fontconfig"};
  return kFolders;
}

}  // namespace kartoteka::extract
