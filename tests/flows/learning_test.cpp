// What the program learns, seen from outside: feedback and contacts propose wordings, without whom they were about; what
// is approved makes near wordings find the answer and moves nothing else; all of it can be taken back. And what is kept
// of searches.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/flows/desk.h"

using namespace kartoteka;

namespace {

struct School {
  Desk desk;
  ApiClient editor = desk.company.as("manager");

  json published(const std::string& question, const std::string& body) { return desk.add("/answers", {{"question", question}, {"body", body}, {"state", "published"}}); }
  static std::string path(const json& answer) { return "/answers/" + std::to_string(answer["id"].get<int>()); }
  static json body_of(const Answer& answer, int status = 200) {
    REQUIRE_MESSAGE(answer.status == status, answer.text);
    return answer.body;
  }
  json get(const std::string& path) const { return body_of(editor.get(path)); }
  void catch_up() { desk.change = std::to_string(get("/status")["index"]["latest_change"].get<int>()); }

  json feedback(const json& answer, bool helped, const std::string& query) const {
    return body_of(desk.client.post(path(answer) + "/feedback", {{"helped", helped}, {"query", query}}), 201);
  }
  json proposals() const { return get("/wording-proposals")["items"]; }

  /// The scores of what a query finds, by record.
  std::map<std::string, double> scores(const std::string& query) {
    catch_up();
    std::map<std::string, double> found;
    const json result = desk.search("kind=answer&q=" + query);
    for (const json& hit : result["hits"]) found["answer:" + std::to_string(hit["id"].get<int>())] = hit["score"];
    return found;
  }
  std::string first(const std::string& query) {
    catch_up();
    const auto found = desk.found("kind=answer&q=" + query);
    return found.empty() ? "" : found.front();
  }
};

}  // namespace

TEST_CASE("after one wording was learned, other inflections and near wordings find the answer, and unrelated queries do not move") {
  School school;
  const json access = school.published("Odzyskiwanie dostępu", "Na stronie logowania wybierz Przypomnij.");
  school.published("Zmiana hasła co miesiąc", "Hasło zmienia się co trzydzieści dni.");
  school.published("Jak rozliczyć delegację?", "Na formularzu.");
  const std::string key = "answer:" + std::to_string(access["id"].get<int>());
  const std::vector<std::string> near{"zapomniane%20haslo", "zapomnialem%20hasla", "zapomnieli%20swoich%20hasel", "haslo%20zapomniane%20w%20programie"};
  const std::vector<std::string> unrelated{"delegacja", "rozliczanie%20delegacji", "co%20miesiac", "logowanie"};
  for (const std::string& query : near) CHECK(school.first(query) != key);
  std::map<std::string, std::map<std::string, double>> before;
  for (const std::string& query : unrelated) before[query] = school.scores(query);

  const json worth = school.feedback(access, true, "zapomniałem hasła");
  CHECK(worth["helped"] == 1);
  const json proposed = school.proposals();
  REQUIRE(proposed.size() == 1);
  CHECK(proposed[0]["wording"] == "zapomniałem hasła");
  const std::string proposal = "/wording-proposals/" + std::to_string(proposed[0]["id"].get<int>());
  CHECK(School::body_of(school.editor.post(proposal + "/approve", json::object()))["other_wordings"] == json({"zapomniałem hasła"}));
  for (const std::string& query : near) CHECK_MESSAGE(school.first(query) == key, query);
  for (const std::string& query : unrelated) {
    const auto after = school.scores(query);
    for (const auto& [record, score] : before[query]) {
      if (record != key) CHECK_MESSAGE(after.at(record) == doctest::Approx(score).epsilon(0.1), query, " ", record);
    }
    CHECK(after.size() == before[query].size());
  }
  // And back.
  CHECK(School::body_of(school.editor.post(proposal + "/reopen", json::object()))["other_wordings"].empty());
  for (const std::string& query : near) CHECK(school.first(query) != key);
}

TEST_CASE("usefulness ranks gently among answers that match alike") {
  School school;
  const json first = school.published("Jak zgłosić urlop?", "W kadrach.");
  const json second = school.published("Jak zgłosić urlop?", "W kadrach.");
  for (int i = 0; i < 5; ++i) school.feedback(second, true, "");
  CHECK(school.first("urlop") == "answer:" + std::to_string(second["id"].get<int>()));
  for (int i = 0; i < 9; ++i) school.feedback(first, true, "");
  for (int i = 0; i < 5; ++i) school.feedback(second, false, "");
  CHECK(school.first("urlop") == "answer:" + std::to_string(first["id"].get<int>()));
}

TEST_CASE("a proposal holds neither names nor numbers, counts its inflections as one, and can be sent once only") {
  School school;
  school.desk.add("/clients", {{"code", "BRZ"}, {"name", "Brzęczyszczykiewicz i Wspólnicy Sp. z o.o."}, {"people", {{{"name", "Zdzisława Kwiatkowska"}}}}});
  const json answer = school.published("Korekta dokumentu", "Wystaw korektę.");
  const std::string path = School::path(answer) + "/feedback";
  const json asked{{"helped", true}, {"query", "pani Kwiatkowska z Brzęczyszczykiewicza, tel. 601 202 303, pomyłka na fakturze FV/2026/11/0042 na 1 234,50 zł"}};
  const ApiClient once = school.desk.client.with_header("Idempotency-Key", "raz");
  const Answer made = once.post(path, asked);
  REQUIRE(made.status == 201);
  CHECK(once.post(path, asked).header("Location") == made.header("Location"));
  school.feedback(answer, true, "pomyłki na fakturach");
  school.feedback(answer, true, "pomylka na fakturze");
  school.feedback(answer, true, "dokument skorygować");  // nothing new: the question itself
  const json worth = school.get(School::path(answer) + "/usefulness");
  CHECK(worth["helped"] == 4);
  const std::string text = school.proposals().dump() + worth.dump();
  for (const char* personal : {"Kwiatkowsk", "Brzęczyszczykiewicz", "601 202", "202 303", "0042", "234,50"}) CHECK_MESSAGE(text.find(personal) == std::string::npos, personal);
  const json proposals = school.proposals();
  REQUIRE_FALSE(proposals.empty());
  CHECK(proposals[0]["times"].get<int>() >= 2);
}

TEST_CASE("answers given in contacts propose what was asked, of confidential clients nothing") {
  School school;
  const json answer = school.published("Wstrzymanie usługi", "Na wniosek.");
  const auto client = school.desk.add("/clients", {{"code", "JAW"}, {"name", "Jawna"}})["id"];
  const auto secret = school.desk.add("/clients", {{"code", "TAJ"}, {"name", "Tajna"}, {"confidential", true}})["id"];
  const auto contact = [&](const json& of, const std::string& asked) {
    return school.desk.add("/contacts", {{"client", of}, {"subject", "Telefon"}, {"started_at", "2026-05-03T09:30:00Z"}, {"asked", asked}, {"answers_used", {answer["id"]}}});
  };
  const json told = contact(client, "czy mogę zawiesić abonament");
  contact(secret, "czy można zlikwidować oddział");
  const json proposals = school.proposals();
  REQUIRE(proposals.size() == 1);
  CHECK(proposals[0]["wording"] == "czy mogę zawiesić abonament");
  CHECK(proposals[0]["given"] == 1);
  const json worth = school.get(School::path(answer) + "/usefulness");
  CHECK(worth["items"].size() == 1);
  CHECK(worth["items"][0]["contact"] == told["id"]);
  CHECK(school.get("/searches").dump().find("oddzia") == std::string::npos);
  REQUIRE(school.desk.client.remove("/contacts/" + std::to_string(told["id"].get<int>()), "*").status == 200);
  CHECK(school.proposals().empty());
}

TEST_CASE("an answer is begun from a solved contact, tied to it, without whom it was about") {
  School school;
  const auto client = school.desk.add("/clients", {{"code", "JAW"}, {"name", "Kowalex"}})["id"];
  const json contact = school.desk.add("/contacts", {{"client", client}, {"subject", "Telefon"}, {"started_at", "2026-05-03T09:30:00Z"},
                                                     {"asked", "jak Kowalex ma przesłać wyciąg?"}, {"result", "Wyciąg przesyła się w MT940."}, {"note", "Tel. 601 202 303."}});
  const Answer draft = school.desk.client.post("/answers/from-contact", {{"contact", contact["id"]}});
  REQUIRE_MESSAGE(draft.status == 201, draft.text);
  CHECK(draft.body["question"] == "jak ma przesłać wyciąg?");
  CHECK(draft.body["body"] == "Wyciąg przesyła się w MT940.\n\nTel. ….");
  CHECK(draft.body["state"] == "draft");
  CHECK(draft.body["owner"] == draft.body["created_by"]);
  const json links = school.get("/links?source=answer:" + std::to_string(draft.body["id"].get<int>()))["items"];
  REQUIRE(links.size() == 1);
  CHECK(links[0]["target"] == "contact:" + std::to_string(contact["id"].get<int>()));
  const json empty = school.desk.add("/contacts", {{"client", client}, {"subject", "Nic"}, {"started_at", "2026-05-03T09:30:00Z"}});
  CHECK(school.desk.client.post("/answers/from-contact", {{"contact", empty["id"]}}).body["errors"][0]["pointer"] == "/contact");
}

TEST_CASE("searches are kept with their outcome, of what is typed the last, and of confidential matters no word") {
  School school;
  school.published("Jak rozliczyć delegację?", "Na formularzu.");
  const auto secret = school.desk.add("/clients", {{"code", "TAJ"}, {"name", "Tajna"}, {"confidential", true}})["id"];
  school.desk.add("/threads", {{"title", "Przetarg na wagony"}, {"client", secret}});
  for (const char* typed : {"dele", "delega", "delegacja"}) school.desk.search("as_you_type=true&q=" + std::string(typed));
  const json sent = school.desk.search("q=delegacja%20rozliczenie");
  school.desk.search("q=wagony");
  school.desk.search("q=526-025-02-74");
  school.desk.search("q=delegacja&kind=task");
  school.desk.search("q=delegacja%20rozliczenie&offset=5");
  const json items = school.get("/searches")["items"];
  REQUIRE(items.size() == 4);
  CHECK(items[3]["id"] == sent["search"]);
  CHECK(items[3]["text"] == "delegacja rozliczenie");
  CHECK(items[3]["outcome"] == "found");
  CHECK(items[3]["user_name"] == "Jan operator");
  CHECK(items[2]["question_kind"] == "confidential");
  CHECK(items[2]["text"] == "");
  CHECK(items[1]["question_kind"] == "lookup");
  CHECK(items[1]["text"] == "");
  CHECK(items[0]["outcome"] == "");
  CHECK(school.body_of(school.desk.company.as("reader").get("/searches"))["items"].size() == 4);
}

TEST_CASE("a question that is typed is kept once, with the answer that its last form got, by whichever way it was asked") {
  School school;
  school.published("Jak rozliczyć delegację?", "Na formularzu.");
  for (const char* typed : {"jak%20rozl", "jak%20rozliczyc", "jak%20rozliczyc%20delegacje"}) {
    school.desk.search("as_you_type=true&q=" + std::string(typed));
    const Answer direct = school.desk.client.get("/answers?as_you_type=true&q=" + std::string(typed));
    REQUIRE(direct.status == 200);
  }
  school.desk.client.get("/answers?q=cos%20innego");
  const json items = school.get("/searches")["items"];
  REQUIRE(items.size() == 2);
  CHECK(items[1]["text"] == "jak rozliczyc delegacje");
  CHECK(items[1]["way"] == "answers");
  CHECK(items[1]["outcome"] == "found");
  CHECK(school.desk.client.get("/answers?as_you_type=maybe&q=x").status == 400);
}

TEST_CASE("a question that was missing is not reported before it was asked, and stays among others by what it means") {
  School school;
  school.published("Jak rozliczyć delegację?", "Na formularzu.");
  CHECK(school.get("/reports/missing-answers")["items"].empty());
  for (const char* query : {"czy%20jest%20parking%20dla%20gosci", "parkingi%20dla%20gosci", "gdzie%20parking%20goscie"}) school.desk.search("q=" + std::string(query));
  school.desk.search("q=ile%20kosztuje%20przegladarka%20zdjec");
  const json items = school.get("/reports/missing-answers")["items"];
  REQUIRE(items.size() == 2);
  CHECK(items[0]["searches"] == 3);
  CHECK(items[0]["asked_again"].size() == 3);
  CHECK(items[0]["state"] == "open");
  CHECK(school.desk.client.get("/reports/missing-answers").status == 403);
  CHECK(school.editor.get("/reports/missing-answers?from=2026-05-02&to=2026-05-01").status == 400);
  CHECK(school.editor.get("/reports/missing-answers/99").status == 404);
}

TEST_CASE("questions without an answer are one group by synonyms, slips and what lies between them") {
  School school;
  school.published("Jak rozliczyć delegację?", "Na formularzu.");
  const auto ask = [&](std::initializer_list<const char*> queries) {
    for (const char* query : queries) school.desk.search("q=" + std::string(query));
  };
  const auto groups = [&] {
    std::map<std::string, int> searches;
    const json items = school.get("/reports/missing-answers")["items"];
    for (const json& item : items) searches[item["question"]] = item["searches"];
    return searches;
  };
  // A synonym known beforehand; one that comes later, of several words.
  REQUIRE(school.editor.post("/synonyms", {{"phrase", "stołówka"}, {"means", {"kantyna"}}}).status == 201);
  ask({"gdzie%20jest%20stolowka", "w%20jakich%20godzinach%20kantyna%20pracuje", "kantyny%20pracuja%20w%20jakich%20godzinach", "w%20jakich%20godzinach%20stolowka%20pracuje"});
  ask({"brak%20rolety%20w%20oknie", "zaluzji%20brak%20w%20oknie", "slonce%20przez%20okno"});
  auto found = groups();
  CHECK(found.size() == 5);
  CHECK(found["w jakich godzinach kantyna pracuje"] == 3);
  REQUIRE(school.editor.post("/synonyms", {{"phrase", "roleta"}, {"means", {"żaluzja"}}}).status == 201);
  found = groups();
  CHECK(found.size() == 4);
  CHECK(found["brak rolety w oknie"] == 2);
  // A slip in the only word.
  ask({"helikopter", "helikoptre", "hleikopter"});
  CHECK(groups()["helikopter"] == 3);
  // Two that are nearly one, and then what lies between them.
  ask({"zwrot%20kosztow%20dojazdu%20autobusem", "zwrot%20kosztow%20autobusem%20podmiejskim"});
  const std::size_t before = groups().size();
  ask({"zwrot%20kosztow%20dojazdu%20autobusem%20podmiejskim"});
  CHECK(groups().size() <= before);
}

TEST_CASE("what was searched for last is not lost when the program stops") {
  const TemporaryFolder folder;
  const auto state = folder.path() / "state";
  REQUIRE(run_program(state, {"user", "add", "anna", "--name", "Anna", "--role", "manager"}, std::string(kPassword) + "\n").exit_code == 0);
  const std::string token = last_line(run_program(state, {"user", "token", "anna", "--scope", "read", "write"}).output);
  {
    ServingProgram program(state);
    const ApiClient client = ApiClient(program.port()).with_token(token);
    for (const char* query : {"q=parkingi", "q=garaz", "as_you_type=true&q=rower"}) REQUIRE(client.get("/search?" + std::string(query)).status == 200);
    CHECK(program.stop() == 0);
  }
  const ServingProgram program(state);
  const json items = ApiClient(program.port()).with_token(token).get("/searches").body["items"];
  REQUIRE(items.size() == 3);
  CHECK(items[0]["text"] == "rower");
}
