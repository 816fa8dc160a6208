#include "http/server/outbox.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <stdexcept>

namespace kartoteka::http {
namespace {

constexpr std::size_t kPieceBytes = 64 * 1024;
constexpr std::size_t kTurnBytes = 1024 * 1024;
constexpr std::size_t kIdleBytes = 4 * 1024;
constexpr std::size_t kChunkHeadBytes = 6;  // four hexadecimal digits and CR LF before each chunk

std::string_view bytes_in_memory(const Body& body) {
  if (const auto* text = std::get_if<std::string>(&body)) return *text;
  if (const auto* shared = std::get_if<SharedBytes>(&body)) return shared->bytes;
  return {};
}

/// Puts the length before a chunk that begins at kChunkHeadBytes, and the line end behind it.
void frame_chunk(std::string& bytes, std::size_t count) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (std::size_t i = 0; i < 4; ++i) bytes[i] = kDigits[(count >> (12 - 4 * i)) & 0xF];
  bytes[4] = '\r';
  bytes[5] = '\n';
  bytes.resize(kChunkHeadBytes + count);
  bytes += "\r\n";
}

}  // namespace

void Outbox::put(FramedResponse response) {
  bytes_ = std::move(response.head);
  rest_ = std::move(response.rest);
  chunked_ = response.rest_is_chunked;
  stream_ends_ = !std::holds_alternative<BodyStream>(rest_);
  sent_ = rest_sent_ = 0;
  stream_offset_ = 0;
}

/// The next piece of a stream; false at the end. Throws what the stream throws.
bool Outbox::refill() {
  if (stream_ends_) return false;
  const auto& stream = std::get<BodyStream>(rest_);
  const std::size_t head = chunked_ ? kChunkHeadBytes : 0;
  std::uint64_t wanted = kPieceBytes - 1 - head;  // fits four digits
  if (stream.size_bytes) wanted = std::min(wanted, *stream.size_bytes - stream_offset_);
  bytes_.resize(head + wanted);
  sent_ = 0;
  const std::size_t count = wanted == 0 ? 0 : stream.read(stream_offset_, {bytes_.data() + head, wanted});
  if (count > wanted || (count == 0 && wanted > 0 && stream.size_bytes)) throw std::runtime_error("short body stream");
  stream_offset_ += count;
  stream_ends_ = count == 0 || (stream.size_bytes && stream_offset_ == *stream.size_bytes);
  bytes_.resize(head + count);
  if (chunked_ && count > 0) frame_chunk(bytes_, count);
  if (chunked_ && count == 0) bytes_ = "0\r\n\r\n";
  return !bytes_.empty();
}

Outbox::Sent Outbox::send_bytes(int fd, std::string_view bytes, std::size_t& offset, bool more) {
  while (offset < bytes.size()) {
    const ssize_t count =
        ::send(fd, bytes.data() + offset, bytes.size() - offset, MSG_NOSIGNAL | (more ? MSG_MORE : 0));
    if (count > 0) {
      offset += static_cast<std::size_t>(count);
    } else if (errno != EINTR) {
      return errno == EAGAIN ? Sent::some : Sent::failed;
    }
  }
  return Sent::all;
}

Outbox::Sent Outbox::send(int fd) try {
  const std::string_view rest = bytes_in_memory(rest_);
  std::size_t turn = 0;
  do {
    if (const Sent sent = send_bytes(fd, bytes_, sent_, !rest.empty() || (!stream_ends_ && !chunked_));
        sent != Sent::all)
      return sent;
    turn += bytes_.size();
    if (turn > kTurnBytes) return Sent::some;
  } while (refill());
  return send_bytes(fd, rest, rest_sent_, false);
} catch (const std::exception&) {
  return Sent::failed;
}

void Outbox::release() {
  rest_ = Body();
  bytes_.clear();
  if (bytes_.capacity() > kIdleBytes) bytes_.shrink_to_fit();
}

}  // namespace kartoteka::http
