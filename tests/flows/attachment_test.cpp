// Files over HTTP: uploaded, tied, found, downloaded whole and in parts, backed up, and never dangerous.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "tests/flows/api_client.h"

using namespace kartoteka;
using namespace std::string_literals;

namespace {

namespace fs = std::filesystem;

Answer upload(const ApiClient& client, const std::string& parameters, const std::string& bytes) {
  return client.send("POST", "/attachments/upload?" + parameters, bytes, "application/octet-stream");
}

std::string content_path(const Answer& made) { return "/attachments/" + std::to_string(made.body["id"].get<int>()) + "/content"; }

}  // namespace

TEST_CASE("a file is uploaded, tied, found by its name and kind, and downloaded as it was") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  const Answer kowalski = client.post("/clients", {{"code", "KOW"}, {"name", "Kowalski"}});
  const std::string pdf = "%PDF-1.7\n\0\xFF żółw"s;
  const Answer made = upload(client, "name=Umowa%20%C5%82%C3%B3d%C5%BA.pdf&ties=client:1", pdf);
  REQUIRE_MESSAGE(made.status == 201, made.text);
  CHECK(made.body["name"] == "Umowa łódź.pdf");
  CHECK(made.body["media_type"] == "application/pdf");
  CHECK(made.body["size_bytes"] == pdf.size());
  CHECK(made.body["ties"] == json{"client:1"});
  CHECK(made.body["sha256"].get<std::string>().size() == 64);

  const Answer whole = client.get(content_path(made));
  CHECK(whole.status == 200);
  CHECK(whole.text == pdf);
  CHECK(whole.header("Content-Type") == "application/pdf");
  // The client of these tests decodes what headers have encoded.
  CHECK(whole.header("Content-Disposition") == "inline; filename=\"Umowa __d_.pdf\"; filename*=UTF-8''Umowa łódź.pdf");
  CHECK(whole.header("X-Content-Type-Options") == "nosniff");
  CHECK(whole.header("Content-Security-Policy").find("default-src 'none'") != std::string::npos);
  CHECK(client.get(content_path(made) + "?download=true").header("Content-Disposition").starts_with("attachment;"));

  const Answer part = client.with_header("Range", "bytes=1-3").get(content_path(made));
  CHECK(part.status == 206);
  CHECK(part.text == "PDF");
  CHECK(client.with_header("If-None-Match", whole.header("ETag")).get(content_path(made)).status == 304);

  const std::string wait = "&wait_ms=10000&wait_for=" + made.header("Kartoteka-Change");
  CHECK(client.get("/search?q=umowy%20lodz&kind=attachment" + wait).body["total"] == 1);
  const Answer text = upload(client, "name=Umowa.txt&ties=client:1", "tekst");
  REQUIRE(text.status == 201);
  const auto hit = [&](const std::string& type) {
    return client.get("/search?q=umowa%20plik:" + type + "&kind=attachment&wait_ms=10000&wait_for=" + text.header("Kartoteka-Change")).body["hits"];
  };
  REQUIRE(hit("pdf").size() == 1);
  CHECK(hit("pdf")[0]["id"] == made.body["id"]);
  REQUIRE(hit("txt").size() == 1);
  CHECK(hit("txt")[0]["id"] == text.body["id"]);
  CHECK(client.get("/search?q=umowa&kind=attachment&client=1" + wait).body["total"] == 2);
  CHECK(client.get("/search?q=umowa&kind=attachment&tie=client:1" + wait).body["total"] == 2);
  CHECK(company.nobody().get(content_path(made)).status == 401);
}

TEST_CASE("what a browser could run is only ever saved") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  for (const std::string bytes : {"<html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "<?xml version='1.0'?><x/>"}) {
    // A harmless name changes nothing.
    const Answer made = upload(client, "name=obraz.png", bytes);
    REQUIRE_MESSAGE(made.status == 201, made.text);
    const Answer got = client.get(content_path(made));
    CHECK(got.header("Content-Disposition").starts_with("attachment;"));
    CHECK(got.header("Content-Security-Policy").ends_with("sandbox"));
  }
  const Answer text = client.get(content_path(upload(client, "name=x.html", "zwykły tekst <b>")));
  CHECK(text.header("Content-Disposition").starts_with("attachment;"));
}

TEST_CASE("an upload that could not be stored is refused, and names are only text") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  CHECK(upload(client, "", "x").problems() == "/name: must be given");
  CHECK(upload(client, "name=x&ties=client:9", "x").problems() == "/ties/0: there is no client:9");
  CHECK(upload(client, "name=x&ties=nothing:9", "x").status == 400);
  CHECK(upload(client, "name=x&foo=1", "x").status == 400);
  CHECK(upload(company.as("reader"), "name=x", "x").status == 403);
  CHECK(upload(company.nobody(), "name=x", "x").status == 401);
  const Answer odd = upload(client, "name=..%2F..%2Fetc%2Fpasswd", "x");
  REQUIRE(odd.status == 201);
  CHECK(odd.body["name"] == "../../etc/passwd");
  CHECK(client.get(content_path(odd)).header("Content-Disposition").find("filename=\".._.._etc_passwd\"") != std::string::npos);
}

TEST_CASE("the same bytes are stored once, and an upload that is repeated makes one record") {
  const ServedCompany company;
  const ApiClient client = company.as("operator");
  const Answer first = upload(client, "name=a.txt", "te same bajty");
  const Answer second = upload(client, "name=b.txt", "te same bajty");
  CHECK(first.body["sha256"] == second.body["sha256"]);
  CHECK(first.body["id"] != second.body["id"]);
  const ApiClient keyed = client.with_header("Idempotency-Key", "k1");
  const Answer made = upload(keyed, "name=c.txt", "ccc");
  const Answer replayed = upload(keyed, "name=c.txt", "ccc");
  CHECK(replayed.body["id"] == made.body["id"]);
  CHECK(replayed.header("Idempotency-Replayed") == "true");
  CHECK(upload(keyed, "name=c.txt", "inne").status == 409);
}

TEST_CASE("files are limited, backed up, restored and held against their hashes") {
  const TemporaryFolder folder;
  const fs::path state = folder.path() / "state";
  REQUIRE(run_program(state, {"user", "add", "szef", "--name", "Szef", "--role", "administrator"}, std::string(kPassword) + "\n").exit_code == 0);
  const std::string token = last_line(run_program(state, {"user", "token", "szef", "--scope", "read", "write", "admin"}).output);
  std::string path;
  {
    ServingProgram program(state, {"--max-upload-bytes", "100000"});
    const ApiClient client = ApiClient(program.port()).with_token(token);
    const Answer made = upload(client, "name=a.txt", "bajty");
    REQUIRE(made.status == 201);
    path = content_path(made);
    CHECK(upload(client, "name=b.txt", std::string(150'000, 'x')).status == 413);
    CHECK(fs::is_empty(state / "incoming"));
    CHECK(run_program(state, {"backup", (folder.path() / "backup").string()}).exit_code == 0);
    CHECK(program.stop() == 0);
  }
  CHECK(run_program(state, {"verify"}).exit_code == 0);
  for (const auto& entry : fs::recursive_directory_iterator(state / "files")) {
    if (entry.is_regular_file()) std::ofstream(entry.path()) << "inne";
  }
  const auto damaged = run_program(state, {"verify"});
  CHECK(damaged.exit_code == 1);
  CHECK(damaged.output.find("the file of attachment 1 has other bytes") != std::string::npos);
  CHECK(run_program(state, {"restore", (folder.path() / "backup").string()}).exit_code == 0);
  CHECK(run_program(state, {"verify"}).exit_code == 0);
  ServingProgram program(state);
  CHECK(ApiClient(program.port()).with_token(token).get(path).text == "bajty");
}

TEST_CASE("an attachment follows its contact to another thread in searches") {
  const ServedCompany company;
  const ApiClient client = company.as("manager");
  client.post("/clients", {{"code", "A"}, {"name", "A"}});
  client.post("/threads", {{"title", "Pierwszy"}, {"client", 1}});
  client.post("/threads", {{"title", "Drugi"}, {"client", 1}});
  const Answer contact = client.post("/contacts", {{"client", 1}, {"thread", 1}, {"subject", "Rozmowa"}, {"started_at", "2026-05-03T09:30:00Z"}});
  REQUIRE(contact.status == 201);
  REQUIRE(upload(client, "name=skan.txt&ties=contact:1", "x").status == 201);
  const auto found = [&](const std::string& thread) {
    return client.get("/search?q=skan&kind=attachment&wait_for=999999999&wait_ms=10000&thread=" + thread).body["total"];
  };
  CHECK(found("1") == 1);
  REQUIRE(client.patch("/contacts/1", {{"thread", 2}}, "*").status == 200);
  CHECK(found("1") == 0);
  CHECK(found("2") == 1);
}
