// What is read out of files and found: the page, where the file belongs, what could not be read; read once.
#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "tests/files/file_server.h"

using namespace kartoteka;
using namespace std::chrono_literals;

namespace {

constexpr const char* kUnreadable = "\x01\x02\x03 nie jest niczym";

/// A file of twenty pages; on seven of them stands a clause.
std::string contract() {
  std::string text;
  for (int page = 1; page <= 20; ++page) {
    const bool has_clause = page >= 3 && page <= 15 && page % 2 == 1;
    text += "Strona " + std::to_string(page) + ". " + (has_clause ? "Kara umowna za opóźnienie w wydaniu lokalu." : "Postanowienia ogólne.") + '\f';
  }
  return text;
}

/// Searches until the index has what was read.
json search(const FileServer& server, const std::string& parameters) {
  const ApiClient client = server.client();
  const auto latest = client.get("/status").body["index"]["latest_change"].get<long>();
  const Answer answer = client.get("/search?" + parameters + "&wait_ms=10000&wait_for=" + std::to_string(latest));
  REQUIRE_MESSAGE(answer.status == 200, answer.text);
  return answer.body;
}

json unread(const FileServer& server, const std::string& parameters) { return search(server, parameters)["unread_files"]; }

struct Office {
  explicit Office(std::vector<std::string> arguments = {}) : server(std::move(arguments)) {
    const ApiClient client = server.client();
    client.post("/clients", {{"code", "NOW"}, {"name", "Nowak"}});
    client.post("/threads", {{"title", "Wynajem hali"}, {"client", 1}});
    client.post("/threads", {{"title", "Ocieplenie"}, {"client", 2}});
    for (const int number : {1, 2}) {
      client.post("/contacts", {{"client", number}, {"thread", number}, {"subject", "Rozmowa"}, {"started_at", "2026-05-03T09:30:00Z"}});
    }
  }
  FileServer server;
};

}  // namespace

TEST_CASE("a hit in a file tells its page, what more pages there are, and where the file belongs") {
  const Office office;
  const json file = office.server.read(office.server.upload("umowa.txt", contract(), "contact:1"));
  const json found = search(office.server, "q=kary%20umownej%20opoznienie");
  REQUIRE(found["hits"].size() == 1);
  const json& hit = found["hits"][0];
  CHECK(hit["id"] == file["id"]);
  CHECK(hit["passage"] == json{{"number", 3}, {"label", "strona 3"}});
  CHECK(hit["more_passages"] == 6);
  CHECK(hit["passages"][0][0] == json{{"text", "Kara"}, {"match", true}});
  CHECK(hit["client"]["name"] == "Zakład Kowalskiego");
  CHECK(hit["thread"]["name"] == "Wynajem hali");
  CHECK(hit["places"].size() == 3);
  CHECK(hit["places"][2] == json{{"kind", "contact"}, {"id", 1}, {"name", "Rozmowa"}});

  const std::string one = "/attachments/" + file["id"].dump();
  const json pages = office.server.client().get(one + "/pages?q=kary%20umownej%20opoznienie&limit=4&offset=2").body;
  CHECK(pages["total"] == 7);
  REQUIRE(pages["items"].size() == 4);
  CHECK(pages["items"][0]["number"] == 7);
  CHECK(office.server.client().get(one + "/pages").body["total"] == 20);
  const json text = office.server.client().get(one + "/text?page=5&q=kary%20umowne").body;
  CHECK(text["segments"][1] == json{{"text", "Kara"}, {"match", true}});
  CHECK(text["previous"] == 4);
  CHECK(text["next"] == 6);
  CHECK(office.server.client().get(one + "/text?page=99").status == 404);
}

TEST_CASE("pages are found by the client, thread, contact and type of the file, and follow its ties") {
  const Office office;
  const json file = office.server.read(office.server.upload("umowa.txt", contract(), "contact:1"));
  const auto total = [&](const std::string& filter) { return search(office.server, "q=opoznienie&" + filter)["total"].get<int>(); };
  for (const std::string filter : {"client=1", "thread=1", "tie=contact:1", "kind=attachment"}) CHECK_MESSAGE(total(filter) == 1, filter);
  for (const std::string filter : {"client=2", "thread=2", "tie=contact:2", "kind=contact"}) CHECK_MESSAGE(total(filter) == 0, filter);
  CHECK(search(office.server, "q=opoznienie%20plik:txt")["total"] == 1);
  CHECK(search(office.server, "q=opoznienie%20plik:docx")["total"] == 0);
  CHECK(search(office.server, "q=plik:docx")["total"] == 0);
  const Answer moved = office.server.client().patch("/attachments/" + file["id"].dump(), {{"ties", {"contact:2"}}}, "*");
  REQUIRE_MESSAGE(moved.status == 200, moved.text);
  CHECK(total("client=1") == 0);
  CHECK(total("client=2") == 1);
  CHECK(search(office.server, "q=opoznienie")["hits"][0]["passage"]["number"] == 3);
}

TEST_CASE("search says what it could not read, within its filters, and lists it") {
  const Office office;
  office.server.read(office.server.upload("a.bin", kUnreadable, "client:1"));
  const json none{{"waiting", 0}, {"failed", 0}, {"partly", 0}, {"problem", nullptr}};
  json one = none;
  one["failed"] = 1;
  CHECK(unread(office.server, "q=cokolwiek") == one);
  CHECK(unread(office.server, "q=cokolwiek&client=1") == one);
  CHECK(unread(office.server, "q=cokolwiek&client=2") == none);
  CHECK(unread(office.server, "q=cokolwiek&kind=task") == none);
  CHECK(unread(office.server, "q=klient:kow%20cokolwiek") == one);
  CHECK(unread(office.server, "q=klient:now%20cokolwiek") == none);
  const json listed = office.server.client().get("/search/unread?q=klient:kow%20cokolwiek").body;
  REQUIRE(listed["items"].size() == 1);
  CHECK(listed["items"][0]["name"] == "a.bin");
  CHECK(listed["items"][0]["text_reason"] == "unsupported");
  CHECK(listed["items"][0]["places"][0]["name"] == "Zakład Kowalskiego");
  CHECK(office.server.client().get("/search/unread?unread=waiting").body["items"].empty());
  CHECK(office.server.client().get("/search/unread?unread=nothing").status == 400);
  CHECK(office.server.client().get("/attachments?text_state=failed").body["items"].size() == 1);
  CHECK(ApiClient(office.server.port()).get("/search?q=cokolwiek").body["unread_files"] == none);
}

TEST_CASE("a stranger learns nothing of a confidential client's files: not their pages, not how many could not be read") {
  const Office office;
  const ApiClient client = office.server.client();
  REQUIRE(client.post("/clients", {{"code", "TAJ"}, {"name", "Tajny"}, {"confidential", true}}).status == 201);
  const json hidden = office.server.read(office.server.upload("tajne.txt", contract(), "client:3"));
  office.server.read(office.server.upload("tajne.bin", kUnreadable, "client:3"));
  REQUIRE(run_program(office.server.state(), {"user", "add", "obcy", "--name", "Obcy", "--role", "operator"}, std::string(kPassword) + "\n").exit_code == 0);
  const ApiClient stranger = ApiClient(office.server.port()).with_token(last_line(run_program(office.server.state(), {"user", "token", "obcy", "--scope", "read", "write"}).output));
  CHECK(unread(office.server, "q=opoznienie")["failed"] == 1);
  CHECK(search(office.server, "q=opoznienie")["total"] == 1);
  const json found = stranger.get("/search?q=opoznienie").body;
  CHECK(found["total"] == 0);
  CHECK(found["unread_files"]["failed"] == 0);
  CHECK(stranger.get("/search/unread").body["items"].empty());
  CHECK(stranger.get("/attachments?text_state=failed").body["items"].empty());
  for (const std::string part : {"/pages?q=opoznienie", "/pages", "/text", "/text?page=3"}) {
    CHECK(stranger.get("/attachments/" + hidden["id"].dump() + part).status == 404);
  }
  CHECK(stranger.send("POST", "/attachments/" + hidden["id"].dump() + "/read-again").status == 404);
}

TEST_CASE("where nothing is read files wait, and search, status and the file say so") {
  Office office({"--readers", "0"});
  const json file = office.server.upload("umowa.txt", contract(), "contact:1");
  CHECK(file["text_state"] == "pending");
  CHECK(unread(office.server, "q=umowa")["waiting"] == 1);
  CHECK_FALSE(unread(office.server, "q=umowa")["problem"].is_null());
  CHECK(office.server.client().get("/status").body["files"]["queued"] == 1);
  CHECK(office.server.client().get("//metrics").text.find("kartoteka_files_queued 1") != std::string::npos);
  office.server.restart(false, {"--readers", "2"});
  CHECK(office.server.read(file)["text_state"] == "done");
  CHECK(unread(office.server, "q=umowa")["waiting"] == 0);
  // Nobody reads now: what was read stays, and the same bytes need no reader.
  office.server.restart(false, {"--readers", "0"});
  CHECK(office.server.upload("kopia.txt", contract(), "client:2")["text_state"] == "done");
  CHECK(search(office.server, "q=opoznienie")["total"] == 2);
}

TEST_CASE("what could not be read is read again by hand, and what was read is not") {
  const Office office;
  const json bad = office.server.read(office.server.upload("a.bin", kUnreadable, "client:1"));
  CHECK(bad["text_state"] == "failed");
  const std::string again = "/attachments/" + bad["id"].dump() + "/read-again";
  CHECK(office.server.client().send("POST", again).status == 200);
  CHECK(office.server.read(bad)["text_state"] == "failed");
  const json good = office.server.read(office.server.upload("b.txt", "dobry", "client:1"));
  CHECK(office.server.client().send("POST", "/attachments/" + good["id"].dump() + "/read-again").status == 409);
}

TEST_CASE("a backup has the texts of files, and a restore needs no reader") {
  Office office;
  office.server.read(office.server.upload("umowa.txt", contract(), "contact:1"));
  const TemporaryFolder folder;
  const std::string backup = (folder.path() / "backup").string();
  CHECK(run_program(office.server.state(), {"backup", backup}).exit_code == 0);
  office.server.stop();
  CHECK(run_program(office.server.state(), {"restore", backup}).exit_code == 0);
  CHECK(run_program(office.server.state(), {"verify"}).exit_code == 0);
  office.server.restart(false, {"--readers", "0"});
  CHECK(search(office.server, "q=kary%20umownej")["total"] == 1);
}
