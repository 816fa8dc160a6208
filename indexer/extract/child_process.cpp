#include "indexer/extract/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "engine/base/error.h"

namespace kartoteka::extract {
namespace {

using namespace std::chrono_literals;

/// Of processor time for one file; the parent sets it, since the child may not raise its own limits.
constexpr rlim_t kProcessorSeconds = 20;
/// How often waiting looks whether it should stop.
constexpr auto kGlance = 50ms;
constexpr std::size_t kMaxReadinessBytes = 16;
constexpr std::size_t kReadBytes = 256 * 1024;

void require(int result, const char* what) {
  if (result != 0) throw Error(ErrorCode::unavailable, std::string(what) + ": " + std::strerror(result));
}

/// What the child gets: the socket as its input, nothing as its outputs, nothing else at all.
class FileActions {
 public:
  explicit FileActions(int socket) {
    require(posix_spawn_file_actions_init(&actions_), "file actions");
    require(posix_spawn_file_actions_adddup2(&actions_, socket, STDIN_FILENO), "the child's socket");
    require(posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0), "the child's output");
    require(posix_spawn_file_actions_adddup2(&actions_, STDOUT_FILENO, STDERR_FILENO), "the child's output");
    require(posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1), "the child's descriptors");
  }
  ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

/// Signals as a fresh program has them, in a process group of its own: what is typed at the parent's terminal is not
/// meant for it.
class Attributes {
 public:
  Attributes() {
    require(posix_spawnattr_init(&attributes_), "spawn attributes");
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  ~Attributes() { posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_;
};

pid_t spawn(const std::filesystem::path& program, int socket) {
  const FileActions actions(socket);
  const Attributes attributes;
  std::string name = program.string();
  std::string mode = "--serve";
  char* arguments[] = {name.data(), mode.data(), nullptr};
  // Tesseract's threads would be refused by the sandbox; glib and fontconfig look for no home.
  std::string one_thread = "OMP_THREAD_LIMIT=1";
  char* environment[] = {one_thread.data(), nullptr};
  pid_t process = -1;
  require(posix_spawn(&process, name.c_str(), actions.get(), attributes.get(), arguments, environment), name.c_str());
  return process;
}

}  // namespace

ChildProcess::ChildProcess(const std::filesystem::path& program, int niceness) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) require(errno, "a socket to the child");
  socket_ = ends[0];
  try {
    process_ = spawn(program, ends[1]);
  } catch (...) {
    close(ends[0]);
    close(ends[1]);
    throw;
  }
  close(ends[1]);
  setpriority(PRIO_PROCESS, static_cast<id_t>(process_), niceness);
}

ChildProcess::~ChildProcess() {
  close(socket_);
  if (is_buried_) return;
  kill(process_, SIGKILL);
  while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

Outcome ChildProcess::wait_until_ready(Deadline deadline, std::stop_token stop) {
  if (readiness_) return Outcome::answered;
  const Outcome outcome = receive(kMaxReadinessBytes, deadline, stop);
  if (outcome != Outcome::answered) return outcome;
  readiness_ = decode_readiness(answer_);
  return readiness_ ? Outcome::answered : Outcome::crashed;
}

Outcome ChildProcess::ask(std::string_view request, int file_descriptor, std::size_t max_bytes, Deadline deadline,
                          std::stop_token stop) {
  ++files_read_;
  allow_processor_time();
  const Outcome sent = send(request, file_descriptor);
  return sent == Outcome::answered ? receive(max_bytes, deadline, stop) : sent;
}

void ChildProcess::allow_processor_time() {
  clockid_t clock;
  timespec used{};
  if (clock_getcpuclockid(process_, &clock) != 0 || clock_gettime(clock, &used) != 0) return;
  const rlimit limit{static_cast<rlim_t>(used.tv_sec) + kProcessorSeconds, RLIM_INFINITY};
  prlimit(process_, RLIMIT_CPU, &limit, nullptr);
}

Outcome ChildProcess::send(std::string_view request, int file_descriptor) {
  const std::string frame = framed(request);
  iovec part{const_cast<char*>(frame.data()), frame.size()};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof(control);
  cmsghdr* header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof(int));
  std::memcpy(CMSG_DATA(header), &file_descriptor, sizeof(int));
  // A request is far smaller than the socket's buffer, which is empty: it goes in one piece or not at all.
  const ssize_t sent = sendmsg(socket_, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
  return sent == static_cast<ssize_t>(frame.size()) ? Outcome::answered : cause_of_death();
}

Outcome ChildProcess::receive(std::size_t max_bytes, Deadline deadline, std::stop_token& stop) {
  std::string length;
  const Outcome begun = receive_exactly(length, kLengthBytes, deadline, stop);
  if (begun != Outcome::answered) return begun;
  if (frame_length(length) > max_bytes) return Outcome::answer_too_large;
  answer_.clear();
  return receive_exactly(answer_, frame_length(length), deadline, stop);
}

Outcome ChildProcess::receive_exactly(std::string& bytes, std::size_t size, Deadline deadline, std::stop_token& stop) {
  while (bytes.size() < size) {
    if (stop.stop_requested()) return Outcome::stopped;
    if (std::chrono::steady_clock::now() >= deadline) return Outcome::took_too_long;
    pollfd waiting{socket_, POLLIN, 0};
    if (poll(&waiting, 1, static_cast<int>(kGlance.count())) <= 0) continue;
    const std::size_t before = bytes.size();
    bytes.resize(std::min(size, before + kReadBytes));
    const ssize_t got = recv(socket_, bytes.data() + before, bytes.size() - before, MSG_DONTWAIT);
    bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (got <= 0) return cause_of_death();
  }
  return Outcome::answered;
}

Outcome ChildProcess::cause_of_death() {
  // It closed its end: it is dying, or should.
  kill(process_, SIGKILL);
  int status = 0;
  while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  is_buried_ = true;
  if (WIFEXITED(status) && WEXITSTATUS(status) == kExitOutOfMemory) return Outcome::out_of_memory;
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) return Outcome::took_too_long;
  return Outcome::crashed;
}

}  // namespace kartoteka::extract
