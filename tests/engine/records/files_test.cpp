#include "engine/records/files.h"

#include <doctest/doctest.h>

#include <fstream>

#include "engine/base/error.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/media_type.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;
using namespace std::string_literals;

namespace {

// "abc": FIPS 180-2, appendix B.1.
const std::string kAbcHash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

struct Files : StoreFixture {
  FileStore files{folder.path() / "files", folder.path() / "incoming"};

  StoredFile keep(std::string_view bytes) {
    IncomingFile file(files, 1 << 20);
    file.write(bytes);
    return file.keep();
  }
};

std::string type_of(const std::string& bytes) {
  const TemporaryFolder folder;
  folder.write("file", bytes);
  return media_type_of(folder.path() / "file");
}

}  // namespace

TEST_CASE("a file lies under its SHA-256, once") {
  Files test;
  CHECK(test.keep("abc").sha256 == kAbcHash);
  CHECK(test.keep("abc").size_bytes == 3);
  CHECK(test.files.path_of(kAbcHash) == test.folder.path() / "files" / "ba" / kAbcHash.substr(2));
  CHECK(test.files.contains(kAbcHash));
  CHECK(std::filesystem::is_empty(test.folder.path() / "incoming"));
}

TEST_CASE("a file that is not kept leaves nothing behind") {
  Files test;
  { IncomingFile(test.files, 100).write("abc"); }
  CHECK(std::filesystem::is_empty(test.folder.path() / "incoming"));
  CHECK_FALSE(test.files.contains(kAbcHash));
}

TEST_CASE("a file beyond its limit is refused") {
  Files test;
  IncomingFile file(test.files, 5);
  file.write("abc");
  file.write("de");
  CHECK_THROWS_AS(file.write("f"), Error);
}

TEST_CASE("no path is made of what is no hash") {
  const Files test;
  for (const std::string name : {"../../etc/passwd", "", "ba", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"}) {
    CHECK_THROWS_AS(test.files.path_of(name), Error);
    CHECK_FALSE(test.files.contains(name));
  }
}

TEST_CASE("missing and damaged files are found by their hashes, and healed by the same bytes") {
  Files test;
  Attachment attachment;
  attachment.name = "a.txt";
  attachment.sha256 = test.keep("abc").sha256;
  test.store.create(attachment_kind(), attachment, test.system);
  const auto damages = [&] { return find_damaged_files(test.connection, test.files, nullptr); };
  CHECK(damages().empty());
  std::ofstream(test.files.path_of(kAbcHash)) << "abd";
  REQUIRE(damages().size() == 1);
  CHECK(damages()[0].problem == "has other bytes than were stored");
  std::filesystem::remove(test.files.path_of(kAbcHash));
  REQUIRE(damages().size() == 1);
  CHECK(damages()[0].problem == "is missing");
  test.keep("abc");
  CHECK(damages().empty());
}

TEST_CASE("what a file is, is told by its content") {
  CHECK(type_of("%PDF-1.7\n…") == "application/pdf");
  CHECK(type_of("\x89PNG\r\n\x1a\n....") == "image/png");
  CHECK(type_of("\xFF\xD8\xFF\xE0") == "image/jpeg");
  CHECK(type_of("{\\rtf1 x}") == "application/rtf");
  CHECK(type_of("Zwykły tekst\n") == "text/plain");
  CHECK(type_of("BM to nie obraz") == "text/plain");
  CHECK(type_of("\xFF\xFEZ\0"s) == "text/plain");
  CHECK(type_of("  <!DOCTYPE html><p>x") == "text/html");
  CHECK(type_of("<svg xmlns='x'><script/></svg>") == "image/svg+xml");
  CHECK(type_of("<?xml version='1.0'?><a/>") == "application/xml");
  CHECK(type_of("From: a@b.pl\nTo: c@d.pl\nSubject: x\nDate: x\n\nx") == "message/rfc822");
  CHECK(type_of("a\0b"s) == "application/octet-stream");
  CHECK(type_of("") == "application/octet-stream");
  CHECK(type_of("PK\x03\x04 cut short") == "application/zip");
}

TEST_CASE("the type of a text is refined by its name, that of others is not") {
  CHECK(refined_by_name("text/plain", "dane.CSV") == "text/csv");
  CHECK(refined_by_name("text/plain", "czytaj.md") == "text/markdown");
  CHECK(refined_by_name("application/pdf", "dane.csv") == "application/pdf");
  CHECK(name_ending("umowa.PDF") == "pdf");
  CHECK(name_ending("bez") == "");
  CHECK(name_ending("a.ż") == "");
}
