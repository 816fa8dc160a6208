#include "http/codec/record_decoder.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "engine/records/validation.h"
#include "http/codec/value_decoder.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::Kind;
using records::Record;

constexpr std::array<std::string_view, 8> kHeadKeys{"id",         "kind",       "change",     "created_at",
                                                    "created_by", "updated_at", "updated_by", "deleted_at"};

std::string unknown_key(std::string_view key) {
  const bool is_head = std::find(kHeadKeys.begin(), kHeadKeys.end(), key) != kHeadKeys.end();
  return is_head ? "is set by the program" : "unknown key";
}

enum class OnNull { keep_default, clear };

void decode_fields(const Kind& kind, const Json& body, OnNull on_null, Record& record, std::vector<FieldProblem>& problems) {
  for (const auto& [key, json] : body.items()) {
    const std::string pointer = records::json_pointer(key);
    const Field* field = kind.field(key);
    if (field && field->is_computed) {
      problems.push_back({pointer, "is set by the program"});
    } else if (!field) {
      problems.push_back({pointer, unknown_key(key)});
    } else if (!json.is_null() || on_null == OnNull::clear) {
      if (const auto value = decode_value(*field, json, pointer, problems)) field->set(record, *value);
    }
  }
}

bool is_told(const std::vector<FieldProblem>& problems, std::string_view pointer) {
  const std::string_view field = pointer.substr(0, pointer.find('/', 1));
  return std::any_of(problems.begin(), problems.end(), [&](const FieldProblem& problem) {
    return problem.pointer == field || problem.pointer.starts_with(std::string(field) + "/");
  });
}

/// The store would tell the rest only after the body decodes; this tells it along with what does not decode.
void throw_with_the_rest(const Kind& kind, Record& record, std::vector<FieldProblem> problems) {
  std::vector<FieldProblem> rest;
  for (FieldProblem& problem : records::normalise_and_check(kind, record)) {
    if (!is_told(problems, problem.pointer)) rest.push_back(std::move(problem));
  }
  problems.insert(problems.end(), rest.begin(), rest.end());
  throw Error(std::move(problems));
}

void decode(const Kind& kind, const Json& body, OnNull on_null, Record& record) {
  if (!body.is_object()) throw Error::at("", "expected an object");
  std::vector<FieldProblem> problems;
  decode_fields(kind, body, on_null, record, problems);
  if (!problems.empty()) throw_with_the_rest(kind, record, std::move(problems));
}

}  // namespace

std::unique_ptr<Record> decode_new_record(const Kind& kind, const Json& body) {
  auto record = kind.make();
  decode(kind, body, OnNull::keep_default, *record);
  return record;
}

void apply_merge_patch(const Kind& kind, const Json& patch, Record& record) {
  decode(kind, patch, OnNull::clear, record);
}

}  // namespace kartoteka::http
