// What must be done every now and then while the program serves.
#pragma once

#include <functional>
#include <thread>

#include "engine/records/database.h"
#include "http/cli/state_folder.h"

namespace kartoteka::cli {

class Housekeeper {
 public:
  /// @param on_restore  called when a backup was staged and the program should start anew
  Housekeeper(const StateFolder& folder, records::Database& database, std::function<void()> on_restore);

 private:
  void run(const std::stop_token& stop);
  void clean();

  const StateFolder& folder_;
  records::Database& database_;
  std::function<void()> on_restore_;
  std::jthread thread_;  ///< last: it uses all of the above
};

}  // namespace kartoteka::cli
