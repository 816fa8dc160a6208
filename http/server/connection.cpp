#include "http/server/connection.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

#include "http/server/answering.h"
#include "http/server/origin.h"
#include "http/server/socket_body.h"

namespace kartoteka::http {
namespace {

constexpr unsigned kMaxTurns = 32;                // pipelined requests before others come first
constexpr std::size_t kIdleBytes = 4 * 1024;      // memory an idle connection may keep
constexpr std::size_t kMaxReserve = 64 * 1024;    // taken in advance on the word of Content-Length
constexpr std::size_t kMaxDrained = 1024 * 1024;  // read and thrown away so that the peer sees the refusal
constexpr std::chrono::milliseconds kDrainTime{1'000};

/// Takes one of a limited number of places, if there is one, and gives it back.
class Place {
 public:
  Place(std::atomic<unsigned>& taken, unsigned limit) : taken_(taken), has_it_(++taken <= limit) {}
  ~Place() { --taken_; }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  bool has_it() const { return has_it_; }

 private:
  std::atomic<unsigned>& taken_;
  const bool has_it_;
};

HeadLimits head_limits(const ServerOptions& options) {
  return {options.max_head_bytes, options.max_target_bytes, options.max_headers};
}

}  // namespace

Connection::Connection(Descriptor socket, std::string peer_address, ServerContext& context)
    : socket_(std::move(socket)), peer_address_(std::move(peer_address)), context_(context) {
  set_deadline(context_.options.head_time);
}

Connection::~Connection() { forget_body_bytes(); }

Connection::Need Connection::advance(WorkerTools& tools, bool timed_out) {
  turns_ = 0;
  std::optional<Need> need = timed_out ? time_out(tools) : std::nullopt;
  while (!need) need = step(tools);
  return *need;
}

std::optional<Connection::Need> Connection::step(WorkerTools& tools) {
  switch (phase_) {
    case Phase::idle:
    case Phase::head: return read_head(tools);
    case Phase::body: return read_body(tools);
    case Phase::sending: return send();
    case Phase::draining: return drain(tools);
  }
  return Need::close;
}

/// What a passed deadline means: silence where nothing was asked, 408 for half a request, the end for all else.
std::optional<Connection::Need> Connection::time_out(WorkerTools& tools) {
  if (phase_ == Phase::head) {
    refuse(tools, refusals::head_timeout);
  } else if (phase_ == Phase::body) {
    refuse(tools, refusals::body_timeout);
  } else {
    return Need::close;
  }
  return std::nullopt;
}

Connection::Received Connection::receive(WorkerTools& tools) {
  ssize_t count = 0;
  do {
    count = ::recv(fd(), tools.buffer.data(), tools.buffer.size(), 0);
  } while (count < 0 && errno == EINTR);
  if (count < 0 && errno == EAGAIN) return Received::nothing;
  if (count <= 0) return Received::end;
  input_.append(tools.buffer.data(), static_cast<std::size_t>(count));
  return Received::some;
}

std::optional<Connection::Need> Connection::read_head(WorkerTools& tools) {
  if (input_.starts_with("\r\n")) input_.erase(0, 2);  // RFC 9112, 2.2: an empty line before the request
  if (!input_.empty()) {
    if (phase_ == Phase::idle) {
      phase_ = Phase::head;
      set_deadline(context_.options.head_time);
    }
    if (const auto refusal = scanner_.scan(input_, head_limits(context_.options)); refusal && input_ != "\r") {
      refuse(tools, *refusal);
      return std::nullopt;
    }
    if (scanner_.head_bytes() > 0) {
      begin_request(tools);
      return std::nullopt;
    }
  }
  switch (receive(tools)) {
    case Received::some: return std::nullopt;
    case Received::nothing: return Need::readable;
    case Received::end: break;
  }
  return Need::close;
}

void Connection::begin_request(WorkerTools& tools) {
  const std::string_view bytes = std::string_view(input_).substr(0, scanner_.head_bytes());
  if (const auto refusal = parse_head(bytes, head_limits(context_.options), head_)) return refuse(tools, *refusal);
  input_.erase(0, scanner_.head_bytes());
  if (!names_allowed_host(head_, context_.options.allowed_hosts)) return refuse(tools, refusals::foreign_host);
  if (!head_.has_body()) return answer_buffered(tools);
  const auto& policy = context_.options.body_policy;
  begin_body(tools, policy ? policy(head_) : BodyPolicy{context_.options.max_body_bytes, false});
}

void Connection::begin_body(WorkerTools& tools, const BodyPolicy& policy) {
  decoder_.emplace(head_, policy.max_bytes);
  if (const auto& refusal = decoder_->refusal()) return refuse(tools, *refusal);
  if (policy.stream) return answer_streamed(tools);
  phase_ = Phase::body;
  set_deadline(context_.options.body_time);
  body_.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(head_.content_length.value_or(0), kMaxReserve)));
  if (head_.expects_continue && input_.empty()) send_continue(fd());
}

/// Keeps a piece of a body that is read before the handler; false when all connections together keep too much.
bool Connection::keep_body_bytes(std::string_view piece) {
  body_.append(piece);
  counted_body_bytes_ += piece.size();
  return (context_.waiting_body_bytes += piece.size()) <= context_.options.max_waiting_body_bytes;
}

void Connection::forget_body_bytes() {
  context_.waiting_body_bytes -= counted_body_bytes_;
  counted_body_bytes_ = 0;
}

std::optional<Connection::Need> Connection::read_body(WorkerTools& tools) {
  bool has_room = true;
  const std::size_t used =
      decoder_->decode(input_, [&](std::string_view piece) { has_room = keep_body_bytes(piece) && has_room; });
  input_.erase(0, used);
  if (const auto& refusal = decoder_->refusal()) {
    refuse(tools, *refusal);
  } else if (!has_room) {
    refuse(tools, refusals::too_many_bodies);
  } else if (decoder_->is_done()) {
    answer_buffered(tools);
  } else {
    const Received received = receive(tools);
    if (received == Received::end) return Need::close;
    if (received == Received::nothing) return Need::readable;
  }
  return std::nullopt;
}

void Connection::answer_buffered(WorkerTools& tools) {
  Request request(std::move(head_));
  request.set_body(std::move(body_));
  answer(tools, request);
  forget_body_bytes();
}

void Connection::answer_streamed(WorkerTools& tools) {
  const Place place(context_.streamed_bodies, context_.options.max_streamed_bodies);
  if (!place.has_it()) return refuse(tools, refusals::too_many_bodies);
  const bool expects_continue = head_.expects_continue;
  Request request(std::move(head_));
  request.set_body_source(std::make_unique<SocketBody>(
      SocketBody::Parts{fd(), input_, *decoder_, tools.buffer, context_.options.stall_time, expects_continue}));
  answer(tools, request);
}

void Connection::answer(WorkerTools& tools, Request& request) {
  request.peer_address = peer_address_;
  put(answer_request(context_, tools, request, [&] {
    unread_input_ = decoder_ && !decoder_->is_done();
    return request.keep_alive && !unread_input_ && !context_.stopping.load(std::memory_order_relaxed);
  }));
}

void Connection::refuse(WorkerTools& tools, const Refusal& refusal) {
  unread_input_ = true;
  body_ = std::string();
  forget_body_bytes();
  put(answer_refusal(context_, tools, head_, peer_address_, refusal));
}

void Connection::put(FramedResponse response) {
  closes_ = response.closes;
  outbox_.put(std::move(response));
  phase_ = Phase::sending;
}

std::optional<Connection::Need> Connection::send() {
  switch (outbox_.send(fd())) {
    case Outbox::Sent::all: break;
    case Outbox::Sent::some: set_deadline(context_.options.stall_time); return Need::writable;
    case Outbox::Sent::failed: return Need::close;
  }
  end_request();
  if (closes_) {
    if (!unread_input_ && input_.empty()) return Need::close;
    // Closing with unread input would reset the connection, and the peer might never see the response.
    ::shutdown(fd(), SHUT_WR);
    phase_ = Phase::draining;
    set_deadline(kDrainTime);
    return std::nullopt;
  }
  phase_ = Phase::idle;
  set_deadline(context_.options.keep_alive_time);
  if (input_.empty()) return Need::readable;
  return ++turns_ < kMaxTurns ? std::nullopt : std::optional(Need::turn);
}

void Connection::end_request() {
  head_ = RequestHead();
  scanner_ = HeadScanner();
  decoder_.reset();
  body_ = std::string();
  forget_body_bytes();
  outbox_.release();
  if (input_.empty() && input_.capacity() > kIdleBytes) input_.shrink_to_fit();
}

std::optional<Connection::Need> Connection::drain(WorkerTools& tools) {
  input_.clear();
  const Received received = receive(tools);
  drained_bytes_ += input_.size();
  if (received == Received::end || drained_bytes_ > kMaxDrained) return Need::close;
  return received == Received::nothing ? std::optional(Need::readable) : std::nullopt;
}

}  // namespace kartoteka::http
