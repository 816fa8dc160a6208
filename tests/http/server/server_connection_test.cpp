// Keep-alive, pipelining, versions, several addresses.
#include <doctest/doctest.h>

#include "client.h"
#include "engine/base/error.h"

using namespace kartoteka::http;
using namespace kartoteka::http::tests;

TEST_CASE("a connection serves one request after the other") {
  RunningServer server(echo);
  Client client(server.port());
  for (int i = 0; i < 200; ++i) {
    client.send("GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const Received received = client.receive();
    CHECK(received.status == 200);
    CHECK(received.body == "GET /" + std::to_string(i) + " ");
    CHECK_FALSE(received.headers.contains("Connection"));
  }
  CHECK(server->metrics().snapshot().accepted_connections == 1);
}

TEST_CASE("pipelined requests are answered in order, bodies included") {
  RunningServer server(echo);
  Client client(server.port());
  std::string bytes;
  for (int i = 0; i < 500; ++i) {
    const std::string body = "body " + std::to_string(i);
    bytes += "POST /" + std::to_string(i) +
             " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body +
             "\r\n";
  }
  std::jthread sender([&] { client.send(bytes); });
  for (int i = 0; i < 500; ++i) {
    REQUIRE(client.receive().body == "POST /" + std::to_string(i) + " body " + std::to_string(i));
  }
}

TEST_CASE("a request that arrives byte by byte is answered") {
  RunningServer server(echo);
  Client client(server.port());
  for (const char c : std::string(
           "\r\nPOST /slow HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")) {
    client.send(std::string(1, c));
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  CHECK(client.receive().body == "POST /slow abc");
}

TEST_CASE("Connection: close and HTTP/1.0 end the connection, keep-alive of HTTP/1.0 does not") {
  RunningServer server(echo);
  Client closing(server.port());
  closing.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  CHECK(closing.receive().headers.get("Connection") == "close");
  CHECK(closing.is_closed_within(std::chrono::seconds(1)));
  Client old(server.port());
  old.send("GET / HTTP/1.0\r\n\r\n");
  CHECK(old.receive().status == 200);
  CHECK(old.is_closed_within(std::chrono::seconds(1)));
  Client keeping(server.port());
  for (int i = 0; i < 2; ++i) {
    keeping.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    CHECK(keeping.receive().headers.get("Connection") == "keep-alive");
  }
}

TEST_CASE("a client that has finished sending still gets its answer") {
  RunningServer server(echo);
  Client client(server.port());
  client.send("GET /half HTTP/1.1\r\nHost: localhost\r\n\r\n");
  client.finish_sending();
  CHECK(client.receive().body == "GET /half ");
  CHECK(client.is_closed_within(std::chrono::seconds(1)));
}

TEST_CASE("HEAD is answered like GET without the body") {
  RunningServer server(echo);
  Client client(server.port());
  client.send("HEAD /a HTTP/1.1\r\nHost: localhost\r\n\r\nGET /b HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const Received head = client.receive(true);
  CHECK(head.status == 200);
  CHECK(head.headers.get("Content-Length") == "8");
  CHECK(client.receive().body == "GET /b ");
}

TEST_CASE("the default addresses are both loopbacks, at one port") {
  RunningServer server([](Request& request) { return Response::make(200, "text/plain", request.peer_address); });
  const std::string request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
  Client v4(server.port());
  v4.send(request);
  CHECK(v4.receive().body == "127.0.0.1");
  try {
    Client v6(server.port(), "::1");
    v6.send(request);
    CHECK(v6.receive().body == "::1");
  } catch (const std::runtime_error&) {
    MESSAGE("this machine has no IPv6");
  }
}

TEST_CASE("a taken port is an error that says so") {
  RunningServer server(echo);
  ServerOptions options;
  options.port = server.port();
  CHECK_THROWS_WITH_AS(Server(options, echo), doctest::Contains("Address already in use"), kartoteka::Error);
}
