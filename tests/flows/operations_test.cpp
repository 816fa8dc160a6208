// What an administrator does with the program: backs up, restores, exports, imports, rebuilds, stops it.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

namespace fs = std::filesystem;

/// A state folder with one administrator, and commands on it.
struct Operations {
  TemporaryFolder folder;
  fs::path state = folder.path() / "state";
  std::string token = make_token();

  std::string make_token() {
    REQUIRE(run_program(state, {"user", "add", "szef", "--name", "Szef", "--role", "administrator"}, std::string(kPassword) + "\n").exit_code == 0);
    const auto made = run_program(state, {"user", "token", "szef", "--scope", "read", "write", "admin"});
    REQUIRE_MESSAGE(made.exit_code == 0, made.output);
    return last_line(made.output);
  }

  ApiClient client(const ServingProgram& program) const { return ApiClient(program.port()).with_token(token); }

  std::string run(const std::vector<std::string>& arguments, int expected_exit_code = 0) const {
    const auto result = run_program(state, arguments);
    CHECK_MESSAGE(result.exit_code == expected_exit_code, result.output);
    return result.output;
  }
};

json answer(const std::string& question) { return {{"question", question}, {"body", "Treść."}}; }

std::size_t count_answers(const ApiClient& client) { return client.get("/answers?limit=200").body["items"].size(); }

std::string read_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// A restored program starts anew on its port; asks until it answers as wanted.
template <typename Condition>
bool comes_true(Condition&& condition) {
  for (int i = 0; i < 400; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return false;
}

}  // namespace

TEST_CASE("a backup taken while the program serves is put back while it serves") {
  Operations operations;
  ServingProgram program(operations.state);
  const ApiClient client = operations.client(program);
  REQUIRE(client.post("/answers", answer("Pierwsze pytanie?")).status == 201);
  const auto backup = operations.folder.path() / "backup";
  operations.run({"backup", backup.string()});
  operations.run({"backup", backup.string()}, 1);
  REQUIRE(client.post("/answers", answer("Drugie pytanie?")).status == 201);
  CHECK(count_answers(client) == 2);

  operations.run({"restore", backup.string()});
  CHECK(comes_true([&] {
    const Answer list = client.try_send("GET", "/answers?limit=200");
    return list.status == 200 && list.body["items"].size() == 1;
  }));
  CHECK(comes_true([&] {
    const Answer found = client.try_send("GET", "/search?q=drugie");
    return found.status == 200 && found.body["index"]["catching_up"] == false;
  }));
  CHECK(client.get("/search?q=drugie+pytanie&correct=false").body["hits"].size() <= 1);
  operations.run({"verify", "--audit"});
}

TEST_CASE("a damaged backup is refused and nothing is lost") {
  Operations operations;
  const auto backup = operations.folder.path() / "backup";
  operations.run({"backup", backup.string()});
  std::fstream(backup / "kartoteka.db", std::ios::in | std::ios::out | std::ios::binary).seekp(5000) << "x";
  CHECK(operations.run({"restore", backup.string()}, 1).find("damaged") != std::string::npos);
  CHECK(operations.run({"restore", operations.folder.path().string()}, 1).find("no backup") != std::string::npos);
  operations.run({"verify"});
}

TEST_CASE("what is exported goes into an empty folder as it was, and a second time changes nothing") {
  Operations operations;
  {
    ServingProgram program(operations.state);
    const ApiClient client = operations.client(program);
    const auto kowalski = client.post("/clients", {{"code", "KOW"}, {"name", "Kowalski"}, {"phones", {{{"label", "biuro"}, {"number", "22 123 45 67"}}}}});
    REQUIRE_MESSAGE(kowalski.status == 201, kowalski.text);
    const auto main_task = client.post("/tasks", {{"title", "Zamknąć rok"}, {"client", kowalski.body["id"]}});
    REQUIRE(client.post("/tasks", {{"title", "Zebrać faktury"}, {"parent", main_task.body["id"]}, {"tags", {"vat", "rok"}}}).status == 201);
    REQUIRE(client.post("/links", {{"source", "task:1"}, {"target", "client:1"}}).status == 201);
    CHECK(program.stop() == 0);
  }
  const auto first = operations.folder.path() / "first.jsonl";
  operations.run({"export", first.string()});
  const fs::path other = operations.folder.path() / "other";
  const auto imported = run_program(other, {"import", first.string()});
  CHECK_MESSAGE(imported.exit_code == 0, imported.output);
  const auto second = operations.folder.path() / "second.jsonl";
  CHECK(run_program(other, {"export", second.string()}).exit_code == 0);
  CHECK(read_file(first) == read_file(second));
  CHECK(run_program(other, {"import", first.string()}).output.find("0 created, 5 unchanged, 0 refused") != std::string::npos);
}

TEST_CASE("of a file with bad lines the good ones go in, and each bad one is named") {
  Operations operations;
  operations.folder.write("records.jsonl",
                          "{\"kind\":\"client\",\"id\":7,\"code\":\"A\",\"name\":\"Pierwsza\"}\n"
                          "{\"kind\":\"client\",\"code\":\"B\",\"name\":\"Druga\",\"nip\":\"123\"}\n"
                          "not json\n"
                          "{\"kind\":\"contact\",\"client\":7,\"subject\":\"Umowa\",\"started_at\":\"2026-05-04T09:30:00Z\"}\n"
                          "{\"kind\":\"contact\",\"client\":8,\"subject\":\"Umowa\",\"started_at\":\"2026-05-04T09:30:00Z\"}\n");
  const auto output = operations.run({"import", (operations.folder.path() / "records.jsonl").string()}, 1);
  CHECK(output.find("2 created, 0 unchanged, 3 refused") != std::string::npos);
  CHECK(output.find("line 2: /nip") != std::string::npos);
  CHECK(output.find("line 3:") != std::string::npos);
  CHECK(output.find("line 5: /client") != std::string::npos);
  CHECK(operations.run({"search", "umowy", "--json"}).find("\"Umowa\"") != std::string::npos);
}

TEST_CASE("an import beside the serving program is found there") {
  Operations operations;
  ServingProgram program(operations.state);
  const ApiClient client = operations.client(program);
  operations.folder.write("records.jsonl", "{\"kind\":\"answer\",\"question\":\"Jak zmienić żarówkę?\",\"body\":\"Ostrożnie.\"}\n");
  operations.run({"import", (operations.folder.path() / "records.jsonl").string()});
  CHECK(comes_true([&] { return client.get("/search?q=zarowki").body["total"] == 1; }));
  const auto second = run_program(operations.state, {"serve", "--port", "0"});
  CHECK(second.exit_code == 1);
}

TEST_CASE("an index that was deleted is made anew at the next start while records are served") {
  Operations operations;
  {
    ServingProgram program(operations.state);
    REQUIRE(operations.client(program).post("/answers", answer("Jak zmienić żarówkę?")).status == 201);
    CHECK(program.stop() == 0);
  }
  fs::remove_all(operations.state / "index");
  ServingProgram program(operations.state);
  const ApiClient client = operations.client(program);
  CHECK(count_answers(client) == 1);
  CHECK(comes_true([&] { return client.get("/search?q=zarowki").body["total"] == 1; }));
}

TEST_CASE("a rebuild beside the serving program ends with a sound index") {
  Operations operations;
  ServingProgram program(operations.state);
  const ApiClient client = operations.client(program);
  REQUIRE(client.post("/answers", answer("Jak zmienić żarówkę?")).status == 201);
  CHECK(operations.run({"rebuild"}).find("was asked") != std::string::npos);
  CHECK(comes_true([&] { return !fs::exists(operations.state / "requests" / "rebuild"); }));
  CHECK(comes_true([&] { return client.get("/search?q=zarowki").body["total"] == 1; }));
  operations.run({"verify"});
}

TEST_CASE("a stop keeps every acknowledged write") {
  Operations operations;
  std::size_t acknowledged = 0;
  {
    ServingProgram program(operations.state);
    const ApiClient client = operations.client(program);
    std::jthread writer([&] {
      while (client.try_send("POST", "/answers", answer("Pytanie?").dump()).status == 201) ++acknowledged;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    CHECK(program.stop() == 0);
  }
  REQUIRE(acknowledged > 0);
  ServingProgram program(operations.state);
  const auto status = operations.client(program).get("/status");
  CHECK_MESSAGE(status.body["records"]["answer"] >= acknowledged, status.text);
}

TEST_CASE("settings come from a file, the environment and flags, and are printed") {
  Operations operations;
  operations.folder.write("settings.ini", "port=9191\nlog-level=\"warning\"\n");
  const auto printed = operations.run({"--config", (operations.folder.path() / "settings.ini").string(), "config"});
  CHECK(printed.find("port=9191") != std::string::npos);
  CHECK(printed.find("log-level=\"warning\"") != std::string::npos);
  const auto overridden = operations.run({"--config", (operations.folder.path() / "settings.ini").string(), "--port", "9292", "config"});
  CHECK(overridden.find("port=9292") != std::string::npos);
}

TEST_CASE("the limit of a request's body is the one that was set") {
  Operations operations;
  ServingProgram program(operations.state, {"--max-body-bytes", "1000"});
  const ApiClient client = operations.client(program);
  CHECK(client.post("/answers", answer("Krótkie?")).status == 201);
  // Small enough to be sent whole before the refusal closes the connection.
  const Answer refused = client.post("/answers", answer(std::string(2'000, 'a')));
  CHECK(refused.status == 413);
  CHECK(refused.header("Content-Type") == "application/problem+json");
  CHECK(refused.body["status"] == 413);
  CHECK(refused.body["code"] == "body_too_large");
  CHECK(refused.body["type"] == "urn:kartoteka:problem:body_too_large");
  CHECK_FALSE(refused.body["title"].get<std::string>().empty());
  CHECK_FALSE(refused.body["detail"].get<std::string>().empty());
}
