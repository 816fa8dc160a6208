#include "http/codec/list_query.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "engine/records/kinds/client.h"
#include "engine/records/kinds/task.h"

using namespace kartoteka;
using namespace kartoteka::http;
using records::task_kind;

namespace {

std::string problems_of(const Parameters& parameters) {
  try {
    decode_list_request(task_kind(), parameters);
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a list without parameters is the newest fifty") {
  const ListRequest request = decode_list_request(task_kind(), {});
  CHECK(request.query.order == "-updated_at");
  CHECK(request.query.limit == 50);
  CHECK(request.query.cursor.empty());
  CHECK(request.query.bin == records::Bin::without);
  CHECK(request.query.filters.empty());
}

TEST_CASE("filters are read by the types of their fields, repeated ones together") {
  const ListRequest request = decode_list_request(
      task_kind(),
      {{"owner", "3"}, {"owner", "4"}, {"owner", ""}, {"tags", "vat"}, {"due_at_from", "2026-05-03T00:00:00Z"}});
  REQUIRE(request.query.filters.size() == 3);
  CHECK(request.query.filters[0].field->name == "owner");
  CHECK(request.query.filters[0].any_of == std::vector<records::Value>{std::int64_t{3}, std::int64_t{4}, std::monostate{}});
  CHECK(request.query.filters[1].field->name == "due_at");
  CHECK(request.query.filters[1].from == parse_instant("2026-05-03T00:00:00Z")->time_since_epoch().count());
  CHECK(request.query.filters[2].any_of == std::vector<records::Value>{std::string("vat")});
}

TEST_CASE("bad parameters are all told by their names") {
  CHECK(problems_of({{"limit", "0"}}) == "/limit: expected an integer 1..200");
  CHECK(problems_of({{"limit", "201"}}) == "/limit: expected an integer 1..200");
  CHECK(problems_of({{"limit", "ten"}}) == "/limit: expected an integer 1..200");
  CHECK(problems_of({{"bin", "yes"}}) == "/bin: expected true or false");
  CHECK(problems_of({{"owner", "anna"}}) == "/owner: expected an integer");
  CHECK(problems_of({{"due_at", "2026-05-03T00:00:00Z"}}) == "/due_at: unknown parameter");
  CHECK(problems_of({{"description", "x"}}) == "/description: unknown parameter");
  CHECK(problems_of({{"expand", "all"}, {"cursor", "a"}, {"cursor", "b"}}) == "/expand: expected one of names; /cursor: may be given once");
  CHECK(problems_of({{"fields", "title,nonsense"}}) == "/fields: there is no field nonsense");
  CHECK(problems_of({{"percent_done_to", ""}}) == "/percent_done_to: must not be empty");
}

TEST_CASE("no field of a kind is called as a parameter of lists") {
  for (const records::Kind* kind : records::all_kinds()) {
    for (const char* name : {"order", "limit", "cursor", "bin", "fields", "expand", "render"}) {
      CHECK_MESSAGE(kind->field(name) == nullptr, kind->name, " has a field ", name);
    }
  }
}

TEST_CASE("own attributes are filtered by values and ranges, each attribute once") {
  const auto filters = decode_list_request(records::client_kind(), {{"attribute", "branza=transport"},
                                                                    {"attribute", "branza=handel=i=usługi"},
                                                                    {"attribute.obrot_from", "1000"},
                                                                    {"attribute.obrot_to", "5000,50"},
                                                                    {"attribute.umowa_od_from", "2026-01-01"}})
                           .query.attributes;
  REQUIRE(filters.size() == 3);
  CHECK(filters[0].key == "branza");
  CHECK(filters[0].any_of == std::vector<std::string>{"transport", "handel=i=usługi"});
  CHECK(filters[1].key == "obrot");
  CHECK(filters[1].from == "1000");
  CHECK(filters[1].to == "5000,50");
  CHECK(filters[2].key == "umowa_od");
  CHECK(filters[2].from == "2026-01-01");
  CHECK(problems_of({{"attribute", "branza=transport"}}) == "/attribute: unknown parameter");
  CHECK(problems_of({{"attribute.obrot_from", "1"}}) == "/attribute.obrot_from: unknown parameter");
}
