// Header fields and parameters: ordered lists of names and values that may repeat. Plain data; knows no sockets.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::http {

struct Field {
  std::string name;
  std::string value;
};

/// Header fields in the order they came; names compare without regard to ASCII case.
class Headers {
 public:
  Headers() = default;
  Headers(std::initializer_list<Field> fields) : fields_(fields) {}

  /// The value of the first field of this name, else nothing.
  std::optional<std::string_view> get(std::string_view name) const;
  bool contains(std::string_view name) const { return get(name).has_value(); }
  std::size_t count(std::string_view name) const;

  /// Appends a field, beside others of the same name.
  void add(std::string name, std::string value) { fields_.push_back({std::move(name), std::move(value)}); }
  /// Replaces all fields of this name by one.
  void set(std::string_view name, std::string value);
  /// set(), unless a field of this name is there.
  void set_default(std::string_view name, std::string_view value);
  void remove(std::string_view name);

  std::size_t size() const { return fields_.size(); }
  bool empty() const { return fields_.empty(); }
  auto begin() const { return fields_.begin(); }
  auto end() const { return fields_.end(); }
  auto begin() { return fields_.begin(); }
  auto end() { return fields_.end(); }

 private:
  std::vector<Field> fields_;
};

/// Query or path parameters, percent-decoded, valid UTF-8; names compare byte for byte.
class Parameters {
 public:
  Parameters() = default;
  Parameters(std::initializer_list<Field> fields) : fields_(fields) {}

  /// The first value of this name, else nothing.
  std::optional<std::string_view> get(std::string_view name) const;
  /// Every value of this name, in order.
  std::vector<std::string_view> all(std::string_view name) const;
  bool contains(std::string_view name) const { return get(name).has_value(); }

  void add(std::string name, std::string value) { fields_.push_back({std::move(name), std::move(value)}); }
  void clear() { fields_.clear(); }

  std::size_t size() const { return fields_.size(); }
  bool empty() const { return fields_.empty(); }
  auto begin() const { return fields_.begin(); }
  auto end() const { return fields_.end(); }

 private:
  std::vector<Field> fields_;
};

/// Whether two ASCII texts are the same but for the case of letters.
bool equals_ignoring_case(std::string_view left, std::string_view right);

}  // namespace kartoteka::http
