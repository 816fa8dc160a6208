#include "http/server/connection_table.h"

#include <sys/socket.h>

#include <limits>

namespace kartoteka::http {
namespace {

using Rep = SteadyTime::rep;
constexpr Rep kAtWork = std::numeric_limits<Rep>::max();   // nobody waits
constexpr Rep kOverdue = std::numeric_limits<Rep>::min();  // the sweeper ended the wait

}  // namespace

bool ConnectionTable::Entry::take() { return deadline_.exchange(kAtWork, std::memory_order_acq_rel) == kOverdue; }

void ConnectionTable::Entry::put_back(Connection::Need need) {
  idle_.store(connection_.is_idle(), std::memory_order_relaxed);
  writes_.store(need == Connection::Need::writable, std::memory_order_relaxed);
  deadline_.store(connection_.deadline().time_since_epoch().count(), std::memory_order_release);
}

bool ConnectionTable::has_room_for(const AcceptedSocket& accepted) const {
  const ServerOptions& options = context_.options;
  if (entries_.size() >= options.max_connections) return false;
  if (accepted.is_loopback && !options.limits_loopback_addresses) return true;
  const auto found = by_address_.find(accepted.peer_address);
  return found == by_address_.end() || found->second < options.max_connections_per_address;
}

ConnectionTable::Entry* ConnectionTable::add(AcceptedSocket& accepted) {
  const std::lock_guard lock(mutex_);
  if (!has_room_for(accepted)) return nullptr;
  auto entry = std::make_unique<Entry>(std::move(accepted.socket), accepted.peer_address, context_);
  entry->put_back(Connection::Need::readable);
  entry->index_ = entries_.size();
  ++by_address_[accepted.peer_address];
  context_.metrics.connection_opened();
  return entries_.emplace_back(std::move(entry)).get();
}

void ConnectionTable::remove(Entry& entry) {
  std::unique_ptr<Entry> removed;  // destroyed, and its socket closed, without the lock
  const std::lock_guard lock(mutex_);
  const auto count = by_address_.find(entry.connection().peer_address());
  if (--count->second == 0) by_address_.erase(count);
  removed = std::move(entries_[entry.index_]);
  if (removed->index_ + 1 < entries_.size()) {
    entries_[removed->index_] = std::move(entries_.back());
    entries_[removed->index_]->index_ = removed->index_;
  }
  entries_.pop_back();
  context_.metrics.connection_closed();
}

void ConnectionTable::end_overdue(SteadyTime now) {
  const std::lock_guard lock(mutex_);
  for (const auto& entry : entries_) {
    Rep deadline = entry->deadline_.load(std::memory_order_acquire);
    const bool overdue = deadline != kAtWork && deadline != kOverdue && deadline <= now.time_since_epoch().count();
    const int how = entry->writes_.load(std::memory_order_relaxed) ? SHUT_RDWR : SHUT_RD;
    if (overdue && entry->deadline_.compare_exchange_strong(deadline, kOverdue, std::memory_order_acq_rel)) {
      ::shutdown(entry->connection_.fd(), how);
    }
  }
}

void ConnectionTable::end_idle() {
  const std::lock_guard lock(mutex_);
  for (const auto& entry : entries_) {
    const bool waits = entry->deadline_.load(std::memory_order_acquire) != kAtWork;
    // What has arrived already is read, and answered, all the same.
    if (waits && entry->idle_.load(std::memory_order_relaxed)) ::shutdown(entry->connection_.fd(), SHUT_RD);
  }
}

void ConnectionTable::end_all() {
  const std::lock_guard lock(mutex_);
  for (const auto& entry : entries_) ::shutdown(entry->connection_.fd(), SHUT_RDWR);
}

std::size_t ConnectionTable::size() const {
  const std::lock_guard lock(mutex_);
  return entries_.size();
}

}  // namespace kartoteka::http
