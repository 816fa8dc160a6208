#include "engine/records/answers/categories.h"

#include <algorithm>
#include <functional>
#include <map>

#include "engine/base/utf8.h"
#include "engine/records/kinds/answer.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr std::size_t kMostSteps = 12;

std::size_t longest_path() { return answer_kind().field("category")->max_length; }

std::vector<std::string> steps_of(std::string_view path) {
  std::vector<std::string> steps;
  while (!path.empty()) {
    const auto end = std::min(path.find('/'), path.size());
    std::string_view step = path.substr(0, end);
    while (step.starts_with(' ')) step.remove_prefix(1);
    while (step.ends_with(' ')) step.remove_suffix(1);
    if (!step.empty()) steps.emplace_back(step);
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return steps;
}

std::string below(const std::string& path, const std::string& name) { return path.empty() ? name : path + "/" + name; }

std::optional<RecordId> category_of(db::Connection& connection, const std::string& path) {
  return connection.query_integer("SELECT id FROM category WHERE path = :path AND deleted_at IS NULL", {path});
}

/// Half-open range of the paths below one: '0' follows '/'.
std::pair<std::string, std::string> range_below(const std::string& path) { return {path + "/", path + "0"}; }

std::vector<RecordId> ids(db::Connection& connection, const std::string& sql, const std::vector<db::Value>& values) {
  std::vector<RecordId> found;
  auto rows = connection.query(sql, values, {ColumnType::integer});
  while (rows.next()) found.push_back(rows.integer(0));
  return found;
}

bool is_above(db::Connection& connection, RecordId category, std::optional<RecordId> from) {
  for (std::size_t steps = 0; from && steps < kMostSteps; ++steps) {
    if (*from == category) return true;
    from = connection.query_integer("SELECT parent FROM category WHERE id = :id", {*from});
  }
  return from.has_value();
}

/// How much longer than the category's own path those below it are.
std::size_t longest_below(db::Connection& connection, RecordId category) {
  const auto path = connection.query_text("SELECT path FROM category WHERE id = :id", {category});
  if (!path) return 0;
  const auto [from, to] = range_below(*path);
  const auto longest = connection.query_integer("SELECT MAX(LENGTH(path)) FROM category WHERE path >= :from AND path < :to", {from, to});
  return longest ? static_cast<std::size_t>(*longest) - utf8_length(*path).value_or(0) : 0;
}

void move_answers(Store& store, const std::string& from, const std::string& to, const Viewer& writer) {
  const auto [first, last] = range_below(from);
  for (const RecordId id : ids(store.connection(), "SELECT id FROM answer WHERE category = :path OR (category >= :from AND category < :to)",
                               {from, first, last})) {
    const auto record = store.get(answer_kind(), id, Viewer::system());
    auto& answer = static_cast<Answer&>(*record);
    answer.category = to + answer.category.substr(from.size());
    store.rewrite(answer_kind(), answer, writer);
  }
}

void move_categories(Store& store, const std::string& from, const std::string& to, const Viewer& writer) {
  const auto [first, last] = range_below(from);
  for (const RecordId id : ids(store.connection(), "SELECT id FROM category WHERE path >= :from AND path < :to", {first, last})) {
    const auto record = store.get(category_kind(), id, Viewer::system());
    auto& category = static_cast<Category&>(*record);
    category.path = to + category.path.substr(from.size());
    store.rewrite(category_kind(), category, writer);
  }
}

struct Counts {
  std::int64_t answers = 0;
  std::int64_t published = 0;
};

std::map<std::string, Counts> answers_by_path(db::Connection& connection) {
  std::map<std::string, Counts> counts;
  auto rows = connection.query("SELECT category, COUNT(*), SUM(state = 'published') FROM answer WHERE deleted_at IS NULL GROUP BY category", {},
                               {ColumnType::text, ColumnType::integer, ColumnType::integer});
  while (rows.next()) counts[rows.text(0)] = {rows.integer(1), rows.integer(2)};
  return counts;
}

std::vector<CategoryNode> all_categories(db::Connection& connection) {
  std::vector<CategoryNode> nodes;
  auto rows = connection.query("SELECT id, name, path, parent FROM category WHERE deleted_at IS NULL ORDER BY position, name COLLATE polish, id", {},
                               {ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::integer});
  while (rows.next()) {
    CategoryNode node;
    node.id = rows.integer(0);
    node.name = rows.text(1);
    node.path = rows.text(2);
    node.parent = rows.optional_integer(3);
    nodes.push_back(std::move(node));
  }
  return nodes;
}

/// Brings nodes into the order of the tree and sums them up.
class TreeOrder {
 public:
  TreeOrder(std::vector<CategoryNode> nodes, std::map<std::string, Counts> counts) : counts_(std::move(counts)) {
    for (CategoryNode& node : nodes) children_[node.parent.value_or(0)].push_back(std::move(node));
  }

  std::vector<CategoryNode> take() {
    visit(0, 0);
    return std::move(ordered_);
  }

 private:
  Counts visit(RecordId parent, std::size_t depth) {
    Counts sum;
    for (CategoryNode& node : children_[parent]) {
      const std::size_t place = ordered_.size();
      const Counts own = counts_[node.path];
      node.depth = depth;
      node.answers = own.answers;
      const RecordId id = node.id;
      ordered_.push_back(std::move(node));
      const Counts deeper = visit(id, depth + 1);
      ordered_[place].answers_below = own.answers + deeper.answers;
      ordered_[place].published_below = own.published + deeper.published;
      sum.answers += ordered_[place].answers_below;
      sum.published += ordered_[place].published_below;
    }
    return sum;
  }

  std::map<RecordId, std::vector<CategoryNode>> children_;
  std::map<std::string, Counts> counts_;
  std::vector<CategoryNode> ordered_;
};

}  // namespace

std::string normal_path(std::string_view path) {
  std::string normal;
  for (const std::string& step : steps_of(path)) normal = below(normal, step);
  return normal;
}

void grow_tree(Store& store, const std::string& path, const Viewer& writer) {
  if (path.empty() || category_of(store.connection(), path)) return;
  std::string reached;
  std::optional<RecordId> parent;
  for (const std::string& step : steps_of(path)) {
    reached = below(reached, step);
    auto found = category_of(store.connection(), reached);
    if (!found) {
      Category category;
      category.name = step;
      category.parent = parent;
      store.create(category_kind(), category, Viewer::on_behalf_of(writer));
      found = category.id;
    }
    parent = found;
  }
}

std::string path_of(db::Connection& connection, const Category& category) {
  if (!category.parent) return category.name;
  return below(connection.query_text("SELECT path FROM category WHERE id = :id", {*category.parent}).value_or(""), category.name);
}

void check_category(db::Connection& connection, const Category& category, std::vector<FieldProblem>& problems) {
  if (category.id != 0 && is_above(connection, category.id, category.parent)) {
    problems.push_back({"/parent", "a category cannot stand below itself"});
    return;
  }
  const std::string path = path_of(connection, category);
  const auto namesake = category_of(connection, path);
  if (namesake && *namesake != category.id) problems.push_back({"/name", "there is a category " + path + " already"});
  if (steps_of(path).size() > kMostSteps) problems.push_back({"/parent", "at most " + std::to_string(kMostSteps) + " steps deep"});
  if (utf8_length(path).value_or(0) + longest_below(connection, category.id) > longest_path()) {
    problems.push_back({"/name", "the whole path may have at most " + std::to_string(longest_path()) + " characters"});
  }
}

void follow_category(Store& store, const Category* before, const Category& after, const Viewer& writer) {
  if (!before || before->path == after.path || before->path.empty()) return;
  move_answers(store, before->path, after.path, writer);
  move_categories(store, before->path, after.path, writer);
}

void require_empty(db::Connection& connection, const Category& category) {
  const auto inner = connection.query_integer("SELECT 1 FROM category WHERE parent = :id AND deleted_at IS NULL LIMIT 1", {category.id});
  const auto answer = connection.query_integer("SELECT 1 FROM answer WHERE category = :path AND deleted_at IS NULL LIMIT 1", {category.path});
  if (inner || answer) throw Error(ErrorCode::conflict, "answers or categories stand in " + category.path + ": move them first");
}

void require_place(db::Connection& connection, const Category& category) {
  const auto parent = category.parent
                          ? connection.query_integer("SELECT id FROM category WHERE id = :id AND deleted_at IS NULL", {*category.parent})
                          : std::optional<RecordId>(0);
  if (!parent) throw Error(ErrorCode::conflict, "the category above it is in the bin: restore it first");
  if (category_of(connection, path_of(connection, category))) throw Error(ErrorCode::conflict, "its place was taken by a category of the same name");
}

std::vector<CategoryNode> category_tree(db::Connection& connection) {
  return TreeOrder(all_categories(connection), answers_by_path(connection)).take();
}

}  // namespace kartoteka::records
