#include "tests/indexer/extract/hostile_files.h"

#include <algorithm>
#include <random>

#include "tests/indexer/extract/sample_files.h"

namespace kartoteka::samples {
namespace {

const std::vector<HostileFile>& seeds() {
  static const std::vector<HostileFile> files{
      {"a.pdf", pdf({std::string(kSentence), "Druga"})},
      {"skan.pdf", scanned_pdf({"Umowa"})},
      {"a.docx", docx({std::string(kSentence), "\f", "Druga"})},
      {"a.xlsx", xlsx()},
      {"a.pptx", pptx()},
      {"a.odt", odt()},
      {"a.ods", ods()},
      {"a.odp", odp()},
      {"a.epub", epub()},
      {"a.html", html()},
      {"a.rtf", rtf()},
      {"a.doc", doc(kSentence)},
      {"a.eml", mail()},
      {"a.zip", zip({{"a.docx", docx({"a"})}, {"b.txt", std::string(kSentence)}})},
      {"a.txt", encoded(kSentence, "UTF-16LE")},
      {"a.png", picture("Umowa", "png")},
      {"a.jpg", picture("Umowa", "jpeg")},
      {"a.tif", picture("Umowa", "tiff")},
      {"a.gif", picture("Umowa", "gif")},
      {"a.bmp", picture("Umowa", "bmp")},
      {"a.webp", picture("Umowa", "webp")},
  };
  return files;
}

std::size_t below(std::mt19937& random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

/// One change: bytes, a block copied over another, a stretch taken out or doubled, a number made extreme.
void change(std::string& bytes, std::mt19937& random) {
  const std::size_t at = below(random, bytes.size());
  const std::size_t size = std::min(below(random, 64) + 1, bytes.size() - at);
  switch (random() % 6) {
    case 0: bytes[at] = static_cast<char>(random()); break;
    case 1: bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8)); break;
    case 2: bytes.replace(at, size, std::string(size, random() % 2 == 0 ? '\0' : '\xff')); break;
    case 3: bytes.erase(at, size); break;
    case 4: bytes.insert(at, bytes.substr(below(random, bytes.size()), size)); break;
    default: bytes.replace(at, std::min<std::size_t>(size, 4), "\x7f\xff\xff\xff"); break;
  }
}

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  result.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

/// "a.txt" with so many bytes packed a thousandfold.
std::string packed(std::size_t megabytes, const std::string& name = "a.txt") { return zip({{name, std::string(megabytes << 20, 'a')}}); }

std::string many_entries(int count) {
  Entries entries;
  for (int i = 0; i < count; ++i) entries.emplace_back(std::to_string(i) + ".txt", "x");
  return zip(entries);
}

std::string png_with_size(std::uint32_t width, std::uint32_t height) {
  std::string bytes = blank_picture(64, 64);
  for (int i = 0; i < 4; ++i) {
    bytes[static_cast<std::size_t>(16 + i)] = static_cast<char>(width >> (24 - 8 * i));
    bytes[static_cast<std::size_t>(20 + i)] = static_cast<char>(height >> (24 - 8 * i));
  }
  return bytes;
}

std::string with_count(std::string pdf, const std::string& count) {
  const auto at = pdf.find("/Count 1");
  return pdf.replace(at, 8, "/Count " + count);
}

std::string laughs() {
  std::string text = "<!DOCTYPE a [<!ENTITY e0 \"ha\">";
  for (int i = 1; i < 12; ++i) text += "<!ENTITY e" + std::to_string(i) + " \"" + repeated("&e" + std::to_string(i - 1) + ";", 10) + "\">";
  return text + "]><d><p><t>&e11;</t></p></d>";
}

std::string deep_mail(int depth) {
  std::string text = "From: a@b.pl\nSubject: a\nMIME-Version: 1.0\n";
  for (int i = 0; i < depth; ++i) text += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) + "\n";
  return text + "\na\n";
}

}  // namespace

std::vector<HostileFile> mutated_files(std::uint32_t seed, int count) {
  std::mt19937 random(seed);
  std::vector<HostileFile> files;
  for (int i = 0; i < count; ++i) {
    HostileFile file = seeds()[static_cast<std::size_t>(i) % seeds().size()];
    if (random() % 5 == 0) file.bytes.resize(below(random, file.bytes.size()));
    for (auto changes = random() % 12 + 1; changes > 0 && !file.bytes.empty(); --changes) change(file.bytes, random);
    // Half of them under a name that promises something else.
    if (random() % 2 == 0) file.name = seeds()[below(random, seeds().size())].name;
    files.push_back(std::move(file));
  }
  return files;
}

std::vector<HostileFile> bombs() {
  const std::string name_of_harm = "../../../etc/\x01\x1b[2J\xe2\x80\xae" "fdp.exe\n.txt";
  return {
      {"zip500.zip", packed(500)},
      {"docx.docx", zip({{"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<d><p><t>" + std::string(std::size_t{300} << 20, 'a') + "</t></p></d>"}})},
      {"xlsx.xlsx", zip({{"[Content_Types].xml", "<a/>"}, {"xl/workbook.xml", "<w/>"}, {"xl/sharedStrings.xml", "<s>" + repeated("<si><t>a</t></si>", 4'000'000) + "</s>"}})},
      {"rows.xlsx", zip({{"[Content_Types].xml", "<a/>"}, {"xl/workbook.xml", "<w/>"}, {"xl/worksheets/sheet1.xml", "<s>" + repeated("<row><c><v>1</v></c></row>", 5'000'000) + "</s>"}})},
      {"nested.zip", nested_zip(20)},
      {"bombs.zip", zip({{"a.zip", packed(60)}, {"b.zip", packed(60)}, {"c.zip", packed(60)}, {"d.zip", packed(60)}, {"e.zip", packed(60)}})},
      {"many.zip", many_entries(25'000)},
      {"names.zip", zip({{name_of_harm, "a"}, {std::string(4'000, 'n'), "b"}, {"/etc/passwd", "c"}, {"C:\\Windows\\x.txt", "d"}})},
      {name_of_harm, "zwykły tekst"},
      {"laughs.docx", docx_of(laughs())},
      {"xxe.docx", docx_of("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><p><t>&x;</t></p></d>")},
      {"xxe.odt", zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<!DOCTYPE a SYSTEM \"http://127.0.0.1/a.dtd\"><d/>"}})},
      {"xxe.html", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><p>&x;</p></html>"},
      {"deep.docx", docx_of(repeated("<a>", 100'000))},
      {"deep.html", "<html>" + repeated("<div>", 200'000) + "a"},
      {"deeper.html", "<html>" + repeated("<b><table><td>", 100'000) + "a"},
      {"attributes.html", "<html><p " + repeated("a=b ", 500'000) + ">a"},
      {"deep.rtf", "{\\rtf1 " + repeated("{", 1'000'000)},
      {"bin.rtf", "{\\rtf1 \\bin2147483647 a"},
      {"words.rtf", "{\\rtf1 " + repeated("\\u99999999999999 ", 100'000)},
      {"deep.eml", deep_mail(20'000)},
      {"heads.eml", "From: a@b.pl\nSubject: " + std::string(std::size_t{8} << 20, 'a') + "\nTo: " + repeated("a@b.pl, ", 200'000) + "\n\na"},
      {"count.pdf", with_count(pdf({"a"}), "2000000000")},
      {"negative.pdf", with_count(pdf({"a"}), "-5")},
      {"giant.pdf", pdf({"a"}, {.width = 1e9, .height = 1e9})},
      {"thin.pdf", pdf({""}, {.width = 1e9, .height = 0.001})},
      {"endless.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n"},
      {"deep.pdf", "%PDF-1.4\n1 0 obj" + repeated("[", 500'000) + "\ntrailer<</Root 1 0 R>>\n"},
      {"giant.png", png_with_size(60'000, 60'000)},
      {"largest.png", png_with_size(0x7fffffff, 0x7fffffff)},
      {"flat.png", png_with_size(1'000'000, 1)},
      {"zeros.bin", std::string(std::size_t{20} << 20, '\0')},
      {"line.txt", std::string(std::size_t{40} << 20, 'a')},
      {"feeds.txt", std::string(1 << 20, '\f')},
      {"pages.txt", repeated("a\f", 200'000)},
      {"noise.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + std::string(100'000, '\xff')},
      {"zeros.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + std::string(100'000, '\0')},
      {"text.pdf", "to nie jest PDF"},
      {"pdf.txt", pdf({"a"})},
      {"empty.docx", ""},
  };
}

}  // namespace kartoteka::samples
