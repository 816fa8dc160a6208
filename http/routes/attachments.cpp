// The bytes of attachments: streamed in, checked, tied to records; streamed out, whole or in part, so that a browser
// can do no harm with them.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/files.h"
#include "engine/records/idempotency.h"
#include "engine/records/kinds/attachment.h"
#include "engine/records/media_type.h"
#include "engine/records/validation.h"
#include "http/codec/parameter_reader.h"
#include "http/content_disposition.h"
#include "http/routes/answering.h"
#include "http/routes/routes.h"
#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

using records::Attachment;
using records::Store;

const records::FileStore& files_of(const Call& call) {
  if (!call.context().files) throw Error(ErrorCode::unavailable, "there is no place for files");
  return *call.context().files;
}

Attachment described(const Call& call) {
  ParameterReader reader(call.request.query);
  Attachment attachment;
  attachment.name = reader.text("name").value_or("");
  for (const std::string_view tie : reader.texts("ties")) attachment.ties.emplace_back(tie);
  attachment.note = reader.text("note").value_or("");
  reader.finish();
  attachment.owner = call.viewer.user;
  return attachment;
}

/// Before a gigabyte is taken in: whether its record could be stored.
void check_in_advance(const Call& call, Attachment attachment) {
  auto problems = records::normalise_and_check(records::attachment_kind(), attachment);
  call.context().database.read([&](Store& store) {
    for (std::size_t i = 0; problems.empty() && i < attachment.ties.size(); ++i) {
      const auto key = records::parse_record_key(attachment.ties[i]);
      const auto record = store.find(*key->kind, key->id, call.viewer);
      if (!record || record->deleted_at) problems.push_back({"/ties/" + std::to_string(i), "there is no " + attachment.ties[i]});
    }
  });
  if (!problems.empty()) throw Error(std::move(problems));
}

struct Uploaded {
  Attachment attachment;
  bool is_replayed = false;
};

std::optional<records::IdempotentRequest> idempotency_of(const Call& call, const std::string& sha256) {
  const auto key = call.request.headers.get("Idempotency-Key");
  if (!key) return std::nullopt;
  constexpr std::size_t kMaxKeyBytes = 200;
  if (key->empty() || key->size() > kMaxKeyBytes) throw Error::at("", "expected an Idempotency-Key of 1..200 bytes");
  return records::IdempotentRequest{std::string(*key), make_etag(call.request.target + "\n" + sha256)};
}

Uploaded create_once(const Call& call, Attachment attachment) {
  const auto& kind = records::attachment_kind();
  const auto key = idempotency_of(call, attachment.sha256);
  return call.context().database.write([&](Store& store) -> Uploaded {
    db::Transaction transaction(store.connection());
    if (key) {
      if (const auto made = find_idempotent(store, *call.viewer.user, *key, kind)) {
        const auto present = store.get(kind, *made, call.viewer);
        return {static_cast<const Attachment&>(*present), true};
      }
    }
    store.create(kind, attachment, call.viewer);
    if (key) remember_idempotent(store, *call.viewer.user, *key, kind, attachment.id);
    transaction.commit();
    return {attachment, false};
  });
}

Response upload(Call& call) {
  records::require_write(call.viewer, records::attachment_kind());
  const records::FileStore& files = files_of(call);
  Attachment attachment = described(call);
  check_in_advance(call, attachment);
  records::IncomingFile incoming(files, call.context().options.max_upload_bytes);
  call.request.read_body([&](std::string_view piece) { incoming.write(piece); });
  const records::StoredFile stored = incoming.keep();
  attachment.sha256 = stored.sha256;
  attachment.size_bytes = stored.size_bytes;
  attachment.media_type = records::refined_by_name(stored.media_type, attachment.name);
  const Uploaded uploaded = create_once(call, std::move(attachment));
  Response response = written_response(call, 201, records::attachment_kind(), uploaded.attachment, {});
  response.headers.set("Location", record_path(records::attachment_kind(), uploaded.attachment.id));
  if (uploaded.is_replayed) response.headers.set("Idempotency-Replayed", "true");
  return response;
}

/// What a browser may show by itself: none of these can run a script of its own.
bool is_safe_inline(std::string_view media_type) {
  for (const std::string_view safe : {"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain",
                                      "text/csv", "text/markdown"}) {
    if (media_type == safe) return true;
  }
  return false;
}

std::string content_type_of(const std::string& media_type) {
  if (!is_safe_inline(media_type)) return media_type;
  return media_type.starts_with("text/") ? "text/plain; charset=utf-8" : media_type;
}

/// A sandbox for whatever is shown; the PDF viewers of browsers do not work inside one and are guarded by the rest.
std::string_view content_policy(std::string_view media_type) {
  if (media_type == "application/pdf") return "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
  return "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
}

Response download(Call& call) {
  const auto id = path_id(call);
  ParameterReader reader(call.request.query);
  const bool as_download = reader.flag("download");
  reader.finish();
  const Attachment attachment = call.context().database.read([&](Store& store) {
    const auto record = store.get(records::attachment_kind(), id, call.viewer);
    return static_cast<const Attachment&>(*record);
  });
  const records::FileStore& files = files_of(call);
  if (!files.contains(attachment.sha256)) throw Error(ErrorCode::not_found, "the bytes of attachment " + std::to_string(id) + " are not here");
  const bool is_inline = !as_download && is_safe_inline(attachment.media_type);
  Response response = Response::file(content_type_of(attachment.media_type), files.path_of(attachment.sha256));
  response.headers.set("ETag", '"' + attachment.sha256 + '"');
  response.headers.set("Content-Disposition", content_disposition(is_inline, attachment.name));
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Content-Security-Policy", std::string(content_policy(attachment.media_type)));
  return with_etag(call.request, std::move(response));
}

Operation upload_operation() {
  Operation operation{.id = "upload_attachment", .tag = "Attachments", .summary = "Takes in a file and ties it to records"};
  operation.description = "The body is the file's bytes, of any Content-Type; what the file is, is told by its content.";
  operation.parameters = {
      {"name", ParameterPlace::query, {}, "the file's name, as people know it", true},
      {"ties", ParameterPlace::query, {}, "a record that the file belongs to: contact:7", false, true},
      {"note", ParameterPlace::query, {}, "Markdown"},
      {"Idempotency-Key", ParameterPlace::header, {}, "1 to 200 bytes; a request repeated with the same key makes nothing anew"}};
  operation.request_schema = "Bytes";
  operation.request_media_type = "application/octet-stream";
  operation.answers = {{201, "stored", "Attachment", {"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"}}};
  operation.problems = {"forbidden", "conflict", "unavailable"};
  return operation;
}

Operation download_operation() {
  Operation operation{.id = "download_attachment", .tag = "Attachments", .summary = "Gives the file's bytes, whole or a range"};
  operation.parameters = {{"id", ParameterPlace::path, {"integer", 1}, "the record's id", true},
                          {"download", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "true: to be saved, never shown"},
                          {"Range", ParameterPlace::header, {}, "one range of bytes"},
                          {"If-None-Match", ParameterPlace::header, {}, "the ETag that the caller has"}};
  operation.answers = {{.status = 200, .description = "the file", .headers = {"ETag"}, .media_type = "application/octet-stream"},
                       {.status = 206, .description = "the range", .headers = {"ETag"}, .media_type = "application/octet-stream"},
                       {304, "the caller has it already", "", {"ETag"}}};
  operation.problems = {"not_found"};
  return operation;
}

}  // namespace

void add_attachment_routes(ApiRoutes& routes) {
  const std::string all = std::string(kApiRoot) + "/attachments";
  routes.push_back({"POST", all + "/upload", upload_operation(), upload, BodyUse::upload});
  routes.push_back({"GET", all + "/{id}/content", download_operation(), download});
}

}  // namespace kartoteka::http
