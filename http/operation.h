// What a route tells of itself, beside serving: the OpenAPI document and the API page are made from it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::http {

/// The values of a parameter.
struct ValueDescription {
  std::string type = "string";  ///< string, integer, boolean, date, date-time
  std::optional<std::int64_t> minimum = std::nullopt;
  std::optional<std::int64_t> maximum = std::nullopt;
  std::vector<std::string> choices = {};
  std::string otherwise = "";  ///< the value where it is not given
};

enum class ParameterPlace { path, query, header };

struct ParameterDescription {
  std::string name;
  ParameterPlace place = ParameterPlace::query;
  ValueDescription value = {};
  std::string description = "";
  bool is_required = false;
  bool may_repeat = false;  ///< in a query: any of the values
};

struct AnswerDescription {
  int status = 200;
  std::string description;
  std::string schema = "";                ///< the name of a schema, "" for no body or one that is not JSON
  std::vector<std::string> headers = {};  ///< names out of the document's common headers
  std::string media_type = "application/json";
};

struct Operation {
  std::string id;       ///< "list_clients", unique
  std::string tag;      ///< the group in which people look for it
  std::string summary;  ///< one line
  std::string description = "";
  std::vector<ParameterDescription> parameters = {};
  std::string request_schema = "";  ///< the name of a schema ("ClientNew"), "" for no body
  std::string request_media_type = "application/json";
  std::vector<AnswerDescription> answers = {};
  std::vector<std::string_view> problems = {};  ///< codes of errors beyond those that every route may give
  bool needs_sign_in = true;                    ///< false: answers without, perhaps less
};

}  // namespace kartoteka::http
