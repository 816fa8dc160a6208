// How long the last searches took, for those who look after the program.
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <vector>

namespace kartoteka::http {

class SearchTimes {
 public:
  static constexpr std::size_t kKept = 1000;
  using Duration = std::chrono::microseconds;

  struct Summary {
    std::size_t count = 0;
    std::optional<Duration> p50;  ///< nothing before the first search
    std::optional<Duration> p95;
    std::optional<Duration> longest;
  };

  /// From any thread; the oldest of more than kKept is forgotten.
  void note(Duration taken);
  Summary summary() const;

 private:
  mutable std::mutex mutex_;     ///< guards what follows
  std::vector<Duration> taken_;  ///< a ring
  std::size_t next_ = 0;
};

}  // namespace kartoteka::http
