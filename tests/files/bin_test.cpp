// Files that nothing needs: to the bin with their last tie or after a day without any, away for good later, their bytes
// with them where no other record has them; and never while a backup may still copy them.
#include <doctest/doctest.h>

#include "engine/records/files/store_lock.h"
#include "tests/files/file_server.h"

using namespace kartoteka;

namespace {

std::string path_of(const json& attachment) { return "/attachments/" + std::to_string(attachment["id"].get<int>()); }

bool is_in_bin(const ApiClient& client, const json& attachment) { return !client.get(path_of(attachment)).body["deleted_at"].is_null(); }

}  // namespace

TEST_CASE("a file whose last tie is taken away goes to the bin as it was tied, and comes out of it so") {
  FileServer server;
  const ApiClient client = server.client();
  const Answer thread = client.post("/threads", {{"title", "Najem"}, {"client", 1}});
  REQUIRE(thread.status == 201);
  const json file = server.upload("umowa.txt", "umowa najmu", "client:1&ties=thread:1");

  const Answer one_left = client.patch(path_of(file), {{"ties", {"thread:1"}}}, "*");
  REQUIRE_MESSAGE(one_left.status == 200, one_left.text);
  CHECK(one_left.body["deleted_at"].is_null());
  const Answer none_left = client.patch(path_of(file), {{"ties", json::array()}, {"note", "nieaktualna"}}, "*");
  REQUIRE_MESSAGE(none_left.status == 200, none_left.text);
  CHECK_FALSE(none_left.body["deleted_at"].is_null());
  CHECK(none_left.body["ties"] == json{"thread:1"});
  CHECK(none_left.body["note"] == "nieaktualna");
  CHECK(client.get("/attachments?bin=true").body["items"].size() == 1);
  CHECK(client.get("/search?q=umowa&kind=attachment&wait_for=999999999&wait_ms=10000").body["total"] == 0);
  CHECK(client.get(path_of(file) + "/history").body["items"][0]["action"] == "delete");

  const Answer back = client.restore(path_of(file), "*");
  REQUIRE_MESSAGE(back.status == 200, back.text);
  CHECK(back.body["ties"] == json{"thread:1"});
  CHECK(client.get(path_of(file) + "/content").text == "umowa najmu");
}

TEST_CASE("a file to which a link leads may lose its ties; records in the bin keep their files") {
  FileServer server;
  const ApiClient client = server.client();
  const json linked = server.upload("a.txt", "a");
  REQUIRE(client.post("/links", {{"source", "attachment:1"}, {"target", "client:1"}}).status == 201);
  CHECK(client.patch(path_of(linked), {{"ties", json::array()}}, "*").body["deleted_at"].is_null());

  REQUIRE(client.post("/tasks", {{"title", "Umowa"}}).status == 201);
  const json tied = server.upload("b.txt", "b", "task:1");
  REQUIRE(client.remove("/tasks/1", "*").status == 200);
  server.clock().let_pass("2027-03-30T08:00:00Z", client);
  CHECK_FALSE(is_in_bin(client, linked));
  CHECK_FALSE(is_in_bin(client, tied));
  REQUIRE(client.restore("/tasks/1", "*").status == 200);
  CHECK(client.get(path_of(tied) + "/content").text == "b");
}

TEST_CASE("a file that was never tied goes to the bin after a day, and after a month away with its bytes") {
  FileServer server;
  const ApiClient client = server.client();
  const json loose = server.upload("luzny.txt", "nikt mnie nie chce", "");
  const json kept = server.upload("potrzebny.txt", "potrzebny");
  const json twin = server.upload("blizniak.txt", "nikt mnie nie chce");
  REQUIRE(client.send("POST", path_of(loose) + "/versions", "druga wersja", "text/plain").status == 201);
  CHECK(server.stored_files() == 3);

  server.clock().let_pass("2026-03-31T07:00:00Z", client);
  CHECK_FALSE(is_in_bin(client, loose));
  server.clock().let_pass("2026-03-31T09:00:00Z", client);
  CHECK(is_in_bin(client, loose));
  CHECK_FALSE(is_in_bin(client, kept));
  CHECK(client.get(path_of(loose) + "/versions/1/content").status == 200);

  server.clock().let_pass("2026-04-29T09:00:00Z", client);
  CHECK(client.get(path_of(loose)).status == 200);
  server.clock().let_pass("2026-05-01T09:00:00Z", client);
  CHECK(client.get(path_of(loose)).status == 404);
  CHECK(server.stored_files() == 2);  // the second version went, the bytes that another record has stayed
  CHECK(client.get(path_of(twin) + "/content").text == "nikt mnie nie chce");
  CHECK(run_program(server.state(), {"verify", "--audit"}).exit_code == 0);

  // Its id is not given to another.
  REQUIRE(client.remove(path_of(twin), "*").status == 200);
  server.clock().let_pass("2026-07-01T09:00:00Z", client);
  CHECK(client.get(path_of(twin)).status == 404);
  CHECK(server.upload("nowy.txt", "nowy")["id"].get<int>() > twin["id"].get<int>());
}

TEST_CASE("nothing goes away while a backup runs, and what the backup holds can be restored") {
  FileServer server;
  const ApiClient client = server.client();
  const json file = server.upload("umowa.txt", "umowa najmu");
  REQUIRE(client.remove(path_of(file), "*").status == 200);
  {
    const records::FileStore store(server.state() / "files", server.state() / "incoming");
    const records::FileStoreLock backup(store, records::FileStoreLock::Mode::shared);
    server.clock().let_pass("2026-06-01T08:00:00Z", client);
    CHECK(client.get(path_of(file) + "/content").text == "umowa najmu");
    CHECK(run_program(server.state(), {"backup", (server.state().parent_path() / "backup").string()}).exit_code == 0);
    // Uploads go on meanwhile.
    server.upload("nowy.txt", "nowy");
  }
  server.clock().let_pass("2026-06-01T08:01:00Z", client);
  CHECK(client.get(path_of(file)).status == 404);
  CHECK(server.stored_files() == 1);
  server.stop();
  CHECK(run_program(server.state(), {"restore", (server.state().parent_path() / "backup").string()}).exit_code == 0);
  CHECK(run_program(server.state(), {"verify"}).exit_code == 0);
}

TEST_CASE("bytes that a crash left without a record are swept at the next start, those of records are not") {
  FileServer server;
  server.upload("umowa.txt", "umowa najmu");
  const auto orphan = server.state() / "files" / "ab" / std::string(62, 'c');
  std::filesystem::create_directories(orphan.parent_path());
  std::ofstream(orphan) << "sierota";
  std::ofstream(server.state() / "files" / "notatka administratora.txt") << "nie nasze";
  server.restart(true);
  server.clock().let_pass("2026-03-30T08:05:00Z", server.client());
  CHECK_FALSE(std::filesystem::exists(orphan));
  CHECK(std::filesystem::exists(server.state() / "files" / "notatka administratora.txt"));
  CHECK(server.stored_files() == 1);
}
