// A program that raises the walls around itself and then tries to get out in the way that it is told. Exits with 0 where
// it was held back, with 1 where it got through, with 2 where the walls could not be raised.
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>

#include "engine/base/error.h"
#include "indexer/extract/sandbox/sandbox.h"

using namespace kartoteka::extract;

namespace {

bool can_open(const char* path, int flags = O_RDONLY) {
  const int file = open(path, flags, 0600);
  if (file >= 0) close(file);
  return file >= 0;
}

bool can_fork() {
  const pid_t child = fork();
  if (child == 0) _exit(0);
  return child > 0;
}

bool can_run_programs() {
  execl("/bin/true", "true", nullptr);
  return false;
}

bool can_take_memory() {
  void* memory = mmap(nullptr, std::size_t{1} << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return memory != MAP_FAILED;
}

bool can_make_code() {
  void* memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory != MAP_FAILED) return true;
  memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return mprotect(memory, 4096, PROT_READ | PROT_EXEC) == 0;
}

bool can_raise_limits() {
  const rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
  return setrlimit(RLIMIT_AS, &limit) == 0 || setrlimit(RLIMIT_FSIZE, &limit) == 0 || setrlimit(RLIMIT_CPU, &limit) == 0;
}

bool can_write_its_output() {
  // The output is a file here: a limit of zero bytes holds it.
  return write(STDOUT_FILENO, "x", 1) == 1;
}

bool can_connect() { return socket(AF_INET, SOCK_STREAM, 0) >= 0 || socket(AF_UNIX, SOCK_STREAM, 0) >= 0 || socket(AF_NETLINK, SOCK_RAW, 0) >= 0; }

bool has_rights() { return geteuid() == 0 || getuid() == 0 || getgid() == 0; }

const std::map<std::string, bool (*)()> kAttempts{
    {"read a file", [] { return can_open("/etc/passwd"); }},
    {"read itself", [] { return can_open("/proc/self/maps"); }},
    {"read a folder", [] { return can_open("/tmp", O_RDONLY | O_DIRECTORY); }},
    {"make a file", [] { return can_open("/tmp/kartoteka-sandbox-probe", O_WRONLY | O_CREAT); }},
    {"change a font", [] { return can_open("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf", O_RDWR); }},
    {"open a font", [] { return can_open("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"); }},
    {"connect", can_connect},
    {"fork", can_fork},
    {"run a program", can_run_programs},
    {"take memory", can_take_memory},
    {"make code", can_make_code},
    {"raise limits", can_raise_limits},
    {"write", can_write_its_output},
    {"delete", [] { return unlink("/tmp/kartoteka-sandbox-probe") == 0; }},
    {"signal others", [] { return kill(getppid(), 0) == 0; }},
    {"trace others", [] { return ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0; }},
    {"keep rights", has_rights},
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 2 || !kAttempts.contains(arguments[1])) return 3;
  const bool wants_landlock = count < 3 || std::strcmp(arguments[2], "without Landlock") != 0;
  const std::array<std::filesystem::path, 1> fonts{"/usr/share/fonts"};
  try {
    const bool has_landlock = raise_sandbox({.readable = fonts, .wants_landlock = wants_landlock});
    if (count == 2 && !has_landlock) _exit(4);
  } catch (const kartoteka::Error&) {
    return 2;
  }
  _exit(kAttempts.at(arguments[1])() ? 1 : 0);
}
