#include "http/server/socket_body.h"

#include <poll.h>
#include <sys/socket.h>

#include <cerrno>

#include "engine/base/error.h"

namespace kartoteka::http {
namespace {

[[noreturn]] void fail(const Refusal& refusal) {
  const bool too_large = refusal.code == refusals::body_too_large.code;
  throw Error(too_large ? ErrorCode::too_large : ErrorCode::invalid_argument, std::string(refusal.detail));
}

bool wait_readable(int fd, std::chrono::milliseconds time) {
  pollfd wanted{fd, POLLIN, 0};
  int ready = 0;
  do {
    ready = ::poll(&wanted, 1, static_cast<int>(time.count()));
  } while (ready < 0 && errno == EINTR);
  return ready > 0;
}

}  // namespace

void send_continue(int fd) {
  constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
  [[maybe_unused]] const ssize_t sent = ::send(fd, kContinue.data(), kContinue.size(), MSG_NOSIGNAL);
}

void SocketBody::read_all(const BodySink& sink) try {
  if (parts_.expects_continue && parts_.input.empty()) send_continue(parts_.fd);
  for (;;) {
    const std::size_t used = parts_.decoder.decode(parts_.input, sink);
    parts_.input.erase(0, used);
    if (const auto& refusal = parts_.decoder.refusal()) fail(*refusal);
    if (parts_.decoder.is_done()) return;
    receive();
  }
} catch (...) {
  // Where the input stands is not known when the sink throws: nothing behind may be taken for a request.
  parts_.decoder.abandon();
  throw;
}

void SocketBody::receive() {
  ssize_t count = 0;
  do {
    if (!wait_readable(parts_.fd, parts_.stall_time)) fail(refusals::body_timeout);
    count = ::recv(parts_.fd, parts_.buffer.data(), parts_.buffer.size(), 0);
  } while (count < 0 && (errno == EAGAIN || errno == EINTR));
  if (count <= 0) throw Error(ErrorCode::invalid_argument, "the body was cut short");
  parts_.input.append(parts_.buffer.data(), static_cast<std::size_t>(count));
}

}  // namespace kartoteka::http
