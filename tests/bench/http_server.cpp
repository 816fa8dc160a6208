// A server with trivial routes, for load programs: GET /hello (a few bytes), /json?n=BYTES, /slow?ms=N, /download?mb=N,
// POST /echo. Usage: http_server_bench [PORT]
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <thread>

#include "http/server/router.h"
#include "http/server/server.h"

namespace {

using namespace kartoteka::http;

Server* running = nullptr;  // for the signal handler only

std::size_t number(const Request& request, std::string_view name, std::size_t fallback) {
  const auto text = request.query.get(name);
  return text ? static_cast<std::size_t>(std::strtoull(std::string(*text).c_str(), nullptr, 10)) : fallback;
}

Response json(Request& request) {
  std::string text = "[";
  for (std::size_t i = 0; text.size() < number(request, "n", 4000); ++i) {
    text += R"({"id":)" + std::to_string(i * 7919) + R"(,"title":"Nie mogę połączyć urządzenia"},)";
  }
  text.back() = ']';
  return Response::make(200, "application/json", std::move(text));
}

Response slow(Request& request) {
  std::this_thread::sleep_for(std::chrono::milliseconds(number(request, "ms", 100)));
  return Response::make(200, "text/plain", "slow\n");
}

Response download(Request& request) {
  Response response;
  response.headers.add("Content-Type", "application/octet-stream");
  response.body = BodyStream{number(request, "mb", 10) << 20, [](std::uint64_t, std::span<char> buffer) {
                               std::fill(buffer.begin(), buffer.end(), 'x');
                               return buffer.size();
                             }};
  return response;
}

Router make_router() {
  Router router;
  router.add("GET", "/hello", [](Request&) { return Response::make(200, "text/plain", "Hello\n"); });
  router.add("GET", "/json", json);
  router.add("GET", "/slow", slow);
  router.add("GET", "/download", download);
  router.add("POST", "/echo", [](Request& request) { return Response::make(200, "text/plain", request.body()); });
  return router;
}

}  // namespace

int main(int argc, char** argv) {
  const Router router = make_router();
  ServerOptions options;
  options.port = static_cast<std::uint16_t>(argc > 1 ? std::atoi(argv[1]) : 0);
  Server server(options, [&](Request& request) { return router.handle(request); });
  running = &server;
  std::signal(SIGINT, [](int) { running->stop(); });
  std::signal(SIGTERM, [](int) { running->stop(); });
  std::cout << "http://127.0.0.1:" << server.port() << "/hello" << std::endl;
  server.run();
}
