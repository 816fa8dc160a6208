// Stopping: running requests are answered, idle connections closed, within two seconds.
#include <doctest/doctest.h>

#include <atomic>
#include <csignal>
#include <semaphore>

#include "client.h"

using namespace kartoteka::http;
using namespace kartoteka::http::tests;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

const std::string kRequest = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// A handler that says when it runs, and takes half a second.
struct SlowHandler {
  std::binary_semaphore running{0};
  Response operator()(Request& request) {
    if (request.path == "/slow") {
      running.release();
      std::this_thread::sleep_for(milliseconds(500));
    }
    return echo(request);
  }
};

}  // namespace

TEST_CASE("a running request is answered, an idle connection closed, a new one not accepted") {
  SlowHandler handler;
  Server server(ServerOptions(), std::ref(handler));
  std::jthread thread([&] { server.run(); });
  Client idle(server.port()), busy(server.port());
  idle.send(kRequest);
  CHECK(idle.receive().status == 200);
  busy.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
  handler.running.acquire();
  const auto begin = steady_clock::now();
  server.stop();
  CHECK(server.is_stopping());
  CHECK(idle.is_closed_within(milliseconds(450)));
  CHECK_THROWS(Client(server.port()));
  const Received received = busy.receive();
  CHECK(received.body == "GET /slow ");
  CHECK(received.headers.get("Connection") == "close");
  thread.join();
  CHECK(steady_clock::now() - begin < milliseconds(2'000));
}

TEST_CASE("slow clients do not hold up a stop longer than stop_time") {
  ServerOptions options;
  options.stop_time = milliseconds(300);
  auto server = std::make_unique<Server>(options, [](Request& request) {
    return request.path == "/big" ? Response::make(200, "image/png", std::string(50'000'000, 'x')) : echo(request);
  });
  std::jthread thread([&] { server->run(); });
  Client half_head(server->port()), half_body(server->port()), download(server->port());
  half_head.send("GET / HT");
  half_body.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nab");
  download.send("GET /big HTTP/1.1\r\nHost: localhost\r\n\r\n");
  std::this_thread::sleep_for(milliseconds(100));
  const auto begin = steady_clock::now();
  server->stop();
  thread.join();
  CHECK(steady_clock::now() - begin < milliseconds(2'000));
  server.reset();
  CHECK(half_head.receive_until_close().has_value());
}

TEST_CASE("a request that came before the stop is answered though it was not read yet") {
  RunningServer server(echo);
  Client client(server.port());
  client.send(kRequest);
  server->stop();
  CHECK(client.receive().status == 200);
}

TEST_CASE("a handler that waits can see that the server stops") {
  std::binary_semaphore running{0};
  Server server(ServerOptions(), [&](Request& request) {
    running.release();
    while (!request.should_give_up()) std::this_thread::sleep_for(milliseconds(5));
    return Response::empty(204);
  });
  std::jthread thread([&] { server.run(); });
  Client client(server.port());
  client.send(kRequest);
  running.acquire();
  server.stop();
  CHECK(client.receive().status == 204);
}

TEST_CASE("stop may come before run, twice, and from a signal handler") {
  static Server* stopped = nullptr;
  Server early(ServerOptions(), echo);
  early.stop();
  early.stop();
  early.run();
  Server signalled(ServerOptions(), echo);
  stopped = &signalled;
  std::signal(SIGUSR1, [](int) { stopped->stop(); });
  std::jthread thread([&] { signalled.run(); });
  std::raise(SIGUSR1);
  thread.join();
  std::signal(SIGUSR1, SIG_DFL);
  CHECK(signalled.is_stopping());
}
