// What must be done every now and then while the program serves.
#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

#include "engine/records/database.h"
#include "http/cli/settings.h"
#include "http/cli/state_folder.h"

namespace kartoteka::cli {

/// Does its round every `housekeeping_seconds`, and at once where the clock has leapt: the machine slept, or was set.
class Housekeeper {
 public:
  /// @param on_restore  called when a backup was staged and the program should start anew
  Housekeeper(const StateFolder& folder, records::Database& database, const Settings& settings, std::function<void()> on_restore);

  /// What the clock showed when the last round that is over began; nothing before the first.
  std::optional<Instant> last_round() const;

 private:
  bool is_round_due() const;
  void do_round(const std::stop_token& stop);
  void start_procedures(const std::stop_token& stop);
  void run(const std::stop_token& stop);
  void continue_series();
  void make_invoices();
  void clean();
  void clean_files();
  void sweep_files();

  const StateFolder& folder_;
  records::Database& database_;
  std::chrono::seconds interval_;
  Clock clock_;
  Instant round_begun_at_{};                             ///< by clock_
  std::chrono::steady_clock::time_point next_round_{};  ///< the first is due at once
  static constexpr std::int64_t kNever = -1;
  std::atomic<std::int64_t> last_round_{kNever};  ///< milliseconds since 1970
  records::FileStore files_;
  std::chrono::milliseconds untied_for_;
  std::chrono::milliseconds in_bin_for_;
  std::chrono::steady_clock::time_point next_sweep_{};  ///< the first is due at once
  std::function<void()> on_restore_;
  std::stop_token stop_;  ///< of thread_, for it alone
  std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace kartoteka::cli
