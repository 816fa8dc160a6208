#include "http/routes/openapi.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "http/api.h"
#include "http/codec/answer_schemas.h"
#include "http/codec/common_schemas.h"
#include "http/codec/direct_answer_encoder.h"
#include "http/codec/file_schemas.h"
#include "http/codec/learning_schemas.h"
#include "http/codec/schema.h"
#include "http/codec/procedure_schemas.h"
#include "http/codec/work_schemas.h"
#include "http/codec/calendar_schemas.h"
#include "http/codec/client_schemas.h"
#include "http/codec/invoice_paper_schemas.h"
#include "http/codec/invoice_schemas.h"
#include "http/problem.h"
#include "http/routes/api_page.h"
#include "http/routes/routes.h"
#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

constexpr std::string_view kIntroduction =
    "Records, search and sign-in. Times are RFC 3339 in UTC, texts UTF-8. Errors are application/problem+json with a stable "
    "code. A change needs If-Match with the record's ETag; a POST may carry an Idempotency-Key. Sign in with a session "
    "cookie, or send a token as Authorization: Bearer.";

std::string place_name(ParameterPlace place) {
  switch (place) {
    case ParameterPlace::path: return "path";
    case ParameterPlace::query: return "query";
    case ParameterPlace::header: return "header";
  }
  return "";
}

Json encode_parameter(const ParameterDescription& parameter) {
  Json json{{"name", parameter.name}, {"in", place_name(parameter.place)}};
  if (parameter.is_required) json["required"] = true;
  if (!parameter.description.empty()) json["description"] = parameter.description;
  const Json value = value_schema(parameter.value);
  json["schema"] = parameter.may_repeat ? Json{{"type", "array"}, {"items", value}} : value;
  return json;
}

Json content_of(const std::string& media_type, const std::string& schema) {
  Json content = Json::object();
  Json plain = Json::object();
  plain["type"] = "string";
  content[media_type]["schema"] = schema.empty() ? plain : schema_reference(schema);
  return content;
}

Json encode_answer(const AnswerDescription& answer) {
  Json json = Json::object();
  json["description"] = answer.description;
  for (const std::string& header : answer.headers) json["headers"][header]["$ref"] = "#/components/headers/" + header;
  const bool has_body = !answer.schema.empty() || answer.media_type != "application/json";
  if (has_body) json["content"] = content_of(answer.media_type, answer.schema);
  return json;
}

/// The codes of the errors of an operation by their status.
std::map<int, std::set<std::string>> problems_of(const Operation& operation) {
  std::set<std::string_view> codes(operation.problems.begin(), operation.problems.end());
  codes.insert("unauthenticated");  // a token that is unknown is refused even where none is needed
  if (!operation.parameters.empty() || !operation.request_schema.empty()) codes.insert("invalid_argument");
  if (!operation.request_schema.empty()) codes.insert({"too_large", "unsupported_media_type"});
  std::map<int, std::set<std::string>> by_status;
  for (const std::string_view code : codes) by_status[status_of(code)].emplace(code);
  return by_status;
}

Json problem_answer(const std::string& description) {
  Json json = Json::object();
  json["description"] = description;
  json["content"] = content_of("application/problem+json", "Problem");
  return json;
}

Json encode_answers(const Operation& operation) {
  Json answers = Json::object();
  for (const AnswerDescription& answer : operation.answers) answers[std::to_string(answer.status)] = encode_answer(answer);
  for (const auto& [status, codes] : problems_of(operation)) {
    std::string description;
    for (const std::string& code : codes) description += (description.empty() ? "" : " or ") + code;
    answers[std::to_string(status)] = problem_answer(description);
  }
  answers["default"] = problem_answer("any other problem");
  return answers;
}

Json encode_operation(const Operation& operation) {
  Json json = Json::object();
  json["operationId"] = operation.id;
  json["tags"] = {operation.tag};
  json["summary"] = operation.summary;
  if (!operation.description.empty()) json["description"] = operation.description;
  if (!operation.needs_sign_in) {
    json["security"] = Json::array({Json::object(), Json{{"session", Json::array()}}, Json{{"token", Json::array()}}});
  }
  for (const ParameterDescription& parameter : operation.parameters) json["parameters"].push_back(encode_parameter(parameter));
  if (!operation.request_schema.empty()) {
    json["requestBody"] = {{"required", true}, {"content", content_of(operation.request_media_type, operation.request_schema)}};
  }
  json["responses"] = encode_answers(operation);
  return json;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  return text;
}

Json encode_paths(const ApiRoutes& routes) {
  Json paths = Json::object();
  for (const ApiRoute& route : routes) {
    const bool is_below_root = route.path.starts_with(std::string(kApiRoot) + "/");
    Json& path = paths[is_below_root ? route.path.substr(kApiRoot.size()) : route.path];
    if (!is_below_root) path["servers"] = Json::array({Json{{"url", "/"}, {"description", "the root"}}});
    path[lower(route.method)] = encode_operation(route.operation);
  }
  return paths;
}

Json encode_schemas() {
  Json schemas = parse_json(common_schemas());
  schemas.update(parse_json(work_schemas()));
  schemas.update(parse_json(direct_answer_schemas()));
  schemas.update(parse_json(calendar_schemas()));
  schemas.update(parse_json(procedure_schemas()));
  schemas.update(parse_json(file_schemas()));
  schemas.update(parse_json(client_schemas()));
  schemas.update(parse_json(answer_schemas()));
  schemas.update(parse_json(learning_schemas()));
  schemas.update(parse_json(invoice_schemas()));
  schemas.update(parse_json(invoice_paper_schemas()));
  for (const records::Kind* kind : records::all_kinds()) add_kind_schemas(*kind, schemas);
  return schemas;
}

Json header(const std::string& type, const std::string& description) {
  Json schema = Json::object();
  schema["type"] = type;
  return {{"description", description}, {"schema", schema}};
}

Json encode_components() {
  Json components = Json::object();
  components["schemas"] = encode_schemas();
  components["headers"] = {
      {"ETag", header("string", "the record's version, for If-Match and If-None-Match")},
      {"Kartoteka-Change", header("integer", "the number of the change, for wait_for of a search")},
      {"Location", header("string", "the path of what was made")},
      {"Idempotency-Replayed", header("boolean", "true where an earlier request with the same key made it")},
      {"Set-Cookie", header("string", "the session")}};
  components["securitySchemes"] = {
      {"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "kartoteka_session"}, {"description", "made by POST /session"}}},
      {"token", {{"type", "http"}, {"scheme", "bearer"}, {"description", "made by POST /tokens"}}}};
  return components;
}

/// What stands under a tag: a kind's records, or one of the other resources.
std::string tag_description(const std::string& tag) {
  for (const records::Kind* kind : records::all_kinds()) {
    if (kind->plural.en == tag) return "Records of the kind " + std::string(kind->name) + " (" + std::string(kind->plural.pl) + ").";
  }
  if (tag == "Search") return "Full-text search over records of all kinds.";
  if (tag == "Signing in") return "Sessions, passwords and tokens.";
  if (tag == "Analysis") return "Sums over tasks, threads, contacts and work.";
  if (tag == "Audit") return "Who changed what, over all records.";
  if (tag == "Learning") return "What the program learns of how its answers are used, and what is missing.";
  if (tag == "Views") return "What users keep under a name: views of lists, searches.";
  if (tag == "Notifications") return "What the one who asks is told.";
  if (tag == "State") return "How the program fares.";
  return "What the program says of itself.";
}

Json encode_tags(const ApiRoutes& routes) {
  Json tags = Json::array();
  std::set<std::string> seen;
  for (const ApiRoute& route : routes) {
    const std::string& tag = route.operation.tag;
    if (seen.insert(tag).second) tags.push_back(Json{{"name", tag}, {"description", tag_description(tag)}});
  }
  return tags;
}

Json make_document() {
  const ApiRoutes routes = api_routes();
  Json document = Json::object();
  document["openapi"] = "3.1.0";
  document["info"] = {{"title", "Kartoteka"},
                      {"version", "1.0.0"},
                      {"description", kIntroduction},
                      {"license", {{"name", "GNU General Public License v2.0 or later"}, {"identifier", "GPL-2.0-or-later"}}}};
  document["servers"] = Json::array({Json{{"url", kApiRoot}, {"description", "this program"}}});
  document["security"] = Json::array({Json{{"session", Json::array()}}, Json{{"token", Json::array()}}});
  document["tags"] = encode_tags(routes);
  document["paths"] = encode_paths(routes);
  document["components"] = encode_components();
  return document;
}

/// A text that is made once and kept for as long as the program runs.
struct Kept {
  std::string bytes;
  std::string etag;
  explicit Kept(std::string text) : bytes(std::move(text)), etag(make_etag(bytes)) {}
};

Response kept_response(const Call& call, std::string_view content_type, const Kept& kept) {
  Response response = Response::shared(content_type, {kept.bytes, nullptr});
  response.headers.set("ETag", kept.etag);
  return with_etag(call.request, std::move(response));
}

Response serve_document(Call& call) {
  static const Kept document(openapi_document());
  return kept_response(call, "application/json", document);
}

Response serve_page(Call& call) {
  static const ApiPage page = make_api_page(make_document());
  static const Kept html(page.html);
  Response response = kept_response(call, "text/html; charset=utf-8", html);
  response.headers.set("Content-Security-Policy", page.content_security_policy);
  return response;
}

}  // namespace

std::string openapi_document() { return write_json(make_document()); }

void add_openapi_routes(ApiRoutes& routes) {
  Operation document{.id = "read_openapi", .tag = "Description", .summary = "This description, as OpenAPI 3.1"};
  document.answers = {{.status = 200, .description = "the document", .schema = "OpenApi"}};
  document.needs_sign_in = false;
  routes.push_back({"GET", std::string(kApiRoot) + "/openapi.json", std::move(document), serve_document});
  Operation page{.id = "show_api", .tag = "Description", .summary = "This description, as a page"};
  page.answers = {{.status = 200, .description = "the page", .media_type = "text/html"}};
  page.needs_sign_in = false;
  routes.push_back({"GET", "/api", std::move(page), serve_page});
}

}  // namespace kartoteka::http
