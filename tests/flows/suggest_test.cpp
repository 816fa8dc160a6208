#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "tests/flows/api_client.h"

using namespace kartoteka;

namespace {

/// Writes records and asks until the suggestions know of them.
struct Box {
  ServedCompany company;
  ApiClient client = company.as("operator");
  std::int64_t change = 0;

  json add(const std::string& path, json body) {
    const bool is_published = body.value("state", "") == "published";
    if (is_published) body.erase("state");
    Answer made = client.post(path, body);
    REQUIRE_MESSAGE(made.status == 201, made.text);
    if (is_published) made = company.as("administrator").patch(path + "/" + std::to_string(made.body["id"].get<int>()), {{"state", "published"}}, "*");
    change = std::stoll(made.header("Kartoteka-Change"));
    return made.body;
  }

  json suggest(const std::string& parameters, const ApiClient& by) const {
    for (int i = 0;; ++i) {
      const Answer answer = by.get("/suggest?" + parameters);
      REQUIRE_MESSAGE(answer.status == 200, answer.text);
      if (answer.body["index"]["applied_change"] >= change) return answer.body;
      REQUIRE(i < 500);
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }

  /// "type:text" of each.
  std::vector<std::string> texts(const std::string& parameters, const ApiClient& by) const {
    std::vector<std::string> texts;
    const json answer = suggest(parameters, by);
    for (const json& item : answer["suggestions"]) texts.push_back(item["type"].get<std::string>() + ":" + item["text"].get<std::string>());
    return texts;
  }
};

using Texts = std::vector<std::string>;

bool has(const Texts& texts, const std::string& wanted) { return std::find(texts.begin(), texts.end(), wanted) != texts.end(); }

}  // namespace

TEST_CASE("while one types, clients, numbers, questions and words are suggested soon after they were written") {
  Box box;
  const auto client = box.add("/clients", {{"code", "ZKL"}, {"name", "Piekarnia Złoty Kłos"}, {"nip", "525-000-73-13"}})["id"];
  box.add("/answers", {{"question", "Jak rozliczyć urlop?"}, {"body", "Odpowiedź."}, {"state", "published"}, {"audience", "public"}});
  const json found = box.suggest("q=zloty+kl", box.client)["suggestions"][0];
  CHECK(found["type"] == "client");
  CHECK(found["text"] == "Piekarnia Złoty Kłos");
  CHECK(found["kind"] == "client");
  CHECK(found["id"] == client);
  CHECK(found["detail"] == "ZKL");
  CHECK(found["segments"] == json::parse(R"([{"text":"Piekarnia ","match":false},{"text":"Złoty","match":true},{"text":" ","match":false},
    {"text":"Kł","match":true},{"text":"os","match":false}])"));
  CHECK(box.suggest("q=525-00", box.client)["suggestions"][0]["type"] == "identifier");
  const Texts words = box.texts("q=rozl", box.client);
  CHECK(has(words, "word:rozliczyć"));
  CHECK(has(words, "question:Jak rozliczyć urlop?"));
  CHECK(box.suggest("q=rozl&limit=1", box.client)["suggestions"].size() == 1);
}

TEST_CASE("who is not signed in is suggested nothing but public answers, letter by letter") {
  Box box;
  box.add("/clients", {{"code", "TAJ"}, {"name", "Tajemnicza Spółka"}, {"nip", "525-000-73-13"}, {"note", "Zastrzeżone kosztorysy."}});
  box.add("/answers", {{"question", "Poufna procedura"}, {"body", "Sejf."}, {"state", "published"}, {"audience", "internal"}});
  box.add("/answers", {{"question", "Projekt cennika"}, {"body", "Szkic."}, {"state", "draft"}, {"audience", "public"}});
  box.add("/answers", {{"question", "Godziny otwarcia"}, {"body", "Od ósmej."}, {"state", "published"}, {"audience", "public"}});
  const ApiClient nobody = box.company.nobody();
  for (const std::string hidden : {"tajemnicza", "spolka", "taj", "525000", "zastrzezone", "kosztorysy", "poufna", "procedura", "sejf", "projekt", "szkic"}) {
    for (std::size_t end = 1; end <= hidden.size(); ++end) {
      for (const std::string& text : box.texts("q=" + hidden.substr(0, end), nobody)) {
        CHECK_MESSAGE((text == "question:Godziny otwarcia" || text == "word:otwarcia" || text == "word:ósmy"), text);
      }
    }
    CHECK_FALSE(box.texts("q=" + hidden.substr(0, 3), box.client).empty());
  }
  CHECK(has(box.texts("q=godz", nobody), "question:Godziny otwarcia"));
}

TEST_CASE("what went into the bin or was hidden is not suggested from the next request on") {
  Box box;
  const json answer = box.add("/answers", {{"question", "Godziny otwarcia"}, {"body", "Od ósmej."}, {"state", "published"}, {"audience", "public"}});
  const json client = box.add("/clients", {{"code", "ZKL"}, {"name", "Piekarnia Złoty Kłos"}});
  const ApiClient nobody = box.company.nobody();
  REQUIRE(has(box.texts("q=godz", nobody), "question:Godziny otwarcia"));
  REQUIRE(has(box.texts("q=piek", box.client), "client:Piekarnia Złoty Kłos"));
  REQUIRE(box.client.patch("/answers/" + std::to_string(answer["id"].get<int>()), {{"audience", "internal"}}, "*").status == 200);
  REQUIRE(box.client.remove("/clients/" + std::to_string(client["id"].get<int>()), "*").status == 200);
  CHECK_FALSE(has(box.texts("q=godz", nobody), "question:Godziny otwarcia"));
  CHECK_FALSE(has(box.texts("q=piek", box.client), "client:Piekarnia Złoty Kłos"));
}

TEST_CASE("any text may be typed; other parameters are checked") {
  Box box;
  for (const char* typed : {"", "%20", "%22", "-", "%F0%9F%98%80", "klient%3A", "*", "~"}) {
    CHECK_MESSAGE(box.client.get(std::string("/suggest?q=") + typed).status == 200, std::string(typed));
  }
  CHECK(box.client.get("/suggest").body["suggestions"].empty());
  CHECK(box.client.get("/suggest?q=a&limit=0").status == 400);
  CHECK(box.client.get("/suggest?q=a&limit=21").problems().starts_with("/limit"));
  CHECK(box.client.get("/suggest?q=a&kind=client").status == 400);
}
