#include "engine/records/media_type.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <vector>

namespace kartoteka::records {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeadBytes = 4096;
constexpr std::size_t kMaxDirectoryBytes = 1 << 20;  ///< of a ZIP's list of entries; what counts stands early

constexpr std::string_view kDocx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
constexpr std::string_view kXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr std::string_view kPptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
constexpr std::string_view kZip = "application/zip";
constexpr std::string_view kOle = "application/x-ole-storage";

struct Beginning {
  std::size_t offset;
  std::string_view bytes;
  std::string_view media_type;
};

/// From the registrations of the types at IANA and the formats' own descriptions.
constexpr std::array kBeginnings{
    Beginning{0, "\x89PNG\r\n\x1a\n"sv, "image/png"},
    Beginning{0, "\xFF\xD8\xFF"sv, "image/jpeg"},
    Beginning{0, "GIF87a"sv, "image/gif"},
    Beginning{0, "GIF89a"sv, "image/gif"},
    Beginning{8, "WEBP"sv, "image/webp"},
    Beginning{0, "II*\0"sv, "image/tiff"},
    Beginning{0, "MM\0*"sv, "image/tiff"},
    Beginning{4, "ftypheic"sv, "image/heic"},
    Beginning{4, "ftypavif"sv, "image/avif"},
    Beginning{4, "ftypM4A "sv, "audio/mp4"},
    Beginning{4, "ftyp"sv, "video/mp4"},
    Beginning{8, "WAVE"sv, "audio/wav"},
    Beginning{8, "AVI "sv, "video/x-msvideo"},
    Beginning{0, "ID3"sv, "audio/mpeg"},
    Beginning{0, "\xFF\xFB"sv, "audio/mpeg"},
    Beginning{0, "OggS"sv, "audio/ogg"},
    Beginning{0, "fLaC"sv, "audio/flac"},
    Beginning{0, "\x1A\x45\xDF\xA3"sv, "video/webm"},
    Beginning{0, "{\\rtf"sv, "application/rtf"},
    Beginning{0, "%!PS"sv, "application/postscript"},
    Beginning{0, "\x1F\x8B"sv, "application/gzip"},
    Beginning{0, "BZh"sv, "application/x-bzip2"},
    Beginning{0, "\xFD\x37zXZ\0"sv, "application/x-xz"},
    Beginning{0, "7z\xBC\xAF\x27\x1C"sv, "application/x-7z-compressed"},
    Beginning{0, "Rar!\x1A\x07"sv, "application/vnd.rar"},
    Beginning{257, "ustar"sv, "application/x-tar"},
    Beginning{0, "PK\x03\x04"sv, kZip},
    Beginning{0, "PK\x05\x06"sv, kZip},
    Beginning{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, kOle},
    Beginning{0, "MZ"sv, "application/vnd.microsoft.portable-executable"},
    Beginning{0, "\x7F"
                 "ELF"sv,
              "application/x-elf"},
    Beginning{0, "SQLite format 3\0"sv, "application/vnd.sqlite3"},
    Beginning{0, "BM"sv, "image/bmp"},
};

std::string read_at(std::ifstream& stream, std::uint64_t offset, std::size_t size) {
  std::string bytes(size, '\0');
  stream.clear();
  stream.seekg(static_cast<std::streamoff>(offset));
  stream.read(bytes.data(), static_cast<std::streamsize>(size));
  bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
  return bytes;
}

/// A little-endian number; 0 where the bytes end before.
std::uint32_t number_at(std::string_view bytes, std::size_t offset, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t i = size; i-- > 0;) {
    number = (number << 8) | (offset + i < bytes.size() ? static_cast<unsigned char>(bytes[offset + i]) : 0U);
  }
  return number;
}

/// What the first entry of OpenDocument and EPUB says, which stands there unpacked (OpenDocument 1.2, part 3, 3.3).
std::string declared_in_zip(std::string_view head) {
  constexpr std::size_t kHeaderBytes = 30;
  constexpr std::string_view kName = "mimetype";
  const std::size_t size = number_at(head, 18, 4);
  const std::size_t begin = kHeaderBytes + number_at(head, 26, 2) + number_at(head, 28, 2);
  if (head.substr(std::min(kHeaderBytes, head.size()), number_at(head, 26, 2)) != kName) return "";
  if (size == 0 || size > 100 || begin + size > head.size()) return "";
  const std::string_view declared = head.substr(begin, size);
  const bool is_known = declared.starts_with("application/vnd.oasis.opendocument.") || declared == "application/epub+zip";
  return is_known ? std::string(declared) : "";
}

/// The names of a ZIP's entries, out of the list at its end; cut where that is long.
std::vector<std::string> zip_names(std::ifstream& stream, std::uint64_t file_size) {
  constexpr std::size_t kTailBytes = 22 + 65'535;  // the end record and the longest comment
  const std::uint64_t tail_begin = file_size > kTailBytes ? file_size - kTailBytes : 0;
  const std::string tail = read_at(stream, tail_begin, kTailBytes);
  const std::size_t end_record = tail.rfind("PK\x05\x06");
  if (end_record == std::string::npos) return {};
  const std::size_t size = std::min<std::size_t>(number_at(tail, end_record + 12, 4), kMaxDirectoryBytes);
  const std::string directory = read_at(stream, number_at(tail, end_record + 16, 4), size);
  std::vector<std::string> names;
  constexpr std::size_t kEntryBytes = 46;
  for (std::size_t at = 0; at + kEntryBytes <= directory.size() && directory.compare(at, 4, "PK\x01\x02") == 0;) {
    const std::size_t name = number_at(directory, at + 28, 2);
    names.push_back(directory.substr(at + kEntryBytes, name));
    at += kEntryBytes + name + number_at(directory, at + 30, 2) + number_at(directory, at + 32, 2);
  }
  return names;
}

std::string zip_type(std::ifstream& stream, std::string_view head, std::uint64_t file_size) {
  if (std::string declared = declared_in_zip(head); !declared.empty()) return declared;
  const auto names = zip_names(stream, file_size);
  const auto has = [&](std::string_view beginning) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return name.starts_with(beginning); });
  };
  if (!has("[Content_Types].xml")) return std::string(kZip);
  if (has("word/")) return std::string(kDocx);
  if (has("xl/")) return std::string(kXlsx);
  if (has("ppt/")) return std::string(kPptx);
  return std::string(kZip);
}

/// Names in an OLE container are UTF-16; the parts that tell its kind are named in its first directory sectors
/// ([MS-CFB] 2.6).
std::string ole_type(std::ifstream& stream, std::string_view head) {
  constexpr std::size_t kDirectoryBytes = 4096;
  const std::uint64_t sector_bytes = std::uint64_t{1} << std::min<std::uint32_t>(number_at(head, 30, 2), 16);
  const std::uint64_t offset = (std::uint64_t{number_at(head, 48, 4)} + 1) * sector_bytes;
  std::string letters;
  for (const char c : read_at(stream, offset, kDirectoryBytes)) {
    if (c != '\0') letters += c;
  }
  if (letters.find("WordDocument") != std::string::npos) return "application/msword";
  if (letters.find("Workbook") != std::string::npos) return "application/vnd.ms-excel";
  if (letters.find("PowerPoint Document") != std::string::npos) return "application/vnd.ms-powerpoint";
  if (letters.find("__substg1.0_") != std::string::npos || letters.find("__nameid") != std::string::npos) return "application/vnd.ms-outlook";
  return std::string(kOle);
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return result;
}

bool is_text(std::string_view head) {
  return !head.empty() && std::all_of(head.begin(), head.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\x1b';
  });
}

/// Two of the headers that every message has, at the beginnings of lines.
bool is_message(const std::string& lowered) {
  int found = 0;
  for (const std::string_view name : {"from:", "date:", "subject:", "message-id:", "mime-version:", "received:"}) {
    const bool is_there = lowered.starts_with(name) || lowered.find("\n" + std::string(name)) != std::string::npos;
    found += is_there ? 1 : 0;
  }
  const std::size_t colon = lowered.find(':');
  return found >= 3 && colon != std::string::npos && lowered.find_first_of(" \t\n<") > colon;
}

std::string text_type(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::string lowered = lower(head.substr(std::min(head.find_first_not_of(" \t\r\n"), head.size())));
  if (lowered.find("<svg") != std::string::npos && lowered.starts_with('<')) return "image/svg+xml";
  if (lowered.starts_with("<!doctype html") || lowered.starts_with("<html")) return "text/html";
  if (lowered.starts_with("<?xml")) return lowered.find("<html") != std::string::npos ? "application/xhtml+xml" : "application/xml";
  return is_message(lowered) ? "message/rfc822" : "text/plain";
}

struct Ending {
  std::string_view ending;
  std::string_view media_type;
};

/// Both ways: what a text's ending says, and what ending a type usually has.
constexpr std::array kTextEndings{
    Ending{"csv", "text/csv"},           Ending{"tsv", "text/tab-separated-values"}, Ending{"md", "text/markdown"},
    Ending{"markdown", "text/markdown"}, Ending{"ics", "text/calendar"},             Ending{"vcf", "text/vcard"},
    Ending{"json", "application/json"},  Ending{"eml", "message/rfc822"},            Ending{"htm", "text/html"},
    Ending{"html", "text/html"},
};
constexpr std::array kUsualEndings{
    Ending{"pdf", "application/pdf"},
    Ending{"docx", kDocx},
    Ending{"xlsx", kXlsx},
    Ending{"pptx", kPptx},
    Ending{"odt", "application/vnd.oasis.opendocument.text"},
    Ending{"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    Ending{"odp", "application/vnd.oasis.opendocument.presentation"},
    Ending{"epub", "application/epub+zip"},
    Ending{"doc", "application/msword"},
    Ending{"xls", "application/vnd.ms-excel"},
    Ending{"ppt", "application/vnd.ms-powerpoint"},
    Ending{"msg", "application/vnd.ms-outlook"},
    Ending{"rtf", "application/rtf"},
    Ending{"jpg", "image/jpeg"},
    Ending{"png", "image/png"},
    Ending{"gif", "image/gif"},
    Ending{"tif", "image/tiff"},
    Ending{"webp", "image/webp"},
    Ending{"zip", kZip},
    Ending{"xml", "application/xml"},
    Ending{"txt", "text/plain"},
    Ending{"mp3", "audio/mpeg"},
    Ending{"mp4", "video/mp4"},
};

}  // namespace

std::string media_type_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  if (!stream) return std::string(kUnknownMediaType);
  const auto size = static_cast<std::uint64_t>(std::max<std::streamoff>(stream.tellg(), 0));
  const std::string head = read_at(stream, 0, kHeadBytes);
  // Readers of PDF look for its mark in the first kilobyte (ISO 32000, implementation notes).
  if (head.substr(0, 1024).find("%PDF-") != std::string::npos) return "application/pdf";
  for (const Beginning& beginning : kBeginnings) {
    if (head.size() < beginning.offset || head.compare(beginning.offset, beginning.bytes.size(), beginning.bytes) != 0) continue;
    if (beginning.media_type == kZip) return zip_type(stream, head, size);
    if (beginning.media_type == kOle) return ole_type(stream, head);
    // Two letters are little: a text may begin with them too.
    if (beginning.bytes.size() > 2 || !is_text(head)) return std::string(beginning.media_type);
  }
  const bool is_utf16 = head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv);
  if (is_utf16) return "text/plain";
  return is_text(head) ? text_type(head) : std::string(kUnknownMediaType);
}

std::string refined_by_name(std::string media_type, std::string_view name) {
  if (media_type != "text/plain") return media_type;
  const std::string ending = name_ending(name);
  for (const Ending& known : kTextEndings) {
    if (known.ending == ending) return std::string(known.media_type);
  }
  return media_type;
}

std::string name_ending(std::string_view name) {
  constexpr std::size_t kMaxEnding = 10;
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || name.size() - dot - 1 > kMaxEnding) return "";
  const std::string ending = lower(name.substr(dot + 1));
  const bool is_plain = std::all_of(ending.begin(), ending.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
  return is_plain ? ending : "";
}

std::string_view usual_ending(std::string_view media_type) {
  for (const Ending& known : kUsualEndings) {
    if (known.media_type == media_type) return known.ending;
  }
  for (const Ending& known : kTextEndings) {
    if (known.media_type == media_type) return known.ending;
  }
  return "";
}

}  // namespace kartoteka::records
