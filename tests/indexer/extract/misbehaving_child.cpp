// Speaks the protocol of kartoteka-extract, and does wrong what its file tells it to.
#include <dirent.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <string>

#include "indexer/extract/wire.h"

using namespace kartoteka::extract;

namespace {

void send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(0, bytes.data(), bytes.size());
    if (written <= 0) _exit(1);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

int receive_file() {
  char buffer[4096];
  iovec part{buffer, sizeof(buffer)};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof(control);
  if (recvmsg(0, &message, 0) <= 0) _exit(0);
  int file = -1;
  std::memcpy(&file, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(int));
  return file;
}

int count_descriptors() {
  int count = 0;
  DIR* folder = opendir("/proc/self/fd");
  while (const dirent* entry = readdir(folder)) count += entry->d_name[0] == '.' ? 0 : 1;
  closedir(folder);
  return count - 1;  // without the folder's own
}

[[noreturn]] void burn_processor_time() {
  const rlimit limit{1, RLIM_INFINITY};
  setrlimit(RLIMIT_CPU, &limit);
  while (true) getppid();
}

void obey(const std::string& order) {
  Extraction answer;
  answer.state = State::no_text;
  if (order == "crash") raise(SIGSEGV);
  if (order == "leave") _exit(0);
  if (order == "lie") return send(framed("this is no answer"));
  if (order == "half") send(std::string("\xff\0\0\0half", 8)), _exit(0);
  if (order == "hang") sleep(600);
  if (order == "trickle") {
    send(std::string("\xff\xff\0\0", 4));
    for (int i = 0; i < 60'000; ++i) send("x"), usleep(10'000);
  }
  if (order == "out of time") burn_processor_time();
  if (order == "flood") send(std::string("\xff\xff\xff\x7f", 4)), send(std::string(1 << 22, 'x'));
  if (order == "out of memory") _exit(kExitOutOfMemory);
  if (order == "descriptors") answer.title = std::to_string(count_descriptors());
  send(framed(encode(answer)));
}

}  // namespace

int main() {
  send(framed(encode(Readiness{true, true})));
  while (true) {
    const int file = receive_file();
    char order[64] = {};
    if (pread(file, order, sizeof(order) - 1, 0) < 0) _exit(1);
    obey(order);
    close(file);
  }
}
