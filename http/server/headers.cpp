#include "http/server/headers.h"

#include <algorithm>

namespace kartoteka::http {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

}  // namespace

bool equals_ignoring_case(std::string_view left, std::string_view right) {
  return left.size() == right.size() &&
         std::equal(left.begin(), left.end(), right.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

std::optional<std::string_view> Headers::get(std::string_view name) const {
  for (const Field& field : fields_) {
    if (equals_ignoring_case(field.name, name)) {
      return field.value;
    }
  }
  return std::nullopt;
}

std::size_t Headers::count(std::string_view name) const {
  return static_cast<std::size_t>(std::count_if(fields_.begin(), fields_.end(),
                                                [&](const Field& f) { return equals_ignoring_case(f.name, name); }));
}

void Headers::set(std::string_view name, std::string value) {
  remove(name);
  fields_.push_back({std::string(name), std::move(value)});
}

void Headers::set_default(std::string_view name, std::string_view value) {
  if (!contains(name)) {
    fields_.push_back({std::string(name), std::string(value)});
  }
}

void Headers::remove(std::string_view name) {
  std::erase_if(fields_, [&](const Field& f) { return equals_ignoring_case(f.name, name); });
}

std::optional<std::string_view> Parameters::get(std::string_view name) const {
  for (const Field& field : fields_) {
    if (field.name == name) {
      return field.value;
    }
  }
  return std::nullopt;
}

std::vector<std::string_view> Parameters::all(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const Field& field : fields_) {
    if (field.name == name) {
      values.push_back(field.value);
    }
  }
  return values;
}

}  // namespace kartoteka::http
