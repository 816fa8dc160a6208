// What all connections of a server share, and what each of its threads has for itself.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

#include "http/server/finish.h"
#include "http/server/metrics.h"
#include "http/server/options.h"
#include "http/server/processor.h"
#include "http/server/server.h"

namespace kartoteka::http {

struct ServerContext {
  ServerContext(ServerOptions given_options, Handler given_handler)
      : options(std::move(given_options)), handler(std::move(given_handler)) {}

  const ServerOptions options;
  const Handler handler;
  Metrics metrics;
  std::atomic<bool> stopping{false};
  std::atomic<std::uint64_t> waiting_body_bytes{0};  // in memory, of all connections
  std::atomic<unsigned> streamed_bodies{0};          // being read by handlers
};

/// What a thread uses for whichever connection it has in hand.
struct WorkerTools {
  explicit WorkerTools(const ServerOptions& options) : finisher(options) {}

  HttplibProcessor processor;
  ResponseFinisher finisher;
  std::array<char, 64 * 1024> buffer;  // bytes on their way from a socket
};

}  // namespace kartoteka::http
