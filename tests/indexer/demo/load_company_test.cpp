#include "indexer/demo/load_company.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include "engine/db/migration.h"
#include "engine/records/kinds/attribute.h"
#include "engine/records/migrations.h"

using namespace kartoteka;
using namespace kartoteka::demo;

namespace {

/// A database file for one test, with all tables and nobody in them.
class EmptyDatabase {
 public:
  EmptyDatabase() : file_(std::filesystem::temp_directory_path() / ("kartoteka-demo-" + std::to_string(getpid()) + ".db")) {
    remove();
    connection_ = std::make_unique<db::Connection>(file_, db::Access::write_and_checkpoint);
    db::migrate(*connection_, records::migrations());
  }
  ~EmptyDatabase() {
    connection_.reset();
    remove();
  }
  db::Connection& connection() { return *connection_; }

 private:
  void remove() const {
    for (const char* ending : {"", "-wal", "-shm"}) std::filesystem::remove(file_.string() + ending);
  }

  std::filesystem::path file_;
  std::unique_ptr<db::Connection> connection_;
};

CompanyOptions small_company() {
  CompanyOptions options;
  options.data_folder = KARTOTEKA_TEST_DATA_DEMO;
  options.today = *parse_date("2026-05-04");
  options.clients = 30;
  options.threads = 40;
  options.tasks = 200;
  options.contacts = 300;
  return options;
}

}  // namespace

TEST_CASE("the company is stored as if its people had written it, with references to what is there") {
  EmptyDatabase database;
  records::Store store(database.connection());
  records::User first;  // so that places and ids differ
  first.login = "admin";
  first.name = "Administrator";
  store.create(records::user_kind(), first, records::Viewer::system());

  const Company company = make_company(small_company());
  std::vector<std::pair<std::size_t, std::size_t>> progress;
  load_company(database.connection(), company, {.batch = 100, .on_progress = [&progress](std::size_t done, std::size_t total) {
                                                  progress.emplace_back(done, total);
                                                }});
  CHECK(store.count(records::user_kind(), records::Viewer::system()) == 41);
  CHECK(store.count(records::client_kind(), records::Viewer::system()) == 30);
  CHECK(store.count(records::thread_kind(), records::Viewer::system()) == 40);
  CHECK(store.count(records::task_kind(), records::Viewer::system()) == 200);
  CHECK(store.count(records::contact_kind(), records::Viewer::system()) == 300);
  CHECK(store.count(records::link_kind(), records::Viewer::system()) == static_cast<std::int64_t>(company.links.size()));
  CHECK(progress.back().first == progress.back().second);

  const auto page = store.list(records::contact_kind(), {.order = "id", .limit = 1000}, records::Viewer::system());
  for (const auto& record : page.records) {
    const auto& contact = static_cast<const records::Contact&>(*record);
    CHECK(contact.created_by == contact.owner);
    CHECK(contact.created_at > *contact.started_at);
    CHECK(store.title(records::client_kind(), *contact.client, records::Viewer::system()).has_value());
  }
  for (const auto& record : store.list(records::thread_kind(), {.order = "id", .limit = 1000}, records::Viewer::system()).records) {
    const auto& thread = static_cast<const records::Thread&>(*record);
    if (thread.state == "closed") CHECK(thread.progress_percent == 100);
    CHECK(thread.tasks >= 3);
    CHECK(thread.last_activity_at);
  }
  const auto done = database.connection().query_integer("SELECT COUNT(*) FROM task WHERE state = 'done'");
  CHECK(done > 100);
  CHECK(database.connection().query_integer("SELECT COUNT(*) FROM task_completion") == done);
  CHECK(database.connection().query_integer("SELECT COUNT(*) FROM task_completion JOIN task ON id = task_id WHERE at > created_at") > 50);
  const auto told = [&](const std::string& reason) {
    return database.connection().query_integer("SELECT COUNT(*) FROM notification WHERE reason = :reason", {reason}).value_or(0);
  };
  for (const char* reason : {"assigned", "watched", "mentioned"}) {
    CAPTURE(reason);
    CHECK(told(reason) > 0);
  }

  const auto owner = static_cast<const records::Contact&>(*page.records.front()).owner;
  CHECK(store.title(records::user_kind(), *owner, records::Viewer::system()) != "Administrator");
}

TEST_CASE("clients have values of the company's attributes, and two are confidential with people admitted") {
  EmptyDatabase database;
  records::Store store(database.connection());
  load_company(database.connection(), make_company(small_company()), {});
  CHECK(store.count(records::attribute_kind(), records::Viewer::system()) == 6);
  std::size_t confidential = 0;
  std::size_t with_branches = 0;
  const records::ListPage page = store.list(records::client_kind(), {.limit = 1000}, records::Viewer::system());
  for (const auto& record : page.records) {
    const auto& client = static_cast<const records::Client&>(*record);
    CHECK(client.attributes.size() >= 3);
    with_branches += client.addresses.empty() ? 0 : 1;
    if (!client.confidential) continue;
    ++confidential;
    CHECK(client.owner.has_value());
    CHECK_FALSE(client.confidants.empty());
  }
  CHECK(confidential == 2);
  CHECK(with_branches > 0);
}
