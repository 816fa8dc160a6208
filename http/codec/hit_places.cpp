#include "http/codec/hit_places.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "engine/records/ties.h"
#include "http/codec/search_encoder.h"
#include "http/name_book.h"
#include "http/record_texts.h"

namespace kartoteka::http {
namespace {

using records::Field;
using records::Kind;
using records::Record;
using records::RecordKey;

class Places {
 public:
  explicit Places(HitSources& sources) : sources_(sources) {}

  void add_tied(const RecordKey& key) {
    const Record* tied = sources_.texts.record(*key.kind, key.id);
    if (!tied) return;
    add(tied_, key);
    for (const Field* place : records::handed_on(*key.kind)) {
      const auto value = place->get(*tied);
      const Kind* kind = records::find_kind(place->reference_kind);
      if (const auto* id = std::get_if<std::int64_t>(&value)) add(above_, {kind, *id});
    }
  }

  Json encode() {
    std::vector<RecordKey> all = above_;
    for (const RecordKey& key : tied_) add(all, key);
    std::stable_sort(all.begin(), all.end(), [](const RecordKey& a, const RecordKey& b) { return rank(a) < rank(b); });
    Json places = Json::array();
    for (const RecordKey& key : all) {
      const auto& name = sources_.names.name(*key.kind, key.id);
      if (name) places.push_back({{"kind", key.kind->name}, {"id", key.id}, {"name", *name}});
    }
    return places;
  }

 private:
  static void add(std::vector<RecordKey>& keys, const RecordKey& key) {
    const bool is_there = std::any_of(keys.begin(), keys.end(), [&](const RecordKey& one) { return one.kind == key.kind && one.id == key.id; });
    if (!is_there) keys.push_back(key);
  }
  static int rank(const RecordKey& key) { return key.kind->name == "client" ? 0 : key.kind->name == "thread" ? 1 : 2; }

  HitSources& sources_;
  std::vector<RecordKey> tied_;
  std::vector<RecordKey> above_;
};

}  // namespace

Json encode_places(const Kind& kind, const Record& record, HitSources& sources) {
  Places places(sources);
  for (const Field& field : kind.fields) {
    if (field.type != records::FieldType::record_keys) continue;
    for (const records::Reference& tie : records::references_of(field, record)) places.add_tied(tie.key);
  }
  return places.encode();
}

Json first_place(const Json& places, std::string_view kind) {
  for (const Json& place : places) {
    if (place["kind"] == kind) return {{"id", place["id"]}, {"name", place["name"]}};
  }
  return nullptr;
}

}  // namespace kartoteka::http
