// A connection to the database of truth, and prepared statements on it. SQLite through SOCI, so that the statements
// themselves stay portable; neither appears in this header. A connection belongs to one thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kartoteka::db {

/// The NULL of an integer column. (A statement is prepared for the types of its parameters; a NULL has one too.)
struct NullInteger {};

/// NULL (monostate where a text would stand), an integer or a text: all that our tables hold.
using Value = std::variant<std::monostate, NullInteger, std::int64_t, std::string>;

enum class ColumnType { integer, text };

/// The rows of a query that is running; at most one per statement text and connection at a time.
/// Closing (or destroying) it ends the read.
class Rows {
 public:
  struct State;
  explicit Rows(State* state) : state_(state) {}
  ~Rows();
  Rows(Rows&& other) noexcept;
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;
  Rows& operator=(Rows&&) = delete;

  /// Moves to the next row, the first at first. False when there is none.
  bool next();
  bool is_null(std::size_t column) const;
  /// The column's value; 0 or "" where it is NULL.
  std::int64_t integer(std::size_t column) const;
  const std::string& text(std::size_t column) const;
  std::optional<std::int64_t> optional_integer(std::size_t column) const;
  Value value(std::size_t column) const;

 private:
  State* state_;
};

enum class Access {
  /// Writes, and is the only connection that checkpoints (SQLite before 3.51.3 can damage a WAL that several
  /// connections checkpoint). Creates the file where it is missing.
  write_and_checkpoint,
  /// Writes beside the program that checkpoints: for a second process.
  write,
  read,
};

/// Every connection knows the collation `polish` (engine/base/polish_order.h) for ORDER BY and comparisons.
class Connection {
 public:
  /// @param busy_timeout_ms  how long a write waits for another process's transaction
  /// Errors: unavailable (cannot be opened), corrupt (not a database).
  Connection(const std::filesystem::path& file, Access access, int busy_timeout_ms = 10'000);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Runs one statement with its parameters (`:a`, `:b` … bound in the order in which they stand, each name once).
  /// Prepared statements are kept and reused by their text.
  /// Errors: conflict (a constraint), unavailable (busy), no_space (disk full), corrupt, internal.
  /// @return  rows changed
  std::int64_t execute(std::string_view sql, const std::vector<Value>& parameters = {});

  /// As execute, for statements that give rows (SELECT, RETURNING). `columns` are the types of the columns in order.
  Rows query(std::string_view sql, const std::vector<Value>& parameters, const std::vector<ColumnType>& columns);

  /// The first column of the first row, if there is a row and it is not NULL.
  std::optional<std::int64_t> query_integer(std::string_view sql, const std::vector<Value>& parameters = {});
  std::optional<std::string> query_text(std::string_view sql, const std::vector<Value>& parameters = {});

  /// Runs `action` at the end of the outermost open transaction, as a part of it: what is made of many rows is then made
  /// once, however many of them the transaction writes. Once for each key, in the order of the keys; at once where no
  /// transaction is open. Forgotten where the transaction is rolled back; what a rolled-back part of it asked for is
  /// run all the same, so an action must do no harm where nothing changed.
  void defer(const std::string& key, std::function<void(Connection&)> action);
  bool is_deferred(const std::string& key) const;
  /// Runs now what is deferred.
  void run_deferred();

  /// Changes whenever another connection has committed; cheap enough to poll.
  std::int64_t data_version();

  /// Moves what the write-ahead log holds into the database file.
  void checkpoint();

  /// Writes a consistent copy to a new file, in one step, while others read and write.
  void copy_to(const std::filesystem::path& file);

 private:
  friend class Transaction;
  struct State;
  std::unique_ptr<State> state_;
};

/// A transaction; rolled back unless committed. One opened inside another is a part of it: rolled back by itself
/// where it is not committed, durable when the outermost one is.
class Transaction {
 public:
  explicit Transaction(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// Durable when the outermost returns (synchronous=FULL).
  void commit();

 private:
  Connection& connection_;
  bool done_ = false;
};

}  // namespace kartoteka::db
