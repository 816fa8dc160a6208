// Office documents, books, pages, messages.
#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>
#include <gsf/gsf-utils.h>

#include <cstdint>

#include "tests/indexer/extract/sample_files.h"

namespace kartoteka::samples {
namespace {

const std::string kText(kSentence);

std::string core_properties() {
  return R"(<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Umowa najmu</dc:title><dc:creator>Żaneta Wójcik</dc:creator><dcterms:created>2024-02-29T10:20:30Z</dcterms:created></cp:coreProperties>)";
}

const std::string kTypes = R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";

std::string meta_xml() {
  return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta><dc:title>Umowa najmu</dc:title><meta:initial-creator>Żaneta Wójcik</meta:initial-creator><dc:creator>Kto Inny</dc:creator><meta:creation-date>2024-02-29T10:20:30</meta:creation-date></office:meta></office:document-meta>)";
}

std::string open_document(const std::string& kind, const std::string& body, const std::string& manifest = "<manifest/>") {
  const std::string head =
      R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body>)";
  return zip({{"mimetype", "application/vnd.oasis.opendocument." + kind},
              {"content.xml", head + body + "</office:body></office:document-content>"},
              {"meta.xml", meta_xml()},
              {"META-INF/manifest.xml", manifest}});
}

void put(std::string& bytes, std::size_t offset, std::uint64_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) bytes[offset + i] = static_cast<char>(value >> (8 * i) & 0xff);
}

void add_stream(GsfOutfile* file, const char* name, const std::string& content) {
  GsfOutput* stream = gsf_outfile_new_child(file, name, FALSE);
  gsf_output_write(stream, content.size(), reinterpret_cast<const guint8*>(content.data()));
  gsf_output_close(stream);
  g_object_unref(stream);
}

std::string base64(const std::string& bytes) {
  gchar* text = g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
  std::string result;
  for (std::string_view rest(text); !rest.empty(); rest.remove_prefix(std::min<std::size_t>(76, rest.size()))) {
    result += std::string(rest.substr(0, 76)) + "\r\n";
  }
  g_free(text);
  return result;
}

std::string attachment(const std::string& name, const std::string& type, const std::string& bytes) {
  return "--granica\r\nContent-Type: " + type + "; name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name +
         "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(bytes);
}

}  // namespace

std::string docx_of(const std::string& document_xml) {
  return zip({{"[Content_Types].xml", kTypes}, {"docProps/core.xml", core_properties()}, {"word/document.xml", document_xml}});
}

std::string docx(const std::vector<std::string>& paragraphs) {
  std::string body;
  for (const std::string& text : paragraphs) {
    body += text == "\f" ? R"(<w:p><w:r><w:br w:type="page"/></w:r></w:p>)" : "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
  return docx_of(R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" +
                 body + "</w:body></w:document>");
}

std::string xlsx() {
  return zip({
      {"[Content_Types].xml", kTypes},
      {"docProps/core.xml", core_properties()},
      {"xl/worksheets/sheet1.xml",
       R"(<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>wpisane w komórce</t></is></c><c><v>1234.5599999999999</v></c><c s="1"><v>45351</v></c></row></sheetData></worksheet>)"},
      {"xl/worksheets/sheet2.xml", R"(<worksheet><sheetData><row><c t="str"><f>A1</f><v>z formuły</v></c></row></sheetData></worksheet>)"},
      {"xl/sharedStrings.xml", "<sst><si><r><t>" + kText.substr(0, 10) + "</t></r><r><t>" + kText.substr(10) + "</t></r></si></sst>"},
      {"xl/styles.xml",
       R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>)"},
      {"xl/workbook.xml",
       R"(<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ceny żywności" sheetId="1" r:id="rId2"/><sheet name="Drugi" sheetId="2" r:id="rId1"/></sheets></workbook>)"},
      {"xl/_rels/workbook.xml.rels",
       R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet2.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet1.xml"/></Relationships>)"},
  });
}

std::string pptx() {
  const auto slide = [](const std::string& text) { return "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>" + text + "</a:t></a:r></a:p></p:sld>"; };
  return zip({
      {"[Content_Types].xml", kTypes},
      {"docProps/core.xml", core_properties()},
      {"ppt/slides/slide1.xml", slide("Slajd drugi")},
      {"ppt/slides/slide2.xml", slide(kText)},
      {"ppt/slides/_rels/slide2.xml.rels", R"(<Relationships><Relationship Id="rId1" Target="../notesSlides/notesSlide1.xml"/></Relationships>)"},
      {"ppt/notesSlides/notesSlide1.xml", slide("Notatka mówcy")},
      {"ppt/presentation.xml",
       R"(<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="rId9"/><p:sldId id="257" r:id="rId8"/></p:sldIdLst></p:presentation>)"},
      {"ppt/_rels/presentation.xml.rels",
       R"(<Relationships><Relationship Id="rId8" Target="slides/slide1.xml"/><Relationship Id="rId9" Target="slides/slide2.xml"/></Relationships>)"},
  });
}

std::string odt() {
  return open_document("text", "<office:text><text:p>" + kText + "</text:p><text:p>Dalej<text:s text:c=\"2\"/>i<text:tab/>dalej.<text:soft-page-break/></text:p>"
                               "<text:p>Na drugiej stronie.</text:p></office:text>");
}

std::string ods() {
  return open_document("spreadsheet",
                       "<office:spreadsheet><table:table table:name=\"Ceny\"><table:table-row><table:table-cell><text:p>" + kText +
                           "</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"><text:p>12,50 zł</text:p></table:table-cell>"
                           "</table:table-row></table:table></office:spreadsheet>");
}

std::string odp() {
  return open_document("presentation", "<office:presentation><draw:page><text:p>Pierwszy</text:p></draw:page><draw:page><text:p>" + kText +
                                           "</text:p></draw:page></office:presentation>");
}

std::string encrypted_odt() {
  return open_document("text", "\x01\x02 not XML \x03", "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
}

std::string epub() {
  const auto chapter = [](const std::string& title, const std::string& text) {
    return "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><h1>" + title + "</h1><p>" + text + "</p></body></html>";
  };
  return zip({
      {"mimetype", "application/epub+zip"},
      {"META-INF/container.xml", R"(<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>)"},
      {"OEBPS/b.xhtml", chapter("Lato", "Rozdział ostatni.")},
      {"OEBPS/a.xhtml", chapter("Zima", kText)},
      {"OEBPS/book.opf",
       R"(<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Umowa najmu</dc:title><dc:creator>Żaneta Wójcik</dc:creator><dc:date>2024-02-29</dc:date></metadata><manifest><item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>)"},
  });
}

std::string html() {
  return "<!DOCTYPE html><html><head><title>Umowa najmu</title><meta name=\"author\" content=\"Żaneta Wójcik\"><meta name=\"date\" content=\"2024-02-29\">"
         "<style>p { color: red }</style></head><body><script>var x = 1;</script><p>" + kText + "</p><ul><li>raz</li><li>dwa</li></ul>"
         "<table><tr><td>a</td><td>b</td></tr></table></body></html>";
}

std::string rtf() {
  std::string text;
  int turn = 0;
  for (const unsigned char byte : encoded(kSentence, "CP1250")) {
    constexpr char kDigits[] = "0123456789abcdef";
    if (byte < 0x80) text += static_cast<char>(byte);
    else text += std::string("\\'") + kDigits[byte >> 4] + kDigits[byte & 15];
    ++turn;
  }
  return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fnil\\fcharset238 Arial CE;}}"
         "{\\info{\\title Umowa najmu}{\\author \\u379?aneta W\\u243?jcik}{\\creatim\\yr2024\\mo2\\dy29\\hr10\\min20}}"
         "{\\*\\generator Pisarz;}\\f1 " + text + "\\par\\f0\\uc2 \\u378??r\\u243??d\\u322??o\\page Na drugiej stronie.\\par}";
}

std::string doc(std::string_view text) {
  constexpr std::size_t kTextOffset = 0x800;
  const std::string letters = encoded(text, "UTF-16LE");
  std::string main(kTextOffset, '\0');
  put(main, 0, 0xa5ec, 2);
  put(main, 2, 0x00c1, 2);
  put(main, 0x0a, 0x0200, 2);
  put(main, 0x01a2, 0, 4);
  put(main, 0x01a6, 21, 4);
  main += letters;
  std::string table(21, '\0');
  table[0] = 2;
  put(table, 1, 16, 4);
  put(table, 9, letters.size() / 2, 4);
  put(table, 15, kTextOffset, 4);
  gsf_init();
  GsfOutput* memory = gsf_output_memory_new();
  GsfOutfile* file = gsf_outfile_msole_new(memory);
  add_stream(file, "WordDocument", main);
  add_stream(file, "1Table", table);
  gsf_output_close(GSF_OUTPUT(file));
  g_object_unref(file);
  const std::string bytes(reinterpret_cast<const char*>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))),
                          static_cast<std::size_t>(gsf_output_size(memory)));
  g_object_unref(memory);
  return bytes;
}

std::string mail() {
  return "From: =?UTF-8?B?" + base64("Żaneta Wójcik").substr(0, 20) + "?= <zaneta@example.pl>\r\nTo: biuro@example.pl\r\n"
         "Subject: =?ISO-8859-2?Q?Umowa_najmu_w_=B3odzi?=\r\nDate: Thu, 29 Feb 2024 11:20:30 +0100\r\nMIME-Version: 1.0\r\n"
         "Content-Type: multipart/mixed; boundary=granica\r\n\r\n"
         "--granica\r\nContent-Type: multipart/alternative; boundary=wybor\r\n\r\n"
         "--wybor\r\nContent-Type: text/plain; charset=ISO-8859-2\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" +
         encoded(kSentence, "ISO-8859-2") +
         "\r\n--wybor\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>to samo w HTML</p>\r\n--wybor--\r\n" +
         attachment("umowa.pdf", "application/pdf", pdf({"Strona pierwsza", "Strona druga"})) +
         attachment("paczka.zip", "application/zip", zip({{"../../notatka.txt", "W paczce jest notatka."}})) +
         "--granica\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@example.pl\r\nSubject: Przekazana\r\n\r\nTekst przekazanej.\r\n"
         "--granica--\r\n";
}

}  // namespace kartoteka::samples
