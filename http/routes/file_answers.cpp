#include "http/routes/file_answers.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/records/media_type.h"
#include "http/content_disposition.h"
#include "http/routes/answering.h"
#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

/// Of a body that is refused in its middle.
constexpr std::uint64_t kMaxPassedOver = std::uint64_t{64} << 20;

/// What a browser may show by itself: none of these can run a script of its own.
bool is_safe_inline(std::string_view media_type) {
  for (const std::string_view safe : {"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain",
                                      "text/csv", "text/markdown"}) {
    if (media_type == safe) return true;
  }
  return false;
}

/// What browsers run scripts in is named as bytes alone, whatever else guards them.
bool may_hold_scripts(std::string_view media_type) {
  return media_type.find("html") != media_type.npos || media_type.find("xml") != media_type.npos || media_type.find("script") != media_type.npos;
}

std::string content_type_of(const std::string& media_type) {
  if (may_hold_scripts(media_type) && !media_type.starts_with("application/vnd.")) return std::string(records::kUnknownMediaType);
  if (!is_safe_inline(media_type)) return media_type;
  return media_type.starts_with("text/") ? "text/plain; charset=utf-8" : media_type;
}

/// A sandbox for whatever is shown; the PDF viewers of browsers do not work inside one and are guarded by the rest.
std::string_view content_policy(std::string_view media_type) {
  if (media_type == "application/pdf") return "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
  return "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
}

}  // namespace

const records::FileStore& files_of(const Call& call) {
  if (!call.context().files) throw Error(ErrorCode::unavailable, "there is no place for files");
  return *call.context().files;
}

records::Attachment attachment_of_path(const Call& call) {
  const auto id = path_id(call);
  return call.context().database.read([&](records::Store& store) {
    const auto record = store.get(records::attachment_kind(), id, call.viewer);
    return static_cast<const records::Attachment&>(*record);
  });
}

std::optional<records::IdempotentRequest> idempotent_upload(const Call& call, const std::string& sha256) {
  const auto key = call.request.headers.get("Idempotency-Key");
  if (!key) return std::nullopt;
  constexpr std::size_t kMaxKeyBytes = 200;
  if (key->empty() || key->size() > kMaxKeyBytes) throw Error::at("", "expected an Idempotency-Key of 1..200 bytes");
  return records::IdempotentRequest{std::string(*key), make_etag(call.request.target + "\n" + sha256)};
}

void receive(Call& call, records::IncomingFile& incoming) {
  std::optional<Error> refusal;
  std::uint64_t passed_over = 0;
  call.request.read_body([&](std::string_view piece) {
    try {
      if (!refusal) return incoming.write(piece);
    } catch (const Error& error) {
      refusal = error;
    }
    // Most clients look for an answer only when they have sent everything.
    passed_over += piece.size();
    if (passed_over > kMaxPassedOver) throw *refusal;
  });
  if (refusal) throw *refusal;
}

std::string plain_name(std::string name) {
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  std::replace_if(name.begin(), name.end(), is_control, ' ');
  return name;
}

Response file_response(const Call& call, const FileAnswer& file) {
  const records::FileStore& files = files_of(call);
  if (!files.contains(file.sha256)) throw Error(ErrorCode::not_found, "the bytes of " + file.name + " are not here");
  const bool is_inline = !file.as_download && is_safe_inline(file.media_type);
  Response response = Response::file(content_type_of(file.media_type), files.path_of(file.sha256));
  response.headers.set("ETag", '"' + file.sha256 + '"');
  response.headers.set("Content-Disposition", content_disposition(is_inline, file.name));
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Content-Security-Policy", std::string(content_policy(file.media_type)));
  return with_etag(call.request, std::move(response));
}

}  // namespace kartoteka::http
