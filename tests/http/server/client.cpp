#include "client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <stdexcept>

namespace kartoteka::http::tests {
namespace {

constexpr std::chrono::milliseconds kPatience{5'000};

int connect_to(std::uint16_t port, const std::string& address) {
  sockaddr_in6 v6{};
  sockaddr_in v4{};
  const bool is_v6 = address.find(':') != std::string::npos;
  v6.sin6_family = AF_INET6;
  v6.sin6_port = htons(port);
  v4.sin_family = AF_INET;
  v4.sin_port = htons(port);
  inet_pton(is_v6 ? AF_INET6 : AF_INET, address.c_str(), is_v6 ? static_cast<void*>(&v6.sin6_addr) : &v4.sin_addr);
  const int fd = ::socket(is_v6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const auto* target = is_v6 ? reinterpret_cast<const sockaddr*>(&v6) : reinterpret_cast<const sockaddr*>(&v4);
  if (::connect(fd, target, is_v6 ? sizeof v6 : sizeof v4) != 0) throw std::runtime_error("cannot connect");
  return fd;
}

}  // namespace

Client::Client(std::uint16_t port, const std::string& address) : socket_(connect_to(port, address)) {}

bool Client::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::send(fd(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

void Client::finish_sending() { ::shutdown(fd(), SHUT_WR); }

bool Client::read_more(std::chrono::milliseconds time) {
  pollfd wanted{fd(), POLLIN, 0};
  if (::poll(&wanted, 1, static_cast<int>(time.count())) <= 0) return false;
  std::array<char, 65536> buffer;
  const ssize_t count = ::recv(fd(), buffer.data(), buffer.size(), 0);
  if (count <= 0) return false;
  input_.append(buffer.data(), static_cast<std::size_t>(count));
  return true;
}

std::string Client::take(std::size_t count) {
  while (input_.size() < count && read_more(kPatience)) {
  }
  const std::string result = input_.substr(0, count);
  input_.erase(0, count);
  return result;
}

std::string Client::read_line() {
  while (input_.find("\r\n") == std::string::npos && read_more(kPatience)) {
  }
  const std::string line = take(std::min(input_.find("\r\n"), input_.size()));
  take(2);
  return line;
}

std::string Client::read_chunks() {
  std::string body;
  for (std::size_t size = 1; size > 0;) {
    const std::string line = read_line();
    size = line.empty() ? 0 : std::stoul(line, nullptr, 16);
    body += take(size);
    read_line();
  }
  return body;
}

Received Client::receive(bool of_head_request) {
  Received result;
  const std::string status_line = read_line();
  if (status_line.size() < 12) return result;
  result.status = std::stoi(status_line.substr(9, 3));
  for (std::string line = read_line(); !line.empty(); line = read_line()) {
    const std::size_t colon = line.find(": ");
    result.headers.add(line.substr(0, colon), line.substr(colon + 2));
  }
  if (of_head_request || result.status < 200) return result;
  if (result.headers.get("Transfer-Encoding") == "chunked") {
    result.body = read_chunks();
  } else if (const auto length = result.headers.get("Content-Length")) {
    result.body = take(std::stoul(std::string(*length)));
  } else if (result.status != 204 && result.status != 304) {
    result.body = receive_until_close().value_or("");
  }
  return result;
}

std::optional<std::string> Client::receive_until_close(std::chrono::milliseconds time) {
  const auto end = std::chrono::steady_clock::now() + time;
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    pollfd wanted{fd(), POLLIN, 0};
    if (left.count() <= 0 || ::poll(&wanted, 1, static_cast<int>(left.count())) <= 0) return std::nullopt;
    if (!read_more(left)) return std::exchange(input_, {});
  }
}

RunningServer::RunningServer(Handler handler, ServerOptions options)
    : server_(std::make_unique<Server>(std::move(options), std::move(handler))), thread_([this] { server_->run(); }) {}

RunningServer::~RunningServer() {
  server_->stop();
  thread_.join();
}

Received RunningServer::get(const std::string& target, const std::string& lines) {
  Client client(port());
  client.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n");
  return client.receive();
}

Response echo(Request& request) {
  return Response::make(200, "text/plain", request.method + " " + request.path + " " + request.body());
}

}  // namespace kartoteka::http::tests
