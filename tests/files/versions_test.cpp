// New versions of the same document: the record stays with its ties, the earlier bytes can be had and brought back, and
// only the newest are found.
#include <doctest/doctest.h>

#include "tests/files/file_server.h"

using namespace kartoteka;

namespace {

std::string path_of(const json& attachment) { return "/attachments/" + std::to_string(attachment["id"].get<int>()); }

Answer add_version(const ApiClient& client, const json& attachment, const std::string& bytes, const std::string& parameters = "") {
  return client.send("POST", path_of(attachment) + "/versions" + parameters, bytes, "application/octet-stream");
}

int found(const FileServer& server, const std::string& words) {
  return server.client().get("/search?q=" + encoded_for_url(words) + "&kind=attachment&correct=false&wait_for=999999999&wait_ms=10000").body["total"];
}

}  // namespace

TEST_CASE("a new version keeps the record and its ties, stays beside the old one, and alone is found") {
  FileServer server;
  const ApiClient client = server.client();
  const json first = server.upload("regulamin.txt", "Obowiązuje stary ryczałt za dojazdy.");
  server.read(first);
  CHECK(found(server, "ryczaltu") == 1);

  const Answer second = add_version(client, first, "Obowiązuje kilometrówka.", "?name=regulamin%202.txt");
  REQUIRE_MESSAGE(second.status == 201, second.text);
  CHECK(second.body["id"] == first["id"]);
  CHECK(second.body["ties"] == first["ties"]);
  CHECK(second.body["name"] == "regulamin 2.txt");
  CHECK(second.body["sha256"] != first["sha256"]);
  CHECK(second.header("ETag") == '"' + std::to_string(second.body["change"].get<int>()) + '"');
  CHECK(server.read(first)["text_state"] == "done");
  CHECK(found(server, "ryczaltu") == 0);
  CHECK(found(server, "kilometrowki") == 1);

  const json versions = client.get(path_of(first) + "/versions").body["items"];
  REQUIRE(versions.size() == 2);
  CHECK(versions[0]["number"] == 2);
  CHECK(versions[0]["is_newest"] == true);
  CHECK(versions[0]["created_by_name"] == "Szef");
  CHECK(versions[1]["name"] == "regulamin.txt");
  CHECK(versions[1]["sha256"] == first["sha256"]);
  CHECK(client.get(path_of(first) + "/versions/1/content").text == "Obowiązuje stary ryczałt za dojazdy.");
  CHECK(client.get(path_of(first) + "/content").text == "Obowiązuje kilometrówka.");
  CHECK(client.get(path_of(first) + "/versions/3/content").status == 404);

  const Answer back = client.send("POST", path_of(first) + "/versions/1/restore");
  REQUIRE_MESSAGE(back.status == 200, back.text);
  CHECK(back.body["name"] == "regulamin.txt");
  CHECK(back.body["text_state"] == "done");  // read before, never twice
  CHECK(client.get(path_of(first) + "/versions").body["items"].size() == 3);
  CHECK(found(server, "ryczaltu") == 1);
  CHECK(found(server, "kilometrowki") == 0);
}

TEST_CASE("versions are guarded as changes are: by rights, ETags and keys, and the same bytes make none") {
  FileServer server;
  const ApiClient client = server.client();
  const json first = server.upload("a.txt", "jeden");
  const std::string old_tag = '"' + std::to_string(first["change"].get<int>()) + '"';
  CHECK(add_version(client, first, "jeden").status == 200);
  CHECK(client.get(path_of(first) + "/versions").body["items"].size() == 1);

  const ApiClient keyed = client.with_header("Idempotency-Key", "k");
  REQUIRE(add_version(keyed, first, "dwa").status == 201);
  const Answer replayed = add_version(keyed, first, "dwa");
  CHECK(replayed.header("Idempotency-Replayed") == "true");
  CHECK(client.get(path_of(first) + "/versions").body["items"].size() == 2);
  CHECK(add_version(keyed, first, "trzy").status == 409);
  CHECK(add_version(client.with_header("If-Match", old_tag), first, "trzy").status == 412);
  CHECK(add_version(client, first, "trzy", "?nazwa=a").status == 400);
  CHECK(add_version(client, first, "trzy", "?name=%20").problems() == "/name: must be given");
  CHECK(client.send("POST", "/attachments/99/versions", "x", "text/plain").status == 404);

  REQUIRE(client.remove(path_of(first), "*").status == 200);
  CHECK(add_version(client, first, "trzy").status == 409);
  CHECK(client.get(path_of(first) + "/versions").body["items"].size() == 2);
  CHECK(std::filesystem::is_empty(server.state() / "incoming"));
}

TEST_CASE("an upload may be tied to records of every kind") {
  FileServer server;
  const ApiClient client = server.client();
  const auto make = [&](const std::string& path, const json& body) {
    const Answer made = client.post(path, body);
    REQUIRE_MESSAGE(made.status == 201, made.text);
    return std::to_string(made.body["id"].get<int>());
  };
  const std::string ties = "client:1&ties=thread:" + make("/threads", {{"title", "Najem"}, {"client", 1}}) +
                           "&ties=task:" + make("/tasks", {{"title", "Umowa"}}) +
                           "&ties=contact:" + make("/contacts", {{"client", 1}, {"subject", "Umowa"}, {"started_at", "2026-03-30T08:00:00Z"}}) +
                           "&ties=answer:" + make("/answers", {{"question", "Jak?"}, {"body", "Tak."}});
  CHECK(server.upload("umowa.txt", "umowa najmu", ties)["ties"].size() == 5);
}
