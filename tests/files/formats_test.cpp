// A sentence of all Polish letters in every format that is read, uploaded and found by an inflected word typed without
// diacritics, on the page where it stands.
#include <doctest/doctest.h>

#include <map>

#include "tests/files/file_server.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;

namespace {

const std::string kText(samples::kSentence);

struct Sample {
  std::string name;
  std::string bytes;
  int page;
  std::string label;
};

/// The one page of a search result that the file has.
std::map<std::int64_t, json> hits_of(const FileServer& server, const std::string& words) {
  const Answer answer = server.client().get("/search?kind=attachment&limit=100&wait_for=999999999&wait_ms=10000&q=" + encoded_for_url(words));
  REQUIRE_MESSAGE(answer.status == 200, answer.text);
  CHECK(answer.body["unread_files"]["waiting"] == 0);
  std::map<std::int64_t, json> hits;
  for (const json& hit : answer.body["hits"]) hits[hit["id"].get<std::int64_t>()] = hit;
  return hits;
}

bool marks_something(const json& passages) {
  for (const json& passage : passages) {
    for (const json& segment : passage) {
      if (segment["match"] == true) return true;
    }
  }
  return false;
}

void check_found(const FileServer& server, const std::vector<Sample>& samples, const std::string& words) {
  std::map<std::int64_t, const Sample*> uploaded;
  for (const Sample& sample : samples) uploaded[server.upload(sample.name, sample.bytes)["id"].get<std::int64_t>()] = &sample;
  for (const auto& [id, sample] : uploaded) {
    CAPTURE(sample->name);
    CHECK(server.read({{"id", id}})["text_state"] == "done");
  }
  const auto hits = hits_of(server, words);
  for (const auto& [id, sample] : uploaded) {
    CAPTURE(sample->name);
    const auto hit = hits.find(id);
    REQUIRE(hit != hits.end());
    REQUIRE_FALSE(hit->second["passage"].is_null());
    CHECK(hit->second["passage"]["number"] == sample->page);
    CHECK(hit->second["passage"]["label"] == sample->label);
    CHECK(marks_something(hit->second["passages"]));
    CHECK(hit->second["client"]["id"] == 1);
  }
}

}  // namespace

TEST_CASE("texts, documents, books and messages of every format are found by a word of theirs, on its page") {
  const FileServer server;
  check_found(server,
              {{"pierwszy.pdf", samples::pdf({"Wstęp", "Środek", kText}), 3, "strona 3"},
               {"drugi.docx", samples::docx({"Wstęp", "\f", kText}), 2, "strona 2"},
               {"trzeci.xlsx", samples::xlsx(), 1, "arkusz Ceny żywności"},
               {"czwarty.pptx", samples::pptx(), 1, "slajd 1"},
               {"piąty.odt", samples::odt(), 1, "strona 1"},
               {"szósty.ods", samples::ods(), 1, "arkusz Ceny"},
               {"siódmy.odp", samples::odp(), 2, "slajd 2"},
               {"ósmy.epub", samples::epub(), 1, "rozdział 1: Zima"},
               {"dziewiąty.html", samples::html(), 1, ""},
               {"dziesiąty.rtf", samples::rtf(), 1, "strona 1"},
               {"jedenasty.doc", samples::doc("Wstęp\f" + kText + "\r"), 2, "strona 2"},
               {"dwunasty.eml", samples::mail(), 1, "treść wiadomości"},
               {"utf8.txt", kText, 1, ""},
               {"utf16.txt", samples::encoded(kText, "UTF-16"), 1, ""},
               {"utf16le.csv", samples::encoded(kText, "UTF-16LE"), 1, ""},
               {"cp1250.csv", samples::encoded(kText, "CP1250"), 1, ""},
               {"iso-8859-2.md", samples::encoded(kText, "ISO-8859-2"), 1, ""},
               {"paczka.zip", samples::zip({{"a.txt", "inne"}, {"b.docx", samples::docx({"Wstęp", "\f", kText})}}), 3, "b.docx, strona 2"}},
              "lodzi jeze");
}

TEST_CASE("pictures and scanned pages are found by what Tesseract reads on them") {
  const FileServer server;
  const std::string words = "Zażółć gęślą jaźń i pchnij\nw tę łódź jeża bez zwłoki";
  check_found(server,
              {{"skan.pdf", samples::scanned_pdf({"Strona pierwsza", words}), 2, "strona 2"},
               {"zdjęcie.png", samples::picture(words, "png"), 1, ""},
               {"zdjęcie.jpg", samples::picture(words, "jpeg"), 1, ""},
               {"skan.tif", samples::picture(words, "tiff"), 1, ""}},
              "lodzi jeze");
}

TEST_CASE("what a message brings along is found under its name, and the file's own data are kept") {
  const FileServer server;
  const json mail = server.upload("wiadomość.eml", samples::mail());
  CHECK(server.read(mail)["document_title"] == "Umowa najmu w łodzi");
  auto hits = hits_of(server, "notatki paczkach");
  REQUIRE(hits.size() == 1);
  CHECK(hits[1]["passage"]["label"] == "paczka.zip, ../../notatka.txt");
  hits = hits_of(server, "strony drugiej");
  REQUIRE(hits.size() == 1);
  CHECK(hits[1]["passage"]["label"] == "umowa.pdf, strona 2");
  const json book = server.read(server.upload("książka.epub", samples::epub()));
  CHECK(book["document_title"] == "Umowa najmu");
  CHECK(book["document_author"] == "Żaneta Wójcik");
  CHECK(book["document_date"].get<std::string>().substr(0, 10) == "2024-02-29");
}

TEST_CASE("a file that cannot be read says why, and every search says how many there are") {
  const FileServer server;
  const std::vector<std::pair<std::string, std::string>> cases{
      {"encrypted", samples::pdf({"tajne"}, {.is_encrypted = true})},
      {"encrypted", samples::zip({{"a.txt", "tajne"}}, "haslo")},
      {"damaged", "%PDF-1.4\nurwany"},
      {"too_large", samples::nested_zip(20)},
      {"unsupported", std::string("\x7f" "ELF\0\0\0\0", 8)},
  };
  for (const auto& [reason, bytes] : cases) {
    const json read = server.read(server.upload("plik " + reason, bytes));
    CHECK(read["text_state"] == "failed");
    CHECK(read["text_reason"] == reason);
  }
  CHECK(server.read(server.upload("pusty.txt", ""))["text_state"] == "no_text");
  const json found = server.client().get("/search?q=czegokolwiek&wait_for=999999999&wait_ms=10000").body;
  CHECK(found["unread_files"]["failed"] == cases.size());
  CHECK(server.client().get("/search/unread").body["items"].size() == cases.size());
}
