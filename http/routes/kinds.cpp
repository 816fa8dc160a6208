// The kinds of records and their fields, for forms and lists. Tells nothing of what is stored.
#include <nlohmann/json.hpp>

#include "http/codec/kind_encoder.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"
#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

Response list_kinds(Call& call) {
  Json kinds = Json::array();
  for (const records::Kind* kind : records::all_kinds()) kinds.push_back(encode_kind(*kind));
  Json json = Json::object();
  json["kinds"] = std::move(kinds);
  return with_etag(call.request, json_response(200, json));
}

}  // namespace

void add_kind_routes(ApiRoutes& routes) {
  Operation list{.id = "list_kinds", .tag = "Description", .summary = "Tells the kinds of records, their fields, limits and labels"};
  list.answers = {{200, "every kind", "Kinds"}};
  list.needs_sign_in = false;
  routes.push_back({"GET", std::string(kApiRoot) + "/kinds", std::move(list), list_kinds});
}

}  // namespace kartoteka::http
