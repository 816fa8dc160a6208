// A support desk: a served company, and who writes records and searches for them.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/flows/api_client.h"

namespace kartoteka {

/// Writes records and searches for them, always as of the last write.
struct Desk {
  ServedCompany company;
  ApiClient client = company.as("operator");
  std::string change = "0";

  /// What is to be published is written by the operator and published by an editor.
  json add(const std::string& path, json body) {
    const bool is_published = body.value("state", "") == "published";
    if (is_published) body.erase("state");
    Answer made = client.post(path, body);
    REQUIRE_MESSAGE(made.status == 201, made.text);
    if (is_published) made = company.as("administrator").patch(path + "/" + std::to_string(made.body["id"].get<int>()), {{"state", "published"}}, "*");
    change = made.header("Kartoteka-Change");
    return made.body;
  }

  json search(const std::string& parameters, const ApiClient& by) const {
    const Answer found = by.get("/search?wait_ms=10000&wait_for=" + change + "&" + parameters);
    REQUIRE_MESSAGE(found.status == 200, found.text);
    CHECK_FALSE(found.body["index"]["catching_up"]);
    return found.body;
  }
  json search(const std::string& parameters) const { return search(parameters, client); }

  std::vector<std::string> found(const std::string& parameters) const {
    std::vector<std::string> keys;
    const json result = search(parameters);
    for (const json& hit : result["hits"]) keys.push_back(hit["kind"].get<std::string>() + ":" + std::to_string(hit["id"].get<int>()));
    return keys;
  }
};

}  // namespace kartoteka
