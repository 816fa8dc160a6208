// A hostile operator: what he may not see he does not learn of by any way round, and what is not his he does not change.
#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "tests/flows/rights_company.h"

using namespace kartoteka;

namespace {

struct Story {
  Company company;
  ApiClient stranger = company.as("stranger");
  ApiClient owner = company.as("owner");
  Set secret = company.make(true);
  Set foreign = company.make(false);

  std::string id(const std::string& kind) const { return secret.of(kind); }
  json search(const ApiClient& by, const std::string& parameters) const {
    const kartoteka::Answer found = by.get("/search?wait_ms=10000&wait_for=" + company.last_change() + "&" + parameters);
    REQUIRE_MESSAGE(found.status == 200, found.text);
    return found.body;
  }
  void check_nothing(const std::string& path) const {
    const kartoteka::Answer answer = stranger.get(path);
    REQUIRE_MESSAGE(answer.status == 200, path, ": ", answer.text);
    CHECK_MESSAGE(answer.body["items"].empty(), path, ": ", answer.text.substr(0, 300));
  }
};

}  // namespace

TEST_CASE_FIXTURE(Story, "lists filtered and sorted by what is confidential are empty for a stranger") {
  for (const char* kind : {"threads", "tasks", "contacts"}) {
    check_nothing(std::string("/") + kind + "?order=id&client=" + id("client"));
    CHECK(owner.get(std::string("/") + kind + "?client=" + id("client")).body["items"].empty() == (std::string(kind) == "tasks"));
  }
  check_nothing("/tasks?thread=" + id("thread"));
  check_nothing("/contacts?thread=" + id("thread"));
  check_nothing("/work?task=" + id("task"));
  check_nothing("/attachments?ties=contact:" + id("contact"));
  check_nothing("/links?source=client:" + id("client"));
  check_nothing(std::string("/clients?tags=") + kSecret);
  check_nothing(std::string("/clients?attribute=branza=") + kSecret);
  check_nothing("/clients?code=" + std::string(kSecret) + "1");
}

TEST_CASE_FIXTURE(Story, "lists filtered by attributes give those that have the value") {
  CHECK(owner.get(std::string("/clients?attribute=branza=") + kSecret).body["items"].size() == 1);
  CHECK(search(owner, std::string("q=&kind=client&attribute=branza=jawne"))["hits"].size() == 1);
  CHECK(stranger.get("/clients?attribute=nieznana=1").problems() == "/attribute: there is no attribute nieznana");
  CHECK(stranger.get("/clients?attribute.branza_from=1").problems() == "/attribute.branza_from: only numbers and dates have a from and a to");
  CHECK(stranger.get("/threads?attribute=branza=1").status == 400);
}

TEST_CASE_FIXTURE(Story, "search, its facets, filters, corrections and suggestions know nothing of it") {
  const json all = search(stranger, "q=sekretny&limit=100");
  const json seen = search(owner, "q=sekretny&limit=100");
  CHECK(all["total"].get<int>() * 2 == seen["total"].get<int>());
  int counted = 0;
  for (const json& facet : all["facets"]["kind"]) counted += facet["count"].get<int>();
  CHECK(counted == all["total"]);
  CHECK(search(stranger, "q=&client=" + id("client"))["total"] == 0);
  CHECK(search(stranger, "q=&thread=" + id("thread"))["total"] == 0);
  CHECK(search(owner, "q=&thread=" + id("thread"))["total"].get<int>() > 1);
  CHECK(search(stranger, std::string("q=") + kSecret)["hits"].empty());
  // The words of the index are read aside: the owner is helped in a moment, the stranger never.
  json corrected;
  for (int tries = 0; tries < 100 && corrected.is_null(); ++tries) {
    corrected = search(owner, "q=zxqtajnr")["corrected_query"];
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  CHECK(corrected == "zxqtajne");
  CHECK(search(stranger, "q=zxqtajnr")["corrected_query"].is_null());
  CHECK(search(stranger, "q=zxqtaj&as_you_type=true")["total"] == 0);
  CHECK(stranger.get("/suggest?q=zxqta").body["suggestions"].empty());
  for (const char* query : {"klient:sekretny", "klient:Zxqtajne1", "watek:sekretny", "klient:5260250274", "zxqtaj*", "*ajne", "~zxqtajnr", "tytul:sekretny", "kategoria:x"}) {
    const json result = search(stranger, std::string("limit=100&explain=true&q=") + query);
    CHECK_MESSAGE(result["hits"].dump().find(kSecret) == std::string::npos, query);
    CHECK_MESSAGE(result["conditions"].dump().find("Sekretny Zxq") == std::string::npos, query, " ", result["conditions"].dump());
  }
  CHECK(search(owner, "q=klient:Zxqtajne1")["total"].get<int>() > 3);
  CHECK(stranger.get("/similar?kind=thread&id=" + id("thread")).status == 404);
}

TEST_CASE_FIXTURE(Story, "counts, analysis, CSV and names leave it out") {
  const json mine = stranger.get("/status").body["records"];
  const json theirs = owner.get("/status").body["records"];
  for (const char* kind : {"client", "thread", "task", "contact", "work", "attachment", "link"}) {
    CHECK_MESSAGE(theirs[kind].get<int>() == 2 * mine[kind].get<int>(), kind);
  }
  CHECK(stranger.get("/analysis?of=contacts&by=client").body["total"]["count"] == 1);
  for (const char* kind : {"clients", "threads", "tasks", "contacts", "work", "attachments", "links"}) {
    const kartoteka::Answer csv = stranger.get(std::string("/") + kind + "?format=csv");
    CHECK(csv.status == 200);
    CHECK_MESSAGE(csv.text.find(kSecret) == std::string::npos, kind);
  }
  // A contact that is there for all, with a task that is not.
  const kartoteka::Answer talk = owner.patch("/contacts/" + foreign.of("contact"), {{"next_task", secret.id["task"]}}, "*");
  REQUIRE_MESSAGE(talk.status == 200, talk.text);
  CHECK(stranger.get("/contacts/" + foreign.of("contact") + "?expand=names").body["next_task_name"].is_null());
  CHECK(owner.get("/contacts/" + foreign.of("contact") + "?expand=names").body["next_task_name"].is_string());
}

TEST_CASE_FIXTURE(Story, "references to it are refused as those to what does not exist") {
  const std::string missing = "999";
  const auto problem = [&](const std::string& path, json body, const std::string& field, const std::string& prefix) {
    const bool is_key = !prefix.empty();
    const auto kind = path == "/tasks" ? std::string("thread") : std::string("client");
    body[field] = is_key ? json(prefix + id(kind)) : json(secret.id[kind]);
    const std::string hidden = stranger.post(path, body).problems();
    body[field] = is_key ? json(prefix + missing) : json(999);
    std::string gone = stranger.post(path, body).problems();
    gone.replace(gone.find(missing), missing.size(), id(kind));
    CHECK(hidden == gone);
    CHECK_FALSE(hidden.empty());
  };
  problem("/tasks", {{"title", "x"}}, "thread", "");
  problem("/contacts", {{"subject", "x"}, {"started_at", "2026-05-03T09:30:00Z"}}, "client", "");
  problem("/links", {{"note", "x"}, {"target", "user:1"}}, "source", "client:");
  CHECK(stranger.post("/clients", {{"code", std::string(kSecret) + "1"}, {"name", "x"}}).problems() == "/code: another client has it already");
  CHECK(stranger.post("/clients/" + foreign.of("client") + "/merge", {{"into", secret.id["client"]}}).status == 404);
  CHECK(stranger.post("/clients/duplicates", {{"nip", "5260250274"}}).body["items"].size() == 1);
  CHECK(owner.post("/clients/duplicates", {{"nip", "PL 526-025-02-74"}}).body["items"].size() == 2);
}

TEST_CASE_FIXTURE(Story, "an import that meets it tells neither its name nor its number nor whether a guess was right") {
  const std::string code = std::string(kSecret) + "1", name = "Sekretny " + code;
  const auto import = [&](const std::string& parameters, const std::string& lines, const char* type) {
    return stranger.send("POST", "/import?dry_run=true&" + parameters, lines, type);
  };
  const auto told = [&](const kartoteka::Answer& answer) {
    REQUIRE_MESSAGE(answer.status == 200, answer.text);
    CHECK_MESSAGE(answer.body["unchanged"] == 0, answer.text);
    CHECK_MESSAGE(answer.text.find("client " + id("client")) == std::string::npos, answer.text);
    // What he sent himself is shown to him among the columns.
    CHECK_MESSAGE(answer.body["problems"].dump().find(name) == std::string::npos, answer.text);
    return answer.body;
  };
  for (const std::string& guess : {name, std::string("Inny")}) {
    const json same_code = told(import("kind=clients", "Kod;Nazwa\n" + code + ";" + guess + "\n", "text/csv"));
    CHECK(same_code["problems"][0]["message"] == "another client has it already");
    const json same_nip = told(import("kind=clients", "Kod;Nazwa;NIP\nNowy;" + guess + ";526-025-02-74\n", "text/csv"));
    CHECK(same_nip["problems"].size() == 1);
    const json line{{"kind", "client"}, {"id", secret.id["client"]}, {"code", code}, {"name", guess}};
    CHECK(told(import("", line.dump() + "\n", "application/x-ndjson"))["problems"].size() == 1);
  }
}

TEST_CASE_FIXTURE(Story, "a client that becomes confidential vanishes at once with all that hangs on it, and comes back") {
  const std::string client = "/clients/" + foreign.of("client");
  const int before = search(stranger, "q=sekretny&limit=100")["total"];
  CHECK(before > 5);
  const kartoteka::Answer closed = owner.patch(client, {{"confidential", true}}, "*");
  REQUIRE_MESSAGE(closed.status == 200, closed.text);
  CHECK(stranger.get("/search?q=sekretny&limit=100").body["hits"].empty());  // whether the index knows or not
  const std::string waiting = "/search?q=sekretny&limit=100&wait_ms=10000&wait_for=";
  const json hidden = stranger.get(waiting + closed.header("Kartoteka-Change")).body;
  CHECK(hidden["total"] == 0);
  CHECK(hidden["facets"]["kind"].empty());
  CHECK(stranger.get("/contacts/" + foreign.of("contact")).status == 404);

  const kartoteka::Answer admitted = company.as("administrator").put(client + "/confidants", {{"users", {company.user("stranger")}}});
  REQUIRE_MESSAGE(admitted.status == 200, admitted.text);
  CHECK(stranger.get(waiting + admitted.header("Kartoteka-Change")).body["total"] == before);
  CHECK(company.as("administrator").get(client).status == 404);
  CHECK(owner.get(client + "/history").body["items"][0]["user"]["name"] == "Jan administrator");

  const kartoteka::Answer opened = owner.patch(client, {{"confidential", false}}, "*");
  CHECK(company.as("other_manager").get(waiting + opened.header("Kartoteka-Change")).body["total"] == before);
}

TEST_CASE_FIXTURE(Story, "what is another's is not changed, given away, hidden, merged or thrown away by a stranger") {
  const std::string task = "/tasks/" + foreign.of("task");
  const kartoteka::Answer refused = stranger.patch(task, {{"title", "Moje"}}, "*");
  CHECK(refused.status == 403);
  CHECK(refused.body["detail"].get<std::string>().find("may change it") != std::string::npos);
  CHECK(stranger.remove(task, "*").status == 403);
  const std::string client = "/clients/" + foreign.of("client");
  CHECK(stranger.patch(client, {{"owner", company.user("stranger")}}, "*").status == 403);
  CHECK(stranger.patch(client, {{"confidential", true}}, "*").status == 403);
  CHECK(stranger.patch(client, {{"confidants", {company.user("stranger")}}}, "*").status == 403);
  CHECK(stranger.put(client + "/confidants", {{"users", {company.user("stranger")}}}).status == 403);
  CHECK(stranger.patch(client, {{"city", "Łódź"}}, "*").status == 200);
  CHECK(stranger.patch("/users/" + std::to_string(company.user("stranger")), {{"role", "administrator"}}, "*").status == 403);
  CHECK(stranger.post("/teams", {{"name", "Moi"}, {"manager", company.user("stranger")}}).status == 403);
}

TEST_CASE_FIXTURE(Story, "a repeated request is not answered with a record that was hidden meanwhile") {
  const ApiClient once = stranger.with_header("Idempotency-Key", "raz");
  const json body{{"subject", "Rozmowa"}, {"client", foreign.id["client"]}, {"started_at", "2026-05-03T09:30:00Z"}};
  REQUIRE(once.post("/contacts", body).status == 201);
  REQUIRE(owner.patch("/clients/" + foreign.of("client"), {{"confidential", true}}, "*").status == 200);
  CHECK(once.post("/contacts", body).status == 404);
}

TEST_CASE_FIXTURE(Story, "the people who are told do not include those who may not see") {
  const kartoteka::Answer talk = owner.patch("/tasks/" + id("task"), {{"description", "Do sprawdzenia: @stranger @confidant"}}, "*");
  REQUIRE_MESSAGE(talk.status == 200, talk.text);
  CHECK(stranger.get("/notifications").body["items"].empty());
  CHECK_FALSE(company.as("confidant").get("/notifications").body["items"].empty());
}

TEST_CASE_FIXTURE(Story, "the card shows a client at one glance") {
  const json card = owner.get("/clients/" + id("client") + "/card?expand=names").body;
  CHECK(card["client"]["owner_name"] == "Jan owner");
  CHECK(card["contacts"].size() == 1);
  CHECK(card["threads"].size() == 1);
  CHECK(card["attachments"].size() == 1);
  CHECK(card["counts"]["contacts"] == 1);
  CHECK(card["counts"]["open_threads"] == 1);
}

TEST_CASE_FIXTURE(Story, "what hangs on a client is found by its name and code too, and follows its renaming") {
  const std::string waiting = "&limit=100&wait_ms=10000&wait_for=";
  const auto kinds = [&](const std::string& query, const std::string& change) {
    const json found = owner.get("/search?correct=false&q=" + query + waiting + change).body;
    std::string text;
    for (const json& hit : found["hits"]) text += hit["kind"].get<std::string>() + " ";
    return text;
  };
  const kartoteka::Answer renamed = owner.patch("/clients/" + foreign.of("client"), {{"name", "Żuraw i Czapla"}, {"code", "ZUR-77"}}, "*");
  REQUIRE_MESSAGE(renamed.status == 200, renamed.text);
  for (const std::string query : {"czapli+zuraw", "ZUR-77"}) {
    const std::string found = kinds(query, renamed.header("Kartoteka-Change"));
    for (const std::string kind : {"client", "thread", "contact", "task", "attachment"}) {
      CHECK_MESSAGE(found.find(kind) != std::string::npos, query, ": ", found);
    }
    CHECK_MESSAGE(found.starts_with("client "), query, ": ", found);
  }
  const kartoteka::Answer again = owner.patch("/clients/" + foreign.of("client"), {{"name", "Bocian"}}, "*");
  CHECK(kinds("czapla", again.header("Kartoteka-Change")) == "");
  CHECK(stranger.get("/search?q=Zxqtajne" + waiting + again.header("Kartoteka-Change")).body["total"] == 0);
}
