#include "http/routes/answering.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/kinds/user.h"
#include "http/name_book.h"

namespace kartoteka::http {

Response json_response(int status, const Json& json) { return Response::make(status, "application/json", write_json(json)); }

std::int64_t path_id(const Call& call, std::string_view name) {
  const std::string_view text = call.request.parameters.get(name).value_or("");
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc() || end != text.data() + text.size() || id <= 0 || text.starts_with('0')) {
    throw Error(ErrorCode::not_found, "there is nothing with the id " + std::string(text));
  }
  return id;
}

std::string record_path(const records::Kind& kind, records::RecordId id) {
  return std::string(kApiRoot) + "/" + std::string(kind.path) + "/" + std::to_string(id);
}

Response record_response(int status, const records::Record& record, const Json& json) {
  Response response = json_response(status, json);
  response.headers.set("ETag", etag_of(record));
  return response;
}

Response written_response(Call& call, int status, const records::Kind& kind, const records::Record& record,
                          const Representation& representation) {
  const Json json = call.context().database.read([&](records::Store& store) {
    NameBook names(store, call.viewer);
    return encode_record(kind, record, representation, &names);
  });
  Response response = record_response(status, record, json);
  response.headers.set("Kartoteka-Change", std::to_string(record.change));
  return response;
}

Json encode_viewer(records::Store& store, const records::Viewer& viewer) {
  if (!viewer.user) return nullptr;
  const auto user = store.find(records::user_kind(), *viewer.user, viewer);
  return user ? encode_record(records::user_kind(), *user, {}, nullptr) : Json(nullptr);
}

}  // namespace kartoteka::http
