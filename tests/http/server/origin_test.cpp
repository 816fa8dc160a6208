#include "http/server/origin.h"

#include <doctest/doctest.h>

#include <vector>

using namespace kartoteka::http;

TEST_CASE("the host is told from its port") {
  CHECK(host_name("LocalHost:8080") == "localhost");
  CHECK(host_name("localhost") == "localhost");
  CHECK(host_name("[::1]:8080") == "[::1]");
  CHECK(host_name("[::1]") == "[::1]");
}

TEST_CASE("only allowed hosts are answered for") {
  const std::vector<std::string> allowed = {"localhost", "127.0.0.1"};
  RequestHead head;
  CHECK(names_allowed_host(head, allowed));
  head.headers.add("Host", "127.0.0.1:80");
  CHECK(names_allowed_host(head, allowed));
  head.headers.set("Host", "evil.example");
  CHECK_FALSE(names_allowed_host(head, allowed));
  CHECK(names_allowed_host(head, std::vector<std::string>{"*"}));
}

TEST_CASE("requests from other sites are told apart") {
  const auto same = [](Headers headers) {
    RequestHead head;
    head.headers = std::move(headers);
    head.headers.add("Host", "localhost:8080");
    return is_same_origin(head);
  };
  CHECK(same({}));
  CHECK(same({{"Origin", "http://localhost:8080"}}));
  CHECK(same({{"Origin", "http://localhost:8080"}, {"Sec-Fetch-Site", "same-origin"}}));
  CHECK(same({{"Sec-Fetch-Site", "none"}}));
  CHECK_FALSE(same({{"Origin", "http://localhost:9090"}}));
  CHECK_FALSE(same({{"Origin", "http://evil.example"}}));
  CHECK_FALSE(same({{"Origin", "null"}}));
  CHECK_FALSE(same({{"Sec-Fetch-Site", "cross-site"}}));
  CHECK_FALSE(same({{"Sec-Fetch-Site", "same-site"}}));
}
