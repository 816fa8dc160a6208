#include "engine/search/direct_answer.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "engine/search/confidence_model.h"
#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;
using index::Standing;

namespace {

index::SearchEntry entry(std::int64_t id, std::string title, std::string body, std::vector<std::string> wordings = {}) {
  index::SearchEntry made = answer(id, std::move(title), std::move(body));
  made.other_titles = std::move(wordings);
  made.standing = Standing::preferred;
  return made;
}

std::vector<index::SearchEntry> knowledge() {
  std::vector<index::SearchEntry> entries{
      entry(1, "Jak zresetować hasło do poczty?", "Wejdź na stronę logowania i wybierz «Nie pamiętam hasła»."),
      entry(2, "Jak skonfigurować skaner?", "Włącz skaner i wpisz adres serwera."),
      entry(3, "Gdzie złożyć wniosek urlopowy?", "W panelu pracownika.", {"wolne dni", "jak wziąć wolne"}),
      entry(4, "Faktura z błędnym adresem", "Wystaw notę korygującą albo fakturę korygującą.")};
  for (int id = 20; id < 80; ++id) entries.push_back(entry(id, "Inny wpis", "O czymś zupełnie innym, numer " + std::to_string(id)));
  return entries;
}

}  // namespace

TEST_CASE("the best answer comes with its wording, its passage, its reasons and what it lacks") {
  SmallBase small(knowledge());
  const AnswerResult given = small.answer("zresetowac haslo do skrzynki");
  REQUIRE(given.best);
  CHECK(given.best->id == 1);
  CHECK(shown(given.best->question) == "Jak [zresetować] [hasło] [do] poczty?");
  CHECK_FALSE(given.best->is_other_wording);
  CHECK(given.best->missing == std::vector<std::string>{"skrzynki"});
  CHECK(given.best->reasons.size() >= 2);
  CHECK(given.confidence == given.best->confidence);
  CHECK(given.applied_change == 1);
}

TEST_CASE("another wording that matches better is the one that is shown") {
  SmallBase small(knowledge());
  const AnswerResult given = small.answer("jak wziąć wolne");
  REQUIRE(given.best);
  CHECK(given.best->id == 3);
  CHECK(given.best->is_other_wording);
  CHECK(given.best->question.text == "jak wziąć wolne");
}

TEST_CASE("the more of a question is answered the surer the answer is, and what is foreign has none") {
  SmallBase small(knowledge());
  const double whole = small.answer("jak zresetować hasło do poczty").confidence;
  const double part = small.answer("hasło do sejfu dyrektora").confidence;
  const double foreign = small.answer("leasing samochodu elektrycznego").confidence;
  CHECK(whole > kGoodConfidence);
  CHECK(part < whole);
  CHECK(foreign < kLeastConfidence);
  CHECK(small.answer("jak zresetować hasło do poczty").outcome == AnswerOutcome::found);
  const AnswerResult none = small.answer("leasing samochodu elektrycznego");
  CHECK_FALSE(none.best);
  CHECK(none.outcome == AnswerOutcome::none);
}

TEST_CASE("what holds no more stands behind what is nearly as good, and is less sure") {
  auto entries = knowledge();
  entries.push_back(entry(5, "Stawka za kilometr", "Osiemdziesiąt groszy."));
  entries.back().standing = Standing::faded;
  entries.push_back(entry(6, "Stawka za kilometr jazdy", "Złoty piętnaście."));
  SmallBase small(entries);
  const AnswerResult given = small.answer("stawka za kilometr");
  REQUIRE(given.best);
  CHECK(given.best->id == 6);
  REQUIRE_FALSE(given.alternatives.empty());
  CHECK(given.alternatives[0].id == 5);
}

TEST_CASE("what was useful stands before its like, and moves nothing that matches better") {
  auto entries = knowledge();
  entries.push_back(entry(5, "Awaria drukarki", "Wezwij serwis."));
  entries.push_back(entry(6, "Awaria drukarki", "Wyłącz i włącz."));
  entries.push_back(entry(7, "Awaria drukarki etykiet", "Wymień rolkę."));
  SmallBase before(entries);
  for (auto& one : entries) one.usefulness = static_cast<std::int8_t>(one.id == 6 ? 100 : one.id == 5 ? -100 : 0);
  SmallBase after(entries);
  CHECK(after.ids("awaria drukarki").front() == 6);
  CHECK(after.ids("awaria drukarki etykiet").front() == 7);
  for (const char* unrelated : {"jak zresetować hasło", "skaner", "wolne dni", "faktura z błędnym adresem", "awaria drukarki etykiet"}) {
    CHECK(before.ids(unrelated).front() == after.ids(unrelated).front());
  }
}

TEST_CASE("a wording that was learned brings its other inflections and near wordings up, and moves nothing else") {
  auto entries = knowledge();
  entries.push_back(entry(5, "Wymiana tonera", "Otwórz klapę urządzenia."));
  entries.push_back(entry(6, "Blady wydruk", "Wyczyść głowicę drukarki."));
  SmallBase before(entries);
  entries[entries.size() - 2].other_titles = {"drukarka drukuje blado"};
  SmallBase after(entries);
  for (const char* question : {"drukarki drukują blado", "blado drukująca drukarka", "bardzo blado drukuje mi drukarka"}) {
    CAPTURE(question);
    CHECK(before.ids(question).front() != 5);
    CHECK(after.ids(question).front() == 5);
    CHECK(after.answer(question).confidence > before.answer(question).confidence);
  }
  for (const char* unrelated : {"jak zresetować hasło", "skaner", "wolne dni", "faktura z błędnym adresem", "czyszczenie głowicy"}) {
    CHECK(before.ids(unrelated) == after.ids(unrelated));
  }
}

TEST_CASE("a pinned answer is the direct one") {
  SmallBase small(knowledge());
  small.rule({.pins = {{.queries = {"nie mogę się zalogować"}, .pinned = {{"answer", 1}}}}});
  const AnswerResult given = small.answer("nie mogą się zalogować");
  REQUIRE(given.best);
  CHECK(given.best->id == 1);
  CHECK(given.best->is_pinned);
  CHECK(given.outcome == AnswerOutcome::found);
}

TEST_CASE("nothing that is asked makes an answer fail, and nobody gets what he may not see") {
  SmallBase small(knowledge());
  const std::string endless(50'000, 'a');
  for (const std::string& question : {std::string(), std::string("   "), std::string("\"\" - OR ()*~"), std::string("\xff\xfe\x80"), endless,
                                     std::string("klient:x -\"hasło\" OR hasło*"), std::string("????"), std::string("czy co jak")}) {
    CAPTURE(question.substr(0, 40));
    const AnswerResult given = small.answer(question);
    CHECK(given.confidence >= 0);
    CHECK(given.confidence <= 1);
  }
  AnswerRequest request;
  request.text = "hasło do poczty";
  CHECK_FALSE(small.answer(request).best);
  CHECK(small.answer(request).alternatives.empty());
  request.access = {"public"};
  request.alternatives = 21;
  CHECK_THROWS_AS(small.answer(request), Error);
}

TEST_CASE("each feature of the confidence weighs the way it means") {
  for (std::size_t at = 0; at < kAnswerFeatures; ++at) {
    CAPTURE(std::string(kAnswerFeatureNames[at]));
    CHECK((kConfidenceModel.weights[at] > 0) == (kAnswerFeatureNames[at] != "unknown"));
  }
}
