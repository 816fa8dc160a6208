// Reads query parameters strictly: each by its type, and none may be left unread. All problems are told at once, with
// the parameter's name as the pointer: "/limit".
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/time.h"
#include "http/server/headers.h"

namespace kartoteka::http {

class ParameterReader {
 public:
  explicit ParameterReader(const Parameters& parameters) : parameters_(parameters) {}

  /// Nothing where it is not given; a problem where it is given twice.
  std::optional<std::string> text(std::string_view name);
  std::vector<std::string_view> texts(std::string_view name);
  bool flag(std::string_view name);
  std::int64_t integer(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most);
  std::optional<Date> date(std::string_view name);
  /// The first of `choices` where it is not given.
  std::string one_of(std::string_view name, std::initializer_list<std::string_view> choices);

  void add_problem(std::string_view name, std::string message);
  /// Errors: invalid_argument where there were problems or a parameter is unknown.
  void finish();

 private:
  const Parameters& parameters_;
  std::set<std::string, std::less<>> read_;
  std::vector<FieldProblem> problems_;
};

}  // namespace kartoteka::http
