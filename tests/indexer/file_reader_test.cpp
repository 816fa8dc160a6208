// The threads that read files, with the real children and with one that misbehaves.
#include "indexer/file_reader.h"

#include <doctest/doctest.h>

#include <atomic>
#include <fstream>
#include <thread>

#include "engine/records/kinds/attachment.h"
#include "tests/indexer/indexer_fixture.h"

using namespace kartoteka;
using namespace std::chrono_literals;
using indexer::FileReader;
using records::Attachment;

namespace {

struct ReaderFixture : indexer::IndexerFixture {
  records::FileStore files{folder.path() / "files", folder.path() / "incoming"};

  indexer::FileReaderOptions reader_options(const std::filesystem::path& program, int children = 2) {
    return {.extractor = {.program = program, .children = children, .wall_time = 2s, .warm_up_time = 5s},
            .version = "1.0",
            .retry_interval = 50ms,
            .poll_interval = 20ms};
  }

  records::RecordId upload(const std::string& name, const std::string& bytes) {
    records::IncomingFile incoming(files, 1 << 20);
    incoming.write(bytes);
    const records::StoredFile stored = incoming.keep();
    Attachment attachment;
    attachment.name = name;
    attachment.sha256 = stored.sha256;
    attachment.size_bytes = stored.size_bytes;
    attachment.media_type = stored.media_type;
    database.write([&](records::Store& store) { store.create(records::attachment_kind(), attachment, records::Viewer::system()); });
    return attachment.id;
  }

  Attachment get(records::RecordId id) {
    return database.read([&](records::Store& store) {
      return static_cast<const Attachment&>(*store.get(records::attachment_kind(), id, records::Viewer::system()));
    });
  }

  Attachment wait_until_read(records::RecordId id) {
    const auto deadline = std::chrono::steady_clock::now() + 20s;
    Attachment attachment = get(id);
    while (attachment.text_state == "pending" && std::chrono::steady_clock::now() < deadline) {
      std::this_thread::sleep_for(10ms);
      attachment = get(id);
    }
    return attachment;
  }
};

}  // namespace

TEST_CASE_FIXTURE(ReaderFixture, "what is uploaded is read page by page, found, and verified") {
  const auto id = upload("umowa.txt", "pierwsza strona\fKara umowna za zwłokę");
  const FileReader reader(reader_options(KARTOTEKA_EXTRACT_PROGRAM), database, files);
  const Attachment read = wait_until_read(id);
  CHECK(read.text_state == "done");
  CHECK(read.pages == 2);
  index_all();
  CHECK(verify_all().is_sound());
  const auto stored = index::IndexReader(index_path).document("attachment", id);
  REQUIRE(stored);
  CHECK(stored->passages.size() == 2);
  CHECK(reader.status().done == 1);
  CHECK(reader.status().problem == "");
}

TEST_CASE_FIXTURE(ReaderFixture, "the same bytes are read once, by whatever name they come") {
  const FileReader reader(reader_options(KARTOTEKA_EXTRACT_PROGRAM), database, files);
  const auto first = upload("a.txt", "te same bajty");
  CHECK(wait_until_read(first).text_state == "done");
  const auto second = upload("b.txt", "te same bajty");
  CHECK(get(second).text_state == "done");
  CHECK(reader.status().children.files == 1);
}

TEST_CASE_FIXTURE(ReaderFixture, "a file over which children crash costs itself a state, and others are read") {
  const auto bad = upload("zly.txt", "crash");
  const auto good = upload("dobry.txt", "behave");
  const FileReader reader(reader_options(KARTOTEKA_MISBEHAVING_CHILD), database, files);
  CHECK(wait_until_read(bad).text_state == "failed");
  CHECK(get(bad).text_reason == "damaged");
  CHECK(wait_until_read(good).text_state == "no_text");
  index_all();
  CHECK(verify_all().is_sound());
}

TEST_CASE_FIXTURE(ReaderFixture, "where the program that reads is missing, files wait, and it says why") {
  const auto id = upload("a.txt", "tekst");
  {
    const FileReader reader(reader_options(folder.path() / "missing"), database, files);
    const auto deadline = std::chrono::steady_clock::now() + 20s;
    while (reader.status().problem.empty() && std::chrono::steady_clock::now() < deadline) std::this_thread::sleep_for(5ms);
    CHECK(reader.status().problem.find("missing") != std::string::npos);
  }
  CHECK(get(id).text_state == "pending");
  const FileReader reader(reader_options(KARTOTEKA_EXTRACT_PROGRAM), database, files);
  CHECK(wait_until_read(id).text_state == "done");
}

TEST_CASE_FIXTURE(ReaderFixture, "a file whose bytes are gone says so") {
  const auto id = upload("a.txt", "tekst");
  std::filesystem::remove(files.path_of(get(id).sha256));
  const FileReader reader(reader_options(KARTOTEKA_EXTRACT_PROGRAM), database, files);
  CHECK(wait_until_read(id).text_state == "failed");
  CHECK(get(id).text_reason == "missing");
}

TEST_CASE_FIXTURE(ReaderFixture, "it stops at once while a child hangs, and the file is read by the next") {
  const auto id = upload("a.txt", "hang");
  {
    FileReader reader(reader_options(KARTOTEKA_MISBEHAVING_CHILD), database, files);
    while (reader.status().being_read == 0) std::this_thread::sleep_for(5ms);
  }
  CHECK(get(id).text_state == "pending");
  const FileReader reader(reader_options(KARTOTEKA_EXTRACT_PROGRAM), database, files);
  CHECK(wait_until_read(id).text_state == "done");
}

TEST_CASE_FIXTURE(ReaderFixture, "long files end a batch of the index, and nothing is left out") {
  for (int i = 0; i < 6; ++i) {
    std::string text = "numer " + std::to_string(i) + "\n";
    while (text.size() < 300'000) text += "Zażółć gęślą jaźń, proszę. ";
    const auto id = upload("plik.txt", text);
    const FileReader reader(reader_options(KARTOTEKA_EXTRACT_PROGRAM, 1), database, files);
    CHECK(wait_until_read(id).text_state == "done");
  }
  index_all();
  CHECK(verify_all().is_sound());
}

TEST_CASE_FIXTURE(ReaderFixture, "while the index is behind by much text nothing more is read, so that a fresh file goes first") {
  const auto first = upload("a.txt", std::string(2'000, 'a') + " koniec");
  auto options = reader_options(KARTOTEKA_EXTRACT_PROGRAM, 1);
  std::atomic<records::ChangeNumber> indexed = 0;
  options.unindexed_bytes = 1'000;
  options.indexed_change = [&] { return indexed.load(); };
  const FileReader reader(options, database, files);
  CHECK(wait_until_read(first).text_state == "done");
  const auto old = upload("b.txt", "stary plik");
  const auto fresh = upload("c.txt", std::string(2'000, 'b') + " nowy plik");
  std::this_thread::sleep_for(100ms);
  CHECK(get(old).text_state == "pending");
  CHECK(get(fresh).text_state == "pending");
  indexed = latest();
  CHECK(wait_until_read(fresh).text_state == "done");
  CHECK(get(old).text_state == "pending");
  indexed = latest();
  CHECK(wait_until_read(old).text_state == "done");
}
