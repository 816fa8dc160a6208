// The routes of every record kind, made from its table of fields: list, create, read, change, delete, restore, history.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/audit.h"
#include "engine/records/kinds/answer.h"
#include "http/codec/history_encoder.h"
#include "http/codec/list_query.h"
#include "http/codec/record_decoder.h"
#include "http/list_csv.h"
#include "http/name_book.h"
#include "http/preconditions.h"
#include "http/problem.h"
#include "http/routes/answering.h"
#include "http/routes/direct_answers.h"
#include "http/routes/making.h"
#include "http/routes/record_operations.h"
#include "http/routes/routes.h"
#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

using records::Kind;
using records::Record;
using records::Store;

constexpr std::size_t kMaxHistory = 1000;

Response list_records(const Kind& kind, Call& call) {
  if (&kind == &records::answer_kind() && asks_for_direct_answer(call.request)) return direct_answer(call);
  const ListRequest wanted = decode_list_request(kind, call.request.query);
  if (wanted.is_csv || asks_for_csv(call.request)) return csv_response(kind, wanted, call);
  const Json json = call.context().database.read([&](Store& store) {
    const records::ListPage page = store.list(kind, wanted.query, call.viewer);
    NameBook names(store, call.viewer);
    Json items = Json::array();
    for (const auto& record : page.records) items.push_back(encode_record(kind, *record, wanted.representation, &names));
    return Json{{"items", std::move(items)}, {"next_cursor", page.next_cursor.empty() ? Json(nullptr) : Json(page.next_cursor)}};
  });
  return json_response(200, json);
}

Response create_record(const Kind& kind, Call& call) {
  records::require_write(call.viewer, kind);
  const Representation representation = decode_representation(call.request.query);
  auto record = decode_new_record(kind, parse_json(call.request.body()));
  return made_response(call, kind, representation, [&](Store& store) {
    store.create(kind, *record, call.viewer);
    return std::move(record);
  });
}

bool has_computed_fields(const Kind& kind) {
  return std::any_of(kind.fields.begin(), kind.fields.end(), [](const records::Field& field) { return field.is_computed; });
}

Response not_modified(const Record& record) {
  Response response = Response::empty(304);
  response.headers.set("ETag", etag_of(record));
  return response;
}

Response read_record(const Kind& kind, Call& call) {
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  return call.context().database.read([&](Store& store) {
    const auto record = store.get(kind, id, call.viewer);
    NameBook names(store, call.viewer);
    // Names, of what a text links to too, and what is computed may change while the record does not: then it is always sent.
    const bool may_change = representation.names || representation.html || has_computed_fields(kind);
    if (!may_change && is_not_modified(call.request, etag_of(*record))) {
      return not_modified(*record);
    }
    return record_response(200, *record, encode_record(kind, *record, representation, &names));
  });
}

/// Runs a change of the record in the path: loads it, holds it against If-Match, and writes.
template <typename Change>
Response change_record(const Kind& kind, Call& call, Change change) {
  records::require_write(call.viewer, kind);
  if (!has_if_match(call.request)) return precondition_required();
  const auto id = path_id(call);
  const Representation representation = decode_representation(call.request.query);
  const auto record = call.context().database.write([&](Store& store) {
    auto present = store.get(kind, id, call.viewer);
    require_match(call.request, *present);
    return change(store, std::move(present));
  });
  return written_response(call, 200, kind, *record, representation);
}

Response patch_record(const Kind& kind, Call& call) {
  return change_record(kind, call, [&](Store& store, std::unique_ptr<Record> record) {
    const auto before = record->change;
    apply_merge_patch(kind, parse_json(call.request.body()), *record);
    store.update(kind, *record, before, call.viewer);
    return record;
  });
}

Response delete_record(const Kind& kind, Call& call) {
  return change_record(kind, call, [&](Store& store, const std::unique_ptr<Record>& record) {
    store.remove(kind, record->id, record->change, call.viewer);
    return store.get(kind, record->id, call.viewer);
  });
}

Response restore_record(const Kind& kind, Call& call) {
  return change_record(kind, call, [&](Store& store, const std::unique_ptr<Record>& record) {
    store.restore(kind, record->id, record->change, call.viewer);
    return store.get(kind, record->id, call.viewer);
  });
}

Response record_history(const Kind& kind, Call& call) {
  const auto id = path_id(call);
  const Json json = call.context().database.read([&](Store& store) {
    store.get(kind, id, call.viewer);
    NameBook names(store, call.viewer);
    Json items = Json::array();
    for (const auto& entry : records::history(store.connection(), kind, id, kMaxHistory)) {
      items.push_back(encode_history_entry(entry, names));
    }
    return Json{{"items", std::move(items)}};
  });
  return json_response(200, json);
}

using RecordHandler = Response (*)(const Kind&, Call&);

ApiHandler for_kind(const Kind& kind, RecordHandler handler) {
  return [&kind, handler](Call& call) { return handler(kind, call); };
}

}  // namespace

void add_record_routes(ApiRoutes& routes) {
  for (const Kind* kind : records::all_kinds()) {
    const std::string all = std::string(kApiRoot) + "/" + std::string(kind->path);
    const std::string one = all + "/{id}";
    routes.push_back({"GET", all, list_operation(*kind), for_kind(*kind, list_records)});
    routes.push_back({"GET", one, read_operation(*kind), for_kind(*kind, read_record)});
    routes.push_back({"GET", one + "/history", history_operation(*kind), for_kind(*kind, record_history)});
    if (kind->is_made_by_program) continue;
    routes.push_back({"POST", all, create_operation(*kind), for_kind(*kind, create_record)});
    routes.push_back({"PATCH", one, patch_operation(*kind), for_kind(*kind, patch_record)});
    routes.push_back({"DELETE", one, delete_operation(*kind), for_kind(*kind, delete_record)});
    routes.push_back({"POST", one + "/restore", restore_operation(*kind), for_kind(*kind, restore_record)});
  }
}

}  // namespace kartoteka::http
