// Kills the program without warning while it reads files, again and again: each file that was taken in is read in the
// end, once, and found once.
#include <doctest/doctest.h>
#include <httplib.h>

#include <chrono>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <thread>

#include "tests/program.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using nlohmann::json;

namespace {

constexpr int kKills = 20;

httplib::Client client_of(int port, const std::string& token) {
  httplib::Client client("127.0.0.1", port);
  client.set_bearer_token_auth(token);
  client.set_tcp_nodelay(true);
  return client;
}

std::string make_token(const std::filesystem::path& state) {
  REQUIRE(run_program(state, {"user", "add", "anna", "--name", "Anna Nowak"}, "correct horse battery\n").exit_code == 0);
  const auto token = run_program(state, {"user", "token", "anna", "--scope", "read", "write"});
  REQUIRE_MESSAGE(token.exit_code == 0, token.output);
  return last_line(token.output);
}

/// Pages enough that a kill may fall into any step of their way.
std::string text_of(int number) {
  std::string text;
  for (int page = 1; page <= 60; ++page) text += "Umowa znakowana numerem wzorcowym" + std::to_string(number) + " zażółć gęślą jaźń\f";
  return text;
}

/// Uploads until the program is gone; what was acknowledged: the id to the number in its text.
void upload_until_gone(int port, const std::string& token, std::map<std::int64_t, int>& uploaded, int& number) {
  httplib::Client client = client_of(port, token);
  while (true) {
    const int this_one = ++number;
    const auto result = client.Post("/api/v1/attachments/upload?name=plik" + std::to_string(this_one) + ".txt", text_of(this_one), "application/octet-stream");
    if (!result) return;
    REQUIRE_MESSAGE(result->status == 201, result->body);
    uploaded[json::parse(result->body)["id"]] = this_one;
  }
}

void wait_until_all_is_read(httplib::Client& client) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(120);
  while (true) {
    const auto status = client.Get("/api/v1/status");
    REQUIRE(status);
    const json state = json::parse(status->body);
    if (state["files"]["queued"] == 0 && state["index"]["lag_changes"] == 0) return;
    REQUIRE_MESSAGE(std::chrono::steady_clock::now() < deadline, status->body);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

}  // namespace

TEST_CASE("killed again and again while it reads files, it reads each of them in the end, and finds it once") {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  const std::string token = make_token(state);
  std::map<std::int64_t, int> uploaded;
  std::mt19937 random(6);
  int number = 0;
  for (int i = 0; i < kKills; ++i) {
    ServingProgram program(state);
    std::jthread killer([&, delay = std::chrono::milliseconds(random() % 250)] {
      std::this_thread::sleep_for(delay);
      program.kill();
    });
    upload_until_gone(program.port(), token, uploaded, number);
  }
  REQUIRE(uploaded.size() > 20);

  ServingProgram program(state);
  httplib::Client client = client_of(program.port(), token);
  wait_until_all_is_read(client);
  for (const auto& [id, its_number] : uploaded) {
    const json record = json::parse(client.Get("/api/v1/attachments/" + std::to_string(id))->body);
    CHECK(record["text_state"] == "done");
    CHECK(record["pages"] == 60);
  }
  int checked = 0;
  for (const auto& [id, its_number] : uploaded) {
    if (++checked > 30) break;
    const auto found = client.Get("/api/v1/search?correct=false&q=wzorcowym" + std::to_string(its_number));
    REQUIRE(found);
    const json hits = json::parse(found->body)["hits"];
    REQUIRE_MESSAGE(hits.size() == 1, found->body);
    CHECK(hits[0]["id"] == id);
    CHECK(hits[0]["more_passages"] == 59);
  }
  CHECK(program.stop() == 0);
  const auto verified = run_program(state, {"verify"});
  CHECK_MESSAGE(verified.exit_code == 0, verified.output);
}
