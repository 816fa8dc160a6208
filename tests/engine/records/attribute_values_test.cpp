#include "engine/records/attribute_values.h"

#include <doctest/doctest.h>

#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct Fixture : StoreFixture {
  Fixture() {
    define("branza", "choice", {"transport", "Handel"});
    define("obrot", "number");
    define("umowa", "date");
    define("vip", "boolean");
    define("opis", "text");
  }
  Attribute define(const std::string& key, const std::string& type, std::vector<std::string> choices = {}) {
    Attribute record;
    record.key = record.label = key;
    record.type = type;
    record.choices = std::move(choices);
    store.create(attribute_kind(), record, system);
    definitions.push_back(record);
    return record;
  }
  Client with(const std::string& code, std::vector<AttributeValue> values) {
    Client record;
    record.code = record.name = code;
    record.attributes = std::move(values);
    store.create(client_kind(), record, system);
    return record;
  }
  std::string refusal(std::vector<AttributeValue> values) {
    try {
      with("ZLE", std::move(values));
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  }
  std::string codes(AttributeFilter filter) {
    ListQuery query;
    query.attributes = {std::move(filter)};
    query.order = "id";
    std::string text;
    for (const auto& record : store.list(client_kind(), query, system).records) text += static_cast<const Client&>(*record).code + " ";
    return text;
  }
  std::vector<Attribute> definitions;
};

}  // namespace

TEST_CASE("values of attributes are brought to one form by their type") {
  struct Row {
    const char* type;
    const char* typed;
    const char* stored;  ///< "" where it is refused
  };
  constexpr Row kRows[]{
      {"number", "1234,50", "1234.5"}, {"number", "12 345,50", "12345.5"}, {"number", "12\u00a0345", "12345"},
      {"number", "-0,0", "0"},         {"number", "+007", "7"},             {"number", "-3.20", "-3.2"},
      {"number", "1.234,5", ""},       {"number", "sto", ""},               {"number", ",5", ""},
      {"number", "5,", ""},            {"number", "1234567890123456", ""},  {"date", "2026-05-03", "2026-05-03"},
      {"date", "3.05.2026", "2026-05-03"}, {"date", "03.5.2026", "2026-05-03"}, {"date", "31.02.2026", ""},
      {"date", "jutro", ""},           {"boolean", "tak", "true"},          {"boolean", "NIE", "false"},
      {"boolean", "true", "true"},     {"boolean", "może", ""},             {"choice", "handel", "Handel"},
      {"choice", "inne", ""},          {"text", "Cokolwiek", "Cokolwiek"},  {"text", "", ""},
  };
  for (const Row& row : kRows) {
    Attribute definition;
    definition.type = row.type;
    definition.choices = {"transport", "Handel"};
    std::string value = row.typed;
    const auto problem = normalise_attribute(definition, value);
    CAPTURE(row.typed);
    CHECK(problem.has_value() == (std::string(row.stored).empty()));
    if (!problem) CHECK(value == row.stored);
  }
}

TEST_CASE_FIXTURE(Fixture, "a client's attributes are checked by their definitions, each with its place") {
  CHECK(with("KOW", {{"branza", "Transport"}, {"obrot", "1 500,00"}}).attributes[1].value == "1500");
  CHECK(refusal({{"nieznana", "x"}}) == "/attributes/0/attribute: there is no attribute nieznana");
  CHECK(refusal({{"branza", "transport"}, {"obrot", "sto"}}) == "/attributes/1/value: expected a number like 1234,5");
  CHECK(refusal({{"branza", "rolnictwo"}}) == "/attributes/0/value: expected one of transport, Handel");
  CHECK(refusal({{"vip", "tak"}, {"vip", "nie"}}) == "/attributes/1/attribute: stands in the list twice");
}

TEST_CASE_FIXTURE(Fixture, "clients are filtered by values of attributes and by ranges of numbers and dates") {
  with("A", {{"branza", "transport"}, {"obrot", "900"}, {"umowa", "2026-01-10"}});
  with("B", {{"branza", "handel"}, {"obrot", "1000,5"}, {"umowa", "2026-02-10"}});
  with("C", {{"obrot", "20000"}, {"vip", "tak"}});
  CHECK(codes({"branza", {"Transport"}, {}, {}}) == "A ");
  CHECK(codes({"branza", {"transport", "handel"}, {}, {}}) == "A B ");
  CHECK(codes({"obrot", {}, "1000", {}}) == "B C ");
  CHECK(codes({"obrot", {}, "900", "1000,5"}) == "A ");
  CHECK(codes({"umowa", {}, "1.02.2026", "2026-03-01"}) == "B ");
  CHECK(codes({"vip", {"tak"}, {}, {}}) == "C ");
  CHECK_THROWS_WITH_AS(codes({"nie_ma", {"x"}, {}, {}}), "/attribute: there is no attribute nie_ma", Error);
  CHECK_THROWS_WITH_AS(codes({"branza", {}, "a", {}}), "/attribute.branza_from: only numbers and dates have a from and a to", Error);
  CHECK_THROWS_WITH_AS(codes({"obrot", {"sto"}, {}, {}}), "/attribute: obrot: expected a number like 1234,5", Error);
}

TEST_CASE_FIXTURE(Fixture, "a definition that clients have values of keeps its type, its key and the choices made") {
  Attribute branza = definitions[0];
  branza.type = "text";
  CHECK_NOTHROW(store.update(attribute_kind(), branza, std::nullopt, system));
  branza.type = "choice";
  store.update(attribute_kind(), branza, std::nullopt, system);
  with("KOW", {{"branza", "transport"}});
  Attribute changed = branza;
  changed.type = "number";
  CHECK_THROWS_WITH_AS(store.update(attribute_kind(), changed, std::nullopt, system), "/type: clients have values of it: it stays choice", Error);
  changed = branza;
  changed.key = "galaz";
  CHECK_THROWS_WITH_AS(store.update(attribute_kind(), changed, std::nullopt, system), "/key: clients have values of it: it stays branza", Error);
  changed = branza;
  changed.choices = {"Handel"};
  CHECK_THROWS_WITH_AS(store.update(attribute_kind(), changed, std::nullopt, system), "/choices: clients have transport: it stays", Error);
  changed.choices = {"transport", "usługi"};
  changed.label = "Branża";
  CHECK_NOTHROW(store.update(attribute_kind(), changed, std::nullopt, system));
  CHECK_THROWS_WITH_AS(store.remove(attribute_kind(), branza.id, std::nullopt, system), "clients have values of this attribute", Error);
}

TEST_CASE_FIXTURE(Fixture, "a search filter of an attribute is brought to its form") {
  CHECK(normalise_attribute_pair(connection, "branza=HANDEL") == "branza=Handel");
  CHECK(normalise_attribute_pair(connection, "obrot=1 000,50") == "obrot=1000.5");
  CHECK(normalise_attribute_pair(connection, "bez znaku") == "bez znaku");
  CHECK(normalise_attribute_pair(connection, "nie_ma=1") == "nie_ma=1");
}
