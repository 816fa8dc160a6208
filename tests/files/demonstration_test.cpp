// The demonstration's files: on contacts and tasks, a scanned invoice found by its number, a contract by a clause that is
// typed carelessly.
#include <doctest/doctest.h>

#include <set>
#include <thread>

#include "tests/files/file_server.h"

using namespace kartoteka;

namespace {

std::string token_of(const std::filesystem::path& state) {
  const std::string text = run_program(state, {"demo", "--sign-in"}).output;
  const auto begin = text.find_first_not_of(' ', text.find("API token:") + 10);
  return text.substr(begin, text.find('\n', begin) - begin);
}

void wait_until_read(const ApiClient& client) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(100);
  while (true) {
    const json files = client.get("/status").body["files"];
    if (files["queued"] == 0 && files["pending"] == 0) return;
    REQUIRE_MESSAGE(std::chrono::steady_clock::now() < deadline, files.dump());
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

json first_hit(const ApiClient& client, const std::string& words) {
  const Answer answer = client.get("/search?wait_for=999999999&wait_ms=10000&q=" + encoded_for_url(words));
  REQUIRE_MESSAGE(answer.body["hits"].size() > 0, words, ": ", answer.text);
  return answer.body["hits"][0];
}

std::string text_of(const json& segments) {
  std::string text;
  for (const json& segment : segments) text += segment["text"].get<std::string>();
  return text;
}

}  // namespace

TEST_CASE("in the demonstration a scanned invoice is found by its number and a contract by a clause typed carelessly") {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  const auto loaded = run_program(state, {"demo"});
  REQUIRE_MESSAGE(loaded.exit_code == 0, loaded.output);
  const ServingProgram program(state);
  const ApiClient client = ApiClient(program.port()).with_token(token_of(state));
  wait_until_read(client);

  const json scan = first_hit(client, "FS/48117/W");
  CHECK(scan["kind"] == "attachment");
  CHECK(text_of(scan["title"]) == "skan_0001.png");
  CHECK(text_of(first_hit(client, "faktura FZ/0773/K")["title"]) == "skan_0002.pdf");

  const json contract = first_hit(client, "kara umowna za kazdy dzien zwloki w zlozeniu deklaracij");
  CHECK(contract["kind"] == "attachment");
  CHECK(text_of(contract["title"]).starts_with("umowa "));
  CHECK(contract["passage"]["label"] == "strona 2");
  CHECK(contract["places"].size() > 0);
  CHECK(first_hit(client, "trzymiesiecznym okresem wypowiedzenai plik:pdf")["passage"]["label"] == "strona 3");

  std::set<std::string> types;
  std::set<std::string> tied;
  const Answer files = client.get("/attachments?limit=200");
  for (const json& file : files.body["items"]) {
    CHECK_MESSAGE(file["text_state"] == "done", file.dump());
    types.insert(file["media_type"].get<std::string>());
    const std::string tie = file["ties"][0];
    tied.insert(tie.substr(0, tie.find(':')));
  }
  CHECK(types.size() >= 7);
  CHECK(tied == std::set<std::string>{"contact", "task"});
}
