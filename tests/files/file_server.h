// A program that serves files for a test: with a clock that the test moves, the options that it wants, and readers.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "tests/test_clock.h"

namespace kartoteka {

class FileServer {
 public:
  /// @param arguments  of `serve`, beside the clock
  explicit FileServer(std::vector<std::string> arguments = {});

  std::filesystem::path state() const { return folder_.path() / "state"; }
  TestClock& clock() { return clock_; }
  int port() const { return program_->port(); }
  pid_t process() const { return program_->process(); }
  /// The administrator.
  ApiClient client() const { return ApiClient(port()).with_token(token_); }
  const std::string& token() const { return token_; }
  /// Ends the program (as asked, or killed) and starts it again, with further options.
  void restart(bool is_killed = false, const std::vector<std::string>& further = {});
  /// Ends the program; restart() starts it again.
  void stop() {
    program_->stop();
    program_.reset();
  }

  /// Uploads bytes; the record.
  json upload(const std::string& name, const std::string& bytes, const std::string& tie = "client:1") const;
  /// The attachment once its reading is over; fails the test where that takes longer than it may.
  json read(const json& attachment, std::chrono::seconds patience = std::chrono::seconds(60)) const;
  /// The files in the store, previews and locks aside.
  std::size_t stored_files() const;

 private:
  TemporaryFolder folder_;
  TestClock clock_;
  std::vector<std::string> arguments_;
  std::string token_;
  std::unique_ptr<ServingProgram> program_;
};

/// Percent-encoded, for a query.
std::string encoded_for_url(const std::string& text);

/// A line of /proc/PID/status in kilobytes: "VmRSS", "VmHWM" (the most that there ever was); 0 where it cannot be read.
long memory_kilobytes(pid_t process, const std::string& line);

}  // namespace kartoteka
