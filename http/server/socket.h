// Small things about sockets: an owned descriptor, listening, the address of a peer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace kartoteka::http {

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  ~Descriptor() { reset(); }
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }

  int get() const { return fd_; }
  bool is_open() const { return fd_ >= 0; }
  void reset();

 private:
  int fd_;
};

struct Listeners {
  std::vector<Descriptor> sockets;  ///< non-blocking, TCP_NODELAY (which accepted sockets inherit)
  std::uint16_t port = 0;
};

/// Listens on each of the addresses (numeric or names) at the same port; 0 picks one.
/// @throws Error  unavailable when the port is taken or no address exists here
Listeners listen_on(const std::vector<std::string>& addresses, std::uint16_t port, int backlog);

struct AcceptedSocket {
  Descriptor socket;         ///< non-blocking; closed when there was none to accept
  std::string peer_address;  ///< numeric, without port
  bool is_loopback = false;
};

/// The next waiting connection; errno tells why there is none.
AcceptedSocket accept_from(const Descriptor& listener);

/// How many files this process may have open, after raising the soft limit to the hard one.
std::size_t raise_open_file_limit();

}  // namespace kartoteka::http
