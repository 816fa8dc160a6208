#include "engine/records/saved_views.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

void require_writer(const Viewer& writer) {
  if (!writer.user) throw Error(ErrorCode::unauthenticated, "sign in to keep views");
  if (!writer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
}

bool is_place_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/'; }

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// What is wrong with a text of one line, or nothing.
std::string problem_of_line(const std::string& text, std::size_t most) {
  if (utf8_length(text).value_or(most + 1) > most) return "at most " + std::to_string(most) + " characters";
  return std::any_of(text.begin(), text.end(), is_control) ? "expected one line" : "";
}

void check(const SavedView& view) {
  std::vector<FieldProblem> problems;
  const bool is_place = !view.place.empty() && view.place.size() <= kMaxSavedViewPlaceLength && std::all_of(view.place.begin(), view.place.end(), is_place_letter);
  if (!is_place) problems.push_back({"/place", "expected 1.." + std::to_string(kMaxSavedViewPlaceLength) + " of the letters a to z, digits, -, _ and /"});
  if (view.name.empty()) problems.push_back({"/name", "must not be empty"});
  if (auto problem = problem_of_line(view.name, kMaxSavedViewNameLength); !problem.empty()) problems.push_back({"/name", std::move(problem)});
  if (auto problem = problem_of_line(view.query, kMaxSavedViewQueryLength); !problem.empty()) problems.push_back({"/query", std::move(problem)});
  if (!problems.empty()) throw Error(std::move(problems));
}

bool is_full(Store& store, const SavedView& view, RecordId owner) {
  const auto others = store.connection().query_integer(
      "SELECT COUNT(*) FROM saved_view WHERE owner = :owner AND NOT (place = :place AND name = :name)", {owner, view.place, view.name});
  return others.value_or(0) >= static_cast<std::int64_t>(kMaxSavedViews);
}

}  // namespace

std::vector<SavedView> saved_views_of(Store& store, const std::string& place, const Viewer& viewer) {
  if (!viewer.user) throw Error(ErrorCode::unauthenticated, "sign in to see views");
  std::string statement = "SELECT id, place, name, query FROM saved_view WHERE owner = :owner";
  std::vector<db::Value> parameters{*viewer.user};
  if (!place.empty()) {
    statement += " AND place = :place";
    parameters.emplace_back(place);
  }
  std::vector<SavedView> views;
  auto rows = store.connection().query(statement + " ORDER BY id", parameters, {ColumnType::integer, ColumnType::text, ColumnType::text, ColumnType::text});
  while (rows.next()) views.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3)});
  return views;
}

SavedView keep_saved_view(Store& store, SavedView view, const Viewer& writer) {
  require_writer(writer);
  view.name = trimmed(view.name);
  check(view);
  db::Transaction transaction(store.connection());
  if (is_full(store, view, *writer.user)) {
    throw Error(ErrorCode::conflict, "at most " + std::to_string(kMaxSavedViews) + " views; forget one first");
  }
  view.id = store.connection()
                .query_integer("INSERT INTO saved_view (owner, place, name, query) VALUES (:owner, :place, :name, :query) "
                               "ON CONFLICT (owner, place, name) DO UPDATE SET query = excluded.query RETURNING id",
                               {*writer.user, view.place, view.name, view.query})
                .value();
  transaction.commit();
  return view;
}

void forget_saved_view(Store& store, std::int64_t id, const Viewer& writer) {
  require_writer(writer);
  const auto forgotten = store.connection().execute("DELETE FROM saved_view WHERE id = :id AND owner = :owner", {id, *writer.user});
  if (forgotten == 0) throw Error(ErrorCode::not_found, "no view " + std::to_string(id));
}

}  // namespace kartoteka::records
