#include "http/server/server.h"

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <thread>

#include "engine/base/error.h"
#include "http/server/answering.h"
#include "http/server/connection_table.h"

namespace kartoteka::http {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::size_t kSpareFiles = 128;    // for databases, indexes and files beside the connections
constexpr milliseconds kLongestSweep{250};  // between two looks for overdue connections
constexpr milliseconds kShortestSweep{5};
constexpr milliseconds kStopSweep{10};        // while stopping
constexpr milliseconds kOutOfFilesPause{50};  // before accepting again

bool is_loopback(const std::string& address) {
  return address == "localhost" || address == "::1" || address.starts_with("127.");
}

std::vector<std::string> default_hosts(const std::vector<std::string>& addresses) {
  if (!std::all_of(addresses.begin(), addresses.end(), is_loopback)) return {"*"};
  return {"localhost", "127.0.0.1", "[::1]"};
}

/// The options with what depends on the machine and on each other filled in.
ServerOptions checked(ServerOptions options) {
  const std::size_t files = raise_open_file_limit();
  options.max_connections =
      std::min(options.max_connections, files > 2 * kSpareFiles ? files - kSpareFiles : files / 2);
  if (options.workers == 0 || !options.render_error) {
    throw Error(ErrorCode::invalid_argument, "server options: workers and render_error must be given");
  }
  if (options.allowed_hosts.empty()) options.allowed_hosts = default_hosts(options.addresses);
  options.max_streamed_bodies = std::min(options.max_streamed_bodies, std::max(1U, options.workers - 1));
  return options;
}

Descriptor make_event() { return Descriptor(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)); }

/// Wakes whoever waits for the event, now and for ever. Safe in a signal handler.
void raise_event(const Descriptor& event) noexcept {
  const int saved_errno = errno;
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t written = ::write(event.get(), &one, sizeof one);
  errno = saved_errno;
}

/// Tells the workers at the end of the scope that there is no more work.
class EndWorkers {
 public:
  explicit EndWorkers(const Descriptor& event) : event_(event) {}
  ~EndWorkers() { raise_event(event_); }
  EndWorkers(const EndWorkers&) = delete;
  EndWorkers& operator=(const EndWorkers&) = delete;

 private:
  const Descriptor& event_;
};

std::uint32_t events_for(Connection::Need need) {
  // A turn is "writable" too: that is true at once, and puts the connection behind those that are ready already.
  return (need == Connection::Need::readable ? EPOLLIN : EPOLLOUT) | EPOLLONESHOT;
}

milliseconds sweep_interval(const ServerOptions& options) {
  const milliseconds shortest =
      std::min({options.head_time, options.body_time, options.stall_time, options.keep_alive_time});
  return std::clamp(shortest / 8, kShortestSweep, kLongestSweep);
}

}  // namespace

class Server::Implementation {
 public:
  Implementation(ServerOptions options, Handler handler)
      : context_(checked(std::move(options)), std::move(handler)),
        listeners_(listen_on(context_.options.addresses, context_.options.port, context_.options.backlog)),
        table_(context_),
        accept_tools_(std::make_unique<WorkerTools>(context_.options)) {
    if (!epoll_.is_open() || !stop_event_.is_open() || !end_event_.is_open()) {
      throw Error(ErrorCode::unavailable, "the server cannot make its event queue");
    }
    wait_for(EPOLL_CTL_ADD, end_event_.get(), EPOLLIN, nullptr);
  }

  std::uint16_t port() const { return listeners_.port; }
  ServerContext& context() { return context_; }

  void run() {
    std::vector<std::jthread> workers;
    const EndWorkers end(end_event_);  // before they are waited for, whatever happens
    for (unsigned i = 0; i < context_.options.workers; ++i) workers.emplace_back([this] { work(); });
    accept_until_stop();
    finish_requests();
    table_.end_all();
  }

  void stop() noexcept {
    context_.stopping.store(true);
    raise_event(stop_event_);
  }

 private:
  void wait_for(int operation, int fd, std::uint32_t events, void* what) {
    epoll_event event{};
    event.events = events;
    event.data.ptr = what;
    ::epoll_ctl(epoll_.get(), operation, fd, &event);
  }

  /// A worker: takes one ready connection at a time, since a handler may take long.
  void work() {
    const auto tools = std::make_unique<WorkerTools>(context_.options);
    for (;;) {
      epoll_event event{};
      const int count = ::epoll_wait(epoll_.get(), &event, 1, -1);
      if (count == 1 && event.data.ptr == nullptr) return;
      if (count == 1) serve(*static_cast<ConnectionTable::Entry*>(event.data.ptr), *tools);
    }
  }

  void serve(ConnectionTable::Entry& entry, WorkerTools& tools) {
    const Connection::Need need = advance(entry, tools);
    if (need == Connection::Need::close) return table_.remove(entry);
    const int fd = entry.connection().fd();
    entry.put_back(need);
    wait_for(EPOLL_CTL_MOD, fd, events_for(need), &entry);  // from here on another thread may have it
  }

  /// A connection that cannot even say why it fails (no memory) is closed.
  static Connection::Need advance(ConnectionTable::Entry& entry, WorkerTools& tools) try {
    const bool timed_out = entry.take();
    return entry.connection().advance(tools, timed_out);
  } catch (...) {
    return Connection::Need::close;
  }

  void accept_until_stop() {
    std::vector<pollfd> wanted = {{stop_event_.get(), POLLIN, 0}};
    for (const Descriptor& listener : listeners_.sockets) wanted.push_back({listener.get(), POLLIN, 0});
    const milliseconds interval = sweep_interval(context_.options);
    auto next_sweep = steady_clock::now() + interval;
    while (!context_.stopping.load()) {
      // With nobody connected there is nothing to sweep, and nothing to wake up for.
      const int ready =
          ::poll(wanted.data(), wanted.size(), table_.size() == 0 ? -1 : static_cast<int>(interval.count()));
      if (ready > 0) accept_all();
      if (const auto now = steady_clock::now(); now >= next_sweep) {
        table_.end_overdue(now);
        next_sweep = now + interval;
      }
    }
    accept_all();  // who knocked before the stop is let in
    listeners_.sockets.clear();
  }

  void accept_all() {
    for (const Descriptor& listener : listeners_.sockets) {
      AcceptedSocket accepted = accept_from(listener);
      for (; accepted.socket.is_open(); accepted = accept_from(listener)) admit(accepted);
      if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) pause_accepting();
    }
  }

  void pause_accepting() {
    pollfd stop{stop_event_.get(), POLLIN, 0};
    ::poll(&stop, 1, static_cast<int>(kOutOfFilesPause.count()));
  }

  void admit(AcceptedSocket& accepted) {
    if (ConnectionTable::Entry* entry = table_.add(accepted)) {
      return wait_for(EPOLL_CTL_ADD, entry->connection().fd(), events_for(Connection::Need::readable), entry);
    }
    const FramedResponse response =
        answer_refusal(context_, *accept_tools_, RequestHead(), accepted.peer_address, refusals::too_many_connections);
    [[maybe_unused]] const ssize_t sent =
        ::send(accepted.socket.get(), response.head.data(), response.head.size(), MSG_NOSIGNAL);
  }

  /// Lets the requests that have begun come to their end, as long as stop_time allows.
  void finish_requests() {
    const auto last_moment = steady_clock::now() + context_.options.stop_time;
    while (table_.size() > 0 && steady_clock::now() < last_moment) {
      table_.end_idle();
      table_.end_overdue(steady_clock::now());
      std::this_thread::sleep_for(kStopSweep);
    }
  }

  ServerContext context_;
  Listeners listeners_;
  ConnectionTable table_;
  std::unique_ptr<WorkerTools> accept_tools_;
  Descriptor epoll_{::epoll_create1(EPOLL_CLOEXEC)};
  Descriptor stop_event_ = make_event();
  Descriptor end_event_ = make_event();
};

Server::Server(ServerOptions options, Handler handler)
    : implementation_(std::make_unique<Implementation>(std::move(options), std::move(handler))) {}
Server::~Server() = default;

std::uint16_t Server::port() const { return implementation_->port(); }
void Server::run() { implementation_->run(); }
void Server::stop() noexcept { implementation_->stop(); }
bool Server::is_stopping() const noexcept { return implementation_->context().stopping.load(); }
const Metrics& Server::metrics() const { return implementation_->context().metrics; }

}  // namespace kartoteka::http

#ifdef __SANITIZE_THREAD__
// ThreadSanitizer takes epoll_ctl for a use of the socket that nothing orders before its closing by the thread that
// gets the event. It is the kernel that orders them: there is no event before epoll_ctl has armed the socket.
extern "C" const char* __tsan_default_suppressions();
extern "C" const char* __tsan_default_suppressions() {
  return "race:kartoteka::http::Server::Implementation::wait_for\n";
}
#endif
