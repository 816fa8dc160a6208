// The database file as the whole program uses it: one connection that writes, under a mutex, and a pool of connections
// that read, one for each thread that reads at the same time.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

struct DatabaseOptions {
  std::filesystem::path file;
  /// False in a second process beside the program that serves: only one process may checkpoint.
  bool checkpoints = true;
  Clock clock = system_now;
};

class Database {
 public:
  /// Opens and migrates. Errors: unavailable, corrupt.
  explicit Database(DatabaseOptions options);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Runs `action` with the store that writes, alone. Whatever it throws passes through.
  template <typename Action>
  auto write(Action&& action) {
    const std::lock_guard lock(writer_mutex_);
    const Notifier notifier{*this};
    return std::forward<Action>(action)(*writer_);
  }

  /// Runs `action` with a store that reads, beside others. The store must not leave the action.
  template <typename Action>
  auto read(Action&& action) {
    const Lease lease(*this);
    return std::forward<Action>(action)(*lease.reader->store);
  }

  /// Is called after every write, on the writing thread, without the lock held by a reader; must be quick.
  /// Set before the first write.
  void on_write(std::function<void()> listener) { listener_ = std::move(listener); }

  const std::filesystem::path& file() const { return options_.file; }

 private:
  struct Reader {
    std::unique_ptr<db::Connection> connection;
    std::unique_ptr<Store> store;
  };
  struct Lease {
    explicit Lease(Database& owner) : database(owner), reader(owner.take_reader()) {}
    ~Lease() { database.give_back(std::move(reader)); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    Database& database;
    std::unique_ptr<Reader> reader;
  };
  struct Notifier {
    Database& database;
    ~Notifier() {
      if (database.listener_) database.listener_();
    }
  };
  std::unique_ptr<Reader> take_reader();
  void give_back(std::unique_ptr<Reader> reader);

  DatabaseOptions options_;
  std::function<void()> listener_;
  std::mutex writer_mutex_;  ///< guards writer_ and its connection
  std::unique_ptr<db::Connection> writer_connection_;
  std::unique_ptr<Store> writer_;
  std::mutex readers_mutex_;  ///< guards idle_readers_
  std::vector<std::unique_ptr<Reader>> idle_readers_;
};

}  // namespace kartoteka::records
