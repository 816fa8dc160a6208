// All open connections: counts them against the limits, and finds those that have waited too long.
//
// Who may touch a connection: while it waits in epoll nobody; when an event comes for it, the thread that got the
// event, which alone may remove it. The sweeper only looks at the two atomics and, to end a wait, shuts the socket
// down, which makes an event. So no lock is held while a connection works.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "http/server/connection.h"

namespace kartoteka::http {

class ConnectionTable {
 public:
  class Entry {
   public:
    Entry(Descriptor socket, std::string peer_address, ServerContext& context)
        : connection_(std::move(socket), std::move(peer_address), context) {}

    /// To be called first by the thread that got an event.
    /// @return  whether the event was made by the sweeper because the deadline had passed
    bool take();
    /// To be called last, before the wait begins.
    void put_back(Connection::Need need);
    Connection& connection() { return connection_; }

   private:
    friend class ConnectionTable;

    Connection connection_;
    std::atomic<SteadyTime::rep> deadline_{0};
    std::atomic<bool> idle_{false};
    std::atomic<bool> writes_{false};
    std::size_t index_ = 0;  // in entries_
  };

  explicit ConnectionTable(ServerContext& context) : context_(context) {}

  /// @return  the new entry, ready to wait for input; null when a limit is reached, and the socket is left to the
  /// caller
  Entry* add(AcceptedSocket& accepted);
  void remove(Entry& entry);

  /// Ends the waits whose deadline has passed.
  void end_overdue(SteadyTime now);
  /// Ends the waits of connections that are between two requests.
  void end_idle();
  /// Breaks every connection off.
  void end_all();
  std::size_t size() const;

 private:
  bool has_room_for(const AcceptedSocket& accepted) const;

  ServerContext& context_;
  mutable std::mutex mutex_;  // guards all below; never held while a connection works
  std::vector<std::unique_ptr<Entry>> entries_;
  std::unordered_map<std::string, std::size_t> by_address_;
};

}  // namespace kartoteka::http
