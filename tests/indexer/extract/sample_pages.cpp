// PDFs and pictures of texts. A picture is drawn by poppler out of a PDF that brings its font along.
#include <leptonica/allheaders.h>
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>

#include "tests/indexer/extract/sample_files.h"

namespace kartoteka::samples {
namespace {

struct PolishLetter {
  std::string_view letter;
  std::string_view glyph;
};
/// In the order of their codes, from 128 on.
constexpr PolishLetter kLetters[] = {
    {"ą", "aogonek"}, {"ć", "cacute"}, {"ę", "eogonek"}, {"ł", "lslash"}, {"ń", "nacute"}, {"ó", "oacute"},
    {"ś", "sacute"},  {"ź", "zacute"}, {"ż", "zdotaccent"}, {"Ą", "Aogonek"}, {"Ć", "Cacute"}, {"Ę", "Eogonek"},
    {"Ł", "Lslash"},  {"Ń", "Nacute"}, {"Ó", "Oacute"}, {"Ś", "Sacute"}, {"Ź", "Zacute"}, {"Ż", "Zdotaccent"},
};

std::string differences() {
  std::string text = "<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[128";
  for (const PolishLetter& letter : kLetters) text += "/" + std::string(letter.glyph);
  return text + "]>>";
}

std::string in_own_encoding(std::string text) {
  char code = static_cast<char>(128);
  for (const PolishLetter& letter : kLetters) {
    for (auto at = text.find(letter.letter); at != std::string::npos; at = text.find(letter.letter, at)) text.replace(at, 2, 1, code);
    ++code;
  }
  return text;
}

/// Collects objects and notes where each begins.
class PdfWriter {
 public:
  int add(const std::string& body) {
    offsets_.push_back(bytes_.size());
    bytes_ += std::to_string(offsets_.size()) + " 0 obj\n" + body + "\nendobj\n";
    return static_cast<int>(offsets_.size());
  }
  int add_stream(const std::string& dictionary, const std::string& content) {
    return add("<<" + dictionary + "/Length " + std::to_string(content.size()) + ">>stream\n" + content + "\nendstream");
  }
  std::string finish(const std::string& trailer) {
    const std::size_t table = bytes_.size();
    bytes_ += "xref\n0 " + std::to_string(offsets_.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets_) {
      const std::string digits = std::to_string(offset);
      bytes_ += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    bytes_ += "trailer<</Size " + std::to_string(offsets_.size() + 1) + trailer + ">>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    return std::move(bytes_);
  }
  int next() const { return static_cast<int>(offsets_.size()) + 1; }

 private:
  std::string bytes_ = "%PDF-1.4\n";
  std::vector<std::size_t> offsets_;
};

std::string reference(int object) { return std::to_string(object) + " 0 R"; }

std::string read_font() {
  std::ifstream file("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf", std::ios::binary);
  if (!file) throw std::runtime_error("fonts-dejavu-core is not installed");
  return {std::istreambuf_iterator<char>(file), {}};
}

int add_font(PdfWriter& writer, bool is_own) {
  if (!is_own) return writer.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding" + differences() + ">>");
  const int file = writer.add_stream("", read_font());
  const int descriptor = writer.add("<</Type/FontDescriptor/FontName/DejaVuSansMono/Flags 32/FontBBox[0 -250 602 930]/ItalicAngle 0/Ascent 760"
                                    "/Descent -240/CapHeight 730/StemV 80/FontFile2 " + reference(file) + ">>");
  std::string widths;
  for (int i = 32; i < 256; ++i) widths += "602 ";
  return writer.add("<</Type/Font/Subtype/TrueType/BaseFont/DejaVuSansMono/FirstChar 32/LastChar 255/Widths[" + widths + "]/FontDescriptor " +
                    reference(descriptor) + "/Encoding" + differences() + ">>");
}

std::string drawing_of(const std::string& text) {
  std::string drawing = "BT /F 14 Tf 18 TL 40 780 Td\n";
  for (const char c : in_own_encoding(text) + "\n") {
    if (drawing.ends_with("Td\n") || drawing.ends_with("T*\n")) drawing += "(";
    if (c == '\n') {
      drawing += ") Tj T*\n";
      continue;
    }
    if (c == '(' || c == ')' || c == '\\') drawing += '\\';
    drawing += c;
  }
  return drawing + "ET";
}

struct PixDeleter {
  void operator()(Pix* pix) const { pixDestroy(&pix); }
};
using Bitmap = std::unique_ptr<Pix, PixDeleter>;

Bitmap draw(const std::string& text, int dots_per_inch = 200) {
  const std::string bytes = pdf({text}, {.has_own_font = true});
  const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  const std::unique_ptr<poppler::page> page(document->create_page(0));
  poppler::page_renderer renderer;
  renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
  renderer.set_image_format(poppler::image::format_gray8);
  const poppler::image image = renderer.render_page(page.get(), dots_per_inch, dots_per_inch);
  Bitmap bitmap(pixCreate(image.width(), image.height(), 8));
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      pixSetPixel(bitmap.get(), x, y, static_cast<unsigned char>(image.const_data()[y * image.bytes_per_row() + x]));
    }
  }
  pixSetResolution(bitmap.get(), dots_per_inch, dots_per_inch);
  return bitmap;
}

std::string written(const Bitmap& bitmap, int format) {
  l_uint8* data = nullptr;
  std::size_t size = 0;
  if (pixWriteMem(&data, &size, bitmap.get(), format) != 0) throw std::runtime_error("picture");
  std::string bytes(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  return bytes;
}

}  // namespace

std::string pdf(const std::vector<std::string>& pages, const PdfOptions& options) {
  PdfWriter writer;
  const int font = add_font(writer, options.has_own_font);
  const int tree = writer.next() + static_cast<int>(pages.size()) * 2;
  std::string kids;
  for (const std::string& page : pages) {
    const int drawing = writer.add_stream("", drawing_of(page));
    kids += reference(writer.add("<</Type/Page/Parent " + reference(tree) + "/MediaBox[0 0 " + std::to_string(options.width) + " " +
                                 std::to_string(options.height) + "]/Contents " + reference(drawing) + "/Resources<</Font<</F " + reference(font) +
                                 ">>>>>>")) + " ";
  }
  writer.add("<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages.size()) + ">>");
  const int catalogue = writer.add("<</Type/Catalog/Pages " + reference(tree) + ">>");
  const int info = writer.add("<</Title(Umowa najmu)/Author<FEFF017B0061006E00650074006100200057 00F3006A00630069006B>/CreationDate(D:20240229102030Z)>>");
  std::string trailer = "/Root " + reference(catalogue) + "/Info " + reference(info);
  if (options.is_encrypted) {
    const std::string hash(64, 'A');
    trailer += "/ID[<" + hash.substr(0, 32) + "><" + hash.substr(0, 32) + ">]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + hash + ">/U<" + hash + ">>>";
  }
  return writer.finish(trailer);
}

std::string scanned_pdf(const std::vector<std::string>& pages) {
  PdfWriter writer;
  const int tree = static_cast<int>(pages.size()) * 3 + 1;
  std::string kids;
  for (const std::string& page : pages) {
    const Bitmap bitmap = draw(page);
    const int picture = writer.add_stream("/Type/XObject/Subtype/Image/Width " + std::to_string(pixGetWidth(bitmap.get())) + "/Height " +
                                              std::to_string(pixGetHeight(bitmap.get())) + "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode",
                                          written(bitmap, IFF_JFIF_JPEG));
    const int drawing = writer.add_stream("", "595 0 0 842 0 0 cm /I Do");
    kids += reference(writer.add("<</Type/Page/Parent " + reference(tree) + "/MediaBox[0 0 595 842]/Contents " + reference(drawing) +
                                 "/Resources<</XObject<</I " + reference(picture) + ">>>>>>")) + " ";
  }
  writer.add("<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages.size()) + ">>");
  return writer.finish("/Root " + reference(writer.add("<</Type/Catalog/Pages " + reference(tree) + ">>")));
}

std::string picture(const std::string& text, const std::string& format, int turns, int dots_per_inch) {
  static const std::map<std::string, int> kFormats{{"png", IFF_PNG}, {"jpeg", IFF_JFIF_JPEG}, {"tiff", IFF_TIFF_LZW},
                                                   {"bmp", IFF_BMP}, {"gif", IFF_GIF},        {"webp", IFF_WEBP}};
  const Bitmap upright = draw(text, dots_per_inch);
  return written(Bitmap(pixRotateOrth(upright.get(), turns)), kFormats.at(format));
}

std::string blank_picture(int width, int height) {
  const Bitmap bitmap(pixCreate(width, height, 8));
  pixSetAll(bitmap.get());
  return written(bitmap, IFF_PNG);
}

}  // namespace kartoteka::samples
