#include "tests/program.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <iterator>
#include <thread>

#include "tests/temporary_folder.h"

namespace kartoteka {
namespace {

constexpr std::chrono::seconds kStartPatience{30};

std::string read_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// Runs in the child, between fork and exec.
[[noreturn]] void become_program(const std::filesystem::path& state, const std::vector<std::string>& arguments,
                                 const std::filesystem::path& input, const std::filesystem::path& output) {
  signal(SIGPIPE, SIG_DFL);
  dup2(open(input.c_str(), O_RDONLY), STDIN_FILENO);
  const int out = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  dup2(out, STDOUT_FILENO);
  dup2(out, STDERR_FILENO);
  std::vector<std::string> words{KARTOTEKA_PROGRAM, "--state-dir", state.string()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  execv(pointers[0], pointers.data());
  _exit(127);
}

pid_t start(const std::filesystem::path& state, const std::vector<std::string>& arguments,
            const std::filesystem::path& input, const std::filesystem::path& output) {
  // A program that stops or is killed closes its connections while a test still writes to them.
  signal(SIGPIPE, SIG_IGN);
  const pid_t process = fork();
  if (process == 0) become_program(state, arguments, input, output);
  REQUIRE(process > 0);
  return process;
}

/// The port that the program says it serves on; 0 while it says nothing.
int announced_port(const std::filesystem::path& output) {
  constexpr std::string_view kBefore = "http://localhost:";
  const std::string text = read_file(output);
  const auto position = text.find(kBefore);
  if (position == std::string::npos || text.find('\n', position) == std::string::npos) return 0;
  return std::stoi(text.substr(position + kBefore.size()));
}

}  // namespace

pid_t start_program(const std::filesystem::path& state, const std::vector<std::string>& arguments,
                    const std::filesystem::path& output) {
  return start(state, arguments, "/dev/null", output);
}

int wait_for_process(pid_t process) {
  int status = 0;
  waitpid(process, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::string last_line(const std::string& output) {
  const auto end = output.find_last_not_of('\n');
  const auto begin = output.find_last_of('\n', end);
  return output.substr(begin + 1, end - begin);
}

CommandResult run_program(const std::filesystem::path& state, const std::vector<std::string>& arguments,
                          const std::string& input) {
  const TemporaryFolder folder;
  folder.write("input", input);
  const pid_t process = start(state, arguments, folder.path() / "input", folder.path() / "output");
  const int exit_code = wait_for_process(process);
  return {exit_code, read_file(folder.path() / "output")};
}

ServingProgram::ServingProgram(const std::filesystem::path& state, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"serve", "--port", "0"});
  const TemporaryFolder folder;
  const auto output = folder.path() / "output";
  process_ = start(state, arguments, "/dev/null", output);
  const auto deadline = std::chrono::steady_clock::now() + kStartPatience;
  while ((port_ = announced_port(output)) == 0) {
    const bool is_alive = waitpid(process_, nullptr, WNOHANG) == 0;
    if (!is_alive || std::chrono::steady_clock::now() > deadline) {
      if (!is_alive) process_ = -1;
      FAIL("the program does not serve: " << read_file(output));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

ServingProgram::~ServingProgram() { kill(); }

void ServingProgram::kill() {
  if (process_ <= 0) return;
  ::kill(process_, SIGKILL);
  wait_for_process(process_);
  process_ = -1;
}

int ServingProgram::stop() {
  // Without this kill(-1) would end every process of the machine that it may.
  REQUIRE_MESSAGE(process_ > 0, "the program is stopped already");
  ::kill(process_, SIGTERM);
  const int exit_code = wait_for_process(process_);
  process_ = -1;
  return exit_code;
}

}  // namespace kartoteka
