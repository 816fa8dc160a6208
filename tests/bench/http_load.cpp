// A load generator for the HTTP server, for loopback only: keeps N connections busy with GET requests and prints
// requests a second and latencies; can hold idle and slow (one byte of a head each 100 ms) connections and slow
// downloads beside. Any response counts, but only 2xx count as good. One thread, epoll.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Options {
  std::uint16_t port = 8080;
  std::string path = "/healthz";
  std::vector<std::string> headers;
  unsigned connections = 8;
  double seconds = 5;
  unsigned idle = 0;
  unsigned slow = 0;
  unsigned downloads = 0;
  std::string download_path = "/download?mb=100";
};

struct Busy {
  int fd = -1;
  Clock::time_point begin;
  std::string input;
  std::size_t wanted = 0;  // length of the whole response; 0 while its head is incomplete
};

int connect_to(std::uint16_t port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int on = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    throw std::runtime_error("cannot connect to 127.0.0.1 port " + std::to_string(port));
  }
  return fd;
}

void send_all(int fd, std::string_view bytes) {
  if (::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(bytes.size())) {
    throw std::runtime_error("the server closed a connection");
  }
}

std::string request_text(const std::string& path, const std::vector<std::string>& headers) {
  std::string text = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n";
  for (const std::string& header : headers) text += header + "\r\n";
  return text + "\r\n";
}

/// Head and Content-Length together, once the head is there.
std::size_t response_bytes(const std::string& input) {
  const std::size_t end = input.find("\r\n\r\n");
  if (end == std::string::npos) return 0;
  const std::size_t length = input.find("Content-Length: ");
  if (length > end) throw std::runtime_error("the load program needs responses with Content-Length");
  return end + 4 + std::stoul(input.substr(length + 16, 20));
}

class Load {
 public:
  explicit Load(const Options& options) : options_(options), request_(request_text(options.path, options.headers)) {}

  void run() {
    open_bystanders();
    busy_.resize(options_.connections);
    for (Busy& connection : busy_) start(connection);
    const auto begin = Clock::now();
    const auto end =
        begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(options_.seconds));
    auto next_drip = begin;
    while (Clock::now() < end) {
      handle_events();
      if (Clock::now() >= next_drip) {
        drip();
        next_drip = Clock::now() + std::chrono::milliseconds(100);
      }
    }
    print(std::chrono::duration<double>(Clock::now() - begin).count());
  }

 private:
  void open_bystanders() {
    for (unsigned i = 0; i < options_.idle; ++i) connect_to(options_.port);
    for (unsigned i = 0; i < options_.slow; ++i) slow_.push_back(connect_to(options_.port));
    for (unsigned i = 0; i < options_.downloads; ++i) {
      send_all(connect_to(options_.port), request_text(options_.download_path, options_.headers));
    }
  }

  void start(Busy& connection) {
    connection.fd = connect_to(options_.port);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &connection;
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, connection.fd, &event);
    ask(connection);
  }

  void ask(Busy& connection) {
    connection.input.clear();
    connection.wanted = 0;
    connection.begin = Clock::now();
    send_all(connection.fd, request_);
  }

  void handle_events() {
    std::array<epoll_event, 64> events;
    const int count = ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), 50);
    for (int i = 0; i < count; ++i) receive(*static_cast<Busy*>(events[static_cast<std::size_t>(i)].data.ptr));
  }

  void receive(Busy& connection) {
    const ssize_t count = ::recv(connection.fd, buffer_.data(), buffer_.size(), 0);
    if (count <= 0) throw std::runtime_error("the server closed a connection");
    connection.input.append(buffer_.data(), static_cast<std::size_t>(count));
    if (connection.wanted == 0) connection.wanted = response_bytes(connection.input);
    if (connection.wanted == 0 || connection.input.size() < connection.wanted) return;
    good_ += connection.input[9] == '2';
    microseconds_.push_back(
        static_cast<float>(std::chrono::duration<double, std::micro>(Clock::now() - connection.begin).count()));
    ask(connection);
  }

  /// One more byte of each slow head; from its end on, of a header value.
  void drip() {
    const std::string_view head = "GET /slow HTTP/1.1\r\nHost: localhost\r\nX: ";
    const char c = dripped_ < head.size() ? head[dripped_] : 'x';
    ++dripped_;
    for (const int fd : slow_) ::send(fd, &c, 1, MSG_NOSIGNAL);
  }

  void print(double seconds) {
    std::sort(microseconds_.begin(), microseconds_.end());
    const auto quantile = [&](double q) {
      const auto index = static_cast<std::size_t>(q * static_cast<double>(microseconds_.size() - 1));
      return microseconds_.empty() ? 0.0 : static_cast<double>(microseconds_[index]) / 1000;
    };
    std::printf(
        "%s with %u connections, beside %u idle, %u slow, %u downloads: %.0f requests/s, %zu not 2xx, "
        "p50 %.3f ms, p99 %.3f ms, longest %.3f ms\n",
        options_.path.c_str(), options_.connections, options_.idle, options_.slow, options_.downloads,
        static_cast<double>(microseconds_.size()) / seconds, microseconds_.size() - good_, quantile(.5), quantile(.99),
        quantile(1));
  }

  const Options options_;
  const std::string request_;
  const int epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
  std::vector<Busy> busy_;
  std::vector<int> slow_;
  std::size_t dripped_ = 0;
  std::size_t good_ = 0;
  std::vector<float> microseconds_;
  std::array<char, 256 * 1024> buffer_{};
};

void raise_file_limit() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

int main(int argc, char** argv) try {
  Options options;
  CLI::App app("Load for an HTTP server on 127.0.0.1");
  app.add_option("--port", options.port)->capture_default_str();
  app.add_option("--path", options.path)->capture_default_str();
  app.add_option("--header", options.headers, "\"Name: value\", may repeat");
  app.add_option("--connections", options.connections)->capture_default_str();
  app.add_option("--seconds", options.seconds)->capture_default_str();
  app.add_option("--idle", options.idle, "connections that send nothing")->capture_default_str();
  app.add_option("--slow", options.slow, "connections that send a byte of a head each 100 ms")->capture_default_str();
  app.add_option("--downloads", options.downloads, "downloads that are not read")->capture_default_str();
  app.add_option("--download-path", options.download_path)->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  raise_file_limit();
  Load(options).run();
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
