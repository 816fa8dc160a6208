#include "engine/records/files/reading_queue.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "engine/records/change_log.h"
#include "engine/records/files/text_check.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;
using namespace std::chrono_literals;

namespace {

std::string hash_of(char digit) { return std::string(64, digit); }

struct QueueFixture : StoreFixture {
  Attachment upload(char digit, const std::string& name = "umowa.pdf", std::int64_t size_bytes = 100'000) {
    Attachment attachment;
    attachment.name = name;
    attachment.sha256 = hash_of(digit);
    attachment.size_bytes = size_bytes;
    attachment.media_type = "application/pdf";
    store.create(attachment_kind(), attachment, system);
    now += 1s;
    return attachment;
  }

  Attachment get(RecordId id) { return static_cast<const Attachment&>(*store.get(attachment_kind(), id, system)); }

  std::optional<QueuedFile> next(const std::set<std::string>& being_read = {}, ReadingLane lanes = ReadingLane::again) {
    return next_in_queue(store, being_read, lanes);
  }

  /// Reads the next file as told; its digit.
  char read_next(ReadPart part) {
    const auto file = next();
    REQUIRE(file);
    keep_reading(store, *file, std::move(part));
    return file->sha256.front();
  }
};

ReadPart found(std::vector<FilePage> pages) {
  ReadPart part;
  part.text.state = pages.empty() ? "no_text" : "done";
  part.text.media_type = "application/pdf";
  part.text.title = "Umowa najmu";
  part.text.author = "Anna Nowak";
  part.text.program = "1.0";
  part.pages = std::move(pages);
  return part;
}

ReadPart failure(const std::string& reason) {
  ReadPart part;
  part.text.state = "failed";
  part.text.reason = reason;
  part.text.program = "1.0";
  return part;
}

}  // namespace

TEST_CASE_FIXTURE(QueueFixture, "a file is read once, and its attachments all tell what was found") {
  const Attachment first = upload('a');
  const Attachment second = upload('a', "kopia.pdf");
  CHECK(first.text_state == "pending");
  CHECK(count_readings(connection).queued == 1);
  const auto before = latest_change(connection);
  read_next(found({{1, "strona 1", "Zażółć"}, {3, "strona 3", "gęślą jaźń"}}));
  CHECK_FALSE(next());
  for (const RecordId id : {first.id, second.id}) {
    const Attachment read = get(id);
    CHECK(read.text_state == "done");
    CHECK(read.document_title == "Umowa najmu");
    CHECK(read.document_author == "Anna Nowak");
    CHECK(read.pages == 2);
    CHECK(read.change == (id == first.id ? first.change : second.change));
  }
  CHECK(changes_after(connection, before, 10).size() == 2);
  CHECK(file_page(connection, hash_of('a'), 3)->text == "gęślą jaźń");
  CHECK_FALSE(file_page(connection, hash_of('a'), 2));
  const Attachment third = upload('a', "trzeci.pdf");
  CHECK(third.text_state == "done");
  CHECK(third.pages == 2);
  CHECK_FALSE(next());
}

TEST_CASE_FIXTURE(QueueFixture, "the newest goes first, small ones before huge ones, and what is being read is left out") {
  upload('a');
  upload('b', "wielki.pdf", kQuickBytes + 1);
  upload('c');
  CHECK(next()->sha256 == hash_of('c'));
  CHECK(next({hash_of('c')})->sha256 == hash_of('a'));
  CHECK(next({hash_of('a'), hash_of('c')})->sha256 == hash_of('b'));
  CHECK_FALSE(next({hash_of('a'), hash_of('c')}, ReadingLane::quick));
  CHECK(next()->name == "umowa.pdf");
  upload('a', "jeszcze raz.pdf");
  CHECK(next()->sha256 == hash_of('a'));
  CHECK(next()->name == "jeszcze raz.pdf");
}

TEST_CASE_FIXTURE(QueueFixture, "scanned pages are recognised after the text of all files, some at a time") {
  const Attachment scan = upload('a');
  ReadPart text = found({{1, "strona 1", "okładka"}});
  text.text.unread_pages = 9;
  read_next(text);
  CHECK(get(scan.id).text_state == "pending");
  CHECK(get(scan.id).pages == 1);
  upload('b');
  CHECK(next()->sha256 == hash_of('b'));
  CHECK(read_next(found({})) == 'b');

  const auto again = next();
  REQUIRE(again);
  CHECK(again->lane == ReadingLane::recognised);
  CHECK(again->with_recognition);
  CHECK(again->first_page == 1);
  ReadPart first_part = found({{1, "strona 1", "okładka"}, {2, "strona 2", "druga"}});
  first_part.text.unread_pages = 8;
  first_part.next_page = 3;
  read_next(first_part);
  CHECK(get(scan.id).text_state == "pending");
  CHECK(next()->first_page == 3);
  read_next(found({{3, "strona 3", "trzecia"}}));
  CHECK(get(scan.id).text_state == "done");
  CHECK(get(scan.id).pages == 3);
  CHECK(get(scan.id).unread_pages == 0);
  CHECK_FALSE(next());
}

TEST_CASE_FIXTURE(QueueFixture, "what ran out of time is tried once more later, then by hand") {
  const Attachment slow = upload('a');
  read_next(failure("took_too_long"));
  CHECK(get(slow.id).text_state == "failed");
  CHECK(get(slow.id).text_reason == "took_too_long");
  CHECK_FALSE(next());
  CHECK(next_turn(store));
  now += 1h;
  CHECK(next()->lane == ReadingLane::again);
  read_next(failure("took_too_long"));
  now += 1h;
  CHECK_FALSE(next());
  read_again(store, hash_of('a'));
  CHECK(get(slow.id).text_state == "pending");
  CHECK(next()->lane == ReadingLane::quick);
  read_next(found({{1, "", "tekst"}}));
  CHECK(get(slow.id).text_state == "done");
  CHECK_THROWS_AS(read_again(store, hash_of('a')), Error);
}

TEST_CASE_FIXTURE(QueueFixture, "what another version could not read is read again, and nothing else") {
  const Attachment broken = upload('a');
  read_next(failure("unsupported"));
  upload('b');
  read_next(found({{1, "", "tekst"}}));
  CHECK(queue_after_upgrade(store, "1.0") == 0);
  CHECK(queue_after_upgrade(store, "1.1") == 1);
  CHECK(queue_after_upgrade(store, "1.1") == 0);
  CHECK(get(broken.id).text_state == "failed");
  CHECK(read_next(found({{1, "", "tekst"}})) == 'a');
  CHECK(get(broken.id).text_state == "done");
}

TEST_CASE_FIXTURE(QueueFixture, "a part that fails takes nothing away of what was found before") {
  const Attachment scan = upload('a');
  ReadPart text = found({{1, "strona 1", "okładka"}});
  text.text.unread_pages = 2;
  read_next(text);
  read_next(failure("damaged"));
  const Attachment read = get(scan.id);
  CHECK(read.text_state == "done");
  CHECK(read.text_reason == "damaged");
  CHECK(read.pages == 1);
  CHECK(read.unread_pages == 2);
  CHECK(read.document_title == "Umowa najmu");
  CHECK_FALSE(next());
}

TEST_CASE_FIXTURE(QueueFixture, "what was seen and left is not called without text") {
  const Attachment scan = upload('a');
  ReadPart unread = found({});
  unread.text.unread_pages = 1;
  read_next(unread);
  read_next(unread);
  CHECK(get(scan.id).text_state == "failed");
  CHECK(get(scan.id).text_reason == "took_too_long");
}

TEST_CASE_FIXTURE(QueueFixture, "the text of an endless file is cut, and it says so") {
  const Attachment endless = upload('a');
  read_next(found({{1, "", std::string(kMaxTextBytes - 10, 'a')}, {2, "", std::string(20, 'b')}, {3, "", "c"}}));
  CHECK(get(endless.id).text_state == "done");
  CHECK(get(endless.id).pages == 1);
  CHECK(get(endless.id).unread_pages == 2);
  CHECK(get(endless.id).text_reason == "too_large");
  CHECK_FALSE(next());
}

TEST_CASE_FIXTURE(QueueFixture, "a reader's media type counts where it is one, but the name decides among texts") {
  Attachment table;
  table.name = "ceny.csv";
  table.sha256 = hash_of('a');
  table.media_type = "text/csv";
  store.create(attachment_kind(), table, system);
  ReadPart part = found({{1, "", "tekst"}});
  part.text.media_type = "text/plain";
  read_next(part);
  CHECK(get(table.id).media_type == "text/csv");
  const Attachment odd = upload('b');
  part.text.media_type = "text/html\r\nSet-Cookie: x";
  read_next(part);
  CHECK(get(odd.id).media_type == "application/pdf");
  const Attachment office = upload('c');
  part.text.media_type = "application/vnd.oasis.opendocument.text";
  read_next(part);
  CHECK(get(office.id).media_type == "application/vnd.oasis.opendocument.text");
}

TEST_CASE_FIXTURE(QueueFixture, "what does not fit together of the texts is told") {
  const Attachment file = upload('a');
  CHECK(find_text_problems(connection).empty());
  read_next(found({{1, "", "tekst"}}));
  CHECK(find_text_problems(connection).empty());
  connection.execute("DELETE FROM file_page");
  connection.execute("UPDATE attachment SET text_state = 'pending' WHERE id = :id", {file.id});
  CHECK(find_text_problems(connection) == std::vector<std::string>{"1 attachments that tell another state of their text than their file has",
                                                                   "1 files that have other pages than they count"});
  connection.execute("UPDATE file_text SET state = 'pending'");
  CHECK(find_text_problems(connection).back() == "1 files that wait to be read and stand in no queue");
}
