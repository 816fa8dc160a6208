#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "tests/flows/desk.h"

using namespace kartoteka;

namespace {

using Keys = std::vector<std::string>;

std::string marked(const json& segments) {
  std::string text;
  for (const json& segment : segments) {
    const std::string piece = segment["text"];
    text += segment["match"] ? "[" + piece + "]" : piece;
  }
  return text;
}

json public_answer(const std::string& question, const std::string& body) {
  return {{"question", question}, {"body", body}, {"state", "published"}, {"audience", "public"}};
}

/// The words of the index are read anew in the background, some seconds behind at most.
json search_until_corrected(const Desk& desk, const std::string& parameters) {
  json result = desk.search(parameters);
  for (int tries = 0; tries < 100 && result["corrected_query"].is_null(); ++tries) {
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    result = desk.search(parameters);
  }
  return result;
}

}  // namespace

TEST_CASE("a contact note is found at once by an inflected form typed without diacritics") {
  Desk desk;
  const auto client = desk.add("/clients", {{"code", "KOW"}, {"name", "Kowalski i Synowie"}})["id"];
  desk.add("/contacts", {{"client", client}, {"started_at", "2026-05-03T09:30:00Z"}, {"subject", "Drukarka"}, {"owner", 2},
                         {"note", "Nie może połączyć nowego urządzenia z siecią."}});
  const json result = desk.search("q=urzadzeniami+laczyc&explain=true");
  REQUIRE(result["hits"].size() == 1);
  const json& hit = result["hits"][0];
  CHECK(hit["kind"] == "contact");
  CHECK(marked(hit["title"]) == "Drukarka");
  CHECK(marked(hit["passages"][0]).find("[urządzenia]") != std::string::npos);
  CHECK(hit["client"] == json{{"id", client}, {"name", "Kowalski i Synowie"}});
  CHECK(hit["owner"] == json{{"id", 2}, {"name", "Jan manager"}});
  CHECK(hit["date"] == "2026-05-03T09:30:00.000Z");
  CHECK(hit["reasons"][0]["rule"] == "inflected");
  CHECK(hit["reasons"][0]["form"] == "urządzenia");
  CHECK_FALSE(desk.search("q=urzadzenie")["hits"][0].contains("reasons"));
}

TEST_CASE("numbers are found in any spacing") {
  Desk desk;
  desk.add("/clients", {{"code", "KOW"}, {"name", "Kowalski"}, {"nip", "526-025-02-74"}, {"phones", {{{"label", "biuro"}, {"number", "+48 601 202 303"}}}}});
  for (const char* number : {"5260250274", "526-025-02-74", "526+025+02+74", "PL5260250274", "601202303", "601-202-303", "%2B48+601202303"}) {
    CHECK_MESSAGE(desk.found(std::string("q=") + number) == Keys{"client:1"}, std::string(number));
  }
}

TEST_CASE("hits are filtered by kind, client, owner, tag, state and day") {
  Desk desk;
  desk.add("/clients", {{"code", "A"}, {"name", "Alfa"}});
  desk.add("/clients", {{"code", "B"}, {"name", "Beta"}});
  const auto contact = [&](int client, const char* day, int owner, const json& tags) {
    desk.add("/contacts", {{"client", client}, {"started_at", std::string(day) + "T09:30:00Z"}, {"subject", "Umowa"}, {"owner", owner}, {"tags", tags}});
  };
  contact(1, "2026-04-30", 2, {"vat"});
  contact(1, "2026-05-01", 3, {"zus"});
  contact(2, "2026-06-15", 3, {"vat", "zus"});
  desk.add("/tasks", {{"title", "Umowa"}, {"state", "waiting"}, {"client", 1}});
  CHECK(desk.found("q=umowa&order=oldest&kind=contact") == Keys{"contact:1", "contact:2", "contact:3"});
  CHECK(desk.found("q=umowa&order=newest&kind=contact&client=1") == Keys{"contact:2", "contact:1"});
  CHECK(desk.found("q=umowa&order=oldest&kind=contact&client=1&client=2&owner=3") == Keys{"contact:2", "contact:3"});
  CHECK(desk.found("q=umowa&tag=vat&tag=zus&owner=2") == Keys{"contact:1"});
  CHECK(desk.found("q=umowa&state=waiting") == Keys{"task:1"});
  CHECK(desk.found("q=umowa&kind=contact&from=2026-05-01&order=oldest") == Keys{"contact:2", "contact:3"});
  CHECK(desk.found("q=umowa&kind=contact&to=2026-05-01") == Keys{"contact:1"});
  CHECK(desk.found("q=umowa&from=2026-04-01&to=2026-05-01") == Keys{"contact:1"});
  CHECK(desk.found("q=umowa&from=2026-04-30&to=2026-06-15&kind=contact&order=oldest") == Keys{"contact:1", "contact:2"});
  CHECK(desk.found("q=umowa&from=2190-01-01") == Keys{});
  CHECK(desk.found("q=umowa&from=2026-05-02&to=2026-05-02") == Keys{});
  const json result = desk.search("q=umowa&kind=task");
  CHECK(result["total"] == 1);
  CHECK(result["facets"]["kind"].size() == 2);
}

TEST_CASE("who is not signed in finds published, public answers that are valid today, and nothing else") {
  Desk desk;
  desk.add("/answers", public_answer("Jak podpisać umowę?", "Piórem."));
  json answer = public_answer("Jak podpisać umowę wewnętrzną?", "Ołówkiem.");
  answer["audience"] = "internal";
  desk.add("/answers", answer);
  answer = public_answer("Jak podpisać umowę jutro?", "Za rok.");
  answer["valid_from"] = "2190-01-01";
  desk.add("/answers", answer);
  desk.add("/threads", {{"title", "Umowa"}});
  const json anybody = desk.search("q=umowy", desk.company.nobody());
  CHECK(anybody["total"] == 1);
  REQUIRE(anybody["hits"].size() == 1);
  CHECK(anybody["hits"][0]["id"] == 1);
  CHECK(anybody["facets"]["kind"] == json::parse(R"([{"value":"answer","count":1}])"));
  CHECK(desk.search("q=umowy")["total"] == 4);

  const Answer archived = desk.client.patch("/answers/1", {{"state", "archived"}}, "*");
  desk.change = archived.header("Kartoteka-Change");
  CHECK(desk.search("q=umowy", desk.company.nobody())["hits"].empty());
}

TEST_CASE("a search waits for a change no longer than it is told, and answers anyway") {
  Desk desk;
  const Answer early = desk.client.get("/search?q=x&wait_for=1000000&wait_ms=100");
  CHECK(early.status == 200);
  CHECK(early.body["index"]["catching_up"] == true);
}

TEST_CASE("whatever people type is a search") {
  Desk desk;
  desk.add("/threads", {{"title", "Umowa"}});
  for (const char* text : {"", "%22", "-", "-umowa", "AND+OR+NOT", "*", "%2B%2B%2B", "%F0%9F%98%80", "%22umowa", "()"}) {
    const Answer answer = desk.client.get(std::string("/search?q=") + text);
    CHECK_MESSAGE(answer.status == 200, std::string(text), answer.text);
  }
  const Answer very_long = desk.client.get("/search?q=" + std::string(3000, 'a'));
  CHECK(very_long.status == 200);
  CHECK_FALSE(very_long.body["warnings"].empty());
  CHECK(desk.client.get("/search?q=umowa&limit=101").status == 400);
}

TEST_CASE("nobody is offered a word that stands only in records he may not see") {
  Desk desk;
  desk.add("/answers", public_answer("Jak wystawić fakturę?", "Tak."));
  desk.add("/contacts", {{"client", desk.add("/clients", {{"code", "K"}, {"name", "Kwarcomierz"}})["id"]},
                         {"started_at", "2026-05-03T09:30:00Z"}, {"subject", "Kwarcomierz nie działa"}});
  CHECK(search_until_corrected(desk, "q=kwarcomiers+faktura")["corrected_query"].is_string());
  CHECK(desk.search("q=kwarcomiers+faktura", desk.company.nobody())["corrected_query"].is_null());
}

TEST_CASE("a misspelt word is corrected, unless one asks not to") {
  Desk desk;
  for (const char* question : {"Jak wystawić fakturę?", "Jak skorygować fakturę?", "Faktura zaliczkowa"}) {
    desk.add("/answers", public_answer(question, "Tak."));
  }
  CHECK(search_until_corrected(desk, "q=faktrua")["corrected_query"].is_string());
  const json as_typed = desk.search("q=faktrua&correct=false");
  CHECK(as_typed["corrected_query"].is_null());
  CHECK(as_typed["hits"].empty());
}

TEST_CASE("fields in the text of a query narrow it, in Polish and in English") {
  Desk desk;
  desk.add("/clients", {{"code", "KOW"}, {"name", "Kowalski i Synowie"}, {"nip", "526-025-02-74"}});
  desk.add("/clients", {{"code", "NOW"}, {"name", "Nowak Transport"}});
  const auto contact = [&](int client, const char* day, const char* channel) {
    desk.add("/contacts", {{"client", client}, {"started_at", std::string(day) + "T22:30:00Z"}, {"subject", "Umowa"}, {"channel", channel}, {"owner", 2}, {"tags", {"VAT"}}});
  };
  contact(1, "2026-04-30", "phone");  // half past midnight of the first of May in Poland
  contact(2, "2026-05-10", "meeting");
  desk.add("/tasks", {{"title", "Umowa"}, {"state", "in_progress"}, {"client", 1}, {"priority", "urgent"}});
  for (const char* client : {"klient:kowalski", "klient:kowalskiego", "client:kow", "kontrahent:5260250274", "klient:%22Kowalski%20i%20Synowie%22", "klient:1"}) {
    CHECK_MESSAGE(desk.found(std::string("q=typ:kontakty%20") + client) == Keys{"contact:1"}, std::string(client));
  }
  CHECK(desk.found("q=umowa%20typ:zadanie") == Keys{"task:1"});
  CHECK(desk.found("q=umowa%20type:task%20state:in%20progress") == Keys{"task:1"});
  CHECK(desk.found("q=umowa%20stan:w%20toku") == Keys{"task:1"});
  CHECK(desk.found("q=priorytet:pilne") == Keys{"task:1"});
  CHECK(desk.found("q=typ:kontakt%20kana%C5%82:spotkanie") == Keys{"contact:2"});
  CHECK(desk.found("q=typ:kontakt%20tag:vat%20-klient:nowak") == Keys{"contact:1"});
  CHECK(desk.found("q=typ:kontakt%20od:2026-05-01%20do:1%20maja%202026") == Keys{"contact:1"});
  CHECK(desk.found("q=typ:kontakt%20od:2%20maja%202026") == Keys{"contact:2"});
  CHECK(desk.found("q=typ:kontakt%20opiekun:manager&order=oldest") == Keys{"contact:1", "contact:2"});
  CHECK(desk.found("q=typ:kontakt%20opiekun:ja").empty());
  const json result = desk.search("q=umowa%20klient:kowalski%20typ:zadanie%20tag:nieznany");
  REQUIRE(result["conditions"].size() == 2);
  CHECK(result["conditions"][0] == json{{"field", "client"}, {"typed", "klient:kowalski"}, {"values", {"1"}}, {"from", nullptr}, {"to", nullptr}, {"excluded", false}});
  CHECK(result["warnings"].size() == 1);
  // Nobody learns of a client or a user by a field.
  const json anybody = desk.search("q=klient:kowalski%20opiekun:manager", desk.company.nobody());
  CHECK(anybody["conditions"].empty());
}

TEST_CASE("what was corrected is told word by word, and why a hit is one in a sentence") {
  Desk desk;
  desk.add("/answers", public_answer("Jak wystawić fakturę korygującą?", "W module sprzedaży."));
  const json result = search_until_corrected(desk, "q=fakutra%20korygujacej&explain=true");
  CHECK(result["corrected_query"] == "faktura korygujacej");
  CHECK(result["corrections"] == json::parse(R"([{"typed":"fakutra","used":"faktura"}])"));
  CHECK(result["suggested_query"].is_null());
  REQUIRE(result["hits"].size() == 1);
  const json& reasons = result["hits"][0]["reasons"];
  REQUIRE(reasons.size() == 2);
  CHECK(reasons[0]["text_pl"].get<std::string>().find("zamiast «fakutra» szukano też «fakturę», które stoi w tytule") == 0);
  CHECK(reasons[1]["text_pl"].get<std::string>().find("«korygujacej» to odmiana słowa «korygującą», które stoi w tytule") == 0);
  CHECK(reasons[1]["text_en"].get<std::string>().find("«korygujacej» is a form of the word «korygującą», which stands in the title") == 0);
  const double share = reasons[0]["share"].get<double>() + reasons[1]["share"].get<double>();
  CHECK(share > 0.5);
  CHECK(share <= 1.001);
  CHECK(desk.search("q=fakturakorygujaca")["corrections"] == json::parse(R"([{"typed":"fakturakorygujaca","used":"faktura korygujaca"}])"));
}
