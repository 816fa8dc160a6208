// Entity tags and ranges.
#include <doctest/doctest.h>

#include <vector>

#include "http/server/etag.h"
#include "http/server/range.h"

using namespace kartoteka::http;

TEST_CASE("an entity tag is strong and of the bytes alone") {
  CHECK(make_etag("a") == make_etag("a"));
  CHECK(make_etag("a") != make_etag("b"));
  CHECK(make_etag("").size() == 24);
  CHECK(make_etag("").front() == '"');
}

TEST_CASE("lists of entity tags are read") {
  CHECK(names_etag_weakly(R"("a", W/"b" ,"c")", R"("b")"));
  CHECK(names_etag_weakly(R"("a")", R"(W/"a")"));
  CHECK(names_etag_weakly("*", R"("a")"));
  CHECK_FALSE(names_etag_weakly(R"("ab")", R"("a")"));
  CHECK_FALSE(names_etag_weakly("a", R"("a")"));
  CHECK(names_etag_strongly(R"(W/"b", "a")", R"("a")"));
  CHECK_FALSE(names_etag_strongly(R"(W/"a")", R"("a")"));
  CHECK_FALSE(names_etag_strongly(R"("a)", R"("a")"));
}

TEST_CASE("a client that has the tag gets 304 without a body") {
  Request request;
  request.method = "GET";
  const Response fresh = with_etag(request, Response::make(200, "text/plain", "hello"));
  CHECK(fresh.status == 200);
  request.headers.add("If-None-Match", std::string(*fresh.headers.get("ETag")));
  const Response known = with_etag(request, Response::make(200, "text/plain", "hello"));
  CHECK(known.status == 304);
  CHECK(known.headers.get("ETag") == fresh.headers.get("ETag"));
  CHECK(body_size(known.body) == 0U);
  CHECK(with_etag(request, Response::make(200, "text/plain", "other")).status == 200);
  request.method = "POST";
  CHECK(with_etag(request, Response::make(200, "text/plain", "hello")).status == 200);
}

TEST_CASE("single byte ranges are read, others ignored") {
  struct Row {
    const char* header;
    RangeOutcome outcome;
    std::uint64_t begin, end;
  };
  const std::vector<Row> table = {
      {"bytes=0-4", RangeOutcome::part, 0, 5},
      {"bytes=5-", RangeOutcome::part, 5, 10},
      {"bytes=-3", RangeOutcome::part, 7, 10},
      {"bytes=-30", RangeOutcome::part, 0, 10},
      {"bytes=3-300", RangeOutcome::part, 3, 10},
      {"bytes=9-9", RangeOutcome::part, 9, 10},
      {"bytes=10-", RangeOutcome::unsatisfiable, 0, 0},
      {"bytes=-0", RangeOutcome::unsatisfiable, 0, 0},
      {"bytes=4-3", RangeOutcome::whole, 0, 0},
      {"bytes=0-1,3-4", RangeOutcome::whole, 0, 0},
      {"bytes=-", RangeOutcome::whole, 0, 0},
      {"bytes=a-b", RangeOutcome::whole, 0, 0},
      {"lines=0-4", RangeOutcome::whole, 0, 0},
      {"bytes=+1-2", RangeOutcome::whole, 0, 0},
      {"bytes=0-99999999999999999999", RangeOutcome::whole, 0, 0},
  };
  for (const Row& row : table) {
    CAPTURE(row.header);
    const RangeAnswer answer = read_range(row.header, 10);
    CHECK(answer.outcome == row.outcome);
    CHECK(answer.range.begin == row.begin);
    CHECK(answer.range.end == row.end);
  }
}

TEST_CASE("If-Range gives the part only of the same version") {
  RequestHead head;
  head.method = "GET";
  head.headers.add("Range", "bytes=1-2");
  head.headers.add("If-Range", R"("v1")");
  const auto status = [&](const char* etag) {
    Response response = Response::make(200, "text/plain", "hello");
    response.accepts_ranges = true;
    response.headers.add("ETag", etag);
    apply_range(head, response);
    return response.status;
  };
  CHECK(status(R"("v1")") == 206);
  CHECK(status(R"("v2")") == 200);
}
