#include "http/codec/body_reader.h"

#include <nlohmann/json.hpp>

#include "engine/records/validation.h"

namespace kartoteka::http {

BodyReader::BodyReader(const Json& body) : body_(body) {
  if (!body.is_object()) throw Error::at("", "expected an object");
}

const Json* BodyReader::member(std::string_view name) {
  read_.emplace(name);
  const auto found = body_.find(std::string(name));
  return found == body_.end() || found->is_null() ? nullptr : &*found;
}

void BodyReader::add_problem(std::string_view name, std::string message) {
  problems_.push_back({records::json_pointer(name), std::move(message)});
}

std::optional<std::string> BodyReader::text(std::string_view name) {
  const Json* json = member(name);
  if (!json) return std::nullopt;
  if (json->is_string()) return json->get<std::string>();
  add_problem(name, "expected a text");
  return std::nullopt;
}

std::string BodyReader::required_text(std::string_view name) {
  const std::size_t before = problems_.size();
  const auto value = text(name);
  if (!value && problems_.size() == before) add_problem(name, "must be given");
  return value.value_or("");
}

std::vector<std::string> BodyReader::required_texts(std::string_view name) {
  const Json* json = member(name);
  std::vector<std::string> texts;
  if (!json) {
    add_problem(name, "must be given");
  } else if (!json->is_array()) {
    add_problem(name, "expected a list of texts");
  } else {
    for (const Json& item : *json) {
      if (item.is_string()) texts.push_back(item.get<std::string>());
    }
    if (texts.size() != json->size()) add_problem(name, "expected a list of texts");
  }
  return texts;
}

std::optional<Instant> BodyReader::instant(std::string_view name) {
  const auto given = text(name);
  if (!given) return std::nullopt;
  const auto instant = parse_instant(*given);
  if (!instant) add_problem(name, "expected a time like 2026-05-03T09:30:00Z");
  return instant;
}

std::optional<std::int64_t> BodyReader::id(std::string_view name) {
  const Json* json = member(name);
  if (!json) return std::nullopt;
  if (json->is_number_integer() && *json > 0) return json->get<std::int64_t>();
  add_problem(name, "expected an id");
  return std::nullopt;
}

std::int64_t BodyReader::required_id(std::string_view name) {
  const std::size_t before = problems_.size();
  const auto value = id(name);
  if (!value && problems_.size() == before) add_problem(name, "must be given");
  return value.value_or(0);
}

std::optional<std::int64_t> BodyReader::id_or_null(std::string_view name) {
  if (!body_.contains(std::string(name))) add_problem(name, "must be given: an id, or null for none");
  return id(name);
}

std::int64_t BodyReader::required_integer(std::string_view name, std::int64_t least, std::int64_t most) {
  const Json* json = member(name);
  if (json && json->is_number_integer() && *json >= least && *json <= most) return json->get<std::int64_t>();
  add_problem(name, json ? "expected an integer " + std::to_string(least) + ".." + std::to_string(most) : "must be given");
  return least;
}

std::vector<std::int64_t> BodyReader::ids(std::string_view name) {
  const Json* json = member(name);
  std::vector<std::int64_t> found;
  if (!json) return found;
  const bool is_list = json->is_array();
  if (is_list) {
    for (const Json& item : *json) {
      if (item.is_number_integer() && item > 0) found.push_back(item.get<std::int64_t>());
    }
  }
  if (!is_list || found.size() != json->size()) add_problem(name, "expected a list of ids");
  return found;
}

std::vector<std::string> BodyReader::texts(std::string_view name) {
  return has(name) ? required_texts(name) : (read_.emplace(name), std::vector<std::string>());
}

bool BodyReader::flag(std::string_view name) {
  const Json* json = member(name);
  if (json && !json->is_boolean()) add_problem(name, "expected true or false");
  return json && json->is_boolean() && json->get<bool>();
}

bool BodyReader::has(std::string_view name) const {
  const auto found = body_.find(std::string(name));
  return found != body_.end() && !found->is_null();
}

void BodyReader::finish() {
  for (const auto& [key, value] : body_.items()) {
    if (!read_.contains(key)) add_problem(key, "unknown key");
  }
  if (!problems_.empty()) throw Error(std::move(problems_));
}

}  // namespace kartoteka::http
