#include "http/codec/parameter_reader.h"

#include <algorithm>
#include <charconv>

#include "engine/records/validation.h"

namespace kartoteka::http {
namespace {

std::optional<std::int64_t> integer_of(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

void ParameterReader::add_problem(std::string_view name, std::string message) {
  problems_.push_back({records::json_pointer(name), std::move(message)});
}

std::vector<std::string_view> ParameterReader::texts(std::string_view name) {
  read_.emplace(name);
  return parameters_.all(name);
}

std::optional<std::string> ParameterReader::text(std::string_view name) {
  const auto values = texts(name);
  if (values.size() > 1) add_problem(name, "may be given once");
  if (values.empty()) return std::nullopt;
  return std::string(values.front());
}

bool ParameterReader::flag(std::string_view name) {
  const auto value = text(name);
  if (value && *value != "true" && *value != "false") add_problem(name, "expected true or false");
  return value == "true";
}

std::int64_t ParameterReader::integer(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most) {
  const auto given = text(name);
  if (!given) return otherwise;
  const auto value = integer_of(*given);
  if (value && *value >= least && *value <= most) return *value;
  add_problem(name, "expected an integer " + std::to_string(least) + ".." + std::to_string(most));
  return otherwise;
}

std::optional<Date> ParameterReader::date(std::string_view name) {
  const auto given = text(name);
  if (!given) return std::nullopt;
  const auto date = parse_date(*given);
  if (!date) add_problem(name, "expected a date like 2026-05-03");
  return date;
}

std::string ParameterReader::one_of(std::string_view name, std::initializer_list<std::string_view> choices) {
  const auto given = text(name);
  if (!given) return std::string(*choices.begin());
  if (std::find(choices.begin(), choices.end(), *given) == choices.end()) {
    std::string message = "expected one of";
    for (const std::string_view choice : choices) message += choice.empty() ? "" : " " + std::string(choice);
    add_problem(name, message);
  }
  return *given;
}

void ParameterReader::finish() {
  std::set<std::string_view> told;
  for (const Field& parameter : parameters_) {
    if (!read_.contains(parameter.name) && told.insert(parameter.name).second) add_problem(parameter.name, "unknown parameter");
  }
  if (!problems_.empty()) throw Error(std::move(problems_));
}

}  // namespace kartoteka::http
