// One running kartoteka-extract, as its parent holds it: started with nothing but a socket, asked file after file,
// killed and buried when the object goes. Trusts nothing that comes back.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "indexer/extract/wire.h"

namespace kartoteka::extract {

/// How an exchange ended.
enum class Outcome {
  answered,
  crashed,        ///< the child is gone, or said what is no message
  out_of_memory,  ///< it passed its limit on memory
  took_too_long,  ///< the deadline passed, or its processor time
  answer_too_large,
  stopped,  ///< the caller asked to stop
};

class ChildProcess {
 public:
  using Deadline = std::chrono::steady_clock::time_point;

  /// Starts the program; it warms up meanwhile.
  /// @throws Error unavailable  where it cannot be started
  /// @param niceness  of the child, where the parent's own is less
  ChildProcess(const std::filesystem::path& program, int niceness);
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  /// Waits until the child is ready behind its walls.
  Outcome wait_until_ready(Deadline deadline, std::stop_token stop);
  const std::optional<Readiness>& readiness() const { return readiness_; }

  /// Hands over a file and waits for the answer. After anything but `answered` the child is of no more use.
  /// @param max_bytes  of the answer
  Outcome ask(std::string_view request, int file_descriptor, std::size_t max_bytes, Deadline deadline, std::stop_token stop);
  /// What the last `ask` brought.
  std::string& answer() { return answer_; }

  int files_read() const { return files_read_; }
  pid_t id() const { return process_; }

 private:
  Outcome send(std::string_view request, int file_descriptor);
  Outcome receive(std::size_t max_bytes, Deadline deadline, std::stop_token& stop);
  Outcome receive_exactly(std::string& bytes, std::size_t size, Deadline deadline, std::stop_token& stop);
  Outcome cause_of_death();
  void allow_processor_time();

  pid_t process_ = -1;
  int socket_ = -1;
  bool is_buried_ = false;
  int files_read_ = 0;
  std::optional<Readiness> readiness_;
  std::string answer_;
};

}  // namespace kartoteka::extract
