// What the server counts, for the metrics route. Any thread may write and read.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::http {

/// The counters at one moment; all count from the start of the server, except open_connections.
struct MetricsSnapshot {
  std::array<std::uint64_t, 5> responses_by_class{};  ///< [0] is 1xx … [4] is 5xx
  std::uint64_t accepted_connections = 0;
  std::uint64_t open_connections = 0;
  std::map<std::string, std::uint64_t> refused_by_code;  ///< the server's own errors: {"head_too_large", 3}
  struct Bucket {
    double upper_seconds;  ///< inclusive
    std::uint64_t count;   ///< requests that took no longer, as Prometheus counts
  };
  std::vector<Bucket> latency;      ///< of handled requests, without waiting for the client
  std::uint64_t latency_count = 0;  ///< all handled requests
  double latency_sum_seconds = 0;
};

class Metrics {
 public:
  void count_response(int status);
  void count_latency(std::chrono::microseconds duration);
  void count_refused(std::string_view code);
  void connection_opened();
  void connection_closed();

  MetricsSnapshot snapshot() const;

 private:
  static constexpr std::size_t kBuckets = 12;

  std::array<std::atomic<std::uint64_t>, 5> responses_{};
  std::array<std::atomic<std::uint64_t>, kBuckets + 1> latency_{};  // the last is "longer than all"
  std::atomic<std::uint64_t> latency_microseconds_{0};
  std::atomic<std::uint64_t> accepted_{0};
  std::atomic<std::uint64_t> open_{0};
  mutable std::mutex mutex_;  // guards refused_
  std::map<std::string, std::uint64_t, std::less<>> refused_;
};

}  // namespace kartoteka::http
