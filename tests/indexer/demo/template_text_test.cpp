#include "indexer/demo/template_text.h"

#include <doctest/doctest.h>

#include <set>

#include "engine/base/error.h"

using namespace kartoteka;
using namespace kartoteka::demo;

namespace {

TemplateValues values() {
  TemplateValues result;
  result.texts["klient"] = "Tartak sp. z o.o.";
  result.forms["okres"] = parse_forms("maj|maja|majowi|maj|majem|maju");
  const Surname surname = parse_surname("Wrona|Wrony|Wronie|Wronę|Wroną|Wronie");
  result.persons["os"] = {Gender::feminine, parse_forms("Anna|Anny|Annie|Annę|Anną|Annie|Anno"), surname.feminine};
  return result;
}

std::string expanded(std::string_view text) {
  Random random(7);
  return expand(text, values(), random);
}

}  // namespace

TEST_CASE("templates name values, cases and gender") {
  struct Row {
    const char* text;
    const char* result;
  };
  for (const Row& row : {Row{"Rozmowa z {os.narz} w {okres.miejsc}", "Rozmowa z Anną Wroną w maju"},
                         {"{os.imię.wol}!", "Anno!"}, {"{os} {os=dzwonił|dzwoniła}.", "Anna Wrona dzwoniła."},
                         {"{2-2:faktura,faktury,faktur}", "2 faktury"}, {"{Okres}", "Maj"},
                         {"To {klient}.", "To Tartak sp. z o.o."}, {"[|]x[a[b]]", "xab"}}) {
    CAPTURE(row.text);
    CHECK(expanded(row.text) == row.result);
  }
}

TEST_CASE("a form of address agrees in case") {
  Random random(1);
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) seen.insert(expand("{os.pan.bier}", values(), random));
  CHECK(seen == std::set<std::string>{"panią Wronę", "p. Wronę", "panią Annę"});
}

TEST_CASE("a template that is not well formed is refused") {
  for (const char* text : {"[a|b", "a]", "{os", "{nikt}", "{os=jedno}", "{a-b:x,y,z}", "{1-2:x}", "{os.hm.dop}"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(expanded(text), Error);
  }
}
