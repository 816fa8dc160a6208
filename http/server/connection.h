// One connection: reads a head, checks it, reads the body, has the request answered, sends the answer, begins again.
// A state machine that never waits: advance() goes as far as it can and says what it needs. One thread at a time.
#pragma once

#include <optional>
#include <string>

#include "http/server/body_decoder.h"
#include "http/server/context.h"
#include "http/server/head.h"
#include "http/server/outbox.h"
#include "http/server/socket.h"

namespace kartoteka::http {

class Connection {
 public:
  /// What has to happen before advance() is worth calling again.
  enum class Need {
    readable,  ///< more bytes from the peer
    writable,  ///< room for bytes to the peer
    turn,      ///< nothing; others come first
    close,     ///< the connection is over
  };

  Connection(Descriptor socket, std::string peer_address, ServerContext& context);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// @param timed_out  whether deadline() passed before the need was met
  Need advance(WorkerTools& tools, bool timed_out);

  /// When waiting has been too long; belongs to the need of the last advance().
  SteadyTime deadline() const { return deadline_; }
  /// Between two requests, with nothing of the next one read: may be closed without loss.
  bool is_idle() const { return phase_ == Phase::idle; }
  int fd() const { return socket_.get(); }
  const std::string& peer_address() const { return peer_address_; }

 private:
  enum class Phase { idle, head, body, sending, draining };
  enum class Received { some, nothing, end };

  std::optional<Need> step(WorkerTools& tools);
  std::optional<Need> read_head(WorkerTools& tools);
  std::optional<Need> read_body(WorkerTools& tools);
  std::optional<Need> send();
  std::optional<Need> drain(WorkerTools& tools);
  std::optional<Need> time_out(WorkerTools& tools);

  void begin_request(WorkerTools& tools);
  void begin_body(WorkerTools& tools, const BodyPolicy& policy);
  bool keep_body_bytes(std::string_view piece);
  void forget_body_bytes();
  void answer_buffered(WorkerTools& tools);
  void answer_streamed(WorkerTools& tools);
  void answer(WorkerTools& tools, Request& request);
  void refuse(WorkerTools& tools, const Refusal& refusal);
  void put(FramedResponse response);
  void end_request();

  Received receive(WorkerTools& tools);
  void set_deadline(std::chrono::milliseconds time) { deadline_ = std::chrono::steady_clock::now() + time; }

  Descriptor socket_;
  const std::string peer_address_;
  ServerContext& context_;

  Phase phase_ = Phase::idle;
  SteadyTime deadline_;
  unsigned turns_ = 0;         // requests answered without letting others come first
  bool closes_ = false;        // after the response that is being sent
  bool unread_input_ = false;  // the peer may still be sending what nobody will read
  std::size_t drained_bytes_ = 0;

  std::string input_;  // arrived and not used
  HeadScanner scanner_;
  RequestHead head_;
  std::optional<BodyDecoder> decoder_;
  std::string body_;
  std::uint64_t counted_body_bytes_ = 0;  // of ours in context_.waiting_body_bytes
  Outbox outbox_;
};

}  // namespace kartoteka::http
