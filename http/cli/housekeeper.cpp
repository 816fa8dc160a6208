#include "http/cli/housekeeper.h"

#include <spdlog/spdlog.h>

#include <condition_variable>
#include <mutex>

#include "engine/records/credentials.h"
#include "engine/records/idempotency.h"
#include "engine/records/notifications.h"
#include "http/cli/staged_restore.h"

namespace kartoteka::cli {
namespace {

constexpr std::chrono::milliseconds kTick{250};
constexpr std::chrono::seconds kCleanInterval{60};
constexpr std::chrono::hours kIdempotencyAge{24 * 7};

}  // namespace

Housekeeper::Housekeeper(const StateFolder& folder, records::Database& database, std::function<void()> on_restore)
    : folder_(folder),
      database_(database),
      on_restore_(std::move(on_restore)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void Housekeeper::run(const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any never;
  auto next_clean = std::chrono::steady_clock::now();
  while (!stop.stop_requested()) {
    if (is_restore_staged(folder_)) {
      spdlog::info("a backup was staged; the program starts anew with it");
      return on_restore_();
    }
    if (std::chrono::steady_clock::now() >= next_clean) {
      clean();
      next_clean = std::chrono::steady_clock::now() + kCleanInterval;
    }
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, kTick, [] { return false; });
  }
}

void Housekeeper::clean() {
  try {
    database_.write([](records::Store& store) {
      store.announce_validity_changes();
      records::announce_due(store);
      records::forget_read_notifications(store);
      records::delete_expired_sessions(store);
      records::forget_idempotent(store, kIdempotencyAge);
    });
  } catch (const std::exception& error) {
    spdlog::error("housekeeping failed: {}", error.what());
  }
}

}  // namespace kartoteka::cli
