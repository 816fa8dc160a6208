// Records in and out as files over HTTP, with the rights of whoever asks; e-mails that become contacts.
#include <doctest/doctest.h>

#include "tests/flows/api_client.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;

namespace {

Answer import(const ApiClient& client, const std::string& parameters, const std::string& file) {
  return client.send("POST", "/import?" + parameters, file, "text/csv");
}

Answer mail(const ApiClient& client, const std::string& message, const std::string& parameters = "") {
  return client.send("POST", "/contacts/from-email" + parameters, message, "message/rfc822");
}

std::string message(const std::string& from, const std::string& to, const std::string& id, const std::string& more = "") {
  return "From: " + from + "\r\nTo: " + to + "\r\nSubject: =?iso-8859-2?Q?Umowa_na_us=B3ugi?=\r\nDate: Sun, 3 May 2026 11:30:00 +0200\r\nMessage-ID: <" + id +
         ">\r\n" + more;
}

constexpr const char* kWithFile =
    "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/html; charset=windows-1250\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<p>Prosz=EA o <b>podpis</b>.</p>\r\n"
    "--b\r\nContent-Type: application/octet-stream; name=\"umowa.pdf\"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjc=\r\n"
    "--b--\r\n";

}  // namespace

TEST_CASE("clients are imported over HTTP, first dry, then for good, then not again") {
  const ServedCompany company;
  const ApiClient client = company.as("manager");
  const std::string file = "Kod;Nazwa;Telefon\nA;Pierwsza;22 123 45 67\nB;;601 100 100\n";
  const Answer dry = import(client, "kind=clients&dry_run=true", file);
  REQUIRE_MESSAGE(dry.status == 200, dry.text);
  CHECK(dry.body["rows"] == 2);
  CHECK(dry.body["good"] == 1);
  CHECK(dry.body["bad"] == 1);
  CHECK(dry.body["delimiter"] == ";");
  CHECK(dry.body["columns"][2]["field"] == "phones.number");
  CHECK(dry.body["columns"][2]["examples"][0] == "22 123 45 67");
  CHECK(dry.body["problems"] == json::array({{{"line", 3}, {"column", "Nazwa"}, {"field", "name"}, {"message", "must be given"}}}));
  CHECK(client.get("/clients").body["items"].empty());

  CHECK(import(client, "kind=clients", file).body["created"] == 1);
  CHECK(import(client, "kind=client", file).body["unchanged"] == 1);
  CHECK(client.get("/clients").body["items"].size() == 1);
  CHECK(client.get("/search?q=pierwsza&wait_for=999999999&wait_ms=10000").body["total"] == 1);
}

TEST_CASE("columns are mapped by parameters, and what is wrong with them is told") {
  const ServedCompany company;
  const ApiClient client = company.as("manager");
  const Answer made = import(client, "kind=clients&delimiter=,&encoding=iso-8859-2&map.x=code&map.y=name", "x,y\nA,\xA3\xF3" "d\xBC\n");
  CHECK_MESSAGE(made.body["created"] == 1, made.text);
  CHECK(client.get("/clients/1").body["name"] == "Łódź");
  CHECK(import(client, "kind=clients&map.z=code", "x\nA\n").status == 400);
  CHECK(import(client, "kind=nothing", "x\nA\n").problems() == "/kind: expected a kind of records like clients");
  CHECK(import(client, "kind=clients&encoding=klingon", "x\n").status == 400);
  CHECK(import(client, "kind=clients&nothing=1", "x\n").status == 400);
  CHECK(import(client, "kind=clients", "").status == 400);
  CHECK(import(client, "", "not json\n").body["bad"] == 1);
}

TEST_CASE("an import may do what its user may do, and no more") {
  const ServedCompany company;
  CHECK(import(company.nobody(), "kind=clients", "Kod\n").status == 401);
  CHECK(import(company.as("reader"), "kind=clients", "Kod\n").status == 403);
  CHECK(import(company.as("operator"), "kind=users", "Login,Nazwa\nx,X\n").status == 403);
  const Answer lines = import(company.as("operator"), "", "{\"kind\":\"user\",\"login\":\"zly\",\"name\":\"Zły\",\"role\":\"administrator\"}\n");
  CHECK(lines.body["created"] == 0);
  CHECK(lines.body["bad"] == 1);
}

TEST_CASE("an administrator exports everything, and it goes into another company as it was") {
  const ServedCompany company;
  const ApiClient client = company.as("administrator");
  client.post("/clients", {{"code", "A"}, {"name", "Żółw; \"x\""}, {"tags", {"a, b"}}});
  client.post("/tasks", {{"title", "Zadanie"}, {"client", 1}});
  for (const std::string format : {"jsonl", "csv"}) {
    CAPTURE(format);
    const Answer exported = client.get("/export?kinds=clients,tasks&format=" + format);
    REQUIRE(exported.status == 200);
    CHECK(exported.header("Content-Disposition").starts_with("attachment; filename=\"kartoteka-"));
    const ServedCompany other;
    const Answer imported = import(other.as("administrator"), "", exported.text);
    CHECK_MESSAGE(imported.body["created"] == 2, imported.text);
    CHECK(other.as("administrator").get("/clients/1").body["tags"] == json{"a, b"});
    CHECK(other.as("administrator").get("/export?kinds=clients,tasks").text == client.get("/export?kinds=clients,tasks").text);
  }
  CHECK(company.as("manager").get("/export").status == 403);
  CHECK(client.get("/export?kinds=nothing").status == 400);
}

TEST_CASE("an e-mail becomes a contact with its file, once, in the thread that it replies to") {
  const ServedCompany company;
  const ApiClient client = company.as("manager");
  const ApiClient administrator = company.as("administrator");
  REQUIRE(administrator.patch("/users/2", {{"email", "Manager@nasza.pl"}}, "*").status == 200);
  REQUIRE(client.post("/clients", {{"code", "KOW"}, {"name", "Kowalski"}, {"emails", {{{"address", "Biuro@kowalski.pl"}}}}}).status == 201);
  REQUIRE(client.post("/clients", {{"code", "INN"}, {"name", "Inny"}, {"people", {{{"name", "Jan"}, {"email", "jan@inny.pl"}}}}}).status == 201);

  const std::string first = message("Anna <biuro@KOWALSKI.pl>", "manager@nasza.pl", "1@kowalski.pl", kWithFile);
  const Answer made = mail(client, first);
  REQUIRE_MESSAGE(made.status == 201, made.text);
  CHECK(made.body["client"] == 1);
  CHECK(made.body["channel"] == "email");
  CHECK(made.body["direction"] == "incoming");
  CHECK(made.body["subject"] == "Umowa na usługi");
  CHECK(made.body["person"] == "Anna");
  CHECK(made.body["started_at"] == "2026-05-03T09:30:00.000Z");
  CHECK(made.body["note"] == "Proszę o **podpis**.");
  CHECK(made.body["message_id"] == "1@kowalski.pl");
  const Answer files = client.get("/attachments");
  REQUIRE(files.body["items"].size() == 1);
  CHECK(files.body["items"][0]["name"] == "umowa.pdf");
  CHECK(files.body["items"][0]["ties"] == json{"contact:1"});
  CHECK(client.get("/attachments/1/content").text == "%PDF-1.7");

  const Answer again = mail(client, first);
  CHECK(again.status == 200);
  CHECK(again.body["id"] == made.body["id"]);
  CHECK(client.get("/attachments").body["items"].size() == 1);

  REQUIRE(client.post("/threads", {{"title", "Umowa"}, {"client", 1}}).status == 201);
  REQUIRE(client.patch("/contacts/1", {{"thread", 1}}, "*").status == 200);
  const Answer reply = mail(client, message("manager@nasza.pl", "nowy@kowalski.pl", "2@nasza.pl", "In-Reply-To: <1@kowalski.pl>\r\n\r\nZgoda."));
  REQUIRE_MESSAGE(reply.status == 201, reply.text);
  CHECK(reply.body["direction"] == "outgoing");
  CHECK(reply.body["thread"] == 1);
  CHECK(reply.body["owner"] == 2);

  CHECK(mail(client, message("ktos@inny.pl", "manager@nasza.pl", "3@x", "\r\nx")).body["client"] == 2);
  const Answer unknown = mail(client, message("obcy@gmail.com", "manager@nasza.pl", "4@x", "\r\nx"));
  CHECK(unknown.problems() == "/client: no client has the address obcy@gmail.com: say which client it is");
  CHECK(mail(client, message("obcy@gmail.com", "manager@nasza.pl", "4@x", "\r\nx"), "?client=2").status == 201);

  // The bin frees nothing.
  REQUIRE(client.remove("/contacts/1", "*").status == 200);
  CHECK(mail(client, first).body["id"] == made.body["id"]);
  CHECK(client.post("/contacts", {{"client", 1}, {"subject", "x"}, {"started_at", "2026-05-03T09:30:00Z"}, {"message_id", "1@kowalski.pl"}}).status == 409);
}

TEST_CASE("what is no message is refused") {
  const ServedCompany company;
  const ApiClient client = company.as("manager");
  CHECK(mail(client, "%PDF-1.7").status == 400);
  CHECK(mail(client, "").status == 400);
  CHECK(mail(company.as("reader"), "From: a@b.pl\r\n\r\n").status == 403);
  CHECK(mail(company.nobody(), "From: a@b.pl\r\n\r\n").status == 401);
}

TEST_CASE("the shell imports CSV and e-mails too, beside the program that serves or without it") {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  folder.write("klienci.csv", "Kod;Nazwa;E-mail\nKOW;Kowalski;biuro@kowalski.pl\nZLY;;\n");
  folder.write("list.eml", message("biuro@kowalski.pl", "my@nasza.pl", "1@kowalski.pl", kWithFile));
  const auto run = [&](const std::vector<std::string>& arguments) { return run_program(state, arguments); };
  const std::string csv = (folder.path() / "klienci.csv").string();
  const std::string eml = (folder.path() / "list.eml").string();

  const auto dry = run({"import", "--kind", "clients", csv, "--dry-run"});
  CHECK(dry.exit_code == 1);
  CHECK(dry.output.find("E-mail -> emails.address: biuro@kowalski.pl") != std::string::npos);
  CHECK(dry.output.find("dry run, nothing was kept: 1 created, 0 unchanged, 1 refused") != std::string::npos);
  CHECK(dry.output.find("line 3: Nazwa: must be given") != std::string::npos);
  CHECK(run({"import", eml}).output.find("/client: no client has the address") != std::string::npos);
  CHECK(run({"import", "--kind", "clients", csv}).output.find("1 created") != std::string::npos);
  CHECK(run({"import", eml}).output.find("contact 1 made\n") != std::string::npos);
  CHECK(run({"import", eml}).output.find("contact 1 was made of this message before") != std::string::npos);
  CHECK(run({"verify"}).exit_code == 0);

  const std::string zip = (folder.path() / "all.zip").string();
  CHECK(run({"export", zip}).output.find("3 records exported") != std::string::npos);
  const auto other = folder.path() / "other";
  CHECK(run_program(other, {"import", zip}).output.find("3 created, 0 unchanged, 0 refused") != std::string::npos);
  CHECK(run_program(other, {"export"}).output == run({"export"}).output);
  CHECK(run({"import", csv}).exit_code == 1);
  CHECK(run({"import", "--kind", "nothing", csv}).exit_code == 1);
}
