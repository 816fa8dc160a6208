#include "indexer/entry.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "engine/records/database.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/task.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using namespace kartoteka::indexer;

namespace {

bool has(const index::SearchEntry& entry, const std::string& name, const std::string& value) {
  return std::find(entry.filters.begin(), entry.filters.end(), index::Filter{name, value}) != entry.filters.end();
}

/// A store over a new database, for what the entries of records depend on beside themselves.
struct EntryFixture {
  TemporaryFolder folder;
  records::Database database{{.file = folder.path() / "kartoteka.db"}};

  index::SearchEntry entry_of(const records::Kind& kind, const records::Record& record, Date today = {}) {
    return database.read([&](records::Store& store) { return make_entry(store, kind, record, today); });
  }
};

}  // namespace

TEST_CASE_FIXTURE(EntryFixture, "a task's references, state and tags become filters") {
  records::Task task;
  task.id = 4;
  task.title = "Zamknąć miesiąc";
  task.client = 12;
  task.owner = 3;
  task.state = "waiting";
  task.tags = {"vat", "kadry"};
  task.due_at = parse_instant("2026-05-20T10:00:00Z");
  const auto entry = entry_of(records::task_kind(), task);
  CHECK(entry.title == "Zamknąć miesiąc");
  CHECK(has(entry, "client", "12"));
  CHECK(has(entry, "owner", "3"));
  CHECK(has(entry, "state", "waiting"));
  CHECK(has(entry, "tag", "kadry"));
  CHECK(entry.date == task.due_at);
}

TEST_CASE_FIXTURE(EntryFixture, "a client passes the filter for itself, and its numbers are identifiers") {
  records::Client client;
  client.id = 12;
  client.name = "Kowalski";
  client.nip = "5260250274";
  client.phones = {{"biuro", "22 123 45 67"}};
  const auto entry = entry_of(records::client_kind(), client);
  CHECK(has(entry, "client", "12"));
  CHECK(std::count(entry.identifiers.begin(), entry.identifiers.end(), "5260250274") == 1);
  CHECK(std::count(entry.identifiers.begin(), entry.identifiers.end(), "22 123 45 67") == 1);
}

TEST_CASE_FIXTURE(EntryFixture, "only a published public answer that holds on the day is for everybody") {
  records::Answer answer;
  answer.question = "Jak?";
  answer.state = "published";
  answer.audience = "public";
  answer.valid_to = parse_date("2026-05-10");
  CHECK(entry_of(records::answer_kind(), answer, *parse_date("2026-05-10")).access == std::vector<std::string>{"public"});
  CHECK(entry_of(records::answer_kind(), answer, *parse_date("2026-05-11")).access == std::vector<std::string>{"staff"});
  answer.state = "draft";
  CHECK(entry_of(records::answer_kind(), answer, *parse_date("2026-05-10")).access == std::vector<std::string>{"staff"});
}

TEST_CASE_FIXTURE(EntryFixture, "a record's standing is told by its state") {
  records::Answer answer;
  answer.state = "published";
  CHECK(entry_of(records::answer_kind(), answer).standing == index::Standing::preferred);
  answer.state = "draft";
  CHECK(entry_of(records::answer_kind(), answer).standing == index::Standing::faded);
  records::Task task;
  task.state = "in_progress";
  CHECK(entry_of(records::task_kind(), task).standing == index::Standing::usual);
  task.state = "cancelled";
  CHECK(entry_of(records::task_kind(), task).standing == index::Standing::faded);
}
