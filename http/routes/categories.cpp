// The tree of categories, as the page shows it.
#include <nlohmann/json.hpp>

#include "engine/records/answers/categories.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

Json encode_node(const records::CategoryNode& node) {
  return {{"id", node.id},
          {"name", node.name},
          {"path", node.path},
          {"parent", node.parent ? Json(*node.parent) : Json(nullptr)},
          {"depth", node.depth},
          {"answers", node.answers},
          {"answers_below", node.answers_below},
          {"published_below", node.published_below}};
}

Response read_tree(Call& call) {
  Json items = Json::array();
  call.context().database.read([&](records::Store& store) {
    for (const records::CategoryNode& node : records::category_tree(store.connection())) items.push_back(encode_node(node));
  });
  return json_response(200, {{"items", std::move(items)}});
}

}  // namespace

void add_category_routes(ApiRoutes& routes) {
  Operation tree{.id = "read_category_tree", .tag = "Categories of answers", .summary = "Shows the tree of categories with their counts"};
  tree.description = "In order, what is below a category after it. Answers name a category by its path; a search in a path finds what is below it too.";
  tree.answers = {{200, "the tree", "CategoryTree"}};
  routes.push_back({"GET", std::string(kApiRoot) + "/categories/tree", std::move(tree), read_tree});
}

}  // namespace kartoteka::http
