#include "http/routes/operation_parts.h"

#include "http/codec/list_query.h"

namespace kartoteka::http {

ParameterDescription id_parameter(std::string description) {
  return {"id", ParameterPlace::path, {"integer", 1}, std::move(description), true};
}

ParameterDescription idempotency_parameter() {
  return {"Idempotency-Key", ParameterPlace::header, {}, "1 to 200 bytes; a request repeated with the same key makes nothing anew"};
}

void add_page_parameters(Operation& operation) {
  operation.parameters.push_back(
      {"limit", ParameterPlace::query, {"integer", 1, kMaxPageSize, {}, std::to_string(kDefaultPageSize)}, "items a page"});
  operation.parameters.push_back({"cursor", ParameterPlace::query, {}, "next_cursor of the page before"});
}

void add_representation(Operation& operation) {
  operation.parameters.push_back({"expand", ParameterPlace::query, {"string", {}, {}, {"names"}}, "names: adds <field>_name beside each reference"});
  operation.parameters.push_back(
      {"render", ParameterPlace::query, {"string", {}, {}, {"html"}}, "html: adds <field>_html, safe HTML, beside each Markdown field"});
}

}  // namespace kartoteka::http
