#include "indexer/extract/readers/media_type.h"

#include <algorithm>
#include <array>

#include "indexer/extract/readers/compound_file.h"
#include "indexer/extract/readers/encoding.h"
#include "indexer/extract/readers/zip_directory.h"

namespace kartoteka::extract {
namespace {

using namespace std::string_view_literals;

struct Beginning {
  std::size_t offset;
  std::string_view bytes;
  Format format;
  std::string_view media_type;
};

/// From the registrations of the types at IANA and the formats' own descriptions.
constexpr std::array kBeginnings{
    Beginning{0, "\x89PNG\r\n\x1a\n"sv, Format::picture, "image/png"},
    Beginning{0, "\xff\xd8\xff"sv, Format::picture, "image/jpeg"},
    Beginning{0, "II*\0"sv, Format::picture, "image/tiff"},
    Beginning{0, "MM\0*"sv, Format::picture, "image/tiff"},
    Beginning{0, "GIF87a"sv, Format::picture, "image/gif"},
    Beginning{0, "GIF89a"sv, Format::picture, "image/gif"},
    Beginning{8, "WEBPVP8"sv, Format::picture, "image/webp"},
    Beginning{0, "{\\rtf"sv, Format::rtf, "application/rtf"},
    Beginning{0, "\x1f\x8b"sv, Format::unknown, "application/gzip"},
    Beginning{0, "BZh"sv, Format::unknown, "application/x-bzip2"},
    Beginning{0, "\xfd\x37zXZ\0"sv, Format::unknown, "application/x-xz"},
    Beginning{0, "7z\xbc\xaf\x27\x1c"sv, Format::unknown, "application/x-7z-compressed"},
    Beginning{0, "Rar!\x1a\x07"sv, Format::unknown, "application/vnd.rar"},
    Beginning{257, "ustar"sv, Format::unknown, "application/x-tar"},
    Beginning{4, "ftyp"sv, Format::unknown, "video/mp4"},
    Beginning{0, "ID3"sv, Format::unknown, "audio/mpeg"},
    Beginning{0, "OggS"sv, Format::unknown, "audio/ogg"},
    Beginning{0, "fLaC"sv, Format::unknown, "audio/flac"},
    Beginning{0, "RIFF"sv, Format::unknown, "audio/wav"},
    Beginning{0, "SQLite format 3\0"sv, Format::unknown, "application/vnd.sqlite3"},
    Beginning{0, "\x7f" "ELF"sv, Format::unknown, "application/x-elf"},
};

std::string lowered(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
  return result;
}

/// What office documents are among ZIPs: OpenDocument and EPUB say it in their first entry, the others by their parts.
Kind kind_of_zip(std::string_view bytes) {
  const ZipDirectory directory = look_into_zip(bytes);
  if (directory.is_crowded) return {Format::crowded, "application/zip"};
  if (directory.declared == "application/epub+zip") return {Format::epub, directory.declared};
  if (directory.declared.starts_with("application/vnd.oasis.opendocument.")) return {Format::open_document, directory.declared};
  constexpr std::string_view kOffice = "application/vnd.openxmlformats-officedocument.";
  if (directory.has_word) return {Format::docx, std::string(kOffice) + "wordprocessingml.document"};
  if (directory.has_workbook) return {Format::xlsx, std::string(kOffice) + "spreadsheetml.sheet"};
  if (directory.has_presentation) return {Format::pptx, std::string(kOffice) + "presentationml.presentation"};
  return {Format::zip, "application/zip"};
}

Kind kind_of_compound_file(std::string_view bytes) {
  const CompoundFile file(bytes);
  if (file.has("EncryptedPackage")) return {Format::encrypted, "application/x-ole-storage"};
  if (file.has("WordDocument")) return {Format::doc, "application/msword"};
  if (file.has("Workbook") || file.has("Book")) return {Format::unknown, "application/vnd.ms-excel"};
  if (file.has("PowerPoint Document")) return {Format::unknown, "application/vnd.ms-powerpoint"};
  if (file.has("__properties_version1.0")) return {Format::unknown, "application/vnd.ms-outlook"};
  return {Format::unknown, "application/x-ole-storage"};
}

/// The names of headers at the beginnings of lines, up to the first line that is neither a header nor the rest of one.
bool is_mail(std::string_view head) {
  int known = 0;
  if (head.starts_with("From ")) head.remove_prefix(std::min(head.find('\n'), head.size() - 1) + 1);  // of an mbox
  while (!head.empty()) {
    const auto end = std::min(head.find('\n'), head.size());
    const std::string_view line = head.substr(0, end);
    head.remove_prefix(std::min(end + 1, head.size()));
    if (line.empty() || line == "\r") break;
    if (line.front() == ' ' || line.front() == '\t') continue;
    const auto colon = line.find(':');
    const std::string name = lowered(line.substr(0, colon));
    if (colon == std::string_view::npos || name.find_first_of(" \t<>\"") != std::string::npos) return false;
    constexpr std::array kNames{"from"sv, "to"sv, "subject"sv, "date"sv, "message-id"sv, "mime-version"sv, "received"sv,
                                "return-path"sv, "content-type"sv, "delivered-to"sv, "cc"sv};
    known += std::find(kNames.begin(), kNames.end(), name) != kNames.end() ? 1 : 0;
  }
  return known >= 2;
}

Kind kind_of_text(std::string_view bytes, std::string_view name) {
  std::string_view head = bytes.substr(0, 4096);
  if (head.starts_with("\xef\xbb\xbf")) head.remove_prefix(3);
  const std::string start = lowered(head.substr(std::min(head.find_first_not_of(" \t\r\n"), head.size())));
  const bool is_page = start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<head") ||
                       (start.starts_with('<') && start.find("<html") != std::string::npos);
  if (is_page) return {Format::html, "text/html"};
  if (is_mail(head)) return {Format::mail, "message/rfc822"};
  const std::string ending = lowered(name.substr(std::min(name.rfind('.'), name.size())));
  if (ending == ".csv") return {Format::plain_text, "text/csv"};
  if (ending == ".md" || ending == ".markdown") return {Format::plain_text, "text/markdown"};
  if (ending == ".html" || ending == ".htm") return {Format::html, "text/html"};
  if (ending == ".eml") return {Format::mail, "message/rfc822"};
  return {Format::plain_text, start.starts_with("<?xml") ? "application/xml" : "text/plain"};
}

}  // namespace

Kind kind_of(std::string_view bytes, std::string_view name) {
  if (bytes.empty()) return {Format::empty, "application/x-empty"};
  // Readers of PDF look for its mark in the first kilobyte (ISO 32000, implementation notes).
  if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) return {Format::pdf, "application/pdf"};
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return kind_of_zip(bytes);
  if (bytes.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv)) return kind_of_compound_file(bytes);
  for (const Beginning& beginning : kBeginnings) {
    if (bytes.substr(std::min(beginning.offset, bytes.size())).starts_with(beginning.bytes)) {
      return {beginning.format, std::string(beginning.media_type)};
    }
  }
  if (looks_like_text(bytes)) return kind_of_text(bytes, name);
  // Two letters are little: a text may begin with them too.
  if (bytes.starts_with("BM")) return {Format::picture, "image/bmp"};
  return {Format::unknown, "application/octet-stream"};
}

}  // namespace kartoteka::extract
