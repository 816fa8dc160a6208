// The tree of categories: paths of answers become records of the tree, and what happens to a record of the tree happens
// to the answers below it. Called by the store's rules and effects (rules.h, write_effects.h).
#pragma once

#include <string>
#include <vector>

#include "engine/records/kinds/category.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// A path in its one form: no blanks around its steps, no empty steps. "Biuro / Calc/" is "Biuro/Calc".
std::string normal_path(std::string_view path);

/// Makes what the path lacks of the tree, on behalf of the writer. Nothing for an empty path.
void grow_tree(Store& store, const std::string& path, const Viewer& writer);

/// No cycle, no second category of the path, no path that is too long below it.
void check_category(db::Connection& connection, const Category& category, std::vector<FieldProblem>& problems);
/// The path as of the parent that is stored.
std::string path_of(db::Connection& connection, const Category& category);

/// After a category was written: all that is below it has its new path, answers in the bin too, each audited.
void follow_category(Store& store, const Category* before, const Category& after, const Viewer& writer);

/// Errors: conflict where answers or categories are in it.
void require_empty(db::Connection& connection, const Category& category);
/// Errors: conflict where its parent is in the bin, or its path was made again.
void require_place(db::Connection& connection, const Category& category);

struct CategoryNode {
  RecordId id = 0;
  std::string name;
  std::string path;
  std::optional<RecordId> parent;
  std::size_t depth = 0;           ///< 0 at the top
  std::int64_t answers = 0;        ///< in itself
  std::int64_t answers_below = 0;  ///< in itself and all below
  std::int64_t published_below = 0;
};

/// The whole tree in its order, what is below a category after it. Answers in the bin are not counted.
std::vector<CategoryNode> category_tree(db::Connection& connection);

}  // namespace kartoteka::records
