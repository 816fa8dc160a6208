// The walls, tried from inside by a probe (sandbox_probe.cpp); the shipped program has no such modes.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>

#include "tests/temporary_folder.h"

using namespace kartoteka;

namespace {

constexpr int kHeld = 0;
constexpr int kThrough = 1;
constexpr int kNoLandlock = 4;

/// The probe's exit code, 128 and the signal where it was killed.
int probe(const std::string& attempt, const std::string& mode = "", bool is_ordinary_user = false) {
  const TemporaryFolder folder;
  const pid_t process = fork();
  if (process == 0) {
    // Before rights are dropped, which would not let it be made.
    const int output = open((folder.path() / "output").c_str(), O_WRONLY | O_CREAT, 0600);
    dup2(output, STDOUT_FILENO);
    if (is_ordinary_user && (setgid(1000) != 0 || setuid(1000) != 0)) _exit(9);
    execl(KARTOTEKA_SANDBOX_PROBE, "probe", attempt.c_str(), mode.empty() ? nullptr : mode.c_str(), nullptr);
    _exit(127);
  }
  int status = 0;
  waitpid(process, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

const char* const kAttempts[] = {"read a file", "read itself", "read a folder", "make a file", "change a font", "connect", "fork", "run a program",
                                 "make code", "raise limits", "delete", "signal others", "trace others", "keep rights"};

}  // namespace

TEST_CASE("behind the walls no file, socket, process, program or right can be had") {
  if (probe("read a file") == kNoLandlock) MESSAGE("this kernel has no Landlock; see the test without it");
  for (const char* attempt : kAttempts) {
    CAPTURE(attempt);
    const int code = probe(attempt);
    if (code != kNoLandlock) CHECK(code == kHeld);
  }
}

TEST_CASE("the walls hold without Landlock too, and then not even a font can be read") {
  for (const char* attempt : kAttempts) {
    CAPTURE(attempt);
    CHECK(probe(attempt, "without Landlock") == kHeld);
  }
  CHECK(probe("open a font", "without Landlock") == kHeld);
}

TEST_CASE("fonts can be read where Landlock stands") {
  const int code = probe("open a font");
  if (code == kNoLandlock) {
    MESSAGE("skipped: this kernel has no Landlock");
    return;
  }
  CHECK(code == kThrough);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("a gigabyte cannot be had") { CHECK(probe("take memory", "without Landlock") == kHeld); }
#endif

TEST_CASE("nothing can be written into a file, even one that is open") { CHECK(probe("write", "without Landlock") == 128 + SIGXFSZ); }

TEST_CASE("an ordinary user is held by the same walls") {
  if (geteuid() != 0) {
    MESSAGE("skipped: this is an ordinary user already");
    return;
  }
  if (probe("read a file", "without Landlock", true) == 127) {
    MESSAGE("skipped: the build folder is not open to others");
    return;
  }
  for (const char* attempt : kAttempts) {
    CAPTURE(attempt);
    CHECK(probe(attempt, "without Landlock", true) == kHeld);
  }
}
