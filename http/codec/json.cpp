#include "http/codec/json.h"

#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/records/validation.h"

namespace kartoteka::http {
namespace {

/// Builds the value event by event; the library's parser itself does not recurse.
class StrictReader final : public nlohmann::json_sax<Json> {
 public:
  Json take() { return std::move(root_); }

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(number_integer_t value) override { return put(value); }
  bool number_unsigned(number_unsigned_t value) override { return put(value); }
  bool number_float(number_float_t value, const string_t&) override { return put(value); }
  bool string(string_t& value) override { return put(std::move(value)); }
  bool binary(binary_t&) override { return false; }

  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    Json& object = *open_.back().value;
    open_.back().key = name;
    if (object.contains(name)) throw Error::at(pointer(), "the key stands twice");
    if (object.size() == kMaxJsonObjectKeys) throw Error::at(pointer(), "too many keys");
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    throw Error::at("", "expected JSON; it breaks off at byte " + std::to_string(position));
  }

 private:
  struct Container {
    Json* value;
    std::string key;  ///< of the member that comes, in an object
  };

  template <typename Value>
  bool put(Value&& value) {
    place(Json(std::forward<Value>(value)));
    return true;
  }

  Json& place(Json value) {
    if (open_.empty()) return root_ = std::move(value);
    Json& container = *open_.back().value;
    if (container.is_object()) return container[open_.back().key] = std::move(value);
    container.push_back(std::move(value));
    return container.back();
  }

  bool open(Json container) {
    if (open_.size() == kMaxJsonDepth) throw Error::at(pointer(), "values stand too deep in each other");
    Json& placed = place(std::move(container));
    open_.push_back({&placed, {}});
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  /// Of the member that comes next.
  std::string pointer() const {
    std::string text;
    for (const Container& container : open_) {
      const bool is_innermost = &container == &open_.back();
      const std::size_t index = container.value->size() - (is_innermost ? 0 : 1);
      text += container.value->is_object() ? records::json_pointer(container.key) : "/" + std::to_string(index);
    }
    return text;
  }

  Json root_;
  std::vector<Container> open_;
};

}  // namespace

Json parse_json(std::string_view text) {
  if (!utf8_length(text)) throw Error::at("", "expected UTF-8");
  StrictReader reader;
  Json::sax_parse(text, &reader);
  return reader.take();
}

std::string write_json(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace kartoteka::http
