// The story that every kind of record must be able to tell: made, read, found by a word without diacritics, changed,
// an outdated change refused, put into the bin, gone, restored; and nobody who is not signed in sees any of it.
#include <doctest/doctest.h>

#include <algorithm>

#include "engine/records/kind.h"
#include "tests/flows/api_client.h"

using namespace kartoteka;
using records::Kind;

namespace {

/// A word that nothing else has, as it is written and as people type it.
constexpr const char* kTitle = "Gżegżółka w źdźbłach";
constexpr const char* kTyped = "gzegzolka";

/// The field that the story writes its word into: the title, or what stands beside one that the program makes.
const records::Field& said_field(const Kind& kind) {
  if (!kind.title_field().is_computed) return kind.title_field();
  return *std::find_if(kind.fields.begin(), kind.fields.end(), [](const records::Field& field) { return field.search == records::SearchRole::other_title; });
}

struct Story {
  const ServedCompany& company;
  ApiClient client = company.as("administrator");

  /// A required field of every type, so that the story needs no word for each kind.
  json required_value(const records::Field& field) {
    using records::FieldType;
    switch (field.type) {
      case FieldType::reference: return field.reference_kind == "invoice" ? issued_invoice() : make(*records::find_kind(field.reference_kind))["id"];
      case FieldType::record_key: return "client:" + std::to_string(make(*records::find_kind("client"))["id"].get<int>());
      case FieldType::instant: return "2026-05-03T09:30:00Z";
      case FieldType::date: return "2026-05-03";
      case FieldType::integer: return field.minimum;
      case FieldType::money: return "1.00";
      default: return "x" + std::to_string(++made);
    }
  }

  /// Only such an invoice is paid.
  json issued_invoice() {
    const auto id_of = [&](const std::string& path, const json& body) {
      const Answer answer = client.post(path, body);
      REQUIRE_MESSAGE(answer.status < 300, path, answer.text);
      return answer.body["id"];
    };
    const json address{{"nip", "5260250274"}, {"postcode", "00-001"}, {"city", "Warszawa"}};
    json seller = address, buyer = address;
    seller["name"] = buyer["name"] = "Firma";
    buyer["code"] = "x" + std::to_string(++made);
    const json draft{{"client", id_of("/clients", buyer)}, {"seller", id_of("/sellers", seller)},
                     {"series", id_of("/invoice-series", {{"name", "Faktury"}})}, {"lines", {{{"name", "Usługa"}, {"net_price", "100.00"}}}}};
    return id_of("/invoices/" + std::to_string(id_of("/invoices", draft).get<int>()) + "/issue", json::object());
  }

  json body_of(const Kind& kind) {
    json body = json::object();
    for (const records::Field& field : kind.fields) {
      if (field.is_required && field.choices.empty()) body[std::string(field.name)] = required_value(field);
    }
    if (kind.name == "procedure_rule") body["tag"] = "VAT";  // it is for somebody
    if (kind.name == "invoice_series") body["pattern"] = "{n}/{rrrr}";  // a number without its count is none
    if (kind.name == "pin") body["pinned"] = {"user:1"};
    if (kind.name == "synonym") body["means"] = {"auto"};     // required, but as a list no field says so
    return body;
  }

  json make(const Kind& kind) {
    const Answer answer = client.post("/" + std::string(kind.path), body_of(kind));
    REQUIRE_MESSAGE(answer.status == 201, answer.text);
    return answer.body;
  }

  std::size_t found(const Kind& kind, const std::string& change, const ApiClient& by) const {
    const Answer answer = by.get(std::string("/search?wait_ms=10000&q=") + kTyped + "&kind=" + std::string(kind.name) + "&wait_for=" + change);
    REQUIRE_MESSAGE(answer.status == 200, answer.text);
    return answer.body["hits"].size();
  }

  std::size_t listed(const Kind& kind, std::int64_t id, const std::string& parameters) const {
    const Answer answer = client.get("/" + std::string(kind.path) + "?limit=200" + parameters);
    REQUIRE_MESSAGE(answer.status == 200, answer.text);
    std::size_t count = 0;
    for (const json& item : answer.body["items"]) count += item["id"] == id ? 1 : 0;
    return count;
  }

  int made = 0;
};

void tell(Story& story, const Kind& kind) {
  const ApiClient& client = story.client;
  const ApiClient nobody = story.company.nobody();
  const std::string title(said_field(kind).name);
  const std::string all = "/" + std::string(kind.path);

  json body = story.body_of(kind);
  body[title] = kTitle;
  const Answer made = client.post(all, body);
  REQUIRE_MESSAGE(made.status == 201, made.text);
  const std::int64_t id = made.body["id"];
  const std::string one = all + "/" + std::to_string(id);
  CHECK(made.header("Location") == "/api/v1" + one);
  CHECK(made.header("ETag") == "\"" + made.header("Kartoteka-Change") + "\"");

  const Answer read = client.get(one);
  CHECK(read.body == made.body);
  CHECK(read.body[title] == kTitle);
  CHECK(read.body["created_by"].is_number());
  CHECK(story.listed(kind, id, "") == 1);
  const std::size_t searched = kind.is_searched ? 1 : 0;
  if (kind.is_searched) CHECK(story.found(kind, made.header("Kartoteka-Change"), client) == 1);

  CHECK(nobody.get(one).status != 200);
  CHECK(nobody.get(all).body.value("items", json::array()).empty());
  CHECK(nobody.get(one + "/history").status == 401);
  if (kind.is_searched) CHECK(story.found(kind, made.header("Kartoteka-Change"), nobody) == 0);

  const Answer changed = client.patch(one, {{title, std::string(kTitle) + " i trawach"}}, made.header("ETag"));
  REQUIRE_MESSAGE(changed.status == 200, changed.text);
  CHECK(changed.body["change"] > made.body["change"]);
  CHECK(client.patch(one, {{title, "stare"}}, made.header("ETag")).status == 412);
  CHECK(client.remove(one, made.header("ETag")).status == 412);
  CHECK(client.send("PATCH", one, "{}").status == 428);
  CHECK(client.send("DELETE", one).status == 428);

  const Answer removed = client.remove(one, changed.header("ETag"));
  REQUIRE_MESSAGE(removed.status == 200, removed.text);
  CHECK(removed.body["deleted_at"].is_string());
  CHECK(story.listed(kind, id, "") == 0);
  CHECK(story.listed(kind, id, "&bin=true") == 1);
  if (kind.is_searched) CHECK(story.found(kind, removed.header("Kartoteka-Change"), client) == 0);
  CHECK(client.patch(one, {{title, "w koszu"}}, removed.header("ETag")).status == 409);

  const Answer restored = client.restore(one, removed.header("ETag"));
  REQUIRE_MESSAGE(restored.status == 200, restored.text);
  CHECK(restored.body["deleted_at"].is_null());
  CHECK(story.listed(kind, id, "") == 1);
  if (kind.is_searched) CHECK(story.found(kind, restored.header("Kartoteka-Change"), client) == searched);
  CHECK(client.restore(one, restored.header("ETag")).status == 409);

  const Answer history = client.get(one + "/history");
  std::vector<std::string> actions;
  for (const json& entry : history.body["items"]) actions.push_back(entry["action"]);
  CHECK(actions == std::vector<std::string>{"restore", "delete", "update", "create"});
  CHECK(history.body["items"][2]["changes"][0]["field"] == title);
  CHECK(history.body["items"][2]["changes"][0]["old"] == kTitle);
  CHECK(history.body["items"][2]["user"]["name"] == "Jan administrator");
}

}  // namespace

TEST_CASE("every kind of record is made, read, found, changed, deleted and restored over HTTP") {
  const ServedCompany company;
  Story story{company};
  for (const Kind* kind : records::all_kinds()) {
    CAPTURE(kind->name);
    if (!kind->is_made_by_program) tell(story, *kind);
  }
}

TEST_CASE("every kind refuses a body that is empty, wrong or too long, and names the places") {
  const ServedCompany company;
  const ApiClient client = company.as("administrator");
  for (const Kind* kind : records::all_kinds()) {
    CAPTURE(kind->name);
    const std::string all = "/" + std::string(kind->path);
    if (kind->is_made_by_program) {
      CHECK(client.post(all, json::object()).status == 405);
      continue;
    }
    CHECK(client.post(all, json::object()).status == 400);
    CHECK(client.post(all, {{"nothing", 1}}).problems().find("/nothing: unknown key") != std::string::npos);
    const std::string title(said_field(*kind).name);
    const Answer too_long = client.post(all, {{title, std::string(1000, 'x')}});
    CHECK(too_long.status == 400);
    CHECK(too_long.problems().find("/" + title + ": at most ") != std::string::npos);
    CHECK(client.get(all + "/999").status == 404);
    CHECK(client.get(all + "/abc").status == 404);
    CHECK(client.get(all + "/0").status == 404);
    CHECK(client.get(all + "/-1").status == 404);
    CHECK(client.get(all + "/99999999999999999999").status == 404);
  }
}
