// The real program as tests run it: commands to their end, and serving on a port of its own until stopped or killed.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace kartoteka {

struct CommandResult {
  int exit_code;       ///< 128 + signal where it was killed
  std::string output;  ///< standard output and error together
};

/// Runs the program with a state folder and arguments, gives it `input`, and waits for its end.
CommandResult run_program(const std::filesystem::path& state, const std::vector<std::string>& arguments,
                          const std::string& input = "");

/// The program with `serve`, on a free port. Killed when the object goes.
class ServingProgram {
 public:
  /// Waits until it answers; fails the test where it does not within half a minute.
  explicit ServingProgram(const std::filesystem::path& state, std::vector<std::string> arguments = {});
  ~ServingProgram();
  ServingProgram(const ServingProgram&) = delete;
  ServingProgram& operator=(const ServingProgram&) = delete;

  int port() const { return port_; }
  pid_t process() const { return process_; }
  /// kill -9, and waits for the end.
  void kill();
  /// SIGTERM; the exit code.
  int stop();

 private:
  pid_t process_ = -1;
  int port_ = 0;
};

/// The last line of what a command printed: a token that it made.
std::string last_line(const std::string& output);

/// Starts another process of the program and does not wait; for killing commands in the middle.
pid_t start_program(const std::filesystem::path& state, const std::vector<std::string>& arguments,
                    const std::filesystem::path& output);
/// The exit code, 128 + signal where it was killed.
int wait_for_process(pid_t process);

}  // namespace kartoteka
