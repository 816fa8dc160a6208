#include "http/index_wait.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace kartoteka::http {
namespace {

/// Between two looks at whether the server stops.
constexpr std::chrono::milliseconds kWaitStep{200};
constexpr std::int64_t kDefaultWaitMs = 2'000;
constexpr std::int64_t kMaxWaitMs = 10'000;

/// A place among the threads that may wait; there are fewer than the server has, so that others are answered.
class WaitingPlace {
 public:
  explicit WaitingPlace(ApiState& api) : waiting_(api.waiting_searches) {
    is_free_ = waiting_.fetch_add(1) < api.context.options.max_waiting_searches;
  }
  ~WaitingPlace() { waiting_.fetch_sub(1); }
  WaitingPlace(const WaitingPlace&) = delete;
  WaitingPlace& operator=(const WaitingPlace&) = delete;
  bool is_free() const { return is_free_; }

 private:
  std::atomic<std::size_t>& waiting_;
  bool is_free_;
};

}  // namespace

IndexWait decode_index_wait(ParameterReader& reader) {
  IndexWait wait;
  const auto change = reader.integer("wait_for", -1, 0, std::numeric_limits<std::int64_t>::max());
  if (change >= 0) wait.change = change;
  wait.at_most = std::chrono::milliseconds(reader.integer("wait_ms", kDefaultWaitMs, 0, kMaxWaitMs));
  return wait;
}

std::vector<ParameterDescription> index_wait_parameters() {
  const auto query = ParameterPlace::query;
  return {{"wait_for", query, {"integer", 0}, "waits until the index holds this change (header Kartoteka-Change of a write)"},
          {"wait_ms", query, {"integer", 0, kMaxWaitMs, {}, std::to_string(kDefaultWaitMs)}, "at most so long; then answers anyway"}};
}

void wait_for_index(Call& call, const IndexWait& wait) {
  IndexMonitor& index = call.context().index;
  if (!wait.change) return;
  // A change that is not written yet may never be: what is written is waited for.
  const auto change = std::min(*wait.change, index.latest_change());
  if (index.applied_change() >= change) return;
  const WaitingPlace place(call.api);
  if (!place.is_free()) return;
  const auto deadline = std::chrono::steady_clock::now() + wait.at_most;
  while (!call.request.should_give_up()) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0 || index.wait_for(change, std::min(left, kWaitStep))) return;
  }
}

Json encode_index(Call& call, const IndexWait& wait, std::uint64_t applied_change) {
  const IndexMonitor& index = call.context().index;
  const auto applied = static_cast<records::ChangeNumber>(applied_change);
  const bool is_behind = wait.change && applied < *wait.change;
  return {{"applied_change", applied},
          {"latest_change", index.latest_change()},
          {"catching_up", is_behind || index.state() != IndexState::ready}};
}

}  // namespace kartoteka::http
