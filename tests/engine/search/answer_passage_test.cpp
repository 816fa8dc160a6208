#include "engine/search/answer_passage.h"

#include <doctest/doctest.h>

#include "engine/search/text_units.h"
#include "tests/engine/search/search_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;
using index::answer;

namespace {

std::vector<std::string> units_of(std::string_view text) {
  std::vector<std::string> units;
  for (const TextUnit& unit : text_units(text)) units.emplace_back(text.substr(unit.range.begin, unit.range.end - unit.range.begin));
  return units;
}

using Texts = std::vector<std::string>;

/// The passage that a base with this one answer gives.
std::string passage(const std::string& title, const std::string& body, const std::string& question) {
  std::vector<index::SearchEntry> entries{answer(1, title, body)};
  for (int id = 20; id < 40; ++id) entries.push_back(answer(id, "Inny wpis", "O czymś zupełnie innym, numer " + std::to_string(id)));
  SmallBase small(entries);
  const AnswerResult given = small.answer(question);
  const GivenAnswer* first = given.best ? &*given.best : given.alternatives.empty() ? nullptr : &given.alternatives.front();
  if (!first || first->id != 1) return "";
  CHECK(body.substr(first->place.begin, first->place.end - first->place.begin) == first->passage.text);
  return first->passage.text;
}

}  // namespace

TEST_CASE("a text is taken apart into sentences, items, rows and headings, and abbreviations end nothing") {
  CHECK(units_of("Art. 15 ust. 2 mówi jasno. Np. tak. Koszt: 12.50 zł. Ile?  Dwa!") ==
        Texts{"Art. 15 ust. 2 mówi jasno.", "Np. tak.", "Koszt: 12.50 zł.", "Ile?", "Dwa!"});
  CHECK(units_of("# Tytuł\nAkapit w dwóch\nwierszach. Dalej.\n\n- jeden\n- dwa\n  i pół\n1. trzy\n\n| a | b |\n|---|---|\n| c | d |\n") ==
        Texts{"# Tytuł", "Akapit w dwóch\nwierszach.", "Dalej.", "- jeden", "- dwa\n  i pół", "1. trzy", "| a | b |", "| c | d |"});
  CHECK(units_of("```\nkod. Nie zdanie.\n\ndalej\n```\nZdanie.") == Texts{"```\nkod. Nie zdanie.\n\ndalej\n```", "Zdanie."});
  CHECK(units_of("").empty());
  CHECK(units_of("\n\n \n---\n").empty());
}

TEST_CASE("the sentence that says it is chosen, not the one that repeats a word of the title") {
  const std::string body =
      "Reklamacja, reklamacja i jeszcze raz reklamacja: tak zaczyna się regulamin reklamacji. Każda reklamacja jest ważna.\n\n"
      "Odpowiedź na pismo wysyłamy w ciągu 14 dni roboczych od dnia wpłynięcia pisma do kancelarii.\n\n"
      "Kancelaria znajduje się na parterze.";
  CHECK(passage("Reklamacja", body, "ile dni na odpowiedź na reklamację").find("14 dni") != std::string::npos);
  CHECK(passage("Reklamacja", body, "gdzie jest kancelaria reklamacji").find("parterze") != std::string::npos);
}

TEST_CASE("a list is given with the sentence that leads to it, and what stands below a heading knows it") {
  const std::string body =
      "Program działa na każdym komputerze w firmie.\n\n## Instalacja drukarki\n\nWykonaj po kolei:\n\n1. Podłącz kabel.\n2. Włącz zasilanie.\n3. Wybierz sterownik.\n\n"
      "## Skaner\n\nSkaner podłącza serwis.";
  const std::string steps = passage("Sprzęt", body, "jak zainstalować drukarkę");
  CHECK(steps.starts_with("Wykonaj po kolei:"));
  CHECK(steps.ends_with("3. Wybierz sterownik."));
  CHECK(passage("Sprzęt", body, "skaner z serwisem") == "Skaner podłącza serwis.");
}

TEST_CASE("where nothing of the question stands in the body its beginning answers; an empty body has no passage") {
  CHECK(passage("Numer konta", "## Dane\n\nDwanaście, trzydzieści cztery. W banku za rogiem.", "numer konta").starts_with("Dwanaście"));
  CHECK(passage("Numer konta", "", "numer konta").empty());
}

TEST_CASE("very long and odd bodies give a passage of bounded length") {
  std::string endless;
  for (int i = 0; i < 20'000; ++i) endless += "słowo ";
  endless += "numer konta";
  CHECK(passage("Konto", endless, "numer konta").size() <= endless.size());
  std::string items;
  for (int i = 0; i < 3'000; ++i) items += "- konto " + std::to_string(i) + "\n";
  CHECK(passage("Konto", items, "konto 17").size() < 1'500);
}
