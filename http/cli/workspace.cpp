#include "http/cli/workspace.h"

#include <spdlog/spdlog.h>

#include "engine/records/change_log.h"
#include "engine/text/language.h"
#include "http/cli/clock_file.h"
#include "http/cli/staged_restore.h"
#include "indexer/indexer.h"

namespace kartoteka::cli {

Workspace::Workspace(const Settings& given) : settings(given), folder(given.state_dir), lock(folder) {
  if (lock.is_held()) apply_staged_restore(folder);
  database.emplace(records::DatabaseOptions{.file = folder.database(), .checkpoints = lock.is_held(), .clock = clock_of(settings.clock_file)});
  if (lock.is_held()) database->write([](records::Store& store) { store.announce_validity_changes(); });
}

std::shared_ptr<const text::Language> Workspace::load_language() const {
  return text::Language::load(settings.dictionary, settings.data_dir / "pl");
}

void catch_up(Workspace& workspace, const std::function<void(std::int64_t done, std::int64_t all)>& progress) {
  if (workspace.is_served_elsewhere()) return;
  const auto log = [](const std::string& message) { spdlog::info(message); };
  const auto language = workspace.load_language();
  const auto latest = workspace.database->read([](records::Store& store) { return records::latest_change(store.connection()); });
  const auto writer = indexer::open_or_make_anew(workspace.folder.index(), *language, latest, log);
  index::DocumentBuilder builder(language);
  const auto first = static_cast<std::int64_t>(writer->applied_change());
  while (true) {
    const auto batch = workspace.database->read(
        [&](records::Store& store) { return indexer::apply_next_batch(store, builder, *writer, {}, log); });
    if (batch.changes == 0) return;
    if (progress) progress(batch.applied - first, latest - first);
  }
}

}  // namespace kartoteka::cli
