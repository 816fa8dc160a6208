// Versions of an attachment's bytes: new ones taken in, earlier ones listed, given out and brought back.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/files/versions.h"
#include "http/codec/parameter_reader.h"
#include "http/name_book.h"
#include "http/preconditions.h"
#include "http/routes/answering.h"
#include "http/routes/file_answers.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::FileVersion;
using records::NewVersion;
using records::Store;

Json encode(const FileVersion& version, bool is_newest, NameBook& names) {
  const auto name = names.user_name(version.user);
  return {{"number", version.number},
          {"name", version.name},
          {"media_type", version.media_type},
          {"size_bytes", version.size_bytes},
          {"sha256", version.sha256},
          {"created_at", format_instant(version.at)},
          {"created_by", version.user ? Json(*version.user) : Json(nullptr)},
          {"created_by_name", name ? Json(*name) : Json(nullptr)},
          {"is_newest", is_newest}};
}

Response list(Call& call) {
  ParameterReader(call.request.query).finish();
  const auto attachment = attachment_of_path(call);
  return json_response(200, call.context().database.read([&](Store& store) {
    NameBook names(store, call.viewer);
    Json items = Json::array();
    for (const FileVersion& version : records::versions_of(store.connection(), attachment.id)) {
      items.push_back(encode(version, items.empty(), names));
    }
    return Json{{"items", std::move(items)}};
  }));
}

FileVersion version_of_path(const Call& call, records::RecordId attachment) {
  const auto number = path_id(call, "number");
  return call.context().database.read([&](Store& store) { return records::version_of(store.connection(), attachment, number); });
}

Response download(Call& call) {
  ParameterReader reader(call.request.query);
  const bool as_download = reader.flag("download");
  reader.finish();
  const FileVersion version = version_of_path(call, attachment_of_path(call).id);
  return file_response(call, {version.sha256, version.media_type, version.name, as_download});
}

/// If-Match may be given: both versions stay whatever happens, so it need not.
void check_match(const Call& call, const records::Record& record) {
  if (has_if_match(call.request)) require_match(call.request, record);
}

/// Before a gigabyte is taken in: whether it could become a version.
void check_in_advance(const Call& call, const records::Attachment& attachment) {
  check_match(call, attachment);
  call.context().database.read([&](Store& store) {
    records::require_change(store.connection(), call.viewer, records::attachment_kind(), attachment, attachment);
  });
  if (attachment.deleted_at) throw Error(ErrorCode::conflict, "the attachment is in the bin: restore it first");
}

struct Added {
  std::unique_ptr<records::Attachment> attachment;
  bool is_new = false;
  bool is_replayed = false;
};

Added add_once(const Call& call, records::RecordId id, const NewVersion& version) {
  const auto& kind = records::attachment_kind();
  const auto key = idempotent_upload(call, version.file.sha256);
  return call.context().database.write([&](Store& store) -> Added {
    db::Transaction transaction(store.connection());
    const auto present = store.get(kind, id, call.viewer);
    if (key && find_idempotent(store, *call.viewer.user, *key, kind)) {
      return {std::make_unique<records::Attachment>(static_cast<const records::Attachment&>(*present)), true, true};
    }
    check_match(call, *present);
    auto added = records::add_version(store, id, version, std::nullopt, call.viewer);
    if (key) remember_idempotent(store, *call.viewer.user, *key, kind, id);
    transaction.commit();
    return {std::move(added.attachment), added.is_new, false};
  });
}

Response answer(Call& call, const Added& added, int status_of_new) {
  Response response = written_response(call, added.is_new ? status_of_new : 200, records::attachment_kind(), *added.attachment, {});
  response.headers.set("Location", record_path(records::attachment_kind(), added.attachment->id));
  if (added.is_replayed) response.headers.set("Idempotency-Replayed", "true");
  return response;
}

Response add(Call& call) {
  records::require_write(call.viewer, records::attachment_kind());
  ParameterReader reader(call.request.query);
  auto name = reader.text("name");
  if (name) name = plain_name(std::move(*name));
  reader.finish();
  const auto attachment = attachment_of_path(call);
  check_in_advance(call, attachment);
  records::IncomingFile incoming(files_of(call), call.context().options.max_upload_bytes);
  receive(call, incoming);
  return answer(call, add_once(call, attachment.id, {incoming.keep(), name}), 201);
}

Response bring_back(Call& call) {
  records::require_write(call.viewer, records::attachment_kind());
  ParameterReader(call.request.query).finish();
  const auto id = attachment_of_path(call).id;
  const FileVersion version = version_of_path(call, id);
  return answer(call, add_once(call, id, {{version.sha256, version.size_bytes, version.media_type}, version.name}), 200);
}

ParameterDescription number_parameter() { return {"number", ParameterPlace::path, {"integer", 1}, "the version's number", true}; }

ParameterDescription match_parameter() {
  return {"If-Match", ParameterPlace::header, {}, "the ETag of the record that is to get the version; may be left out"};
}

Operation list_operation() {
  Operation operation{.id = "list_attachment_versions", .tag = "Attachments", .summary = "Lists the versions of a file, the newest first"};
  operation.parameters = {id_parameter()};
  operation.answers = {{200, "the versions", "AttachmentVersionList"}};
  operation.problems = {"not_found"};
  return operation;
}

Operation add_operation() {
  Operation operation{.id = "add_attachment_version", .tag = "Attachments", .summary = "Takes in a new version of a file"};
  operation.description =
      "The body is the new bytes, of any Content-Type, streamed. The record keeps its id, ties, note and links; the earlier bytes stay "
      "among its versions; only the new ones are searched.";
  operation.parameters = {id_parameter(), {"name", ParameterPlace::query, {}, "a new name for the file"}, match_parameter(), idempotency_parameter()};
  operation.request_schema = "Bytes";
  operation.request_media_type = "application/octet-stream";
  const std::vector<std::string> headers{"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"};
  operation.answers = {{201, "the record with its new bytes", "Attachment", headers}, {200, "it had these bytes already", "Attachment", headers}};
  operation.problems = {"not_found", "forbidden", "conflict", "outdated", "unavailable", "no_space"};
  return operation;
}

Operation download_operation() {
  Operation operation{.id = "download_attachment_version", .tag = "Attachments", .summary = "Gives the bytes of a version"};
  operation.parameters = {id_parameter(), number_parameter(),
                          {"download", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "true: to be saved, never shown"},
                          {"Range", ParameterPlace::header, {}, "one range of bytes"}};
  operation.answers = {{.status = 200, .description = "the file", .headers = {"ETag"}, .media_type = "application/octet-stream"},
                       {.status = 206, .description = "the range", .headers = {"ETag"}, .media_type = "application/octet-stream"},
                       {304, "the caller has it already", "", {"ETag"}}};
  operation.problems = {"not_found"};
  return operation;
}

Operation bring_back_operation() {
  Operation operation{.id = "restore_attachment_version", .tag = "Attachments", .summary = "Makes an earlier version the newest again"};
  operation.description = "Its bytes become a new version; none goes away.";
  operation.parameters = {id_parameter(), number_parameter(), match_parameter(), idempotency_parameter()};
  operation.answers = {{200, "the record with these bytes", "Attachment", {"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"}}};
  operation.problems = {"not_found", "forbidden", "conflict", "outdated"};
  return operation;
}

}  // namespace

void add_version_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/attachments/{id}/versions";
  routes.push_back({"GET", all, list_operation(), list});
  routes.push_back({"POST", all, add_operation(), add, BodyUse::upload});
  routes.push_back({"GET", all + "/{number}/content", download_operation(), download});
  routes.push_back({"POST", all + "/{number}/restore", bring_back_operation(), bring_back});
}

}  // namespace kartoteka::http
