// Real Polish files, fetched out of Debian's packages when there is a network (fetch_manuals); uploaded, read and found.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "tests/files/file_server.h"

using namespace kartoteka;

namespace {

const std::filesystem::path kManuals = KARTOTEKA_MANUALS;

std::string bytes_of(const std::string& name) {
  std::ifstream stream(kManuals / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

json first_hit(const FileServer& server, const std::string& words) {
  const Answer answer = server.client().get("/search?kind=attachment&wait_for=999999999&wait_ms=10000&q=" + encoded_for_url(words));
  REQUIRE_MESSAGE(answer.body["hits"].size() > 0, words, ": ", answer.text);
  return answer.body["hits"][0];
}

}  // namespace

TEST_CASE("the Polish handbook of live systems is found by its words, as ODT, EPUB and PDF") {
  if (std::system((std::string(KARTOTEKA_FETCH_MANUALS) + " '" + kManuals.string() + "'").c_str()) != 0) {
    MESSAGE("skipped: the packages live-manual-* could not be fetched");
    return;
  }
  const FileServer server;
  const json odt = server.upload("podręcznik.odt", bytes_of("live-manual.pl.odt"));
  const json epub = server.upload("podręcznik.epub", bytes_of("live-manual.pl.epub"));
  const json pdf = server.upload("podręcznik.pdf", bytes_of("live-manual.portrait.pl.a4.pdf"));
  for (const json& file : {odt, epub, pdf}) CHECK_MESSAGE(server.read(file)["text_state"] == "done", file.dump());
  CHECK(server.read(epub)["document_title"] == "Podręcznik Systemów Live");

  const json hit = first_hit(server, "wnoszeniu wkladow do dokumentow");
  CHECK((hit["id"] == odt["id"] || hit["id"] == epub["id"]));
  CHECK_FALSE(hit["passage"].is_null());
  const json pages = server.client().get("/attachments/" + std::to_string(epub["id"].get<int>()) + "/pages?q=" + encoded_for_url("wnoszeniem wkladu")).body;
  CHECK(pages["total"] > 0);
  // Debian's PDFs of it lost their main font when they were made: what is left are addresses.
  CHECK(first_hit(server, "www.gnu.org/licenses plik:pdf")["id"] == pdf["id"]);
}
