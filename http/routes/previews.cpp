// Pictures of attachments: the first page, which lies beside the bytes once they were read, and any page, drawn when it
// is asked for.
#include <limits>

#include "engine/base/error.h"
#include "engine/records/files/previews.h"
#include "http/codec/parameter_reader.h"
#include "http/routes/answering.h"
#include "http/routes/file_answers.h"
#include "http/routes/operation_parts.h"
#include "http/routes/routes.h"
#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

using records::Attachment;

/// Files whose pages can be drawn. What is none of them costs no child.
bool has_pages(std::string_view media_type) { return media_type == "application/pdf" || media_type.starts_with("image/"); }

Response picture_response(const Call& call, Response response, const std::string& tag) {
  response.headers.set("ETag", tag);
  response.headers.set("Cache-Control", "private, no-cache");
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'; sandbox");
  return with_etag(call.request, std::move(response));
}

[[noreturn]] void refuse(const Attachment& attachment, const std::string& reason) {
  throw Error(ErrorCode::not_found, "attachment " + std::to_string(attachment.id) + " has no such picture: " + reason);
}

Response drawn(const Call& call, const Attachment& attachment, std::uint32_t page) {
  const records::FileStore& files = files_of(call);
  if (!has_pages(attachment.media_type)) refuse(attachment, "unsupported");
  if (!files.contains(attachment.sha256)) refuse(attachment, "the bytes are not here");
  if (!call.context().page_picture) throw Error(ErrorCode::unavailable, "nobody draws pages");
  const std::string tag = '"' + attachment.sha256 + "-page-" + std::to_string(page) + '"';
  if (is_not_modified(call.request, tag)) return picture_response(call, Response::make(200, "image/png", ""), tag);
  PagePicture picture = call.context().page_picture(files.path_of(attachment.sha256), attachment.sha256, page);
  if (picture.png.empty()) refuse(attachment, picture.reason);
  return picture_response(call, Response::make(200, "image/png", std::move(picture.png)), tag);
}

}  // namespace

std::vector<PageWord> words_of_page(const Call& call, const Attachment& attachment, std::uint32_t page) {
  const records::FileStore& files = files_of(call);
  if (attachment.sha256.empty() || !has_pages(attachment.media_type) || !files.contains(attachment.sha256)) return {};
  if (!call.context().page_words) throw Error(ErrorCode::unavailable, "nobody looks at pages");
  return call.context().page_words(files.path_of(attachment.sha256), attachment.sha256, page);
}

namespace {

Response preview(Call& call) {
  ParameterReader reader(call.request.query);
  const bool is_page = call.request.query.get("page").has_value();
  const auto page = static_cast<std::uint32_t>(reader.integer("page", 1, 1, 1'000'000));
  reader.text("of");
  reader.finish();
  const Attachment attachment = attachment_of_path(call);
  if (attachment.sha256.empty()) refuse(attachment, "it has no bytes");
  const auto stored = records::preview_path(files_of(call), attachment.sha256);
  std::error_code ignored;
  if (is_page || !std::filesystem::exists(stored, ignored)) return drawn(call, attachment, page);
  return picture_response(call, Response::file("image/png", stored), '"' + attachment.sha256 + "-preview\"");
}

Operation preview_operation() {
  Operation operation{.id = "get_attachment_preview", .tag = "Attachments", .summary = "Gives a picture of a page"};
  operation.description =
      "Without page a small picture of the first one (at most 480 by 640 dots, of PDFs and pictures); with it any page of a PDF, a "
      "TIFF or a picture, at most 1,000 by 1,414 dots. Where there is none: 404, and its detail ends with the reason (unsupported, "
      "encrypted, damaged, too_large, took_too_long).";
  operation.parameters = {id_parameter(),
                          {"page", ParameterPlace::query, {"integer", 1, 1'000'000}, "the page's number"},
                          {"of", ParameterPlace::query, {}, "anything that changes with the file, such as its hash: caches then tell its versions apart"},
                          {"If-None-Match", ParameterPlace::header, {}, "the ETag that the caller has"}};
  operation.answers = {{.status = 200, .description = "a PNG", .schema = "Picture", .headers = {"ETag"}, .media_type = "image/png"},
                       {304, "the caller has it already", "", {"ETag"}}};
  operation.problems = {"not_found", "unavailable"};
  return operation;
}

}  // namespace

void add_preview_routes(ApiRoutes& routes) {
  routes.push_back({"GET", std::string(kApiRoot) + "/attachments/{id}/preview", preview_operation(), preview});
}

}  // namespace kartoteka::http
