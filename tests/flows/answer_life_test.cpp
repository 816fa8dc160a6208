// An answer's life over HTTP: written, reviewed, published, mended, linked, replaced, merged; with every earlier version.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "tests/flows/desk.h"

using namespace kartoteka;

namespace {

struct Life {
  Desk desk;
  ApiClient editor = desk.company.as("manager");
  ApiClient administrator = desk.company.as("administrator");

  json add(json body) {
    body.emplace("body", "Tak.");
    return desk.add("/answers", body);
  }
  static std::string path(const json& answer) { return "/answers/" + std::to_string(answer["id"].get<int>()); }
  json patch(const json& answer, const json& body) const {
    const Answer patched = administrator.patch(path(answer), body, "*");
    REQUIRE_MESSAGE(patched.status == 200, patched.text);
    return patched.body;
  }
  json get(const std::string& path, const ApiClient& by) const {
    const Answer got = by.get(path);
    REQUIRE_MESSAGE(got.status == 200, got.text);
    return got.body;
  }
  json get(const std::string& path) const { return get(path, desk.client); }
};

}  // namespace

TEST_CASE("an operator writes a draft, an editor reviews and publishes it, and refusals say why") {
  Life life;
  const json draft = life.add({{"question", "Jak wystawić duplikat?"}});
  const std::string one = Life::path(draft);
  CHECK(draft["state"] == "draft");
  const Answer refused = life.desk.client.patch(one, {{"state", "published"}}, "*");
  CHECK(refused.status == 403);
  CHECK(refused.body["detail"].get<std::string>().find("only managers and administrators") != std::string::npos);
  CHECK(life.desk.client.post("/answers", {{"question", "Jak?"}, {"body", "Tak."}, {"state", "reviewed"}}).status == 403);
  CHECK(life.editor.patch(one, {{"state", "reviewed"}}, "*").status == 200);
  CHECK(life.editor.patch(one, {{"state", "published"}}, "*").status == 200);
  const Answer back = life.editor.patch(one, {{"state", "reviewed"}}, "*");
  CHECK(back.status == 400);
  CHECK(back.body["errors"][0]["pointer"] == "/state");
  CHECK(life.editor.patch(one, {{"state", "archived"}}, "*").status == 200);
}

TEST_CASE("a category that is renamed moves all its answers, in lists and in searches, and the tree counts them") {
  Life life;
  life.add({{"question", "Jak wstawić wykres?"}, {"category", "Biuro/Calc"}, {"state", "published"}});
  life.add({{"question", "Jak wstawić tabelę?"}, {"category", "Biuro / Writer"}});
  const json tree = life.get("/categories/tree")["items"];
  REQUIRE(tree.size() == 3);
  CHECK(tree[0]["path"] == "Biuro");
  CHECK(tree[0]["answers"] == 0);
  CHECK(tree[0]["answers_below"] == 2);
  CHECK(tree[0]["published_below"] == 1);
  CHECK(tree[1]["depth"] == 1);
  CHECK(life.desk.client.patch("/categories/" + std::to_string(tree[0]["id"].get<int>()), {{"name", "Dom"}}, "*").status == 403);
  const Answer renamed = life.editor.patch("/categories/" + std::to_string(tree[0]["id"].get<int>()), {{"name", "Kancelaria"}}, "*");
  REQUIRE(renamed.status == 200);
  CHECK(renamed.body["path"] == "Kancelaria");
  CHECK(life.get("/answers?category=Kancelaria/Calc")["items"].size() == 1);
  CHECK(life.get("/answers?category=Kancelaria")["items"].empty());
  CHECK(life.get("/answers?category=Kancelaria/")["items"].size() == 2);
  CHECK(life.get("/answers?category=Kancel/&category=Kancelaria/Writer/")["items"].size() == 1);
  life.desk.change = std::to_string(life.get("/status")["index"]["latest_change"].get<int>());
  CHECK(life.desk.found("q=wstawi%C4%87&category=Kancelaria").size() == 2);
  CHECK(life.desk.found("q=wstawi%C4%87&category=Kancelaria/Writer").size() == 1);
  CHECK(life.desk.found("q=wstawi%C4%87&category=Biuro").empty());
  const auto calc = std::to_string(tree[1]["id"].get<int>());
  CHECK(life.editor.remove("/categories/" + calc, "*").status == 409);
}

TEST_CASE("every earlier version of an answer can be read, compared and brought back") {
  Life life;
  const json first = life.add({{"question", "Jak?"}, {"body", "Wiersz pierwszy.\nWiersz drugi jest dłuższy.\nTrzeci."}});
  const json second = life.patch(first, {{"body", "Wiersz pierwszy.\nWiersz drugi jest krótszy.\nTrzeci.\nCzwarty."}, {"tags", {"vat"}}});
  const std::string versions = Life::path(first) + "/versions";
  const json items = life.get(versions)["items"];
  REQUIRE(items.size() == 2);
  CHECK(items[0]["fields"] == json({"body", "tags"}));
  CHECK(items[0]["user"]["name"] == "Jan administrator");
  const std::string earlier = versions + "/" + std::to_string(first["change"].get<int>());
  const json version = life.get(earlier + "?render=html");
  CHECK(version["body"] == first["body"]);
  CHECK(version["tags"].empty());
  const json differences = life.get(earlier + "/differences")["fields"];
  REQUIRE(differences.size() == 2);
  CHECK(differences[0]["field"] == "body");
  const json lines = differences[0]["lines"];
  REQUIRE(lines.size() == 4);
  CHECK(lines[0]["step"] == "same");
  CHECK(lines[1]["step"] == "changed");
  CHECK(lines[1]["words"][1] == json({{"step", "removed"}, {"text", "dłuższy"}}));
  CHECK(lines[1]["words"][2] == json({{"step", "added"}, {"text", "krótszy"}}));
  CHECK(lines[3] == json({{"step", "added"}, {"text", "Czwarty."}}));
  CHECK(life.administrator.post(earlier + "/restore", json::object()).status == 428);
  const Answer restored = life.administrator.restore(earlier.substr(0), "\"" + std::to_string(second["change"].get<int>()) + "\"");
  REQUIRE_MESSAGE(restored.status == 200, restored.text);
  CHECK(restored.body["body"] == first["body"]);
  CHECK(life.get(versions)["items"].size() == 3);
  CHECK(life.desk.client.get(versions + "/999").status == 404);
  CHECK(life.desk.company.nobody().get(versions).status == 401);
}

TEST_CASE("links between answers follow renames, and a link to what is gone says so") {
  Life life;
  const json target = life.add({{"question", "Jak nadać uprawnienia?"}});
  const std::string id = std::to_string(target["id"].get<int>());
  const json source = life.add({{"question", "Jak założyć konto?"}, {"body", "Potem [[answer:" + id + "]] i [[answer:999]].\n\n|a|b|\n|---|---|\n|1|2|"}});
  const auto html = [&] { return life.get(Life::path(source) + "?render=html")["body_html"].get<std::string>(); };
  CHECK(html().find("<a href=\"/answers/" + id + "\">Jak nadać uprawnienia?</a>") != std::string::npos);
  CHECK(html().find("<span class=\"missing-record\">answer:999</span>") != std::string::npos);
  CHECK(html().find("<table>") != std::string::npos);
  life.patch(target, {{"question", "Jak nadać role?"}});
  CHECK(html().find(">Jak nadać role?</a>") != std::string::npos);
  CHECK(life.get("/answers/" + id + "/links")["from"][0]["record"] == "answer:" + std::to_string(source["id"].get<int>()));
  REQUIRE(life.administrator.remove("/answers/" + id, "*").status == 200);
  CHECK(html().find("<span class=\"missing-record\">answer:" + id + "</span>") != std::string::npos);
  CHECK(life.get(Life::path(source) + "/links")["to"][0]["is_there"] == false);
}

TEST_CASE("pictures of an answer are shown to those who may see the file") {
  Life life;
  const std::string png = "\x89PNG\r\n\x1a\n";
  const Answer file = life.desk.client.send("POST", "/attachments/upload?name=ekran.png", png, "image/png");
  REQUIRE_MESSAGE(file.status == 201, file.text);
  const std::string id = std::to_string(file.body["id"].get<int>());
  const json answer = life.add({{"question", "Jak?"}, {"body", "![ekran](attachment:" + id + ")"}, {"state", "published"}, {"audience", "public"}});
  const std::string path = Life::path(answer) + "?render=html";
  CHECK(life.get(path)["body_html"].get<std::string>().find("src=\"/api/v1/attachments/" + id + "/content\"") != std::string::npos);
  CHECK(life.get(path, life.desk.company.nobody())["body_html"] == "<p><span class=\"missing-record\">ekran</span></p>\n");
}

TEST_CASE("an answer that replaces another archives it once it is published, and search prefers it") {
  Life life;
  const json old = life.add({{"question", "Jak rozliczyć delegację?"}, {"state", "published"}});
  const json fresh = life.add({{"question", "Jak rozliczyć delegację?"}, {"replaces", old["id"]}});
  CHECK(life.get(Life::path(old))["state"] == "published");
  const json published = life.patch(fresh, {{"state", "published"}});
  const json replaced = life.get(Life::path(old));
  CHECK(replaced["state"] == "archived");
  CHECK(replaced["replaced_by"] == fresh["id"]);
  CHECK(replaced["marks"] == json({"replaced"}));
  life.desk.change = std::to_string(life.get("/status")["index"]["latest_change"].get<int>());
  const auto found = life.desk.found("q=delegacja");
  REQUIRE(found.size() == 2);
  CHECK(found[0] == "answer:" + std::to_string(fresh["id"].get<int>()));
}

TEST_CASE("answers that expired or are to be reviewed are marked, listed for their owner and ranked down") {
  Life life;
  const auto me = life.get("/session")["user"]["id"];
  const json stale = life.add({{"question", "Jak zgłosić awarię windy?"}, {"state", "published"}, {"owner", me}, {"review_on", "2020-01-01"}});
  const json expired = life.add({{"question", "Jak zgłosić awarię windy?"}, {"state", "published"}, {"owner", me}, {"valid_to", "2020-01-01"}});
  const json fresh = life.add({{"question", "Jak zgłosić awarię windy?"}, {"state", "published"}});
  CHECK(stale["marks"] == json({"to_review"}));
  CHECK(expired["marks"] == json({"expired"}));
  CHECK(fresh["marks"].empty());
  CHECK(life.get("/answers?marks=to_review&marks=expired&owner=" + me.dump())["items"].size() == 2);
  const auto found = life.desk.found("q=awaria%20windy");
  REQUIRE(found.size() == 3);
  CHECK(found[0] == "answer:" + std::to_string(fresh["id"].get<int>()));
  CHECK(life.desk.found("q=awaria%20windy&mark=expired").size() == 1);
}

TEST_CASE("answers that say the same are shown as duplicates and merged, and old addresses lead to the one that stays") {
  Life life;
  const json stays = life.add({{"question", "Jak zmienić hasło do konta?"}, {"source", "pomoc/haslo.md"}});
  const json goes = life.add({{"question", "hasło do konta - jak je zmienić"}, {"source", "stare/haslo.html"}, {"tags", {"konto"}}});
  const json other = life.add({{"question", "Gdzie co jest?"}, {"body", "Zobacz [[answer:" + std::to_string(goes["id"].get<int>()) + "]]."}});
  const json pairs = life.get("/answers/duplicates")["items"];
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0]["answers"][1]["id"] == goes["id"]);
  CHECK(pairs[0]["question_alikeness"] == 1.0);
  const Answer merged = life.editor.post(Life::path(goes) + "/merge", {{"into", stays["id"]}});
  REQUIRE_MESSAGE(merged.status == 200, merged.text);
  CHECK(merged.body["other_wordings"] == json({"hasło do konta - jak je zmienić"}));
  CHECK(merged.body["old_addresses"] == json({"stare/haslo.html"}));
  CHECK(merged.body["tags"] == json({"konto"}));
  for (const char* address : {"stare/haslo.html", "pomoc/haslo.md"}) CHECK(life.get("/answers/by-address?address=" + std::string(address))["id"] == stays["id"]);
  CHECK(life.desk.client.get("/answers/by-address?address=nie/ma").status == 404);
  CHECK(life.get(Life::path(other))["body"] == "Zobacz [[answer:" + std::to_string(stays["id"].get<int>()) + "]].");
  const json binned = life.get(Life::path(goes));
  CHECK(binned["deleted_at"].is_string());
  CHECK(binned["replaced_by"] == stays["id"]);
  CHECK(life.get("/answers/duplicates")["items"].empty());
  CHECK(life.editor.post(Life::path(goes) + "/merge", {{"into", stays["id"]}}).status == 200);
  CHECK(life.editor.post(Life::path(stays) + "/merge", {{"into", stays["id"]}}).status == 400);
}

TEST_CASE("a folder and a CSV file of answers are taken in, what says the same is shown, and old addresses are kept") {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  const auto articles = folder.path() / "pomoc";
  std::filesystem::create_directories(articles / "Konto");
  std::ofstream(articles / "Konto" / "haslo.md") << "# Jak zmienić hasło do konta?\n\nWejdź w ustawienia, wybierz hasło i wpisz nowe, potem zapisz zmiany przyciskiem na dole.\n";
  std::ofstream(articles / "Konto" / "inne.html") << "<html><body><h1>Jak zamknąć swoje konto?</h1><p>Napisz do nas, a zamkniemy je w ciągu siedmiu dni od otrzymania listu.</p></body></html>";
  const auto csv = folder.path() / "pytania.csv";
  std::ofstream(csv) << "Pytanie;Odpowiedź;Adres\nhasło do konta - jak zmienić;W ustawieniach.;faq.html#1\nGdzie parkować?;Za biurem.;faq.html#2\n";
  REQUIRE(run_program(state, {"user", "add", "anna", "--name", "Anna", "--role", "manager"}, std::string(kPassword) + "\n").exit_code == 0);
  const std::string token = last_line(run_program(state, {"user", "token", "anna", "--scope", "read", "write"}).output);
  const CommandResult first = run_program(state, {"import", articles.string()});
  REQUIRE_MESSAGE(first.exit_code == 0, first.output);
  CHECK(first.output.find("2 articles") != std::string::npos);
  const CommandResult second = run_program(state, {"import", csv.string(), "--kind", "answers"});
  REQUIRE_MESSAGE(second.exit_code == 0, second.output);
  CHECK(second.output.find("these answers likely say the same") != std::string::npos);
  CHECK(second.output.find("Jak zmienić hasło do konta?") != std::string::npos);

  const ServingProgram program(state);
  const ApiClient editor = ApiClient(program.port()).with_token(token);
  const json pairs = editor.get("/answers/duplicates").body["items"];
  REQUIRE(pairs.size() == 1);
  const std::string stays = pairs[0]["answers"][0]["id"].dump(), goes = pairs[0]["answers"][1]["id"].dump();
  REQUIRE(editor.post("/answers/" + goes + "/merge", {{"into", pairs[0]["answers"][0]["id"]}}).status == 200);
  CHECK(editor.get("/answers/by-address?address=faq.html%231").body["id"].dump() == stays);
  CHECK(editor.get("/answers/by-address?address=Konto/haslo.md").body["id"].dump() == stays);
  CHECK(editor.get("/categories/tree").body["items"][0]["path"] == "Konto");
}
