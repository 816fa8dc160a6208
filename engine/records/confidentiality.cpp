#include "engine/records/confidentiality.h"

#include <algorithm>
#include <array>

#include "engine/records/kinds/absence.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"
#include "engine/records/record_table.h"

namespace kartoteka::records {
namespace {

using db::ColumnType;

/// Records of a kind hang on what this field of theirs refers to.
struct Tie {
  std::string_view kind;
  std::string_view field;
};

constexpr std::array kTies{Tie{"thread", "client"},   Tie{"contact", "client"}, Tie{"contact", "thread"}, Tie{"task", "client"},
                           Tie{"task", "thread"},     Tie{"task", "parent"},    Tie{"work", "task"},      Tie{"attachment", "ties"},
                           Tie{"link", "source"},     Tie{"link", "target"},
                           Tie{"procedure_run", "client"}, Tie{"procedure_run", "thread"}, Tie{"appointment", "client"}, Tie{"appointment", "thread"},
                           Tie{"client_price", "client"}, Tie{"invoice_template", "clients"}, Tie{"invoice_template", "thread"},
                           Tie{"invoice", "client"}, Tie{"invoice", "thread"}, Tie{"payment", "invoice"}};

const Kind& kind_of(const Tie& tie) { return *find_kind(tie.kind); }
const Field& field_of(const Tie& tie) { return *kind_of(tie).field(tie.field); }

bool hangs(const Kind& kind) {
  return std::any_of(kTies.begin(), kTies.end(), [&](const Tie& tie) { return tie.kind == kind.name; });
}

/// The kinds through which a record of the kind may hang on a client, itself among them.
std::set<std::string_view> kinds_above(const Kind& kind) {
  std::set<std::string_view> found{kind.name};
  for (std::size_t before = 0; before != found.size();) {
    before = found.size();
    for (const Tie& tie : kTies) {
      if (!found.contains(tie.kind)) continue;
      const bool is_any = field_of(tie).reference_kind.empty();
      for (const Tie& other : kTies) {
        if (is_any || other.kind == field_of(tie).reference_kind) found.insert(other.kind);
      }
    }
  }
  return found;
}

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

/// One step down: from a row of `below` to the records that hang on it by this tie.
std::string step(const Tie& tie, const std::string& below) {
  const Field& field = field_of(tie);
  const std::string table = is_column(field) ? std::string(kind_of(tie).table) : list_table(kind_of(tie), field);
  const std::string id = is_column(field) ? "r.id" : "r.record_id";
  const std::string column = is_column(field) ? "r." + std::string(field.name) : "r.item";
  const std::string condition = field.reference_kind.empty()
                                    ? column + " = " + below + ".kind || ':' || " + below + ".id"
                                    : below + ".kind = " + quoted(field.reference_kind) + " AND " + column + " = " + below + ".id";
  return " UNION SELECT " + quoted(tie.kind) + ", " + id + " FROM " + below + " CROSS JOIN " + table + " r WHERE " + condition;
}

/// "below(kind, id) AS (…)": the records that `start` gives and all that hangs on them, through the given kinds.
std::string below_clause(const std::string& name, const std::string& start, const std::set<std::string_view>& kinds) {
  std::string clause = name + "(kind, id) AS (" + start;
  for (const Tie& tie : kTies) {
    if (kinds.contains(tie.kind)) clause += step(tie, name);
  }
  return clause + ")";
}

std::set<std::string_view> all_hanging_kinds() {
  std::set<std::string_view> kinds;
  for (const Tie& tie : kTies) kinds.insert(tie.kind);
  return kinds;
}

std::string searched_kinds() {
  std::string names;
  for (const Kind* kind : all_kinds()) {
    if (kind->is_searched) names += (names.empty() ? "" : ", ") + quoted(kind->name);
  }
  return names;
}

std::string hidden_clients(RecordId user) {
  const std::string id = std::to_string(user);
  return "client WHERE confidential = 1 AND owner IS NOT " + id +
         " AND id NOT IN (SELECT record_id FROM client_confidants WHERE item = " + id + ")";
}

/// The records that a stored record hangs on.
std::vector<RecordKey> keys_above(db::Connection& connection, const RecordKey& key) {
  std::vector<RecordKey> keys;
  for (const Tie& tie : kTies) {
    if (tie.kind != key.kind->name) continue;
    const Field& field = field_of(tie);
    const std::string source = is_column(field)
                                   ? std::string(field.name) + " FROM " + std::string(key.kind->table) + " WHERE id = :id"
                                   : "item FROM " + list_table(*key.kind, field) + " WHERE record_id = :id";
    if (is_integer_column(field)) {
      if (const auto id = connection.query_integer("SELECT " + source, {key.id})) keys.push_back({find_kind(field.reference_kind), *id});
      continue;
    }
    if (field.type == FieldType::references) {
      auto rows = connection.query("SELECT " + source, {key.id}, {ColumnType::integer});
      while (rows.next()) keys.push_back({find_kind(field.reference_kind), rows.integer(0)});
      continue;
    }
    auto rows = connection.query("SELECT " + source, {key.id}, {ColumnType::text});
    while (rows.next()) {
      if (const auto parsed = parse_record_key(rows.text(0))) keys.push_back(*parsed);
    }
  }
  return keys;
}

std::vector<RecordKey> keys_above(const Kind& kind, const Record& record) {
  std::vector<RecordKey> keys;
  for (const Tie& tie : kTies) {
    if (tie.kind != kind.name) continue;
    for (const Reference& reference : references_of(field_of(tie), record)) keys.push_back(reference.key);
  }
  return keys;
}

/// The records and all that they hang on, each once.
std::vector<RecordKey> at_or_above(db::Connection& connection, std::vector<RecordKey> keys) {
  std::set<std::pair<const Kind*, RecordId>> seen;
  std::vector<RecordKey> found;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const RecordKey key = keys[i];
    if (!seen.emplace(key.kind, key.id).second) continue;
    found.push_back(key);
    for (const RecordKey& above : keys_above(connection, key)) keys.push_back(above);
  }
  return found;
}

/// The clients among the records and above them, confidential or not.
std::set<RecordId> clients_at_or_above(db::Connection& connection, std::vector<RecordKey> keys) {
  std::set<RecordId> clients;
  for (const RecordKey& key : at_or_above(connection, std::move(keys))) {
    if (key.kind == &client_kind()) clients.insert(key.id);
  }
  return clients;
}

bool is_confidential(db::Connection& connection, RecordId client) {
  return connection.query_integer("SELECT 1 FROM client WHERE id = :id AND confidential = 1", {client}).has_value();
}

/// Absences are for the one who is absent and for those who lead a team of his; permissions.cpp lets administrators in.
std::string absences_of_others(RecordId user) {
  const std::string id = std::to_string(user);
  return "SELECT id FROM absence WHERE owner <> " + id + " AND owner NOT IN (SELECT item FROM team_members JOIN team ON team.id = record_id "
         "WHERE manager = " + id + " AND team.deleted_at IS NULL)";
}

bool is_absence_hidden(db::Connection& connection, RecordId absence, RecordId user) {
  return connection.query_integer("SELECT 1 FROM (" + absences_of_others(user) + ") WHERE id = :id", {absence}).has_value();
}

bool is_client_hidden(db::Connection& connection, RecordId client, RecordId user) {
  return connection
      .query_integer("SELECT 1 FROM client WHERE id = :id AND confidential = 1 AND owner IS NOT :owner AND NOT EXISTS "
                     "(SELECT 1 FROM client_confidants WHERE record_id = client.id AND item = :user)",
                     {client, user, user})
      .has_value();
}

bool is_any_hidden(db::Connection& connection, const std::set<RecordId>& clients, RecordId user) {
  return std::any_of(clients.begin(), clients.end(), [&](RecordId client) { return is_client_hidden(connection, client, user); });
}

/// Whether the fields by which records of the kind hang differ.
bool hangs_elsewhere(const Kind& kind, const Record& before, const Record& after) {
  return std::any_of(kTies.begin(), kTies.end(), [&](const Tie& tie) {
    return tie.kind == kind.name && field_of(tie).get(before) != field_of(tie).get(after);
  });
}

/// What hangs on several confidential clients names its readers one by one (permissions.cpp), so it follows each change
/// of theirs.
void announce_shared_below(db::Connection& connection, RecordId client) {
  const std::string one = below_clause("one", "SELECT 'client', :id", all_hanging_kinds());
  const std::string others =
      below_clause("others", "SELECT 'client', id FROM client WHERE confidential = 1 AND id <> :other", all_hanging_kinds());
  connection.execute("INSERT INTO change (kind, record_id) WITH RECURSIVE " + one + ", " + others +
                         " SELECT kind, id FROM one WHERE kind IN (" + searched_kinds() + ") INTERSECT SELECT kind, id FROM others",
                     {client, client});
}

/// Whether what others are found by differs: a client's name and code, a thread's title.
bool is_renamed(const Kind& kind, const Record& before, const Record& after) {
  if (&kind != &client_kind() && &kind != &thread_kind()) return false;
  return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const Field& field) {
    const bool is_name = field.search == SearchRole::title || field.is_unique;
    return is_name && field.get(before) != field.get(after);
  });
}

bool is_opened_or_closed(const Client& before, const Client& after) { return before.confidential != after.confidential; }

bool has_other_readers(const Client& before, const Client& after) {
  return after.confidential && (before.owner != after.owner || before.confidants != after.confidants);
}

}  // namespace

std::string hidden_ids(const Kind& kind, RecordId user) {
  if (&kind == &client_kind()) return "SELECT id FROM " + hidden_clients(user);
  if (&kind == &absence_kind()) return absences_of_others(user);
  if (!hangs(kind)) return "";
  const std::string start = "SELECT 'client', id FROM " + hidden_clients(user);
  return "WITH RECURSIVE " + below_clause("below", start, kinds_above(kind)) + " SELECT id FROM below WHERE kind = " + quoted(kind.name);
}

bool is_any_client_hidden(db::Connection& connection, RecordId user) {
  return connection
      .query_integer("SELECT 1 FROM client WHERE confidential = 1 AND owner IS NOT :owner AND NOT EXISTS "
                     "(SELECT 1 FROM client_confidants WHERE record_id = client.id AND item = :user) LIMIT 1",
                     {user, user})
      .has_value();
}

bool is_hidden(db::Connection& connection, const RecordKey& key, RecordId user) {
  if (key.kind == &absence_kind()) return is_absence_hidden(connection, key.id, user);
  if (key.kind != &client_kind() && !hangs(*key.kind)) return false;
  return is_any_client_hidden(connection, user) && is_any_hidden(connection, clients_at_or_above(connection, {key}), user);
}

bool is_hidden(db::Connection& connection, const Kind& kind, const Record& record, RecordId user) {
  if (&kind == &client_kind()) return is_client_hidden(connection, record.id, user);
  if (&kind == &absence_kind()) return is_absence_hidden(connection, record.id, user);
  if (!hangs(kind) || !is_any_client_hidden(connection, user)) return false;
  return is_any_hidden(connection, clients_at_or_above(connection, keys_above(kind, record)), user);
}

std::vector<RecordKey> records_above(db::Connection& connection, const Kind& kind, const Record& record) {
  return at_or_above(connection, keys_above(kind, record));
}

std::set<RecordId> confidential_clients_above(db::Connection& connection, const Kind& kind, const Record& record) {
  if (&kind == &client_kind()) {
    return static_cast<const Client&>(record).confidential ? std::set<RecordId>{record.id} : std::set<RecordId>{};
  }
  if (!hangs(kind)) return {};
  std::set<RecordId> clients = clients_at_or_above(connection, keys_above(kind, record));
  std::erase_if(clients, [&](RecordId client) { return !is_confidential(connection, client); });
  return clients;
}

void keep_confidential(db::Connection& connection, const Kind& kind, const Record& before, Record& after) {
  if (&kind != &task_kind()) return;
  auto& task = static_cast<Task&>(after);
  const bool had_own = static_cast<const Task&>(before).client.has_value();
  if (had_own || task.client || !hangs_elsewhere(kind, before, after)) return;
  const auto clients = confidential_clients_above(connection, kind, before);
  if (clients.empty() || !confidential_clients_above(connection, kind, after).empty()) return;
  task.client = *clients.begin();
}

std::set<RecordId> admitted_users(db::Connection& connection, const std::set<RecordId>& clients) {
  std::set<RecordId> admitted;
  bool is_first = true;
  for (const RecordId client : clients) {
    std::set<RecordId> users;
    auto rows = connection.query(
        "SELECT owner FROM client WHERE id = :id AND owner IS NOT NULL UNION SELECT item FROM client_confidants WHERE record_id = :record",
        {client, client}, {ColumnType::integer});
    while (rows.next()) {
      if (is_first || admitted.contains(rows.integer(0))) users.insert(rows.integer(0));
    }
    admitted = std::move(users);
    is_first = false;
  }
  return admitted;
}

std::vector<RecordId> confidential_clients_of(db::Connection& connection, RecordId user) {
  std::vector<RecordId> clients;
  auto rows = connection.query(
      "SELECT id FROM client WHERE confidential = 1 AND (owner = :owner OR EXISTS (SELECT 1 FROM client_confidants "
      "WHERE record_id = client.id AND item = :user))",
      {user, user}, {ColumnType::integer});
  while (rows.next()) clients.push_back(rows.integer(0));
  return clients;
}

std::vector<RecordId> attachments_below(db::Connection& connection, RecordId client) {
  std::vector<RecordId> ids;
  auto rows = connection.query("WITH RECURSIVE " + below_clause("below", "SELECT 'client', :id", kinds_above(*find_kind("attachment"))) +
                                   " SELECT id FROM below WHERE kind = 'attachment' ORDER BY id DESC",
                               {client}, {ColumnType::integer});
  while (rows.next()) ids.push_back(rows.integer(0));
  return ids;
}

void announce_below(db::Connection& connection, const Kind& kind, RecordId id) {
  const std::string start = "SELECT " + quoted(kind.name) + ", :id";
  connection.execute("INSERT INTO change (kind, record_id) WITH RECURSIVE " + below_clause("below", start, all_hanging_kinds()) +
                         " SELECT kind, id FROM below WHERE kind IN (" + searched_kinds() + ") AND NOT (kind = " +
                         quoted(kind.name) + " AND id = :self)",
                     {id, id});
}

void announce_changed_below(db::Connection& connection, const Kind& kind, const Record& before, const Record& after) {
  const bool is_client = &kind == &client_kind();
  const bool is_moved = hangs_elsewhere(kind, before, after) || is_renamed(kind, before, after);
  if (is_moved || (is_client && is_opened_or_closed(static_cast<const Client&>(before), static_cast<const Client&>(after)))) {
    announce_below(connection, kind, after.id);
  } else if (is_client && has_other_readers(static_cast<const Client&>(before), static_cast<const Client&>(after))) {
    announce_shared_below(connection, after.id);
  }
}

}  // namespace kartoteka::records
