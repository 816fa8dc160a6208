#include "indexer/extract/program/serve.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>
#include <optional>

#include "indexer/extract/program/warm_up.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/readers/recognition.h"
#include "indexer/extract/sandbox/sandbox.h"
#include "indexer/extract/wire.h"

namespace kartoteka::extract {
namespace {

constexpr int kSocket = STDIN_FILENO;
constexpr std::size_t kMaxRequestBytes = 64 * 1024;

/// An open descriptor, closed with the object.
class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  ~Descriptor() {
    if (value_ >= 0) close(value_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return value_; }

 private:
  int value_;
};

/// The bytes of an open file, mapped.
class Mapping {
 public:
  Mapping(int file_descriptor, std::size_t size) : size_(size) {
    if (size > 0) address_ = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file_descriptor, 0);
  }
  ~Mapping() {
    if (is_there() && size_ > 0) munmap(address_, size_);
  }
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  bool is_there() const { return address_ != MAP_FAILED; }
  std::string_view bytes() const { return size_ == 0 ? std::string_view() : std::string_view(static_cast<const char*>(address_), size_); }

 private:
  std::size_t size_;
  void* address_ = nullptr;
};

bool write_all(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(kSocket, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

int descriptor_in(msghdr& message) {
  const cmsghdr* header = CMSG_FIRSTHDR(&message);
  if (!header || header->cmsg_type != SCM_RIGHTS) return -1;
  int descriptor = -1;
  std::memcpy(&descriptor, CMSG_DATA(header), sizeof(int));
  return descriptor;
}

struct Order {
  std::string request;
  int file_descriptor = -1;
};

/// A request comes in one piece with its file; nothing at the end.
std::optional<Order> receive_order() {
  std::string buffer(kMaxRequestBytes, '\0');
  iovec part{buffer.data(), buffer.size()};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof(control);
  const ssize_t got = recvmsg(kSocket, &message, MSG_CMSG_CLOEXEC);
  if (got < static_cast<ssize_t>(kLengthBytes)) return std::nullopt;
  buffer.resize(static_cast<std::size_t>(got));
  return Order{buffer.substr(kLengthBytes), descriptor_in(message)};
}

/// What no catch is to swallow: the process is of no more use.
void on_out_of_memory() { _exit(kExitOutOfMemory); }

/// Loads what the readers will want from the file system and raises the walls.
Readiness prepare() {
  warm_up();
  const Readiness readiness{raise_sandbox({.readable = font_folders()}), has_recognition()};
  std::set_new_handler(on_out_of_memory);
  return readiness;
}

/// Reads an open file into an answer; whatever is in it.
Extraction read_descriptor(int file_descriptor, const ExtractionRequest& request) {
  struct stat status {};
  const bool is_file = fstat(file_descriptor, &status) == 0 && S_ISREG(status.st_mode);
  const Mapping file(file_descriptor, is_file ? static_cast<std::size_t>(status.st_size) : 0);
  if (file.is_there()) return read_whole_file(file.bytes(), request);
  Extraction extraction;
  extraction.reason = Reason::too_large;
  extraction.detail = "the file does not fit into memory";
  return extraction;
}

}  // namespace

int serve() {
  try {
    if (!write_all(framed(encode(prepare())))) return 1;
    while (const auto order = receive_order()) {
      const Descriptor file(order->file_descriptor);
      const auto request = decode_request(order->request);
      if (!request || file.get() < 0) return 1;
      if (!write_all(framed(encode(read_descriptor(file.get(), *request))))) return 1;
    }
    // Without the libraries' farewells, which the walls may not allow.
    _exit(0);
  } catch (const std::exception&) {
    return 1;
  }
}

}  // namespace kartoteka::extract
