// Kills the program without warning, again and again, and looks what is left: every write that was answered, and an
// index that ends as one made anew.
#include <doctest/doctest.h>
#include <httplib.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <thread>

#include "tests/program.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using nlohmann::json;

namespace {

constexpr int kKills = 50;

std::string make_token(const std::filesystem::path& state) {
  const auto added = run_program(state, {"user", "add", "anna", "--name", "Anna Nowak"}, "correct horse battery\n");
  REQUIRE_MESSAGE(added.exit_code == 0, added.output);
  const auto token = run_program(state, {"user", "token", "anna", "--scope", "read", "write"});
  REQUIRE_MESSAGE(token.exit_code == 0, token.output);
  return last_line(token.output);
}

/// What a record may hold: what was acknowledged last, or what was asked for afterwards without getting an answer.
struct Expected {
  std::string acknowledged;
  std::vector<std::string> unanswered;

  bool allows(const std::string& body) const {
    return body == acknowledged || std::find(unanswered.begin(), unanswered.end(), body) != unanswered.end();
  }
};

/// Writes answers through the API until the program is gone; remembers what was acknowledged.
class Writer {
 public:
  Writer(int port, const std::string& token, unsigned seed) : client_("127.0.0.1", port), random_(seed) {
    client_.set_bearer_token_auth(token);
    client_.set_tcp_nodelay(true);
    client_.set_keep_alive(true);
  }

  void write_until_gone(std::map<std::int64_t, Expected>& records) {
    while (true) {
      const std::string body = "Treść numer " + std::to_string(random_());
      const bool creates = records.empty() || random_() % 3 == 0;
      const auto id = creates ? 0 : std::next(records.begin(), static_cast<long>(random_() % records.size()))->first;
      const auto result = creates ? create(body) : change(id, body);
      if (!result) {
        if (!creates) records[id].unanswered.push_back(body);
        return;
      }
      REQUIRE_MESSAGE(result->status < 300, result->body);
      const auto record = json::parse(result->body);
      records[record["id"]] = {record["body"], {}};
    }
  }

 private:
  httplib::Result create(const std::string& body) {
    return client_.Post("/api/v1/answers", json{{"question", "Pytanie " + body}, {"body", body}}.dump(), "application/json");
  }
  httplib::Result change(std::int64_t id, const std::string& body) {
    return client_.Patch("/api/v1/answers/" + std::to_string(id), {{"If-Match", "*"}}, json{{"body", body}}.dump(),
                         "application/json");
  }

  httplib::Client client_;
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("killed fifty times while it writes and indexes, it loses nothing that was acknowledged") {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  const std::string token = make_token(state);
  std::map<std::int64_t, Expected> records;
  std::mt19937 random(11);
  for (int i = 0; i < kKills; ++i) {
    ServingProgram program(state);
    std::jthread killer([&, delay = std::chrono::milliseconds(random() % 120)] {
      std::this_thread::sleep_for(delay);
      program.kill();
    });
    Writer(program.port(), token, static_cast<unsigned>(i)).write_until_gone(records);
  }
  REQUIRE(records.size() > 20);

  ServingProgram program(state);
  httplib::Client client("127.0.0.1", program.port());
  client.set_bearer_token_auth(token);
  for (const auto& [id, expected] : records) {
    const auto result = client.Get("/api/v1/answers/" + std::to_string(id));
    REQUIRE(result);
    REQUIRE_MESSAGE(result->status == 200, result->body);
    CHECK(expected.allows(json::parse(result->body)["body"]));
  }
  const auto verified = run_program(state, {"verify", "--audit"});
  CHECK_MESSAGE(verified.exit_code == 0, verified.output);
  CHECK(program.stop() == 0);
  const auto verified_again = run_program(state, {"verify", "--audit"});
  CHECK_MESSAGE(verified_again.exit_code == 0, verified_again.output);
}

TEST_CASE("an import that is killed in the middle and started again makes no record twice") {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  const auto file = folder.path() / "records.jsonl";
  constexpr int kRecords = 6'000;
  {
    std::ofstream out(file);
    for (int i = 1; i <= kRecords; ++i) {
      out << json{{"kind", "answer"}, {"id", i}, {"question", "Pytanie numer " + std::to_string(i) + "?"}, {"body", "Treść."}}.dump()
          << '\n';
    }
  }
  for (const int delay_ms : {150, 400, 900, 1'500}) {
    const pid_t process = start_program(state, {"import", file.string()}, folder.path() / "output");
    std::this_thread::sleep_for(std::chrono::milliseconds(delay_ms));
    ::kill(process, SIGKILL);
    wait_for_process(process);
  }
  const auto imported = run_program(state, {"import", file.string()});
  CHECK_MESSAGE(imported.exit_code == 0, imported.output);
  const auto verified = run_program(state, {"verify"});
  CHECK_MESSAGE(verified.exit_code == 0, verified.output);
  CHECK_MESSAGE(verified.output.find("6000 records, 6000 documents") != std::string::npos, verified.output);
}
