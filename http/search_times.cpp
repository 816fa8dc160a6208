#include "http/search_times.h"

#include <algorithm>

namespace kartoteka::http {

void SearchTimes::note(Duration taken) {
  const std::lock_guard lock(mutex_);
  if (taken_.size() < kKept) {
    taken_.push_back(taken);
    return;
  }
  taken_[next_] = taken;
  next_ = (next_ + 1) % kKept;
}

SearchTimes::Summary SearchTimes::summary() const {
  std::vector<Duration> sorted;
  {
    const std::lock_guard lock(mutex_);
    sorted = taken_;
  }
  if (sorted.empty()) return {};
  std::sort(sorted.begin(), sorted.end());
  const auto at = [&](std::size_t percent) { return sorted[(sorted.size() - 1) * percent / 100]; };
  return {sorted.size(), at(50), at(95), sorted.back()};
}

}  // namespace kartoteka::http
