// Each format through the real program: text exact with every Polish letter, pages and their labels, the file's own data.
#include <doctest/doctest.h>

#include "tests/indexer/extract/file_reader.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;
using extract::Extraction;
using extract::Page;
using extract::Reason;
using extract::State;

namespace {

const std::string kSentence(samples::kSentence);
const std::string kOffice = "application/vnd.openxmlformats-officedocument.";

void check_data(const Extraction& found) {
  CHECK(found.title == "Umowa najmu");
  CHECK(found.author == "Żaneta Wójcik");
  REQUIRE(found.created);
  CHECK(format_instant(*found.created).starts_with("2024-02-29T"));
}

void check_pages(const Extraction& found, const std::vector<Page>& expected) {
  CHECK_MESSAGE(found.state == State::done, found.detail);
  REQUIRE(found.pages.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CHECK(found.pages[i].number == expected[i].number);
    CHECK(found.pages[i].label == expected[i].label);
    CHECK(found.pages[i].text == expected[i].text);
  }
}

}  // namespace

TEST_CASE("plain text is read in every encoding that Polish is written in") {
  extract::Extractor extractor(program_options());
  for (const char* encoding : {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "CP1250", "ISO-8859-2", "CP852"}) {
    CAPTURE(encoding);
    const Extraction found = read_bytes(extractor, samples::encoded(kSentence + "\nDruga linia\n", encoding));
    CHECK(found.media_type == "text/plain");
    check_pages(found, {{1, "", kSentence + "\nDruga linia"}});
  }
}

TEST_CASE("the name tells CSV and Markdown from plain text, and cannot make a text into something else") {
  extract::Extractor extractor(program_options());
  CHECK(read_bytes(extractor, "a;b\n", {.name = "ceny.CSV"}).media_type == "text/csv");
  CHECK(read_bytes(extractor, "# a\n", {.name = "opis.md"}).media_type == "text/markdown");
  CHECK(read_bytes(extractor, "to nie jest PDF\n", {.name = "umowa.pdf"}).media_type == "text/plain");
  CHECK(read_bytes(extractor, samples::pdf({"a"}), {.name = "umowa.txt"}).media_type == "application/pdf");
}

TEST_CASE("form feeds part the pages of a plain text") {
  check_pages(read_bytes("raz\f\fdwa"), {{1, "strona 1", "raz"}, {2, "strona 3", "dwa"}});
}

TEST_CASE("a long text is parted at line ends") {
  std::string text;
  for (int i = 0; i < 1'100; ++i) text += "wiersz " + std::to_string(i) + "\n";
  const Extraction found = read_bytes(text);
  REQUIRE(found.pages.size() == 2);
  CHECK(found.pages[0].label == "część 1");
  CHECK(found.pages[1].label == "część 2");
  CHECK(found.pages[0].text + found.pages[1].text + "\n" == text);
}

TEST_CASE("HTML gives what people see, its title, author and date") {
  const Extraction found = read_bytes(samples::html());
  CHECK(found.media_type == "text/html");
  check_data(found);
  check_pages(found, {{1, "", kSentence + "\nraz\ndwa\na\tb"}});
}

TEST_CASE("HTML is read in the encoding that it declares, or else that fits") {
  extract::Extractor extractor(program_options());
  const std::string head = "<html><head><meta charset=\"iso-8859-2\"></head><p>";
  check_pages(read_bytes(extractor, samples::encoded(head + kSentence, "ISO-8859-2")), {{1, "", kSentence}});
  check_pages(read_bytes(extractor, samples::encoded("<html><p>" + kSentence, "CP1250")), {{1, "", kSentence}});
}

TEST_CASE("PDF is read page by page under its own numbers") {
  const Extraction found = read_bytes(samples::pdf({kSentence, "Druga", "", "Czwarta"}));
  CHECK(found.media_type == "application/pdf");
  check_data(found);
  check_pages(found, {{1, "strona 1", kSentence}, {2, "strona 2", "Druga"}, {4, "strona 4", "Czwarta"}});
  CHECK(found.preview.starts_with("\x89PNG"));
}

TEST_CASE("a preview is made only where it is wanted") {
  CHECK(read_bytes(samples::pdf({"a"}), {.wants_preview = false}).preview.empty());
}

TEST_CASE("a PDF is read from a given page on") {
  check_pages(read_bytes(samples::pdf({"Pierwsza", "Druga"}), {.first_page = 2}), {{2, "strona 2", "Druga"}});
}

TEST_CASE("DOCX gives paragraphs, pages, tables and the document's data") {
  extract::Extractor extractor(program_options());
  const Extraction found = read_bytes(extractor, samples::docx({kSentence, "\f", "Druga strona"}));
  CHECK(found.media_type == kOffice + "wordprocessingml.document");
  check_data(found);
  check_pages(found, {{1, "strona 1", kSentence}, {2, "strona 2", "Druga strona"}});
  const Extraction table = read_bytes(extractor, samples::docx_of("<d><tbl><tr><tc><p><r><t>a</t></r></p></tc><tc><p><r><t>b</t></r></p></tc></tr></tbl>"
                                                                  "<p><r><t>c</t><tab/><t>d</t></r><del><r><t>skreślone</t></r></del></p></d>"));
  check_pages(table, {{1, "", "a\tb\nc\td"}});
}

TEST_CASE("XLSX gives sheets in their order, shared, inline and computed texts, plain numbers and dates") {
  const Extraction found = read_bytes(samples::xlsx());
  CHECK(found.media_type == kOffice + "spreadsheetml.sheet");
  check_data(found);
  check_pages(found, {{1, "arkusz Ceny żywności", kSentence + "\twpisane w komórce\t1234.56\t2024-02-29"}, {2, "arkusz Drugi", "z formuły"}});
}

TEST_CASE("PPTX gives slides in their order, each with its notes") {
  const Extraction found = read_bytes(samples::pptx());
  CHECK(found.media_type == kOffice + "presentationml.presentation");
  check_data(found);
  check_pages(found, {{1, "slajd 1", kSentence + "\n\nNotatka mówcy"}, {2, "slajd 2", "Slajd drugi"}});
}

TEST_CASE("OpenDocument texts, sheets and presentations are read") {
  extract::Extractor extractor(program_options());
  const Extraction text = read_bytes(extractor, samples::odt());
  CHECK(text.media_type == "application/vnd.oasis.opendocument.text");
  check_data(text);
  check_pages(text, {{1, "strona 1", kSentence + "\nDalej  i\tdalej."}, {2, "strona 2", "Na drugiej stronie."}});
  check_pages(read_bytes(extractor, samples::ods()), {{1, "arkusz Ceny", kSentence + "\t12,50 zł"}});
  check_pages(read_bytes(extractor, samples::odp()), {{1, "slajd 1", "Pierwszy"}, {2, "slajd 2", kSentence}});
}

TEST_CASE("EPUB gives chapters in the order of reading") {
  const Extraction found = read_bytes(samples::epub());
  CHECK(found.media_type == "application/epub+zip");
  check_data(found);
  check_pages(found, {{1, "rozdział 1: Zima", "Zima\n" + kSentence}, {2, "rozdział 2: Lato", "Lato\nRozdział ostatni."}});
}

TEST_CASE("RTF is read in the code page of each font, with Unicode and pages") {
  const Extraction found = read_bytes(samples::rtf());
  CHECK(found.media_type == "application/rtf");
  check_data(found);
  check_pages(found, {{1, "strona 1", kSentence + "\nźródło"}, {2, "strona 2", "Na drugiej stronie."}});
}

TEST_CASE("DOC is read by its pieces: fields, cells and pages") {
  const Extraction found = read_bytes(samples::doc(kSentence + "\r\x13 PAGE \x14" "7\x15\ra\ab\a\a\fDruga\r"));
  CHECK(found.media_type == "application/msword");
  check_pages(found, {{1, "strona 1", kSentence + "\n7\na\tb"}, {2, "strona 2", "Druga"}});
}

TEST_CASE("a message is read with its heads, its text and its attachments, each under its name") {
  const Extraction found = read_bytes(samples::mail());
  CHECK(found.media_type == "message/rfc822");
  CHECK(found.title == "Umowa najmu w łodzi");
  REQUIRE(found.created);
  CHECK(format_instant(*found.created) == "2024-02-29T10:20:30.000Z");
  REQUIRE(found.pages.size() == 5);
  CHECK(found.pages[0].label == "treść wiadomości");
  CHECK(found.pages[0].text.find(kSentence) != std::string::npos);
  CHECK(found.pages[0].text.find("to samo w HTML") == std::string::npos);
  CHECK(found.pages[1] == Page{2, "umowa.pdf, strona 1", "Strona pierwsza"});
  CHECK(found.pages[2] == Page{3, "umowa.pdf, strona 2", "Strona druga"});
  CHECK(found.pages[3].label == "paczka.zip, ../../notatka.txt");
  CHECK(found.pages[3].text == "W paczce jest notatka.");
  CHECK(found.pages[4].label == "Przekazana.eml, treść wiadomości");
}

TEST_CASE("a ZIP is read file by file; what cannot be read costs only itself and is counted") {
  const Extraction found = read_bytes(samples::zip({{"a.txt", kSentence}, {"b.bin", std::string("\0\1\2\3", 4)}, {"c.docx", samples::docx({"Z pisma"})}}));
  CHECK(found.media_type == "application/zip");
  check_pages(found, {{1, "a.txt", kSentence}, {2, "c.docx", "Z pisma"}});
  CHECK(found.unread_pages == 1);
}

TEST_CASE("names in an archive lose control characters and marks of writing direction, and lead nowhere") {
  const Extraction found = read_bytes(samples::zip({{"../../etc/pas\x01swd\xe2\x80\xaegpj.txt", "tekst"}}));
  check_pages(found, {{1, "../../etc/pas swdgpj.txt", "tekst"}});
}

TEST_CASE("pictures are read by Tesseract in Polish, in every format") {
  extract::Extractor extractor(program_options());
  const std::string text = "Faktura nr FV/2024/117 za żółte krzesła\nZapłacono gotówką w Łodzi";
  for (const char* format : {"png", "jpeg", "tiff", "bmp", "gif", "webp"}) {
    CAPTURE(format);
    const Extraction found = read_bytes(extractor, samples::picture(text, format));
    CHECK(found.media_type == std::string("image/") + format);
    check_pages(found, {{1, "", text}});
    CHECK(found.preview.starts_with("\x89PNG"));
  }
}

TEST_CASE("a photo taken with the camera turned is read upright") {
  const std::string exif("\xff\xe1\0\x22" "Exif\0\0" "MM\0*\0\0\0\x08" "\0\x01" "\x01\x12\0\x03\0\0\0\x01" "\0\x06\0\0" "\0\0\0\0", 36);
  std::string photo = samples::picture("Umowa najmu lokalu w Gdańsku", "jpeg", 3);
  photo.insert(2, exif);
  check_pages(read_bytes(photo), {{1, "", "Umowa najmu lokalu w Gdańsku"}});
}

TEST_CASE("a very large photo is read within its limits") {
  const Extraction found = read_bytes(samples::picture("Umowa najmu lokalu w Gdańsku", "jpeg", 0, 700));
  check_pages(found, {{1, "", "Umowa najmu lokalu w Gdańsku"}});
}

TEST_CASE("pages of a PDF that are pictures are read by Tesseract") {
  const Extraction found = read_bytes(samples::scanned_pdf({"Umowa najmu lokalu w Gdańsku", "Czynsz płatny do dziesiątego dnia miesiąca"}));
  check_pages(found, {{1, "strona 1", "Umowa najmu lokalu w Gdańsku"}, {2, "strona 2", "Czynsz płatny do dziesiątego dnia miesiąca"}});
}

TEST_CASE("any page of a PDF or a TIFF is drawn, within limits, and nothing is read") {
  extract::Extractor extractor(program_options());
  const auto drawn = [&](const std::string& bytes, std::uint32_t page) { return read_bytes(extractor, bytes, {.picture_of = page}); };
  const auto width_of = [](const std::string& png) {
    REQUIRE(png.starts_with("\x89PNG"));
    return static_cast<unsigned char>(png[18]) * 256 + static_cast<unsigned char>(png[19]);
  };
  const std::string pdf = samples::pdf({"Pierwsza", "Druga"}, {.has_own_font = true});
  const Extraction second = drawn(pdf, 2);
  CHECK(second.state == State::no_text);
  CHECK(second.pages.empty());
  CHECK(width_of(second.preview) > 900);
  CHECK(width_of(second.preview) <= 1000);
  CHECK(drawn(pdf, 1).preview != second.preview);
  CHECK(drawn(pdf, 3).state == State::failed);
  CHECK(drawn(pdf, 0xffffffff).state == State::failed);
  CHECK(width_of(drawn(samples::pdf({"a"}, {.width = 1e9, .height = 1e9}), 1).preview) <= 1000);
  CHECK(width_of(drawn(samples::picture("Umowa", "tiff"), 1).preview) <= 1000);
  CHECK(drawn(samples::picture("Umowa", "tiff"), 2).state == State::failed);
  CHECK(drawn("zwykły tekst", 1).reason == Reason::unsupported);
}

TEST_CASE("the words of a page are found where they stand, also on a scan") {
  extract::Extractor extractor(program_options());
  const auto words = [&](const std::string& bytes, std::uint32_t page) { return read_bytes(extractor, bytes, {.picture_of = page, .wants_words = true}).words; };
  const auto text = [](const std::vector<extract::WordBox>& boxes) {
    std::string joined;
    for (const extract::WordBox& box : boxes) joined += (joined.empty() ? "" : " ") + box.text;
    return joined;
  };
  const auto printed = words(samples::pdf({"Pierwsza", "Druga strona umowy"}, {.has_own_font = true}), 2);
  CHECK(text(printed) == "Druga strona umowy");
  const auto scanned = words(samples::scanned_pdf({"Umowa najmu lokalu w Gdańsku"}), 1);
  CHECK(text(scanned) == "Umowa najmu lokalu w Gdańsku");
  const auto photographed = words(samples::picture("Umowa najmu lokalu w Gdańsku", "png"), 1);
  CHECK(text(photographed) == "Umowa najmu lokalu w Gdańsku");
  for (const auto& boxes : {printed, scanned, photographed}) {
    // One line, from left to right, within the page.
    for (std::size_t i = 1; i < boxes.size(); ++i) {
      CHECK(boxes[i].left >= boxes[i - 1].left + boxes[i - 1].width);
      CHECK(boxes[i].top < boxes[i - 1].top + boxes[i - 1].height);
    }
  }
  CHECK(words(samples::pdf({""}), 1).empty());
  CHECK(words(samples::pdf({"a"}), 9).empty());
  CHECK(words("zwykły tekst", 1).empty());
}

TEST_CASE("where recognition is not wanted, pictures are counted as unread") {
  const Extraction found = read_bytes(samples::scanned_pdf({"Umowa najmu lokalu w Gdańsku"}), {.wants_recognition = false});
  CHECK(found.state == State::no_text);
  CHECK(found.unread_pages == 1);
  CHECK_FALSE(found.next_page);
}

TEST_CASE("empty files, blank pages and empty pictures have no text") {
  extract::Extractor extractor(program_options());
  for (const std::string& bytes : {std::string(), std::string(" \n\t\n"), samples::pdf({""}), samples::blank_picture(400, 300), samples::docx({})}) {
    const Extraction found = read_bytes(extractor, bytes);
    CHECK_MESSAGE(found.state == State::no_text, found.detail);
    CHECK(found.reason == Reason::none);
  }
}

TEST_CASE("each file that cannot be read says why") {
  extract::Extractor extractor(program_options());
  const auto reason_of = [&](const std::string& bytes) {
    const Extraction found = read_bytes(extractor, bytes);
    CHECK(found.state == State::failed);
    CHECK(found.pages.empty());
    return found.reason;
  };
  const std::string docx = samples::docx({kSentence});
  CHECK(reason_of(samples::pdf({"tajne"}, {.is_encrypted = true})) == Reason::encrypted);
  CHECK(reason_of(samples::zip({{"a.txt", "tajne"}}, "haslo")) == Reason::encrypted);
  CHECK(reason_of(samples::encrypted_odt()) == Reason::encrypted);
  CHECK(reason_of("%PDF-1.4\nurwany") == Reason::damaged);
  CHECK(reason_of(docx.substr(0, docx.size() / 2)) == Reason::damaged);
  CHECK(reason_of(samples::docx_of("<a><b></a>")) == Reason::damaged);
  CHECK(reason_of(samples::docx_of("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><t>&x;</t></d>")) == Reason::damaged);
  CHECK(reason_of("\x7f" "ELF" + std::string(100, '\0')) == Reason::unsupported);
  CHECK(reason_of("\x1f\x8b\x08" + std::string(100, '\0')) == Reason::unsupported);
  CHECK(reason_of(samples::nested_zip(20)) == Reason::too_large);
  CHECK(reason_of(samples::zip({{"zera.txt", std::string(60 << 20, '\0')}, {"zera2.txt", std::string(60 << 20, '\0')}, {"zera3.txt", std::string(60 << 20, '\0')},
                                {"zera4.txt", std::string(60 << 20, '\0')}, {"zera5.txt", std::string(60 << 20, '\0')}})) == Reason::too_large);
  CHECK(reason_of(samples::docx_of("<d><p><t>" + std::string(100 << 20, 'a') + "</t></p></d>")) != Reason::none);
}

TEST_CASE("archives within archives are read down to a depth") { CHECK(read_bytes(samples::nested_zip(4)).state == State::done); }
