// What most commands need: the state folder, the lock where it can be had, the database and the language.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/records/database.h"
#include "http/cli/settings.h"
#include "http/cli/state_folder.h"

namespace kartoteka::text {
class Language;
}

namespace kartoteka::cli {

struct Workspace {
  /// Opens the folder; a staged restore takes effect first. Beside a program that serves, the database is opened
  /// without the right to checkpoint.
  explicit Workspace(const Settings& settings);

  /// Another process holds the lock: it follows the change log, so this one need not.
  bool is_served_elsewhere() const { return !lock.is_held(); }
  std::shared_ptr<const text::Language> load_language() const;

  Settings settings;
  StateFolder folder;
  StateLock lock;
  std::optional<records::Database> database;
};

/// Brings the index up to the records, with progress in records; nothing to do where another process follows them.
void catch_up(Workspace& workspace, const std::function<void(std::int64_t done, std::int64_t all)>& progress);

}  // namespace kartoteka::cli
