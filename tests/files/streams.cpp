#include "tests/files/streams.h"

#include <arpa/inet.h>
#include <httplib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace kartoteka {
namespace {

constexpr std::size_t kPieceBytes = 256 * 1024;

/// No text and no kind of file, so that nobody spends time on reading it.
std::string piece_of_bytes() {
  std::string piece(kPieceBytes, '\0');
  for (std::size_t i = 0; i < piece.size(); ++i) piece[i] = static_cast<char>((i * 2654435761U) >> 16);
  return piece;
}

}  // namespace

StreamAnswer upload_stream(int port, const std::string& token, const std::string& path, std::uint64_t size_bytes, Framing framing) {
  httplib::Client client("127.0.0.1", port);
  client.set_tcp_nodelay(true);
  client.set_read_timeout(120);
  client.set_write_timeout(120);
  const httplib::Headers headers{{"Authorization", "Bearer " + token}};
  const std::string piece = piece_of_bytes();
  const auto give = [&](std::size_t offset, httplib::DataSink& sink) {
    const std::size_t size = std::min<std::uint64_t>(piece.size(), size_bytes - offset);
    return sink.write(piece.data(), size);
  };
  const std::string target = "/api/v1" + path;
  const auto result = framing == Framing::content_length
                          ? client.Post(target.c_str(), headers, size_bytes,
                                        [&](std::size_t offset, std::size_t, httplib::DataSink& sink) { return give(offset, sink); },
                                        "application/octet-stream")
                          : client.Post(target.c_str(), headers,
                                        [&](std::size_t offset, httplib::DataSink& sink) {
                                          if (offset < size_bytes) return give(offset, sink);
                                          sink.done();
                                          return true;
                                        },
                                        "application/octet-stream");
  return result ? StreamAnswer{result->status, result->body} : StreamAnswer{};
}

RawConnection::RawConnection(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  const timeval patience{5, 0};
  setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) throw std::runtime_error("cannot connect");
}

RawConnection::~RawConnection() { close(socket_); }

bool RawConnection::send(const std::string& bytes) const {
  for (std::size_t at = 0; at < bytes.size();) {
    const ssize_t sent = ::send(socket_, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
    if (sent <= 0) return false;
    at += static_cast<std::size_t>(sent);
  }
  return true;
}

std::string RawConnection::receive() const {
  std::string all;
  char buffer[4096];
  for (ssize_t got = 0; (got = recv(socket_, buffer, sizeof(buffer), 0)) > 0;) all.append(buffer, static_cast<std::size_t>(got));
  return all;
}

}  // namespace kartoteka
