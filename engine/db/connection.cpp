#include "engine/db/connection.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <map>
#include <unordered_map>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/polish_order.h"

namespace kartoteka::db {
namespace {

namespace sqlite = sqlite_api;

ErrorCode code_of(int sqlite_result) {
  switch (sqlite_result & 0xff) {
    case SQLITE_CONSTRAINT: return ErrorCode::conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY: return ErrorCode::unavailable;
    case SQLITE_FULL: return ErrorCode::no_space;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::corrupt;
    default: return ErrorCode::internal;
  }
}

[[noreturn]] void rethrow(const soci::soci_error& error) {
  const auto* detailed = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
  throw Error(detailed ? code_of(detailed->result()) : ErrorCode::internal, std::string("database: ") + error.what());
}

template <typename Action>
auto translated(Action&& action) {
  try {
    return std::forward<Action>(action)();
  } catch (const soci::soci_error& error) {
    rethrow(error);
  }
}

int compare_for_sqlite(void*, int a_size, const void* a, int b_size, const void* b) {
  return compare_polish({static_cast<const char*>(a), static_cast<std::size_t>(a_size)},
                        {static_cast<const char*>(b), static_cast<std::size_t>(b_size)});
}

/// Prepared statements kept per connection: lists with their filters make ever new texts.
constexpr std::size_t kMaxStatements = 400;

std::string savepoint(int depth) { return "part_" + std::to_string(depth); }

/// A typed place that SOCI reads a parameter from or writes a column to.
struct Slot {
  ColumnType type = ColumnType::text;
  long long integer = 0;
  std::string text;
  soci::indicator indicator = soci::i_ok;
};

ColumnType type_of(const Value& value) {
  const bool is_integer = std::holds_alternative<std::int64_t>(value) || std::holds_alternative<NullInteger>(value);
  return is_integer ? ColumnType::integer : ColumnType::text;
}

char signature(ColumnType type) { return type == ColumnType::integer ? 'i' : 't'; }

}  // namespace

struct Rows::State {
  State(soci::session& session, std::string_view sql, const std::vector<Value>& parameters,
        const std::vector<ColumnType>& columns)
      : statement(session) {
    inputs.resize(parameters.size());
    outputs.resize(columns.size());
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      inputs[i].type = type_of(parameters[i]);
      if (inputs[i].type == ColumnType::integer) {
        statement.exchange(soci::use(inputs[i].integer, inputs[i].indicator));
      } else {
        statement.exchange(soci::use(inputs[i].text, inputs[i].indicator));
      }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
      outputs[i].type = columns[i];
      if (columns[i] == ColumnType::integer) {
        statement.exchange(soci::into(outputs[i].integer, outputs[i].indicator));
      } else {
        statement.exchange(soci::into(outputs[i].text, outputs[i].indicator));
      }
    }
    statement.alloc();
    statement.prepare(std::string(sql));
    statement.define_and_bind();
  }

  void bind(const std::vector<Value>& parameters) {
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      inputs[i].indicator = soci::i_ok;
      if (const auto* integer = std::get_if<std::int64_t>(&parameters[i])) {
        inputs[i].integer = *integer;
      } else if (const auto* text = std::get_if<std::string>(&parameters[i])) {
        inputs[i].text = *text;
      } else {
        inputs[i].indicator = soci::i_null;
      }
    }
  }

  /// A statement left in the middle would keep its snapshot, and with it the write-ahead log, for ever.
  void reset() {
    auto* backend = static_cast<soci::sqlite3_statement_backend*>(statement.get_backend());
    sqlite::sqlite3_reset(backend->stmt_);
  }

  soci::statement statement;
  std::vector<Slot> inputs;
  std::vector<Slot> outputs;
  bool is_running = false;
  bool is_first = true;
};

struct Connection::State {
  soci::session session;
  std::unordered_map<std::string, std::unique_ptr<Rows::State>> statements;
  int depth = 0;  ///< open transactions, nested ones counted
  bool is_read_only = false;
  std::map<std::string, std::function<void(Connection&)>> deferred;

  void forget_idle_statements() {
    std::erase_if(statements, [](const auto& entry) { return !entry.second->is_running; });
  }

  sqlite::sqlite3* handle() { return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_; }

  Rows::State& prepare(std::string_view sql, const std::vector<Value>& parameters,
                       const std::vector<ColumnType>& columns) {
    std::string key(sql);
    key += '\n';
    for (const Value& value : parameters) key += signature(type_of(value));
    key += '\n';
    for (const ColumnType type : columns) key += signature(type);
    if (statements.size() >= kMaxStatements && !statements.contains(key)) forget_idle_statements();
    auto& entry = statements[key];
    if (!entry) {
      try {
        entry = std::make_unique<Rows::State>(session, sql, parameters, columns);
      } catch (...) {
        statements.erase(key);
        throw;
      }
    }
    if (entry->is_running) throw Error(ErrorCode::internal, "a statement is already running: " + std::string(sql));
    entry->bind(parameters);
    return *entry;
  }
};

Rows::~Rows() {
  if (!state_) return;
  state_->reset();
  state_->is_running = false;
}

Rows::Rows(Rows&& other) noexcept : state_(std::exchange(other.state_, nullptr)) {}

bool Rows::next() {
  return translated([&] {
    if (state_->is_first) {
      state_->is_first = false;
      return state_->statement.execute(true);
    }
    return state_->statement.fetch();
  });
}

bool Rows::is_null(std::size_t column) const { return state_->outputs.at(column).indicator == soci::i_null; }

std::int64_t Rows::integer(std::size_t column) const { return is_null(column) ? 0 : state_->outputs[column].integer; }

const std::string& Rows::text(std::size_t column) const {
  static const std::string empty;
  return is_null(column) ? empty : state_->outputs[column].text;
}

std::optional<std::int64_t> Rows::optional_integer(std::size_t column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}

Value Rows::value(std::size_t column) const {
  if (is_null(column)) return std::monostate{};
  if (state_->outputs[column].type == ColumnType::integer) return integer(column);
  return text(column);
}

Connection::Connection(const std::filesystem::path& file, Access access, int busy_timeout_ms)
    : state_(std::make_unique<State>()) {
  translated([&] {
    // SOCI splits its connection string at spaces unless the value is quoted.
    state_->session.open(soci::sqlite3, "db=\"" + file.string() + "\" timeout=10");
    sqlite::sqlite3* handle = state_->handle();
    sqlite::sqlite3_busy_timeout(handle, busy_timeout_ms);
    sqlite::sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite::sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite::sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, access == Access::write_and_checkpoint ? 0 : 1,
                              nullptr);
    sqlite::sqlite3_create_collation_v2(handle, "polish", SQLITE_UTF8, nullptr, compare_for_sqlite, nullptr);
    state_->session << "PRAGMA journal_mode=WAL";
    state_->session << "PRAGMA synchronous=FULL";
    state_->session << "PRAGMA foreign_keys=ON";
    if (access != Access::write_and_checkpoint) state_->session << "PRAGMA wal_autocheckpoint=0";
    if (access == Access::read) {
      state_->session << "PRAGMA query_only=ON";
      state_->is_read_only = true;
    }
  });
}

Connection::~Connection() {
  // Statements before the session that they belong to.
  state_->statements.clear();
}

std::int64_t Connection::execute(std::string_view sql, const std::vector<Value>& parameters) {
  return translated([&] {
    Rows::State& statement = state_->prepare(sql, parameters, {});
    try {
      statement.statement.execute(true);
    } catch (...) {
      statement.reset();
      throw;
    }
    statement.reset();
    return static_cast<std::int64_t>(sqlite::sqlite3_changes(state_->handle()));
  });
}

Rows Connection::query(std::string_view sql, const std::vector<Value>& parameters,
                       const std::vector<ColumnType>& columns) {
  return translated([&] {
    Rows::State& statement = state_->prepare(sql, parameters, columns);
    statement.is_running = true;
    statement.is_first = true;
    return Rows(&statement);
  });
}

std::optional<std::int64_t> Connection::query_integer(std::string_view sql, const std::vector<Value>& parameters) {
  Rows rows = query(sql, parameters, {ColumnType::integer});
  if (!rows.next()) return std::nullopt;
  return rows.optional_integer(0);
}

std::optional<std::string> Connection::query_text(std::string_view sql, const std::vector<Value>& parameters) {
  Rows rows = query(sql, parameters, {ColumnType::text});
  if (!rows.next() || rows.is_null(0)) return std::nullopt;
  return rows.text(0);
}

void Connection::defer(const std::string& key, std::function<void(Connection&)> action) {
  if (state_->depth == 0) return action(*this);
  state_->deferred.insert_or_assign(key, std::move(action));
}

bool Connection::is_deferred(const std::string& key) const { return state_->deferred.contains(key); }

void Connection::run_deferred() {
  while (!state_->deferred.empty()) {
    const auto next = state_->deferred.extract(state_->deferred.begin());
    next.mapped()(*this);
  }
}

std::int64_t Connection::data_version() { return query_integer("PRAGMA data_version").value_or(0); }

void Connection::checkpoint() { query_integer("PRAGMA wal_checkpoint(TRUNCATE)"); }

void Connection::copy_to(const std::filesystem::path& file) { execute("VACUUM INTO :file", {file.string()}); }

Transaction::Transaction(Connection& connection) : connection_(connection) {
  auto& state = *connection.state_;
  if (state.depth > 0) {
    connection.execute("SAVEPOINT " + savepoint(state.depth));
  } else {
    // A writer takes its lock at once: a read that turns into a write can fail in the middle.
    connection.execute(state.is_read_only ? "BEGIN" : "BEGIN IMMEDIATE");
  }
  ++state.depth;
}

Transaction::~Transaction() {
  if (done_) return;
  auto& state = *connection_.state_;
  --state.depth;
  if (state.depth == 0) state.deferred.clear();
  try {
    if (state.depth > 0) {
      connection_.execute("ROLLBACK TO " + savepoint(state.depth));
      connection_.execute("RELEASE " + savepoint(state.depth));
    } else {
      connection_.execute("ROLLBACK");
    }
  } catch (const Error&) {
    // SQLite has rolled back by itself (disk full, I/O error): nothing is left to undo.
  }
}

void Transaction::commit() {
  auto& state = *connection_.state_;
  if (state.depth == 1) connection_.run_deferred();
  connection_.execute(state.depth > 1 ? "RELEASE " + savepoint(state.depth - 1) : "COMMIT");
  --state.depth;
  done_ = true;
}

}  // namespace kartoteka::db
