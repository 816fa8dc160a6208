#include "engine/records/rules.h"

#include "engine/records/answers/answer_rules.h"
#include "engine/records/answers/categories.h"
#include "engine/records/attribute_values.h"
#include "engine/records/calendar/planned_rules.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/link.h"
#include "engine/records/kinds/stage.h"
#include "engine/records/kinds/user.h"
#include "engine/records/language/language_rules.h"
#include "engine/records/procedures/procedure_checks.h"
#include "engine/records/procedures/waiting.h"
#include "engine/records/task_rules.h"

namespace kartoteka::records {
namespace {

void apply(const Link& link, std::vector<FieldProblem>& problems) {
  if (link.source == link.target) problems.push_back({"/target", "a record cannot be tied to itself"});
}

/// The tasks of a stage have its state.
void apply(db::Connection& connection, const Stage& stage, const Stage* before, std::vector<FieldProblem>& problems) {
  if (!before || before->state == stage.state) return;
  const bool is_used = connection.query_integer("SELECT 1 FROM task WHERE stage = :stage LIMIT 1", {stage.id}).has_value();
  if (is_used) problems.push_back({"/state", "tasks stand in this stage; make another one"});
}

void check_working_hours(const User& user, std::vector<FieldProblem>& problems) {
  for (std::size_t i = 0; i < user.working_hours.size(); ++i) {
    const WorkingHours& hours = user.working_hours[i];
    const std::string pointer = "/working_hours/" + std::to_string(i);
    if (hours.day.empty()) problems.push_back({pointer + "/day", "must be given"});
    if (hours.starts.empty() || hours.starts >= hours.ends) problems.push_back({pointer + "/ends", "must be after starts"});
  }
}

/// Without an administrator nobody could ever make one again.
bool is_last_administrator(db::Connection& connection, RecordId user) {
  const bool is_one = connection
                          .query_integer("SELECT 1 FROM app_user WHERE id = :id AND role = 'administrator' AND active = 1 "
                                         "AND deleted_at IS NULL",
                                         {user})
                          .has_value();
  const bool are_others = connection
                              .query_integer("SELECT 1 FROM app_user WHERE id <> :id AND role = 'administrator' AND "
                                             "active = 1 AND deleted_at IS NULL",
                                             {user})
                              .has_value();
  return is_one && !are_others;
}

void apply(db::Connection& connection, const User& user, std::vector<FieldProblem>& problems) {
  check_working_hours(user, problems);
  const bool stays = user.active && user.role == "administrator";
  if (stays || !is_last_administrator(connection, user.id)) return;
  problems.push_back({user.active ? "/role" : "/active", "the last administrator must stay one"});
}

}  // namespace

void require_removable(db::Connection& connection, const Kind& kind, const Record& record) {
  if (&kind == &user_kind() && is_last_administrator(connection, record.id)) {
    throw Error(ErrorCode::conflict, "the last administrator must stay");
  }
  if (&kind == &attribute_kind() && is_attribute_in_use(connection, static_cast<const Attribute&>(record).key)) {
    throw Error(ErrorCode::conflict, "clients have values of this attribute");
  }
  if (&kind == &category_kind()) require_empty(connection, static_cast<const Category&>(record));
}

std::vector<FieldProblem> apply_rules(db::Connection& connection, const Kind& kind, Record& record, const Record* before,
                                      const Viewer& writer) {
  std::vector<FieldProblem> problems;
  if (&kind == &task_kind()) {
    apply_task_rules(connection, static_cast<Task&>(record), static_cast<const Task*>(before), writer, problems);
    check_waiting(connection, static_cast<Task&>(record), static_cast<const Task*>(before), problems);
  }
  if (&kind == &answer_kind()) {
    check_answer(connection, static_cast<Answer&>(record), static_cast<const Answer*>(before), writer, problems);
  }
  if (&kind == &category_kind()) check_category(connection, static_cast<const Category&>(record), problems);
  if (&kind == &appointment_kind()) apply_appointment_rules(static_cast<Appointment&>(record), static_cast<const Appointment*>(before), writer);
  if (&kind == &absence_kind()) {
    apply_absence_rules(connection, static_cast<const Absence&>(record), static_cast<const Absence*>(before), writer, problems);
  }
  if (&kind == &procedure_kind()) check_procedure(static_cast<Procedure&>(record), problems);
  if (&kind == &procedure_rule_kind()) {
    check_procedure_rule(connection, static_cast<ProcedureRule&>(record), static_cast<const ProcedureRule*>(before), problems);
  }
  if (&kind == &client_kind()) check_attributes(connection, static_cast<Client&>(record), problems);
  if (&kind == &attribute_kind()) {
    check_definition(connection, static_cast<const Attribute*>(before), static_cast<const Attribute&>(record), problems);
  }
  if (&kind == &user_kind()) apply(connection, static_cast<const User&>(record), problems);
  if (&kind == &synonym_kind()) check_rule(static_cast<const Synonym&>(record), problems);
  if (&kind == &pin_kind()) check_rule(static_cast<const Pin&>(record), problems);
  if (&kind == &link_kind()) apply(static_cast<const Link&>(record), problems);
  if (&kind == &stage_kind()) apply(connection, static_cast<const Stage&>(record), static_cast<const Stage*>(before), problems);
  return problems;
}

}  // namespace kartoteka::records
