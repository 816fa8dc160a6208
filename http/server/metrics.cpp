#include "http/server/metrics.h"

#include <algorithm>

namespace kartoteka::http {
namespace {

using std::memory_order_relaxed;

/// Upper ends of the latency buckets in microseconds: the floors of search (10, 50, 150 ms) and Prometheus' habit.
constexpr std::array<std::int64_t, 12> kUpperMicroseconds = {250,    500,    1'000,   2'500,   5'000,     10'000,
                                                             25'000, 50'000, 150'000, 500'000, 2'000'000, 10'000'000};

}  // namespace

void Metrics::count_response(int status) {
  const int index = std::clamp(status / 100, 1, 5) - 1;
  responses_[static_cast<std::size_t>(index)].fetch_add(1, memory_order_relaxed);
}

void Metrics::count_latency(std::chrono::microseconds duration) {
  const auto bucket = std::lower_bound(kUpperMicroseconds.begin(), kUpperMicroseconds.end(), duration.count());
  latency_[static_cast<std::size_t>(bucket - kUpperMicroseconds.begin())].fetch_add(1, memory_order_relaxed);
  latency_microseconds_.fetch_add(static_cast<std::uint64_t>(duration.count()), memory_order_relaxed);
}

void Metrics::count_refused(std::string_view code) {
  const std::lock_guard lock(mutex_);
  const auto found = refused_.find(code);
  if (found == refused_.end()) {
    refused_.emplace(code, 1);
  } else {
    ++found->second;
  }
}

void Metrics::connection_opened() {
  accepted_.fetch_add(1, memory_order_relaxed);
  open_.fetch_add(1, memory_order_relaxed);
}

void Metrics::connection_closed() { open_.fetch_sub(1, memory_order_relaxed); }

MetricsSnapshot Metrics::snapshot() const {
  MetricsSnapshot result;
  for (std::size_t i = 0; i < responses_.size(); ++i)
    result.responses_by_class[i] = responses_[i].load(memory_order_relaxed);
  for (std::size_t i = 0; i < latency_.size(); ++i) {
    result.latency_count += latency_[i].load(memory_order_relaxed);
    if (i < kBuckets)
      result.latency.push_back({static_cast<double>(kUpperMicroseconds[i]) / 1e6, result.latency_count});
  }
  result.latency_sum_seconds = static_cast<double>(latency_microseconds_.load(memory_order_relaxed)) / 1e6;
  result.accepted_connections = accepted_.load(memory_order_relaxed);
  result.open_connections = open_.load(memory_order_relaxed);
  const std::lock_guard lock(mutex_);
  for (const auto& [code, count] : refused_) result.refused_by_code.emplace(code, count);
  return result;
}

}  // namespace kartoteka::http
