// The description of the API against the routes that serve and the tables of fields.
#include "http/routes/openapi.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "engine/records/kind.h"
#include "http/api.h"
#include "http/codec/schema.h"
#include "http/routes/api_page.h"

using namespace kartoteka;
using namespace kartoteka::http;

namespace {

const nlohmann::json& document() {
  static const auto kDocument = nlohmann::json::parse(openapi_document());
  return kDocument;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

void collect_references(const nlohmann::json& json, std::set<std::string>& references) {
  if (json.is_object() && json.contains("$ref")) references.insert(json["$ref"].get<std::string>());
  if (json.is_structured()) {
    for (const auto& member : json) collect_references(member, references);
  }
}

}  // namespace

TEST_CASE("every route is described, by a name of its own") {
  std::set<std::string> ids;
  for (const ApiRoute& route : api_routes()) {
    CAPTURE(route.method + " " + route.path);
    const bool is_below = route.path.starts_with("/api/v1/");
    const std::string path = is_below ? route.path.substr(7) : route.path;
    REQUIRE(document()["paths"].contains(path));
    const auto& operation = document()["paths"][path][lower(route.method)];
    REQUIRE(operation.is_object());
    CHECK(ids.insert(operation["operationId"].get<std::string>()).second);
    CHECK_FALSE(operation["summary"].get<std::string>().empty());
    CHECK(operation["responses"].size() >= 2);
    CHECK(document()["paths"][path].contains("servers") == !is_below);
  }
}

TEST_CASE("every parameter of a path is described") {
  for (const ApiRoute& route : api_routes()) {
    if (route.path.find("{id}") == std::string::npos) continue;
    CAPTURE(route.path);
    REQUIRE_FALSE(route.operation.parameters.empty());
    CHECK(route.operation.parameters[0].name == "id");
    CHECK(route.operation.parameters[0].is_required);
  }
}

TEST_CASE("every field of every kind is in its schemas") {
  const auto& schemas = document()["components"]["schemas"];
  for (const records::Kind* kind : records::all_kinds()) {
    const std::string name = schema_name(*kind);
    for (const records::Field& field : kind->fields) {
      CAPTURE(name + "." + std::string(field.name));
      const std::string key(field.name);
      CHECK(schemas[name]["properties"].contains(key));
      CHECK(schemas[name]["properties"][key].value("readOnly", false) == field.is_computed);
      for (const char* form : {"New", "Patch"}) {
        if (kind->is_made_by_program) continue;
        CHECK(schemas[name + form]["properties"].contains(key) != field.is_computed);
      }
    }
    CHECK(schemas.contains(name + "New") != kind->is_made_by_program);
    if (!kind->is_made_by_program) CHECK(schemas[name + "New"]["additionalProperties"] == false);
    CHECK(schemas[name + "List"]["properties"]["items"]["items"]["$ref"] == "#/components/schemas/" + name);
  }
  CHECK(schemas["TaskNew"]["properties"]["priority"]["default"] == "normal");
  CHECK(schemas["TaskNew"]["required"] == nlohmann::json::parse(R"(["title"])"));
  CHECK(schemas["Task"]["properties"]["percent_done"]["maximum"] == 100);
}

TEST_CASE("nothing refers to a schema that is not there") {
  std::set<std::string> references;
  collect_references(document(), references);
  for (const std::string& reference : references) {
    CAPTURE(reference);
    CHECK(document().contains(nlohmann::json::json_pointer(reference.substr(1))));
  }
}

TEST_CASE("what needs no sign-in is said, and only that") {
  CHECK(document()["paths"]["/search"]["get"].contains("security"));
  CHECK(document()["paths"]["/answers"]["get"].contains("security"));
  CHECK_FALSE(document()["paths"]["/clients"]["get"].contains("security"));
  CHECK_FALSE(document()["paths"]["/answers"]["post"].contains("security"));
}

TEST_CASE("the page of the API shows every operation and lets nothing run") {
  const ApiPage page = make_api_page(parse_json(R"({"info":{"title":"<script>","description":""},"servers":[{"url":"/x"}],"tags":[{"name":"T"}],
    "paths":{"/a":{"get":{"operationId":"o","tags":["T"],"summary":"<b>","responses":{"200":{"description":"<i>"}}}}},"components":{"schemas":{}}})"));
  CHECK(page.html.find("&lt;script&gt;") != std::string::npos);
  CHECK(page.html.find("<script") == std::string::npos);
  CHECK(page.html.find("<code>/x/a</code>") != std::string::npos);
  CHECK(page.content_security_policy.find("style-src 'sha256-") != std::string::npos);
}
