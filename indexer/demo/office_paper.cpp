#include "indexer/demo/office_paper.h"

#include <zlib.h>

#include <cstdint>
#include <utility>

namespace kartoteka::demo {
namespace {

constexpr std::string_view kXmlHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '&') result += "&amp;";
    else if (c == '<') result += "&lt;";
    else if (c == '>') result += "&gt;";
    else result += c;
  }
  return result;
}

/// A ZIP whose entries are stored as they are (APPNOTE.TXT 4.3), all of 1 January 1980.
class StoredZip {
 public:
  void add(const std::string& name, const std::string& bytes) {
    const std::string about = number(20, 2) + number(0x0800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2) +
                              number(static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()))), 4) +
                              number(bytes.size(), 4) + number(bytes.size(), 4) + number(name.size(), 2) + number(0, 2);
    directory_ += "PK\1\2" + number(20, 2) + about + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(bytes_.size(), 4) + name;
    bytes_ += "PK\3\4" + about + name + bytes;
    ++count_;
  }

  std::string finish() const {
    return bytes_ + directory_ + "PK\5\6" + number(0, 4) + number(count_, 2) + number(count_, 2) + number(directory_.size(), 4) +
           number(bytes_.size(), 4) + number(0, 2);
  }

 private:
  static std::string number(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xff);
    return text;
  }

  std::string bytes_;
  std::string directory_;
  std::size_t count_ = 0;
};

}  // namespace

std::string docx(const Letter& letter) {
  std::string body;
  for (const std::string& text : letter.paragraphs) {
    body += text == "\f" ? R"(<w:p><w:r><w:br w:type="page"/></w:r></w:p>)"
                         : R"(<w:p><w:r><w:t xml:space="preserve">)" + escaped(text) + "</w:t></w:r></w:p>";
  }
  const std::string head(kXmlHead);
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const std::string package = "http://schemas.openxmlformats.org/package/2006/";
  StoredZip zip;
  zip.add("[Content_Types].xml",
          head + "<Types xmlns=\"" + package + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                 "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
                 "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/docProps/core.xml\" "
                 "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
  zip.add("_rels/.rels", head + "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" + office +
                             "officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"" + package +
                             "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
  zip.add("docProps/core.xml", head + "<cp:coreProperties xmlns:cp=\"" + package + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                                      "xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
                                   escaped(letter.title) + "</dc:title><dc:creator>" + escaped(letter.author) +
                                   "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + format_date(letter.day) + "T09:00:00Z</dcterms:created></cp:coreProperties>");
  zip.add("word/document.xml",
          head + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "<w:sectPr/></w:body></w:document>");
  return zip.finish();
}

std::string odt(const Letter& letter) {
  const std::string head(kXmlHead);
  const std::string type = "application/vnd.oasis.opendocument.text";
  const std::string names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.2\">";
  std::string body;
  for (const std::string& text : letter.paragraphs) body += text == "\f" ? "<text:p><text:soft-page-break/></text:p>" : "<text:p>" + escaped(text) + "</text:p>";
  StoredZip zip;
  zip.add("mimetype", type);
  zip.add("META-INF/manifest.xml",
          head + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
                 "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + type + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
                 "manifest:media-type=\"text/xml\"/><manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>");
  zip.add("content.xml", head + "<office:document-content" + names + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>");
  zip.add("meta.xml", head + "<office:document-meta" + names + "<office:meta><dc:title>" + escaped(letter.title) + "</dc:title><meta:initial-creator>" +
                          escaped(letter.author) + "</meta:initial-creator><meta:creation-date>" + format_date(letter.day) +
                          "T09:00:00</meta:creation-date></office:meta></office:document-meta>");
  return zip.finish();
}

}  // namespace kartoteka::demo
