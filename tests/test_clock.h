// The clock of a program under test (serve --clock-file): stands at an instant until the test moves it.
#pragma once

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "tests/flows/api_client.h"

namespace kartoteka {

class TestClock {
 public:
  /// @param file  outside the state folder; @param now  an instant, or an offset in seconds to the computer's clock: "+3600"
  TestClock(std::filesystem::path file, const std::string& now) : file_(std::move(file)) { set(now); }

  /// What the program must be started with.
  std::vector<std::string> arguments() const { return {"--clock-file", file_.string()}; }

  void set(const std::string& now) {
    const auto anew = file_.string() + ".new";
    std::ofstream(anew) << now << '\n';
    std::filesystem::rename(anew, file_);
  }

  /// Moves the clock to an instant ("2026-01-05T07:00:00Z") and waits until the program has done its round there.
  void let_pass(const std::string& now, const ApiClient& client) {
    set(now);
    wait_for_round(now, client);
  }

  /// Waits until a round that began at this instant is over.
  static void wait_for_round(const std::string& now, const ApiClient& client) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (true) {
      const Answer status = client.get("/status");
      const json at = status.body.value("housekeeping_at", json());
      if (at.is_string() && at.get<std::string>().substr(0, 19) == now.substr(0, 19)) return;
      REQUIRE_MESSAGE(std::chrono::steady_clock::now() < deadline, "no round at " << now << ": " << status.text);
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }

 private:
  std::filesystem::path file_;
};

}  // namespace kartoteka
