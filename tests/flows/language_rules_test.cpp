// Rules of language as editors use them: written over the API, in effect with the next search, in every inflection.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/flows/desk.h"

using namespace kartoteka;

namespace {

using Texts = std::vector<std::string>;

struct Editor : Desk {
  ApiClient editor = company.as("manager");

  json write(const std::string& path, const json& body) const {
    const Answer made = editor.post(path, body);
    REQUIRE_MESSAGE(made.status == 201, made.text);
    return made.body;
  }
  std::string publish(const std::string& question, const std::string& body) {
    return std::to_string(add("/answers", {{"question", question}, {"body", body}, {"state", "published"}, {"audience", "public"}})["id"].get<int>());
  }
  bool finds(const std::string& query, const std::string& answer) const {
    const Texts keys = found(query);
    return std::find(keys.begin(), keys.end(), "answer:" + answer) != keys.end();
  }
};

}  // namespace

TEST_CASE("a synonym is in effect with the next search, in other inflections, and gone with the one after its removal") {
  Editor desk;
  const std::string car = desk.publish("Samochód zastępczy", "Należy się od pierwszego dnia.");
  desk.publish("Urlop", "Wniosek.");
  CHECK_FALSE(desk.finds("q=autem", car));
  const json made = desk.write("/synonyms", {{"phrase", "auto"}, {"means", {"samochód"}}});
  CHECK(made["direction"] == "both");
  const json result = desk.search("q=autem&explain=true");
  REQUIRE(result["hits"].size() == 1);
  CHECK(result["hits"][0]["reasons"][0]["rule"] == "synonym");
  CHECK(result["hits"][0]["reasons"][0]["word"] == "autem");
  CHECK(result["hits"][0]["reasons"][0]["form"] == "Samochód");
  const std::string path = "/synonyms/" + std::to_string(made["id"].get<int>());
  REQUIRE(desk.editor.patch(path, {{"means", {"urlop"}}}, "*").status == 200);
  CHECK_FALSE(desk.finds("q=autem", car));
  REQUIRE(desk.editor.remove(path, "*").status == 200);
  CHECK(desk.found("q=autem").empty());
  REQUIRE(desk.editor.restore(path, "*").status == 200);
  const json history = desk.editor.get(path + "/history").body["items"];
  REQUIRE(history.size() == 4);
  CHECK(history[2]["changes"][0]["field"] == "means");
}

TEST_CASE("a synonym of several words holds in similar records, direct answers and suggestions too") {
  Editor desk;
  const std::string insured = desk.publish("Jak zgłosić szkodę z ubezpieczenia odpowiedzialności cywilnej?", "Wypełnij druk.\n\nWyślij go pocztą.");
  desk.publish("Urlop", "Wniosek.");
  desk.write("/synonyms", {{"phrase", "OC"}, {"means", {"ubezpieczenie odpowiedzialności cywilnej"}}});
  desk.search("q=");
  const Answer answer = desk.client.get("/answers?q=zgloszenie%20szkody%20z%20oc");
  REQUIRE_MESSAGE(answer.status == 200, answer.text);
  REQUIRE_FALSE(answer.body["best"].is_null());
  CHECK(std::to_string(answer.body["best"]["id"].get<int>()) == insured);
  CHECK(answer.body["best"]["reason_pl"].get<std::string>().find("znaczy to samo co «oc»") != std::string::npos);
}

TEST_CASE("a pinned answer stands first for its query and a hidden one is not there, for those who may see them") {
  Editor desk;
  const std::string first = desk.publish("Zwrot towaru", "W ciągu 14 dni.");
  const std::string second = desk.publish("Formularz", "Do pobrania.");
  const std::string inside = std::to_string(
      desk.add("/answers", {{"question", "Zwrot towaru od stałych klientów"}, {"body", "Zawsze."}, {"state", "published"}, {"audience", "internal"}})["id"].get<int>());
  desk.write("/pins", {{"query", "zwrot towaru"}, {"other_queries", {"oddać towar"}}, {"pinned", {"answer:" + inside, "answer:" + second}}, {"hidden", {"answer:" + first}}});
  CHECK(desk.found("q=zwroty%20towar%C3%B3w") == Texts{"answer:" + inside, "answer:" + second});
  CHECK(desk.found("q=towar%20odda%C4%87").front() == "answer:" + inside);
  const json anyones = desk.search("q=zwroty%20towar%C3%B3w&explain=true", desk.company.nobody());
  REQUIRE(anyones["hits"].size() == 1);
  CHECK(std::to_string(anyones["hits"][0]["id"].get<int>()) == second);
  CHECK(anyones["hits"][0]["pinned"] == true);
  CHECK(anyones["hits"][0]["reasons"][0]["rule"] == "pinned");
  CHECK(desk.finds("q=zwrot", first));
  const json direct = desk.client.get("/answers?q=zwrot%20towaru").body;
  CHECK(std::to_string(direct["best"]["id"].get<int>()) == inside);
  CHECK(direct["best"]["pinned"] == true);
  CHECK(direct["outcome"] == "found");
}

TEST_CASE("a stop word hardly counts from the next search on") {
  Editor desk;
  const std::string name = desk.publish("Program Kartoteka", "Kartoteka i kartoteka.");
  desk.publish("Kopia zapasowa", "Nocą.");
  CHECK(desk.finds("q=kopia%20kartoteki", name));
  desk.write("/stop-words", {{"word", "kartoteka"}});
  CHECK_FALSE(desk.finds("q=kopia%20kartoteki", name));
  CHECK(desk.finds("q=kartoteki", name));
}

TEST_CASE("rules that make no sense are refused with pointers") {
  Editor desk;
  CHECK(desk.editor.post("/synonyms", {{"phrase", "auto"}}).problems() == "/means: must be given");
  CHECK(desk.editor.post("/synonyms", {{"phrase", "auto"}, {"means", {"x"}}, {"direction", "sideways"}}).status == 400);
  CHECK(desk.editor.post("/pins", {{"query", "zwrot"}}).problems() == "/pinned: name a record here or in hidden");
  CHECK(desk.editor.post("/pins", {{"query", "zwrot"}, {"pinned", {"answer:999"}}}).status == 400);
  CHECK(desk.editor.post("/pins", {{"query", "zwrot"}, {"pinned", {"user:1"}}, {"hidden", {"user:1"}}}).problems() == "/hidden/0: stands first already");
  CHECK(desk.client.post("/stop-words", {{"word", "firma"}}).status == 403);
  CHECK(desk.company.nobody().get("/synonyms").status == 401);
}
