// Markdown as it will be shown, for whoever is still writing it: the same renderer as that of the records.
#include "http/markdown.h"

#include <nlohmann/json.hpp>

#include "http/codec/body_reader.h"
#include "http/record_links.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

Response render_markdown(Call& call) {
  const Json body = parse_json(call.request.body());
  BodyReader reader(body);
  const std::string text = reader.required_text("text");
  reader.finish();
  Json json = Json::object();
  json["html"] = call.context().database.read([&](records::Store& store) { return html_from_markdown(text, shower_of(store, call.viewer)); });
  return json_response(200, json);
}

}  // namespace

void add_markdown_routes(ApiRoutes& routes) {
  Operation render{.id = "render_markdown", .tag = "Description", .summary = "Shows Markdown as records will show it"};
  render.description = "HTML without anything of the writer's own markup, as `render=html` gives it. Nothing is kept.";
  render.request_schema = "Markdown";
  render.answers = {{200, "the text as HTML", "RenderedMarkdown"}};
  routes.push_back({"POST", std::string(kApiRoot) + "/markdown", std::move(render), render_markdown});
}

}  // namespace kartoteka::http
