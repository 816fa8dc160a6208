#include "engine/records/answers/usefulness.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/records/answers/answer_rules.h"
#include "engine/records/change_log.h"
#include "engine/records/confidentiality.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/contact.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

constexpr double kHalfLifeDays = 180;
constexpr double kUnknown = 4;  ///< as if so many uses had said nothing either way
constexpr double kGiven = 0.25;  ///< of a use that somebody judged

std::int64_t milliseconds(Instant at) { return at.time_since_epoch().count(); }
Instant instant(std::int64_t at) { return Instant{std::chrono::milliseconds{at}}; }
db::Value optional_id(const std::optional<RecordId>& id) { return id ? db::Value{*id} : db::Value{db::NullInteger{}}; }

double weight_of(const WeighedUse& use) {
  return std::exp2(-std::max(0.0, use.age_days) / kHalfLifeDays) * (use.outcome == "given" ? kGiven : 1.0);
}

AnswerUse read_use(const db::Rows& rows) {
  AnswerUse use;
  use.id = rows.integer(0);
  use.answer = rows.integer(1);
  use.at = instant(rows.integer(2));
  use.user = rows.optional_integer(3);
  use.outcome = rows.text(4);
  use.wording = rows.text(5);
  use.meaning = rows.text(6);
  use.contact = rows.optional_integer(7);
  if (!rows.is_null(8)) use.undone_at = instant(rows.integer(8));
  use.undone_by = rows.optional_integer(9);
  return use;
}

constexpr std::string_view kUseColumns = "SELECT id, answer, at, user_id, outcome, wording, meaning, contact, undone_at, undone_by FROM answer_use ";

const std::vector<ColumnType>& use_types() {
  using enum ColumnType;
  static const std::vector<ColumnType> kTypes{integer, integer, integer, integer, text, text, text, integer, integer, integer};
  return kTypes;
}

struct Sums {
  std::int64_t usefulness = 0, helped = 0, not_helped = 0, given = 0;
  bool operator==(const Sums&) const = default;
};

Sums sums_of(Store& store, RecordId answer) {
  Sums sums;
  std::vector<WeighedUse> uses;
  auto rows = store.connection().query("SELECT outcome, at FROM answer_use WHERE answer = :answer AND undone_at IS NULL", {answer},
                                       {ColumnType::text, ColumnType::integer});
  while (rows.next()) {
    const std::string outcome = rows.text(0);
    ++(outcome == "helped" ? sums.helped : outcome == "given" ? sums.given : sums.not_helped);
    uses.push_back({outcome, std::chrono::duration<double, std::ratio<86'400>>(store.now() - instant(rows.integer(1))).count()});
  }
  sums.usefulness = usefulness_of(uses);
  return sums;
}

Sums stored_sums(db::Connection& connection, RecordId answer) {
  auto rows = connection.query("SELECT usefulness, helped, not_helped, given FROM answer WHERE id = :id", {answer},
                               {ColumnType::integer, ColumnType::integer, ColumnType::integer, ColumnType::integer});
  if (!rows.next()) return {};
  return {rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)};
}

std::vector<AnswerUse> uses_in(db::Connection& connection, RecordId contact) {
  std::vector<AnswerUse> uses;
  auto rows = connection.query(std::string(kUseColumns) + "WHERE contact = :contact AND outcome = 'given'", {contact}, use_types());
  while (rows.next()) uses.push_back(read_use(rows));
  return uses;
}

}  // namespace

std::int64_t usefulness_of(const std::vector<WeighedUse>& uses) {
  double said = 0, all = kUnknown;
  for (const WeighedUse& use : uses) {
    const double weight = weight_of(use);
    said += use.outcome == "not_helped" ? -weight : weight;
    all += weight;
  }
  return std::lround(100 * said / all);
}

RecordId add_use(Store& store, const AnswerUse& use) {
  db::Transaction transaction(store.connection());
  store.connection().execute(
      "INSERT INTO answer_use (answer, at, user_id, outcome, wording, meaning, contact) VALUES (:answer, :at, :user, :outcome, :wording, :meaning, :contact)",
      {use.answer, milliseconds(use.at), optional_id(use.user), use.outcome, use.wording, use.meaning, optional_id(use.contact)});
  const RecordId id = store.connection().query_integer("SELECT last_insert_rowid()").value_or(0);
  settle_usefulness(store, use.answer);
  transaction.commit();
  return id;
}

std::vector<AnswerUse> uses_of(Store& store, RecordId answer, std::size_t limit, const Viewer& viewer) {
  std::string visible;
  if (viewer.user && !viewer.is_system()) {
    const std::string hidden = hidden_ids(contact_kind(), *viewer.user);
    if (!hidden.empty()) visible = " AND (contact IS NULL OR contact NOT IN (" + hidden + "))";
  }
  std::vector<AnswerUse> uses;
  auto rows = store.connection().query(std::string(kUseColumns) + "WHERE answer = :answer" + visible + " ORDER BY id DESC LIMIT :most",
                                       {answer, static_cast<std::int64_t>(limit)}, use_types());
  while (rows.next()) uses.push_back(read_use(rows));
  return uses;
}

void undo_use(Store& store, RecordId answer, RecordId use, const Viewer& viewer) {
  require_write(viewer, answer_kind());
  db::Transaction transaction(store.connection());
  const auto author = store.connection().query_integer("SELECT COALESCE(user_id, 0) FROM answer_use WHERE id = :id AND answer = :answer", {use, answer});
  if (!author) throw Error(ErrorCode::not_found, "answer " + std::to_string(answer) + " has no feedback " + std::to_string(use));
  if (*author != viewer.user.value_or(-1)) require_editor(viewer);
  store.connection().execute("UPDATE answer_use SET undone_at = :at, undone_by = :by WHERE id = :id AND undone_at IS NULL",
                             {milliseconds(store.now()), optional_id(viewer.user), use});
  settle_usefulness(store, answer);
  transaction.commit();
}

void settle_usefulness(Store& store, RecordId answer) {
  const Sums sums = sums_of(store, answer);
  if (sums == stored_sums(store.connection(), answer)) return;
  store.connection().execute("UPDATE answer SET usefulness = :usefulness, helped = :helped, not_helped = :not, given = :given WHERE id = :id",
                             {sums.usefulness, sums.helped, sums.not_helped, sums.given, answer});
  append_change(store.connection(), answer_kind(), answer);
}

std::size_t settle_all_usefulness(Store& store) {
  std::vector<RecordId> answers;
  {
    auto rows = store.connection().query("SELECT DISTINCT answer FROM answer_use", {}, {ColumnType::integer});
    while (rows.next()) answers.push_back(rows.integer(0));
  }
  for (const RecordId answer : answers) settle_usefulness(store, answer);
  return answers.size();
}

void settle_contact_uses(Store& store, RecordId contact, const std::string& wording, const std::vector<std::pair<RecordId, std::string>>& meanings) {
  const auto record = store.get(contact_kind(), contact, Viewer::system());
  const auto& said = static_cast<const Contact&>(*record);
  std::set<RecordId> touched;
  std::set<RecordId> kept;
  const auto meaning_for = [&](RecordId answer) {
    const auto found = std::find_if(meanings.begin(), meanings.end(), [&](const auto& one) { return one.first == answer; });
    return found == meanings.end() ? std::string() : found->second;
  };
  for (const AnswerUse& use : uses_in(store.connection(), contact)) {
    const bool is_given = !said.deleted_at && std::find(said.answers_used.begin(), said.answers_used.end(), use.answer) != said.answers_used.end();
    if (is_given && use.wording == wording && kept.insert(use.answer).second) continue;
    store.connection().execute("DELETE FROM answer_use WHERE id = :id", {use.id});
    touched.insert(use.answer);
  }
  for (const RecordId answer : said.deleted_at ? std::vector<RecordId>() : said.answers_used) {
    if (!kept.insert(answer).second) continue;
    add_use(store, {.answer = answer, .at = said.started_at.value_or(said.created_at), .user = said.owner ? said.owner : said.created_by,
                    .outcome = "given", .wording = wording, .meaning = meaning_for(answer), .contact = contact});
  }
  for (const RecordId answer : touched) settle_usefulness(store, answer);
}

}  // namespace kartoteka::records
