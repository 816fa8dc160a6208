#include "http/codec/kind_encoder.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace kartoteka;
using namespace kartoteka::http;

TEST_CASE("every kind and field is described in Polish and English") {
  for (const records::Kind* kind : records::all_kinds()) {
    const Json json = encode_kind(*kind);
    CHECK(json["kind"] == kind->name);
    CHECK_FALSE(json["plural_pl"].get<std::string>().empty());
    REQUIRE(json["fields"].size() == kind->fields.size());
    for (const Json& field : json["fields"]) {
      CAPTURE(field.dump());
      CHECK_FALSE(field["type"].get<std::string>().empty());
      CHECK_FALSE(field["label_pl"].get<std::string>().empty());
      CHECK_FALSE(field["label_en"].get<std::string>().empty());
      CHECK((field["type"] == "choice") == field.contains("choices"));
      CHECK((field["type"] == "reference" || field["type"] == "references") == field.contains("reference_kind"));
      CHECK((field["type"] == "rows") == field.contains("fields"));
    }
  }
}
