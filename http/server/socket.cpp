#include "http/server/socket.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <string_view>

#include "engine/base/error.h"

namespace kartoteka::http {
namespace {

constexpr int kPortAttempts = 20;  // to find a port that is free on every address

[[noreturn]] void fail(const std::string& address, std::uint16_t port, const char* reason) {
  throw Error(ErrorCode::unavailable, "cannot listen on " + address + " port " + std::to_string(port) + ": " + reason);
}

struct FreeAddresses {
  void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

Addresses resolve(const std::string& address, std::uint16_t port) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* list = nullptr;
  const int error = getaddrinfo(address.c_str(), std::to_string(port).c_str(), &hints, &list);
  if (error != 0) fail(address, port, gai_strerror(error));
  return Addresses(list);
}

/// A listening socket, or a closed one with errno set.
Descriptor try_listen(const addrinfo& address, int backlog) {
  Descriptor fd(::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  const int on = 1;
  setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (address.ai_family == AF_INET6) setsockopt(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
  const bool listens =
      fd.is_open() && bind(fd.get(), address.ai_addr, address.ai_addrlen) == 0 && listen(fd.get(), backlog) == 0;
  return listens ? std::move(fd) : Descriptor();
}

std::uint16_t local_port(const Descriptor& fd) {
  sockaddr_storage address{};
  socklen_t length = sizeof address;
  getsockname(fd.get(), reinterpret_cast<sockaddr*>(&address), &length);
  const auto* v6 = reinterpret_cast<const sockaddr_in6*>(&address);
  const auto* v4 = reinterpret_cast<const sockaddr_in*>(&address);
  return ntohs(address.ss_family == AF_INET6 ? v6->sin6_port : v4->sin_port);
}

bool address_does_not_exist(int error) { return error == EADDRNOTAVAIL || error == EAFNOSUPPORT; }

/// Every socket at one port. `taken` is set when a picked port was free on some addresses only.
Listeners listen_once(const std::vector<std::string>& addresses, std::uint16_t wanted_port, int backlog, bool& taken) {
  Listeners result;
  result.port = wanted_port;
  int last_error = 0;
  for (const std::string& address : addresses) {
    const Addresses resolved = resolve(address, result.port);
    Descriptor fd = try_listen(*resolved, backlog);
    if (!fd.is_open()) {
      last_error = errno;
      taken = wanted_port == 0 && result.port != 0 && last_error == EADDRINUSE;
      if (taken) return result;
      if (!address_does_not_exist(last_error)) fail(address, result.port, std::strerror(last_error));
      continue;
    }
    if (result.port == 0) result.port = local_port(fd);
    result.sockets.push_back(std::move(fd));
  }
  if (result.sockets.empty())
    fail(addresses.empty() ? "nothing" : addresses.front(), wanted_port, std::strerror(last_error));
  return result;
}

}  // namespace

void Descriptor::reset() {
  if (fd_ >= 0) ::close(std::exchange(fd_, -1));
}

Listeners listen_on(const std::vector<std::string>& addresses, std::uint16_t port, int backlog) {
  for (int attempt = 0; attempt < kPortAttempts; ++attempt) {
    bool taken = false;
    Listeners result = listen_once(addresses, port, backlog, taken);
    if (!taken) return result;
  }
  fail(addresses.front(), port, "no port is free on all addresses");
}

AcceptedSocket accept_from(const Descriptor& listener) {
  sockaddr_storage address{};
  socklen_t length = sizeof address;
  AcceptedSocket result;
  result.socket = Descriptor(
      ::accept4(listener.get(), reinterpret_cast<sockaddr*>(&address), &length, SOCK_NONBLOCK | SOCK_CLOEXEC));
  if (!result.socket.is_open()) return result;
  std::array<char, INET6_ADDRSTRLEN> text{};
  const auto* v6 = reinterpret_cast<const sockaddr_in6*>(&address);
  const auto* v4 = reinterpret_cast<const sockaddr_in*>(&address);
  const void* bytes = address.ss_family == AF_INET6 ? static_cast<const void*>(&v6->sin6_addr) : &v4->sin_addr;
  const int saved_errno = errno;
  if (inet_ntop(address.ss_family, bytes, text.data(), text.size()) != nullptr) result.peer_address = text.data();
  errno = saved_errno;
  result.is_loopback = result.peer_address == "::1" || result.peer_address.starts_with("127.");
  return result;
}

std::size_t raise_open_file_limit() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 1024;
  if (limit.rlim_cur < limit.rlim_max) {
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
  }
  return limit.rlim_cur;
}

}  // namespace kartoteka::http
