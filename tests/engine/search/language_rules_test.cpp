#include "engine/search/language_rules.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

std::vector<index::SearchEntry> company() {
  std::vector<index::SearchEntry> entries{
      answer(1, "Ubezpieczenie odpowiedzialności cywilnej", "Polisa chroni kierowcę, który spowodował szkodę."),
      answer(2, "Zgłoszenie szkody na samochodzie", "Samochód zastępczy należy się od pierwszego dnia."),
      answer(3, "Korekta", "Wystaw ją w module sprzedaży."),
      answer(4, "Faktura korygująca do zaliczki", "Zaliczka i jej rozliczenie."),
      answer(5, "Zwrot towaru", "Towar przyjmujemy w ciągu 14 dni."),
      answer(6, "Zwrot uszkodzonego towaru", "Spisz protokół."),
      answer(7, "Odpowiedzialność pracownika", "Za powierzone mienie.")};
  for (int id = 20; id < 60; ++id) entries.push_back(answer(id, "Inny wpis", "O czymś zupełnie innym, numer " + std::to_string(id)));
  return entries;
}

bool has(const Ids& ids, std::int64_t id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

const Hit* hit(const Result& result, std::int64_t id) {
  const auto found = std::find_if(result.hits.begin(), result.hits.end(), [&](const Hit& one) { return one.id == id; });
  return found == result.hits.end() ? nullptr : &*found;
}

Request restricted(std::string text, std::vector<index::Filter> filters) {
  Request request;
  request.text = std::move(text);
  request.filters = std::move(filters);
  request.access = {"public"};
  return request;
}

}  // namespace

TEST_CASE("a synonym of one word holds both ways and in every inflection") {
  SmallBase small(company());
  CHECK_FALSE(has(small.ids("autami"), 2));
  small.rule({.synonyms = {{{"auto", "samochód"}}}});
  CHECK(small.ids("autami").front() == 2);
  CHECK(small.ids("auta zastępczego").front() == 2);
  SmallBase other({answer(1, "Wynajem auta", "Na dzień."), answer(2, "Inne", "Nic.")});
  other.rule({.synonyms = {{{"auto", "samochód"}}}});
  CHECK(other.ids("samochodów") == Ids{1});
}

TEST_CASE("a one-way synonym holds from its phrase to the others only") {
  SmallBase small({answer(1, "Laptop", "Sprzęt."), answer(2, "Komputer", "Sprzęt."), answer(3, "Drukarka", "Inna.")});
  small.rule({.synonyms = {{{"komputer", "laptop"}, true}}});
  CHECK(small.ids("komputerów") == Ids{2, 1});
  CHECK(small.ids("laptopem") == Ids{1});
}

TEST_CASE("synonyms of several words stand for one and the other way round") {
  SmallBase small(company());
  small.rule({.synonyms = {{{"OC", "ubezpieczenie odpowiedzialności cywilnej"}, false}, {{"faktura korygująca", "korekta"}, false}}});
  const Ids insured = small.ids("składka oc");
  REQUIRE_FALSE(insured.empty());
  CHECK(insured.front() == 1);
  CHECK(has(small.ids("fakturę korygującą"), 3));
  CHECK(small.ids("korekty").front() == 3);
  CHECK(has(small.ids("korekty"), 4));
}

TEST_CASE("a hit by a synonym ranks below the same hit by the word itself, and says why") {
  SmallBase small({answer(1, "Samochód", "Opis."), answer(2, "Auto", "Opis."), answer(3, "Rower", "Opis.")});
  small.rule({.synonyms = {{{"auto", "samochód"}}}});
  CHECK(small.ids("auto") == Ids{2, 1});
  CHECK(small.ids("samochody") == Ids{1, 2});
  const Result result = small.search("aut");
  REQUIRE(hit(result, 1) != nullptr);
  REQUIRE(hit(result, 1)->reasons.size() == 1);
  CHECK(hit(result, 1)->reasons[0].rule == MatchRule::synonym);
  CHECK(hit(result, 1)->reasons[0].query_word == "aut");
  CHECK(hit(result, 1)->reasons[0].found_word == "Samochód");
  CHECK(shown(hit(result, 1)->title) == "[Samochód]");
}

TEST_CASE("a word of the rules that the index lacks is no slip") {
  SmallBase small({answer(1, "Faktura", "Opis."), answer(2, "Fawa", "Opis.")});
  small.rule({.synonyms = {{{"fava", "faktura"}}}});
  const Result result = small.search("favy");
  CHECK_FALSE(result.corrected_text);
  CHECK(small.ids("fava").front() == 1);
}

TEST_CASE("what is misspelt is corrected, and then its synonyms hold") {
  SmallBase small(company());
  small.put({answer(70, "Auto służbowe", "Zasady.")}, 2);
  small.rule({.synonyms = {{{"samochód", "auto"}}}});
  const Ids ids = small.ids("samohcód");
  CHECK(has(ids, 2));
  CHECK(has(ids, 70));
}

TEST_CASE("words between quotation marks are meant as they stand") {
  SmallBase small(company());
  small.rule({.synonyms = {{{"auto", "samochód"}}}});
  CHECK(small.ids("\"auta\"").empty());
}

TEST_CASE("circles of synonyms, empty ones and operators in them do no harm") {
  SmallBase small(company());
  small.rule({.synonyms = {{{"auto", "samochód"}}, {{"samochód", "wóz"}}, {{"wóz", "auto"}}, {{"", "  ", "!!!"}}, {{"auto"}},
                           {{"-auto OR \"wóz\" klient:x*", "samochód"}}, {{}}}});
  CHECK(has(small.ids("auto"), 2));
  CHECK(has(small.ids("wozy"), 2));
}

TEST_CASE("thousands of rules for one word stay within bounds, with a warning") {
  SmallBase small(company());
  RuleTexts texts;
  for (int number = 0; number < 3000; ++number) {
    texts.synonyms.push_back({{"towar", "samochód " + std::to_string(number)}});
    texts.synonyms.push_back({{"zwrot towaru " + std::to_string(number), "polisa"}});
  }
  texts.synonyms.push_back({{"zwrot", "szkoda"}});
  small.rule(texts);
  CHECK(has(small.ids("zwrot towaru"), 5));
  CHECK(has(small.ids("zwroty"), 2));
}

TEST_CASE("a pinned record stands first for the query in any inflection and order, and says why") {
  SmallBase small(company());
  small.rule({.pins = {{.queries = {"zwrot towaru"}, .pinned = {{"answer", 7}, {"answer", 6}}}}});
  const Result result = small.search("towary do zwrotu");
  REQUIRE(result.hits.size() >= 3);
  CHECK(result.hits[0].id == 7);
  CHECK(result.hits[1].id == 6);
  CHECK(result.hits[2].id == 5);
  CHECK(result.hits[0].is_pinned);
  CHECK_FALSE(result.hits[2].is_pinned);
  REQUIRE_FALSE(result.hits[0].reasons.empty());
  CHECK(result.hits[0].reasons[0].rule == MatchRule::pinned);
  CHECK(result.hits[0].reasons[0].found_word == "zwrot towaru");
  CHECK(result.total == 3);
  CHECK(small.ids("zwrot uszkodzonego towaru").front() == 6);
  CHECK_FALSE(has(small.ids("zwrot uszkodzonego towaru"), 7));
}

TEST_CASE("a pin for words holds wherever they are asked") {
  SmallBase small(company());
  small.rule({.pins = {{.queries = {"uszkodzić"}, .whole = false, .pinned = {{"answer", 7}}}}});
  CHECK_FALSE(has(small.ids("zwrot towaru"), 7));
  small.rule({.pins = {{.queries = {"zwrot"}, .whole = false, .pinned = {{"answer", 7}}}}});
  CHECK(small.ids("zwroty uszkodzonych towarów").front() == 7);
}

TEST_CASE("a hidden record is neither found nor counted for the query, and for others it is") {
  SmallBase small(company());
  small.rule({.pins = {{.queries = {"zwrot towaru"}, .hidden = {{"answer", 5}}}}});
  const Result result = small.search("zwrotów towarów");
  CHECK(hit(result, 5) == nullptr);
  CHECK(result.total == 1);
  CHECK(has(small.ids("zwrot"), 5));
}

TEST_CASE("a pin finds what no word of the query is in, and never what filters or groups leave out") {
  auto entries = company();
  entries[0].access = {"staff"};
  SmallBase small(entries);
  small.rule({.pins = {{.queries = {"xyzzy"}, .pinned = {{"answer", 1}, {"answer", 2}, {"answer", 4711}, {"task", 2}}}}});
  CHECK(small.ids("xyzzy") == Ids{2});
  CHECK(small.ids(restricted("xyzzy", {{"kind", "task"}})).empty());
}

TEST_CASE("a word that editors pass over hardly counts, but is searched for where it stands alone") {
  SmallBase small({answer(1, "Program Kartoteka", "Kartoteka, Kartoteka i Kartoteka."), answer(2, "Kopia zapasowa", "Nocą."), answer(3, "Inne", "Nic.")});
  CHECK(has(small.ids("kopia w kartotece"), 1));
  small.rule({.stop_words = {"kartoteka"}});
  CHECK(small.ids("kopia w kartotece") == Ids{2});
  CHECK(small.ids("kartoteki") == Ids{1});
}

TEST_CASE("without rules nothing changes") {
  SmallBase small(company());
  const Ids before = small.ids("zwrot towaru i samochód");
  small.rule({});
  CHECK(small.ids("zwrot towaru i samochód") == before);
}

TEST_CASE("rules and questions out of any bytes never fail, and passages are parts of their body") {
  std::mt19937 random(7);
  const std::vector<std::string> pieces{"auto", "Samochód ", "-", "\"", " OR ", "klient:", "*", "~", "\n", "- ", "1. ", "# ", "| ", "```", ".", "! ", "ą",
                                        "\xc5", "\xff", "14 dni", "zwrot towaru ", "(", "[x](y)", "\t", "\xe2\x80\x9e", "art. ", "A. ", ":", ";", "0"};
  const auto text = [&](std::size_t most) {
    std::string made;
    for (std::size_t left = random() % most; left > 0; --left) made += pieces[random() % pieces.size()];
    return made;
  };
  for (int round = 0; round < 40; ++round) {
    std::vector<index::SearchEntry> entries;
    for (int id = 1; id <= 8; ++id) entries.push_back(answer(id, text(12), text(80)));
    SmallBase small(entries);
    RuleTexts rules;
    for (int number = 0; number < 12; ++number) {
      rules.synonyms.push_back({{text(4), text(4), text(8)}, random() % 2 == 0});
      rules.pins.push_back({.queries = {text(4), text(6)}, .whole = random() % 2 == 0, .pinned = {{"answer", 1 + number % 9}}, .hidden = {{"answer", 1 + number % 5}}});
      rules.stop_words.push_back(text(2));
    }
    small.rule(rules);
    for (int asked = 0; asked < 12; ++asked) {
      const AnswerResult given = small.answer(text(10));
      if (!given.best) continue;
      const std::string& body = entries[static_cast<std::size_t>(given.best->id - 1)].body;
      REQUIRE(given.best->place.end <= body.size());
      CHECK(body.substr(given.best->place.begin, given.best->place.end - given.best->place.begin) == given.best->passage.text);
      for (const Range& mark : given.best->passage.marks) CHECK(mark.end <= given.best->passage.text.size());
    }
  }
}
