// What a user keeps under a name: views of lists, searches.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/saved_views.h"
#include "http/codec/body_reader.h"
#include "http/codec/parameter_reader.h"
#include "http/routes/answering.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::SavedView;
using records::Store;

Json encode(const SavedView& view) { return {{"id", view.id}, {"place", view.place}, {"name", view.name}, {"query", view.query}}; }

Response list_views(Call& call) {
  ParameterReader reader(call.request.query);
  const std::string place = reader.text("place").value_or("");
  reader.finish();
  const auto views = call.context().database.read([&](Store& store) { return records::saved_views_of(store, place, call.viewer); });
  Json items = Json::array();
  for (const SavedView& view : views) items.push_back(encode(view));
  return json_response(200, Json{{"items", std::move(items)}});
}

Response keep_view(Call& call) {
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  SavedView view{.place = reader.required_text("place"), .name = reader.required_text("name"), .query = reader.required_text("query")};
  reader.finish();
  const auto kept = call.context().database.write([&](Store& store) { return records::keep_saved_view(store, std::move(view), call.viewer); });
  return json_response(200, encode(kept));
}

Response forget_view(Call& call) {
  const auto id = path_id(call);
  call.context().database.write([&](Store& store) { records::forget_saved_view(store, id, call.viewer); });
  return Response::empty(204);
}

Operation view_operation(std::string id, std::string summary, AnswerDescription answer) {
  Operation operation{.id = std::move(id), .tag = "Views", .summary = std::move(summary)};
  operation.answers = {std::move(answer)};
  return operation;
}

Operation list_operation() {
  Operation operation = view_operation("list_views", "Lists the views that the caller keeps", {200, "the caller's own, in the order in which they were first kept", "SavedViewList"});
  operation.parameters = {{"place", ParameterPlace::query, {}, "only those of this page, like tasks or search"}};
  return operation;
}

Operation keep_operation() {
  Operation operation = view_operation("keep_view", "Keeps a view under a name", {200, "as it is kept", "SavedView"});
  operation.description =
      "The filters and order of a list, or a search, as they stand in the page's address after the question mark. One's own view of the same place and "
      "name gives way. Nobody else sees it; a user keeps at most 200.";
  operation.request_schema = "SavedViewNew";
  operation.problems = {"forbidden", "conflict"};
  return operation;
}

Operation forget_operation() {
  Operation operation = view_operation("forget_view", "Forgets a view", {204, "forgotten"});
  operation.parameters = {id_parameter("the view's id")};
  operation.problems = {"forbidden", "not_found"};
  return operation;
}

}  // namespace

void add_saved_view_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/views";
  routes.push_back({"GET", all, list_operation(), list_views});
  routes.push_back({"PUT", all, keep_operation(), keep_view});
  routes.push_back({"DELETE", all + "/{id}", forget_operation(), forget_view});
}

}  // namespace kartoteka::http
