// The bytes of attachments: streamed in, checked, tied to records; streamed out, whole or in part.
#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/records/media_type.h"
#include "engine/records/validation.h"
#include "http/codec/parameter_reader.h"
#include "http/routes/answering.h"
#include "http/routes/file_answers.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"

namespace kartoteka::http {
namespace {

using records::Attachment;
using records::Store;

Attachment described(const Call& call) {
  ParameterReader reader(call.request.query);
  Attachment attachment;
  attachment.name = plain_name(reader.text("name").value_or(""));
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

Uploaded create_once(const Call& call, Attachment attachment) {
  const auto& kind = records::attachment_kind();
  const auto key = idempotent_upload(call, attachment.sha256);
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
  Attachment attachment = described(call);
  check_in_advance(call, attachment);
  records::IncomingFile incoming(files_of(call), call.context().options.max_upload_bytes);
  receive(call, incoming);
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

Response download(Call& call) {
  ParameterReader reader(call.request.query);
  const bool as_download = reader.flag("download");
  reader.finish();
  const Attachment attachment = attachment_of_path(call);
  return file_response(call, {attachment.sha256, attachment.media_type, attachment.name, as_download});
}

Operation upload_operation() {
  Operation operation{.id = "upload_attachment", .tag = "Attachments", .summary = "Takes in a file and ties it to records"};
  operation.description =
      "The body is the file's bytes, of any Content-Type, streamed; what the file is, is told by its content. A file that is tied to "
      "nothing goes to the bin after a day; one whose last tie is taken away at once.";
  operation.parameters = {
      {"name", ParameterPlace::query, {}, "the file's name, as people know it", true},
      {"ties", ParameterPlace::query, {}, "a record that the file belongs to, of any kind: contact:7", false, true},
      {"note", ParameterPlace::query, {}, "Markdown"},
      idempotency_parameter()};
  operation.request_schema = "Bytes";
  operation.request_media_type = "application/octet-stream";
  operation.answers = {{201, "stored", "Attachment", {"ETag", "Kartoteka-Change", "Location", "Idempotency-Replayed"}}};
  operation.problems = {"forbidden", "conflict", "unavailable", "no_space"};
  return operation;
}

Operation download_operation() {
  Operation operation{.id = "download_attachment", .tag = "Attachments", .summary = "Gives the file's bytes, whole or a range"};
  operation.parameters = {id_parameter(),
                          {"download", ParameterPlace::query, {"boolean", {}, {}, {}, "false"}, "true: to be saved, never shown"},
                          {"Range", ParameterPlace::header, {}, "one range of bytes; several at once give the whole"},
                          {"If-Range", ParameterPlace::header, {}, "the ETag of the parts that the caller has"},
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
  add_file_text_routes(routes);
  add_version_routes(routes);
  add_preview_routes(routes);
}

}  // namespace kartoteka::http
