#include "http/cli/housekeeper.h"

#include <spdlog/spdlog.h>

#include <condition_variable>
#include <mutex>

#include "engine/records/calendar/series.h"
#include "engine/records/credentials.h"
#include "engine/records/invoicing/daily_run.h"
#include "engine/records/files/bin.h"
#include "engine/records/idempotency.h"
#include "engine/records/notifications.h"
#include "engine/records/procedures/rule_rounds.h"
#include "http/cli/clock_file.h"
#include "http/cli/staged_restore.h"

namespace kartoteka::cli {
namespace {

constexpr std::chrono::milliseconds kTick{250};
constexpr std::chrono::hours kIdempotencyAge{24 * 7};
constexpr std::chrono::hours kSweepInterval{24};

}  // namespace

Housekeeper::Housekeeper(const StateFolder& folder, records::Database& database, const Settings& settings, std::function<void()> on_restore)
    : folder_(folder),
      database_(database),
      interval_(settings.housekeeping_seconds),
      clock_(clock_of(settings.clock_file)),
      files_(folder.file_store()),
      untied_for_(std::chrono::hours(settings.untied_file_hours)),
      in_bin_for_(std::chrono::days(settings.file_bin_days)),
      on_restore_(std::move(on_restore)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

void Housekeeper::run(const std::stop_token& stop) {
  stop_ = stop;
  std::mutex mutex;
  std::condition_variable_any never;
  while (!stop.stop_requested()) {
    if (is_restore_staged(folder_)) {
      spdlog::info("a backup was staged; the program starts anew with it");
      return on_restore_();
    }
    if (is_round_due()) do_round(stop);
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, kTick, [] { return false; });
  }
}

std::optional<Instant> Housekeeper::last_round() const {
  const std::int64_t at = last_round_.load();
  return at == kNever ? std::nullopt : std::optional(Instant{std::chrono::milliseconds{at}});
}

bool Housekeeper::is_round_due() const {
  const Instant now = clock_();
  return std::chrono::steady_clock::now() >= next_round_ || now < round_begun_at_ || now >= round_begun_at_ + interval_;
}

void Housekeeper::do_round(const std::stop_token& stop) {
  round_begun_at_ = clock_();
  next_round_ = std::chrono::steady_clock::now() + interval_;
  start_procedures(stop);
  continue_series();
  make_invoices();
  clean();
  clean_files();
  last_round_ = round_begun_at_.time_since_epoch().count();
}

/// Before the reminders, which tell of what is made here too.
void Housekeeper::start_procedures(const std::stop_token& stop) {
  try {
    const auto made = records::run_due_rules(database_, {.is_stopping = [&] { return stop.stop_requested(); },
                                                         .log = [](const std::string& message) { spdlog::warn("{}", message); }});
    if (made > 0) spdlog::info("{} procedure runs were started by rules", made);
  } catch (const std::exception& error) {
    spdlog::error("rules of procedures failed: {}", error.what());
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

/// Before the reminders, which tell of the tasks that are made here too.
void Housekeeper::make_invoices() {
  const auto is_stopping = [this] { return stop_.stop_requested(); };
  try {
    const records::DailyRun run = records::make_due_invoices(database_, is_stopping);
    if (run.made > 0) spdlog::info("{} invoices of templates were made", run.made);
    if (run.with_problems > 0) spdlog::warn("{} invoices of templates could not be made; they are pending", run.with_problems);
    records::watch_overdue_invoices(database_, is_stopping);
  } catch (const std::exception& error) {
    spdlog::error("making invoices failed: {}", error.what());
  }
}

/// Some at a time, so that others can write in between. Before the reminders, which tell of what is made here too.
void Housekeeper::continue_series() {
  try {
    while (database_.write([](records::Store& store) { return records::continue_series(store); }) > 0) {
    }
  } catch (const std::exception& error) {
    spdlog::error("recurring tasks failed: {}", error.what());
  }
}

/// Files that nothing needs, some at a time; what is in use (a backup runs) waits for a later round.
void Housekeeper::clean_files() {
  try {
    std::size_t binned = 0;
    do {
      binned = database_.write([&](records::Store& store) { return records::bin_untied_files(store, untied_for_); });
    } while (binned > 0);
    records::PurgeResult purged;
    do {
      purged = database_.write([&](records::Store& store) { return records::purge_files(store, files_, in_bin_for_); });
      if (purged.records > 0) spdlog::info("{} files went away from the bin", purged.records);
    } while (purged.records > 0);
    sweep_files();
  } catch (const std::exception& error) {
    spdlog::error("cleaning up files failed: {}", error.what());
  }
}

/// Once a day, and at the start, what a crash left behind.
void Housekeeper::sweep_files() {
  if (std::chrono::steady_clock::now() < next_sweep_) return;
  const auto unnamed = database_.read([&](records::Store& store) { return records::unnamed_files(store.connection(), files_); });
  const auto swept = database_.write([&](records::Store& store) { return records::remove_unnamed_files(store, files_, unnamed); });
  if (swept.files > 0) spdlog::info("{} files that no record names were removed", swept.files);
  if (!swept.was_busy) next_sweep_ = std::chrono::steady_clock::now() + kSweepInterval;
}

}  // namespace kartoteka::cli
