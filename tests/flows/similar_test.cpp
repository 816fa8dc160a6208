// Records like a record, pages of hits and collapsed threads, as integrations use them.
#include <doctest/doctest.h>

#include <algorithm>

#include "tests/flows/desk.h"

using namespace kartoteka;

namespace {

json answer_about(const std::string& question, const std::string& body, const std::string& audience) {
  return {{"question", question}, {"body", body}, {"state", "published"}, {"audience", audience}};
}

std::vector<std::string> questions(const json& result) {
  std::vector<std::string> texts;
  for (const json& hit : result["hits"]) {
    std::string text;
    for (const json& segment : hit["title"]) text += segment["text"].get<std::string>();
    texts.push_back(text);
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("records like a record come by what they share, and nobody sees more than he may") {
  Desk desk;
  const auto id = desk.add("/answers", answer_about("Zaliczka na delegację", "Rozlicz zaliczkę po podróży.", "public"))["id"].get<int>();
  desk.add("/answers", answer_about("Delegacja zagraniczna", "Zaliczka w walucie.", "public"));
  desk.add("/answers", answer_about("Delegacje zarządu", "Zaliczka bez limitu.", "internal"));
  desk.add("/answers", answer_about("Drukarka", "Włącz ją.", "public"));
  desk.search("q=delegacja");  // waits for the index
  const std::string path = "/similar?kind=answer&id=" + std::to_string(id);
  const Answer mine = desk.client.get(path + "&explain=true");
  REQUIRE_MESSAGE(mine.status == 200, mine.text);
  CHECK(mine.body["hits"].size() == 2);
  CHECK_FALSE(mine.body["hits"][0]["reasons"].empty());
  const Answer anyones = desk.company.nobody().get(path);
  CHECK(questions(anyones.body) == Texts{"Delegacja zagraniczna"});
  CHECK(questions(desk.client.get(path + "&among=task").body).empty());
}

TEST_CASE("records like one that is hidden, gone or not named are refused clearly") {
  Desk desk;
  const auto hidden = desk.add("/answers", answer_about("Delegacje zarządu", "Zaliczka.", "internal"))["id"].get<int>();
  const std::string path = "/similar?kind=answer&id=" + std::to_string(hidden);
  CHECK(desk.company.nobody().get(path).status == 404);
  CHECK(desk.client.get("/similar?kind=answer&id=999").status == 404);
  CHECK(desk.client.get("/similar?kind=link&id=1").body["errors"][0]["pointer"] == "/kind");
  CHECK(desk.client.get("/similar?kind=answer").body["errors"][0]["pointer"] == "/id");
  CHECK(desk.client.get(path + "&page=2").status == 400);
}

TEST_CASE("hits are paged by cursor, without repeats though records are written meanwhile") {
  Desk desk;
  for (int number = 1; number <= 7; ++number) {
    desk.add("/answers", answer_about("Faktura numer " + std::to_string(number), "Treść.", "public"));
  }
  Texts seen;
  std::string cursor;
  for (int page = 0; page < 4; ++page) {
    const json result = desk.search("q=faktura&limit=3" + cursor);
    for (const std::string& question : questions(result)) seen.push_back(question);
    if (result["next_cursor"].is_null()) break;
    cursor = "&cursor=" + result["next_cursor"].get<std::string>();
    if (page == 0) desk.add("/answers", answer_about("Urlop", "Wniosek.", "public"));
  }
  CHECK(seen.size() == 7);
  std::sort(seen.begin(), seen.end());
  CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
  const Answer wrong = desk.client.get("/search?q=urlop" + cursor);
  CHECK(wrong.status == 400);
  CHECK(wrong.body["errors"][0]["pointer"] == "/cursor");
}

TEST_CASE("of each client the best hit is shown and how many more there are") {
  Desk desk;
  const auto client = desk.add("/clients", {{"code", "KOW"}, {"name", "Kowalski"}})["id"];
  for (const char* subject : {"Reklamacja", "Reklamacja druga", "Reklamacja trzecia"}) {
    desk.add("/contacts", {{"client", client}, {"started_at", "2026-05-03T09:30:00Z"}, {"subject", subject}, {"owner", 2}});
  }
  const json result = desk.search("q=reklamacja&collapse=client");
  REQUIRE(result["hits"].size() == 1);
  CHECK(result["hits"][0]["more_in_group"] == 2);
  CHECK(result["hits"][0]["passage"].is_null());
}
