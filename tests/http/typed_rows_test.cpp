// A kind of this test's own, with every type that a member of a row may have.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/field_text.h"
#include "engine/records/kind.h"
#include "engine/records/validation.h"
#include "http/codec/kind_encoder.h"
#include "http/codec/record_decoder.h"
#include "http/codec/record_encoder.h"
#include "http/codec/schema.h"

using namespace kartoteka;
using namespace kartoteka::http;

namespace {

struct Line {
  std::string name;
  std::int64_t quantity = 1000;
  std::int64_t price = 0;
  std::optional<std::int64_t> days;
  bool is_paid = false;
  std::optional<Date> due;
  std::string unit;
  std::optional<records::RecordId> task;
  std::vector<std::string> steps;
  std::string text;
};

struct Bill : records::Record {
  std::string title;
  std::int64_t total = 0;
  std::vector<Line> lines;
};

const records::Kind& bill_kind() {
  using namespace records;
  static const Kind kind{
      .name = "bill",
      .path = "bills",
      .table = "bill",
      .label = {"Rachunek", "Bill"},
      .plural = {"Rachunki", "Bills"},
      .make = make_record<Bill>,
      .fields = {text<&Bill::title>("title", {"Tytuł", "Title"}).found_as(SearchRole::title),
                 money<&Bill::total>("total", {"Razem", "Total"}).range(0, 1'000'000),
                 rows<&Bill::lines, &Line::name, &Line::quantity, &Line::price, &Line::days, &Line::is_paid, &Line::due, &Line::unit,
                      &Line::task, &Line::steps, &Line::text>(
                     "lines", {"Pozycje", "Lines"},
                     {member::text("name", {"Nazwa", "Name"}).required(), member::decimal("quantity", {"Ilość", "Quantity"}, 3),
                      member::money("price", {"Cena", "Price"}).range(0, 100'000), member::integer("days", {"Dni", "Days"}).range(1, 31),
                      member::boolean("is_paid", {"Opłacone", "Paid"}), member::date("due", {"Termin", "Due"}),
                      member::choice("unit", {"Jednostka", "Unit"}, {{"hour", {"godzina", "hour"}}, {"piece", {"sztuka", "piece"}}}),
                      member::reference("task", {"Zadanie", "Task"}, "task"), member::list("steps", {"Kroki", "Steps"}),
                      member::markdown("text", {"Tekst", "Text"})})},
  };
  return kind;
}

Bill bill_of(const char* body) {
  const auto record = decode_new_record(bill_kind(), parse_json(body));
  const auto problems = records::normalise_and_check(bill_kind(), *record);
  if (!problems.empty()) throw Error(problems);
  return static_cast<const Bill&>(*record);
}

std::string problems_of(const std::string& line) {
  try {
    bill_of((R"({"title":"a","lines":[)" + line + "]}").c_str());
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

constexpr const char* kBody = R"({"title":"Wrzesień","total":"1234.5","lines":[
  {"name":"Opieka","quantity":"1.25","price":"99.90","days":3,"is_paid":true,"due":"2026-09-30","unit":"hour","task":7,
   "steps":["raz","dwa"],"text":"jeden\ndwa\ttrzy\\n"},
  {"name":"Dojazd"}]})";

}  // namespace

TEST_CASE("members of rows are decoded by their types") {
  const Bill bill = bill_of(kBody);
  CHECK(bill.total == 123'450);
  REQUIRE(bill.lines.size() == 2);
  const Line& line = bill.lines[0];
  CHECK(line.name == "Opieka");
  CHECK(line.quantity == 1'250);
  CHECK(line.price == 9'990);
  CHECK(line.days == 3);
  CHECK(line.is_paid);
  CHECK(format_date(line.due.value()) == "2026-09-30");
  CHECK(line.unit == "hour");
  CHECK(line.task == 7);
  CHECK(line.steps == std::vector<std::string>{"raz", "dwa"});
  CHECK(line.text == "jeden\ndwa\ttrzy\\n");
  CHECK(bill.lines[1].quantity == 1'000);
  CHECK_FALSE(bill.lines[1].days);
  CHECK_FALSE(bill.lines[1].due);
  CHECK(bill.lines[1].steps.empty());
}

TEST_CASE("members of rows are encoded by their types") {
  const Json json = encode_record(bill_kind(), bill_of(kBody), {}, nullptr);
  CHECK(json["total"] == "1234.50");
  CHECK(json["lines"][0] == parse_json(R"({"name":"Opieka","quantity":"1.25","price":"99.90","days":3,"is_paid":true,
    "due":"2026-09-30","unit":"hour","task":7,"steps":["raz","dwa"],"text":"jeden\ndwa\ttrzy\\n"})"));
  CHECK(json["lines"][1]["days"].is_null());
  CHECK(json["lines"][1]["is_paid"] == false);
  CHECK(json["lines"][1]["steps"] == Json::array());
}

TEST_CASE("what is wrong in a row is told by its place") {
  CHECK(problems_of(R"({"name":"a","price":12.5})") == "/lines/0/price: expected an amount like 1234.50 (as a text)");
  CHECK(problems_of(R"({"name":"a","price":"12,50"})") == "/lines/0/price: expected an amount like 1234.50 (as a text)");
  CHECK(problems_of(R"({"name":"a","price":"1000.01"})") == "/lines/0/price: expected an amount 0.00..1000.00");
  CHECK(problems_of(R"({"name":"a","quantity":"1.2345"})") == "/lines/0/quantity: expected a number with at most 3 decimals, like 1.5 (as a text)");
  CHECK(problems_of(R"({"name":"a","days":32})") == "/lines/0/days: expected an integer 1..31");
  CHECK(problems_of(R"({"name":"a","due":"30.09.2026"})") == "/lines/0/due: expected a date like 2026-05-03");
  CHECK(problems_of(R"({"name":"a","unit":"kg"})") == "/lines/0/unit: expected one of hour piece");
  CHECK(problems_of(R"({"name":"a","task":"7"})") == "/lines/0/task: expected the id of a task");
  CHECK(problems_of(R"({"name":"a","steps":[1]})") == "/lines/0/steps/0: expected a text");
  CHECK(problems_of(R"({"price":"1.00"})") == "/lines/0/name: must be given");
  CHECK(problems_of(R"({"name":"a","colour":"red"})") == "/lines/0/colour: unknown key");
  CHECK(problems_of(R"({"is_paid":false})") == "/lines/0/name: must be given");
}

TEST_CASE("rows are written as one text and read back, whatever stands in them") {
  const Bill bill = bill_of(kBody);
  const records::Field& lines = *bill_kind().field("lines");
  const std::string text = records::text_from_value(lines, lines.get(bill));
  CHECK(text.starts_with("Opieka\t1.25\t99.90\t3\ttrue\t2026-09-30\thour\t7\traz\\ndwa\tjeden\\ndwa\\ttrzy\\\\n\n"));
  CHECK(records::value_from_text(lines, text, "/lines") == lines.get(bill));
}

TEST_CASE("references within rows are told with their places") {
  const auto references = records::references_of(*bill_kind().field("lines"), bill_of(kBody));
  REQUIRE(references.size() == 1);
  CHECK(references[0].pointer == "/lines/0/task");
  CHECK(references[0].key.id == 7);
}

TEST_CASE("the kind and the schema describe the members of rows") {
  const Json kind = encode_kind(bill_kind());
  CHECK(kind["fields"][1]["type"] == "money");
  CHECK(kind["fields"][1]["maximum"] == "10000.00");
  const Json& members = kind["fields"][2]["fields"];
  CHECK(members[0]["required"] == true);
  CHECK(members[1]["type"] == "decimal");
  CHECK(members[1]["scale"] == 3);
  CHECK(members[6]["choices"][0]["label_pl"] == "godzina");
  CHECK(members[7]["reference_kind"] == "task");
  Json schemas = Json::object();
  add_kind_schemas(bill_kind(), schemas);
  const Json& row = schemas["BillNew"]["properties"]["lines"]["items"];
  CHECK(row["required"] == Json::array({"name"}));
  CHECK(row["properties"]["price"]["type"] == Json::array({"string", "null"}));
  CHECK(row["properties"]["days"]["maximum"] == 31);
  CHECK(row["properties"]["steps"]["type"] == "array");
}
