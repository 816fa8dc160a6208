#include "engine/search/similar.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

index::SearchEntry of_kind(std::string kind, index::SearchEntry entry) {
  entry.kind = std::move(kind);
  return entry;
}

std::vector<index::SearchEntry> company() {
  std::vector<index::SearchEntry> entries{
      answer(1, "Jak rozliczyć zaliczkę na delegację", "Zaliczkę rozlicza się po powrocie z podróży służbowej."),
      answer(2, "Delegacja zagraniczna", "Dieta i zaliczka w walucie, podróż służbowa za granicę."),
      answer(3, "Korekta faktury", "Wystaw fakturę korygującą."),
      of_kind("task", answer(4, "Rozliczyć podróż służbową do Gdańska", "Zaliczka 500 zł.")),
      answer(5, "Urlop wypoczynkowy", "Wniosek składa się w systemie.")};
  for (int id = 20; id < 60; ++id) entries.push_back(answer(id, "Inny wpis", "O czymś zupełnie innym, numer " + std::to_string(id)));
  return entries;
}

Ids ids_of(const Result& result) {
  Ids ids;
  for (const Hit& hit : result.hits) ids.push_back(hit.id);
  return ids;
}

SimilarRequest like(std::string kind, std::int64_t id) {
  SimilarRequest request;
  request.like = LikeRecord{std::move(kind), id};
  request.access = {"public"};
  return request;
}

}  // namespace

TEST_CASE("records like a record share its telling words; it is not among them itself") {
  SmallBase small(company());
  const Ids ids = ids_of(small.similar(like("answer", 1)));
  REQUIRE(ids.size() >= 2);
  CHECK((ids[0] == 2 || ids[0] == 4));
  CHECK((ids[1] == 2 || ids[1] == 4));
  CHECK(std::find(ids.begin(), ids.end(), 1) == ids.end());
  CHECK(std::find(ids.begin(), ids.end(), 3) == ids.end());
}

TEST_CASE("what is similar can be narrowed to a kind, and may be told why") {
  SmallBase small(company());
  SimilarRequest request = like("answer", 1);
  request.filters = {{"kind", "task"}};
  request.explain = true;
  const Result result = small.similar(request);
  REQUIRE(ids_of(result) == Ids{4});
  CHECK_FALSE(result.hits[0].reasons.empty());
  CHECK_FALSE(result.hits[0].title.marks.empty());
}

TEST_CASE("records like a text that is not kept yet") {
  SmallBase small(company());
  SimilarRequest request;
  request.like = LikeText{"Faktura z błędem", "Klient prosi o korektę faktury."};
  request.access = {"public"};
  const Ids ids = ids_of(small.similar(request));
  REQUIRE_FALSE(ids.empty());
  CHECK(ids[0] == 3);
  request.like = LikeText{"", ""};
  CHECK(small.similar(request).hits.empty());
  request.like = LikeText{"qwertyuiop", "zxcvbnm"};
  CHECK(small.similar(request).hits.empty());
}

TEST_CASE("who may not find a record learns nothing of it, nor finds what is not his") {
  auto entries = company();
  entries[0].access = {"staff"};
  entries[1].access = {"staff"};
  SmallBase small(entries);
  try {
    small.similar(like("answer", 1));
    FAIL("was found");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::not_found);
  }
  CHECK_THROWS(small.similar(like("answer", 99)));
  const Ids ids = ids_of(small.similar(like("task", 4)));
  CHECK(std::find(ids.begin(), ids.end(), 1) == ids.end());
}

TEST_CASE("pages of a file make it similar, and a file is one hit") {
  auto entries = company();
  index::SearchEntry file = of_kind("file", answer(8, "Skan.pdf"));
  file.passages = {{1, "", "Zaliczka na podróż służbową"}, {2, "", "Rozliczenie podróży służbowej i delegacji"}};
  entries.push_back(file);
  SmallBase small(entries);
  const Ids ids = ids_of(small.similar(like("file", 8)));
  REQUIRE(ids.size() >= 3);
  CHECK(std::find(ids.begin(), ids.end(), 8) == ids.end());
  const Ids others = ids_of(small.similar(like("answer", 2)));
  CHECK(std::count(others.begin(), others.end(), 8) == 1);
}

namespace {

std::vector<index::SearchEntry> desk() {
  std::vector<index::SearchEntry> entries{
      answer(1, "Drukarka nie drukuje", "Sprawdź kabel i papier, potem uruchom ją ponownie."),
      answer(2, "Drukowanie kopert", "Większość drukarek drukuje na kopertach; wybierz drukarkę i włóż koperty. Drukarka drukuje pierwszą."),
      answer(3, "Anulowanie zadania wydruku", "Drukarka, która nie drukuje, ma zadanie w kolejce. Anuluj zadanie drukowania, gdy drukarka nie drukuje."),
      answer(4, "Nie ma internetu", "Wyłącz router na minutę."),
      answer(5, "Jak zmienić hasło do poczty?", "W ustawieniach konta."),
      answer(6, "Zwrot kosztów dojazdu", "Na formularzu kilometrówki.")};
  for (int id = 20; id < 60; ++id) entries.push_back(answer(id, "Inny wpis", "Klient i pani z biura o czymś innym, numer " + std::to_string(id)));
  return entries;
}

Ids like_note(SmallBase& small, const std::string& note, const std::string& title = "") {
  SimilarRequest request;
  request.like = LikeText{title, note};
  request.access = {"public"};
  return ids_of(small.similar(request));
}

}  // namespace

TEST_CASE("for a short note the answer that is called so stands first, however it is typed") {
  SmallBase small(desk());
  for (const char* note : {"drukarka nie drukuje", "nie drukuje drukarka", "dlaczego drukarka nie drukuje?", "drukraka nie drukuje", "DRUKARKA NIE DRUKUJE!!!", "nie drukują drukarki"}) {
    const Ids ids = like_note(small, note);
    REQUIRE_MESSAGE(!ids.empty(), note);
    CHECK_MESSAGE(ids[0] == 1, note);
  }
  CHECK(like_note(small, "", "Drukarka nie drukuje") == like_note(small, "drukarka nie drukuje"));
  CHECK(like_note(small, "zmiana hasla do poczyt").front() == 5);
}

TEST_CASE("of a note with chatter around, what it asks is found, and of two questions both") {
  SmallBase small(desk());
  CHECK(like_note(small, "Dzwoni pani z biura. Drukarka nie drukuje. Klientka prosi o szybki telefon.").front() == 1);
  const Ids two = like_note(small, "Klient dzwonił rano, pyta: jak zmienić hasło do poczty? I druga sprawa - drukarka nie drukuje, prosi o numer.");
  REQUIRE(two.size() >= 2);
  CHECK(((two[0] == 5 && two[1] == 1) || (two[0] == 1 && two[1] == 5)));
}

TEST_CASE("signs of the query language mean nothing in a note, and an unfinished word finds what begins so") {
  SmallBase small(desk());
  CHECK(like_note(small, "-drukarka \"nie drukuje").front() == 1);
  CHECK(like_note(small, "klient: drukarka nie drukuje OR od:wczoraj").front() == 1);
  CHECK(like_note(small, "drukarka nie druk").front() == 1);
  CHECK(like_note(small, "zwrot koszt").front() == 6);
  CHECK(like_note(small, "").empty());
  CHECK(like_note(small, " ... ").empty());
}

TEST_CASE("what editors say of the language holds for notes") {
  SmallBase small(desk());
  const Ids before = like_note(small, "netu");
  CHECK(std::find(before.begin(), before.end(), 4) == before.end());
  small.rule({.synonyms = {{{"net", "internet"}}}, .pins = {{.queries = {"kilometrówka"}, .whole = true, .pinned = {{"answer", 6}}, .hidden = {}}}, .stop_words = {}});
  const Ids ids = like_note(small, "nie ma netu");
  REQUIRE_FALSE(ids.empty());
  CHECK(ids[0] == 4);
  CHECK(like_note(small, "kilometrówka").front() == 6);
}

TEST_CASE("a long note is told by its telling words") {
  SmallBase small(desk());
  std::string note = "Rozmowa o drukarce, która nie drukuje. ";
  for (int i = 0; i < 60; ++i) note += "Pani z biura mówi o numerze i o klientach. ";
  const Ids ids = like_note(small, note);
  CHECK(std::find(ids.begin(), ids.end(), 1) != ids.end());
}
