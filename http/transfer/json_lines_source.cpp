#include "http/transfer/json_lines_source.h"

#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "http/codec/json.h"
#include "http/codec/record_decoder.h"
#include "http/codec/record_encoder.h"
#include "http/codec/value_decoder.h"

namespace kartoteka::transfer {
namespace {

using http::Json;
using records::Field;
using records::Kind;

constexpr std::size_t kMaxLineBytes = 16 << 20;
constexpr const char* kInBin = "in_bin";

const Kind& kind_of(const Json& line) {
  const auto name = line.is_object() ? line.find("kind") : line.end();
  const Kind* kind = name != line.end() && name->is_string() ? records::find_kind(name->get<std::string>()) : nullptr;
  if (!kind) throw Error::at("/kind", "expected the name of a kind of records");
  return *kind;
}

records::RecordId id_of(const Json& line) {
  const auto id = line.find("id");
  if (id == line.end()) return 0;
  if (!id->is_number_integer() || *id <= 0) throw Error::at("/id", "expected a positive integer");
  return id->get<records::RecordId>();
}

bool take_in_bin(Json& line) {
  const auto mark = line.find(kInBin);
  if (mark == line.end()) return false;
  if (!mark->is_boolean()) throw Error::at("/in_bin", "expected true or false");
  const bool is_in_bin = mark->get<bool>();
  line.erase(kInBin);
  return is_in_bin;
}

/// Takes the computed fields out of the line, and into the record what is kept of them.
void take_computed(const Kind& kind, Json& line, records::Record& record) {
  for (const Field& field : kind.fields) {
    if (!field.is_computed) continue;
    const std::string name(field.name);
    const auto json = line.find(name);
    if (json == line.end()) continue;
    std::vector<FieldProblem> problems;
    const auto value = is_kept(kind, field) && !json->is_null() ? http::decode_value(field, *json, "/" + name, problems) : std::nullopt;
    if (!problems.empty()) throw Error(std::move(problems));
    if (value) field.set(record, *value);
    line.erase(name);
  }
}

}  // namespace

JsonLinesSource::JsonLinesSource(const std::filesystem::path& file) : stream_(file, std::ios::binary) {
  if (!stream_) throw Error(ErrorCode::not_found, "cannot read " + file.string());
}

bool JsonLinesSource::next(SourceLine& line) {
  std::string text;
  while (std::getline(stream_, text)) {
    ++number_;
    if (text.ends_with('\r')) text.pop_back();
    if (number_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.empty()) continue;
    line.number = number_;
    if (text.size() > kMaxLineBytes) line.problem = "the line is too long";
    line.cells = {std::move(text)};
    return true;
  }
  return false;
}

void JsonLinesSource::rewind() {
  stream_.clear();
  stream_.seekg(0);
  number_ = 0;
}

Incoming JsonLinesSource::decode(records::Store&, const SourceLine& line) {
  Json json = http::parse_json(line.cells.front());
  Incoming incoming;
  incoming.kind = &kind_of(json);
  incoming.given_id = id_of(json);
  incoming.is_in_bin = take_in_bin(json);
  json.erase("kind");
  json.erase("id");
  const auto kept = incoming.kind->make();
  take_computed(*incoming.kind, json, *kept);
  incoming.record = http::decode_new_record(*incoming.kind, json);
  for (const Field& field : incoming.kind->fields) {
    if (is_kept(*incoming.kind, field)) field.set(*incoming.record, field.get(*kept));
    const auto given = json.find(std::string(field.name));
    if (given != json.end() && !given->is_null()) incoming.given.push_back(&field);
  }
  return incoming;
}

std::string json_line(const Kind& kind, const records::Record& record) {
  Json line{{"kind", kind.name}, {"id", record.id}};
  if (record.deleted_at) line[kInBin] = true;
  for (const Field& field : kind.fields) {
    if (is_exported(kind, field)) line[std::string(field.name)] = http::encode_value(field, field.get(record));
  }
  return http::write_json(line);
}

}  // namespace kartoteka::transfer
