// The program's clock under test, and what follows it.
#include "tests/test_clock.h"

#include <doctest/doctest.h>

using namespace kartoteka;

TEST_CASE("a program that is given a clock lives by it: records, sign-ins and what is done by itself") {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  REQUIRE(run_program(state, {"user", "add", "anna", "--name", "Anna Nowak", "--role", "administrator"}, std::string(kPassword) + "\n").exit_code == 0);
  const auto token = run_program(state, {"user", "token", "anna", "--scope", "read", "write"});
  REQUIRE_MESSAGE(token.exit_code == 0, token.output);
  TestClock clock(folder.path() / "clock", "2026-03-30T08:00:00Z");
  const ServingProgram program(state, clock.arguments());
  const ApiClient client = ApiClient(program.port()).with_token(last_line(token.output));

  const Answer task = client.post("/tasks", {{"title", "Deklaracja"}, {"owner", 1}, {"due_at", "2026-04-20T10:00:00Z"}});
  REQUIRE_MESSAGE(task.status == 201, task.text);
  CHECK(task.body["created_at"] == "2026-03-30T08:00:00.000Z");
  CHECK(client.get("/status").body["now"] == "2026-03-30T08:00:00.000Z");
  CHECK(client.get("/notifications").body["unread"] == 0);

  clock.let_pass("2026-04-19T12:00:00Z", client);
  CHECK(client.get("/notifications").body["items"][0]["reason"] == "due");

  // Back and forth again, nothing is told twice.
  clock.let_pass("2026-04-01T12:00:00Z", client);
  clock.let_pass("2026-04-19T12:00:01Z", client);
  CHECK(client.get("/notifications").body["unread"] == 1);
}
