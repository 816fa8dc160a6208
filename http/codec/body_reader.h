// Reads the members of a small JSON body, strictly: each by its type, and none may be left unread. All problems are
// told at once.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/time.h"
#include "http/codec/json.h"

namespace kartoteka::http {

class BodyReader {
 public:
  /// Errors: invalid_argument where the body is not an object.
  explicit BodyReader(const Json& body);

  std::string required_text(std::string_view name);
  std::optional<std::string> text(std::string_view name);
  std::vector<std::string> required_texts(std::string_view name);
  std::optional<Instant> instant(std::string_view name);
  /// The id of a record: a positive integer.
  std::optional<std::int64_t> id(std::string_view name);
  std::int64_t required_id(std::string_view name);
  /// An id, or null for none; one of them must stand there.
  std::optional<std::int64_t> id_or_null(std::string_view name);
  /// An integer within these limits, which must be given.
  std::int64_t required_integer(std::string_view name, std::int64_t least, std::int64_t most);
  /// Empty where it is not given.
  std::vector<std::int64_t> ids(std::string_view name);
  std::vector<std::string> texts(std::string_view name);
  bool flag(std::string_view name);
  bool has(std::string_view name) const;

  /// Errors: invalid_argument where there were problems or a key is unknown.
  void finish();

  void add_problem(std::string_view name, std::string message);

 private:
  const Json* member(std::string_view name);

  const Json& body_;
  std::set<std::string, std::less<>> read_;
  std::vector<FieldProblem> problems_;
};

}  // namespace kartoteka::http
