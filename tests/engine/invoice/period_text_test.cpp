#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "engine/invoice/period_text.h"

using namespace kartoteka;
using namespace kartoteka::invoice;

namespace {

Period period(const char* first, const char* last) { return {*parse_date(first), *parse_date(last)}; }

const Period kSeptember = period("2026-09-01", "2026-09-30");
const Period kAutumn = period("2026-09-01", "2026-11-30");

std::string problem(std::string_view text) {
  try {
    filled_text(text, kSeptember);
  } catch (const Error& error) {
    return error.problems().at(0).message;
  }
  return "";
}

}  // namespace

TEST_CASE("a month stands in its Polish form") {
  CHECK(filled_text("Abonament {za okres}", kSeptember) == "Abonament za wrzesień 2026");
  CHECK(filled_text("Prace wykonane {w miesiącu}", kSeptember) == "Prace wykonane we wrześniu");
  CHECK(filled_text("{w okresie}", period("2026-02-01", "2026-02-28")) == "w lutym 2026");
  CHECK(filled_text("{miesiąc}, {miesiąca}, {miesiącowi}, {miesiącem}, {miesiącu}", kSeptember) ==
        "wrzesień, września, wrześniowi, wrześniem, wrześniu");
  CHECK(filled_text("{w miesiącu}", period("2026-11-01", "2026-11-30")) == "w listopadzie");
  CHECK(filled_text("{numer miesiąca}/{rok}", kSeptember) == "09/2026");
}

TEST_CASE("every month of the year is known in genitive and locative") {
  const char* expected[] = {"stycznia w styczniu",   "lutego w lutym",         "marca w marcu",
                            "kwietnia w kwietniu",   "maja w maju",            "czerwca w czerwcu",
                            "lipca w lipcu",         "sierpnia w sierpniu",    "września we wrześniu",
                            "października w październiku", "listopada w listopadzie", "grudnia w grudniu"};
  for (unsigned month = 1; month <= 12; ++month) {
    const Date first = std::chrono::year(2026) / std::chrono::month(month) / 1;
    CHECK(filled_text("{miesiąca} {w miesiącu}", {first, first}) == expected[month - 1]);
  }
}

TEST_CASE("several months go from the one to the other") {
  CHECK(filled_text("{okres}", kAutumn) == "od września do listopada 2026");
  CHECK(filled_text("{za okres}", kAutumn) == "za okres od września do listopada 2026");
  CHECK(filled_text("{od miesiąca} {do miesiąca}", kAutumn) == "od września do listopada");
  CHECK(filled_text("{w okresie}", period("2025-12-01", "2026-02-28")) == "w okresie od grudnia 2025 do lutego 2026");
}

TEST_CASE("quarters and years are named as such") {
  const Period quarter = period("2026-07-01", "2026-09-30");
  CHECK(filled_text("{za okres}; {w okresie}; {kwartału}", quarter) == "za III kwartał 2026; w III kwartale 2026; III kwartału");
  CHECK(filled_text("{za okres}; {w okresie}", period("2026-01-01", "2026-12-31")) == "za rok 2026; w roku 2026");
}

TEST_CASE("other periods are told by their days") {
  CHECK(filled_text("{za okres}", period("2026-09-05", "2026-10-04")) == "za okres od 5.09.2026 do 4.10.2026");
  CHECK(filled_text("{od dnia}–{do dnia}", kSeptember) == "1.09.2026–30.09.2026");
}

TEST_CASE("placeholders may lack Polish letters, begin with a capital and stand beside plain braces") {
  CHECK(filled_text("{miesiac} {W MIESIĄCU} {Miesiąc}", kSeptember) == "wrzesień We wrześniu Wrzesień");
  CHECK(filled_text("{{miesiąc}} i {rok}", kSeptember) == "{miesiąc} i 2026");
  CHECK(filled_text("Dla {klient}", kSeptember, {{"klient", "Łucja {Ż}"}}) == "Dla Łucja {Ż}");
}

TEST_CASE("an unknown placeholder is an error that names it and the known ones") {
  CHECK(problem("za {miesięcy}").starts_with("unknown placeholder {miesięcy}; known are {za okres}, "));
  CHECK(problem("{}").starts_with("unknown placeholder {}"));
  for (const char* text : {"{miesiąc", "miesiąc}", "{a {rok}", "{"}) CHECK(problem(text).starts_with("a brace without its partner"));
}
