#include "engine/records/answers/answer_rules.h"

#include <algorithm>
#include <array>

#include "engine/records/answers/answer_links.h"
#include "engine/records/answers/answer_marks.h"
#include "engine/records/answers/categories.h"

namespace kartoteka::records {
namespace {

constexpr std::size_t kLongestChain = 1000;  // of answers that replace each other; only damaged data has more

struct Step {
  std::string_view from;
  std::string_view to;
};
/// All others are refused.
constexpr std::array kSteps{Step{"draft", "reviewed"},    Step{"draft", "published"},  Step{"draft", "archived"},
                            Step{"reviewed", "draft"},    Step{"reviewed", "published"}, Step{"reviewed", "archived"},
                            Step{"published", "draft"},   Step{"published", "archived"}, Step{"archived", "draft"}};

bool is_step(std::string_view from, std::string_view to) {
  return std::any_of(kSteps.begin(), kSteps.end(), [&](const Step& step) { return step.from == from && step.to == to; });
}

std::string states_after(std::string_view from) {
  std::string states;
  for (const Step& step : kSteps) {
    if (step.from == from) states += (states.empty() ? "" : ", ") + std::string(step.to);
  }
  return states;
}

bool is_decided_by_editors(const std::string& state) { return state == "reviewed" || state == "published"; }

void check_state(const Answer& answer, const Answer* before, const Viewer& writer, std::vector<FieldProblem>& problems) {
  if (before && before->state == answer.state) return;
  if (is_decided_by_editors(answer.state) && !is_editor(writer)) {
    throw Error(ErrorCode::forbidden, "only managers and administrators may set /state to " + answer.state + ": leave it a draft for them");
  }
  if (!before || writer.is_system() || is_step(before->state, answer.state)) return;
  problems.push_back({"/state", "after " + before->state + " comes " + states_after(before->state) + ", not " + answer.state});
}

void check_replaced(const Answer& answer, const Answer* before, const Viewer& writer, std::vector<FieldProblem>& problems) {
  const bool comes_back = before && before->state == "archived" && answer.state != "archived";
  if (!comes_back || !answer.replaced_by || writer.is_system()) return;
  problems.push_back({"/state", "answer " + std::to_string(*answer.replaced_by) + " is given instead of it: archive that one first"});
}

/// A chain of answers that replace each other never comes back to its beginning.
void check_replaces(db::Connection& connection, const Answer& answer, const Answer* before, std::vector<FieldProblem>& problems) {
  if (!answer.replaces || (before && before->replaces == answer.replaces)) return;
  std::optional<RecordId> older = answer.replaces;
  for (std::size_t i = 0; older && i < kLongestChain; ++i) {
    if (*older == answer.id) return problems.push_back({"/replaces", "an answer cannot replace itself, nor what replaces it"});
    older = connection.query_integer("SELECT replaces FROM answer WHERE id = :id", {*older});
  }
}

std::optional<RecordId> newest_instead_of(db::Connection& connection, RecordId answer) {
  return connection.query_integer("SELECT id FROM answer WHERE replaces = :id AND state = 'published' AND deleted_at IS NULL ORDER BY change DESC LIMIT 1",
                                  {answer});
}

/// Says of an older answer what is given instead of it.
void settle_replaced(Store& store, std::optional<RecordId> older, const Viewer& writer) {
  if (!older) return;
  const auto record = store.find(answer_kind(), *older, Viewer::system());
  if (!record || record->deleted_at) return;
  auto& answer = static_cast<Answer&>(*record);
  answer.replaced_by = newest_instead_of(store.connection(), *older);
  if (answer.replaced_by) answer.state = "archived";
  answer.marks = marks_of(answer, std::chrono::floor<std::chrono::days>(store.now()));
  store.rewrite(answer_kind(), answer, writer);
}

}  // namespace

bool is_editor(const Viewer& viewer) { return viewer.role == "manager" || viewer.is_administrator(); }

void require_editor(const Viewer& viewer) {
  if (viewer.is_anonymous()) throw Error(ErrorCode::unauthenticated, "sign in first");
  if (!viewer.can_write) throw Error(ErrorCode::forbidden, "this token may only read");
  if (!is_editor(viewer)) throw Error(ErrorCode::forbidden, "only managers and administrators decide over the knowledge base");
}

void check_answer(db::Connection& connection, Answer& answer, const Answer* before, const Viewer& writer,
                  std::vector<FieldProblem>& problems) {
  answer.category = normal_path(answer.category);
  if (answer.valid_from && answer.valid_to && *answer.valid_to < *answer.valid_from) {
    problems.push_back({"/valid_to", "must not be before valid_from"});
  }
  check_state(answer, before, writer, problems);
  check_replaced(answer, before, writer, problems);
  check_replaces(connection, answer, before, problems);
}

void prepare_answer(Store& store, Answer& answer, const Viewer& writer) {
  grow_tree(store, answer.category, writer);
  answer.marks = marks_of(answer, std::chrono::floor<std::chrono::days>(store.now()));
}

void follow_answer(Store& store, const Answer* before, const Answer& after, const Viewer& writer) {
  write_answer_links(store.connection(), after);
  if (before && before->replaces != after.replaces) settle_replaced(store, before->replaces, writer);
  settle_replaced(store, after.replaces, writer);
}

}  // namespace kartoteka::records
