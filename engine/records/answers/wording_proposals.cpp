#include "engine/records/answers/wording_proposals.h"

#include <algorithm>

#include "engine/records/answers/answer_rules.h"
#include "engine/records/confidentiality.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/contact.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

std::int64_t milliseconds(Instant at) { return at.time_since_epoch().count(); }
Instant instant(std::int64_t at) { return Instant{std::chrono::milliseconds{at}}; }

constexpr std::string_view kColumns = "p.id, p.answer, p.meaning, p.wording, p.state, p.made_at, p.decided_at, p.decided_by";
constexpr std::string_view kCounts =
    ", COUNT(u.id), COALESCE(SUM(u.outcome = 'helped'), 0), COALESCE(SUM(u.outcome = 'given'), 0), COALESCE(MIN(u.at), 0), COALESCE(MAX(u.at), 0)";

std::vector<ColumnType> types(bool with_counts) {
  using enum ColumnType;
  std::vector<ColumnType> result{integer, integer, text, text, text, integer, integer, integer};
  if (with_counts) result.insert(result.end(), 5, integer);
  return result;
}

WordingProposal read(const db::Rows& rows, bool with_counts) {
  WordingProposal proposal;
  proposal.id = rows.integer(0);
  proposal.answer = rows.integer(1);
  proposal.meaning = rows.text(2);
  proposal.wording = rows.text(3);
  proposal.state = rows.text(4);
  proposal.made_at = instant(rows.integer(5));
  if (!rows.is_null(6)) proposal.decided_at = instant(rows.integer(6));
  proposal.decided_by = rows.optional_integer(7);
  if (!with_counts) return proposal;
  proposal.times = rows.integer(8);
  proposal.helped = rows.integer(9);
  proposal.given = rows.integer(10);
  proposal.first_at = instant(rows.integer(11));
  proposal.last_at = instant(rows.integer(12));
  return proposal;
}

/// Proposals with the uses that they come of; an open one without any is not shown.
std::string select_counted(const Viewer& viewer, const std::string& where) {
  std::string visible;
  if (viewer.user && !viewer.is_system()) {
    const std::string hidden = hidden_ids(contact_kind(), *viewer.user);
    if (!hidden.empty()) visible = " AND (u.contact IS NULL OR u.contact NOT IN (" + hidden + "))";
  }
  return "SELECT " + std::string(kColumns) + std::string(kCounts) +
         " FROM wording_proposal AS p JOIN answer ON answer.id = p.answer AND answer.deleted_at IS NULL "
         "LEFT JOIN answer_use AS u ON u.answer = p.answer AND u.meaning = p.meaning AND u.undone_at IS NULL AND u.outcome <> 'not_helped'" +
         visible + " WHERE " + where + " GROUP BY p.id HAVING COUNT(u.id) > 0 OR (p.state = 'approved' AND NOT EXISTS "
         "(SELECT 1 FROM answer_use AS any_use WHERE any_use.answer = p.answer AND any_use.meaning = p.meaning AND any_use.undone_at IS NULL))";
}

std::unique_ptr<Answer> load_answer(Store& store, RecordId id, const Viewer& viewer) {
  auto answer = std::unique_ptr<Answer>(static_cast<Answer*>(store.get(answer_kind(), id, viewer).release()));
  if (answer->deleted_at) throw Error(ErrorCode::conflict, "answer " + std::to_string(id) + " is in the bin: restore it first");
  return answer;
}

void add_wording(Store& store, RecordId id, const std::string& wording, const Viewer& editor) {
  const auto answer = load_answer(store, id, editor);
  auto& wordings = answer->other_wordings;
  if (std::find(wordings.begin(), wordings.end(), wording) != wordings.end()) return;
  if (wordings.size() >= kMaxListItems) throw Error(ErrorCode::conflict, "the answer has as many wordings as it may have: take one out first");
  wordings.push_back(wording);
  store.update(answer_kind(), *answer, std::nullopt, Viewer::on_behalf_of(editor));
}

void take_wording_out(Store& store, RecordId id, const std::string& wording, const Viewer& editor) {
  const auto answer = load_answer(store, id, editor);
  std::erase(answer->other_wordings, wording);
  store.update(answer_kind(), *answer, std::nullopt, Viewer::on_behalf_of(editor));
}

WordingProposal decided(Store& store, const WordingProposal& proposal, const std::string& state, const std::string& wording, const Viewer& editor) {
  store.connection().execute("UPDATE wording_proposal SET state = :state, wording = :wording, decided_at = :at, decided_by = :by WHERE id = :id",
                             {state, wording, milliseconds(store.now()), editor.user.value_or(0), proposal.id});
  return get_proposal(store, proposal.id, editor);
}

void require_open(const WordingProposal& proposal) {
  if (proposal.state != "open") throw Error(ErrorCode::conflict, "the proposal is " + proposal.state + " already");
}

}  // namespace

std::vector<WordingProposal> proposals_of(db::Connection& connection, RecordId answer) {
  std::vector<WordingProposal> proposals;
  auto rows = connection.query("SELECT " + std::string(kColumns) + " FROM wording_proposal AS p WHERE p.answer = :answer ORDER BY p.id", {answer}, types(false));
  while (rows.next()) proposals.push_back(read(rows, false));
  return proposals;
}

void propose_wording(Store& store, RecordId answer, const std::string& wording, const std::string& meaning) {
  store.connection().execute(
      "INSERT OR IGNORE INTO wording_proposal (answer, meaning, wording, state, made_at) VALUES (:answer, :meaning, :wording, 'open', :at)",
      {answer, meaning, wording, milliseconds(store.now())});
}

std::vector<WordingProposal> list_proposals(Store& store, const ProposalQuery& query, const Viewer& viewer) {
  std::string where = "1 = 1";
  std::vector<db::Value> values;
  if (!query.state.empty()) where += " AND p.state = :state", values.emplace_back(query.state);
  if (query.answer) where += " AND p.answer = :answer", values.emplace_back(*query.answer);
  values.emplace_back(static_cast<std::int64_t>(query.limit));
  values.emplace_back(query.after);
  std::vector<WordingProposal> proposals;
  auto rows = store.connection().query(select_counted(viewer, where) + " ORDER BY COUNT(u.id) DESC, p.id LIMIT :most OFFSET :after", values, types(true));
  while (rows.next()) proposals.push_back(read(rows, true));
  return proposals;
}

WordingProposal get_proposal(Store& store, RecordId id, const Viewer& viewer) {
  auto rows = store.connection().query(select_counted(viewer, "p.id = :id"), {id}, types(true));
  if (!rows.next()) throw Error(ErrorCode::not_found, "no proposal " + std::to_string(id));
  return read(rows, true);
}

WordingProposal approve_proposal(Store& store, RecordId id, const std::optional<std::string>& wording, const Viewer& editor) {
  require_editor(editor);
  db::Transaction transaction(store.connection());
  const WordingProposal proposal = get_proposal(store, id, editor);
  if (proposal.state == "approved" && (!wording || *wording == proposal.wording)) return proposal;
  require_open(proposal);
  const std::string& approved = wording && !wording->empty() ? *wording : proposal.wording;
  add_wording(store, proposal.answer, approved, editor);
  auto result = decided(store, proposal, "approved", approved, editor);
  transaction.commit();
  return result;
}

WordingProposal reject_proposal(Store& store, RecordId id, const Viewer& editor) {
  require_editor(editor);
  db::Transaction transaction(store.connection());
  const WordingProposal proposal = get_proposal(store, id, editor);
  if (proposal.state == "rejected") return proposal;
  require_open(proposal);
  auto result = decided(store, proposal, "rejected", proposal.wording, editor);
  transaction.commit();
  return result;
}

WordingProposal reopen_proposal(Store& store, RecordId id, const Viewer& editor) {
  require_editor(editor);
  db::Transaction transaction(store.connection());
  const WordingProposal proposal = get_proposal(store, id, editor);
  if (proposal.state == "open") return proposal;
  if (proposal.state == "approved") take_wording_out(store, proposal.answer, proposal.wording, editor);
  store.connection().execute("UPDATE wording_proposal SET state = 'open', decided_at = NULL, decided_by = NULL WHERE id = :id", {id});
  auto result = get_proposal(store, id, editor);
  transaction.commit();
  return result;
}

void move_proposals(db::Connection& connection, RecordId from, RecordId to) {
  connection.execute("UPDATE OR IGNORE wording_proposal SET answer = :to WHERE answer = :from", {to, from});
  connection.execute("DELETE FROM wording_proposal WHERE answer = :from", {from});
}

}  // namespace kartoteka::records
