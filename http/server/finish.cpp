#include "http/server/finish.h"

#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "http/server/range.h"

namespace kartoteka::http {
namespace {

constexpr std::string_view kMark = "-gzip\"";

bool is_bad_in_header(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; }

/// Whatever could not be sent truly or would break the framing, which is not the handler's to decide.
void check(Response& response) {
  if (response.status < 200 || response.status > 599)
    throw Error(ErrorCode::internal, "a response status cannot be sent");
  for (const std::string_view name : {"Content-Length", "Transfer-Encoding", "Connection"})
    response.headers.remove(name);
  for (const Field& field : response.headers) {
    const bool bad = field.name.empty() || field.name.find_first_of(": ") != field.name.npos ||
                     std::any_of(field.name.begin(), field.name.end(), is_bad_in_header) ||
                     std::any_of(field.value.begin(), field.value.end(), is_bad_in_header);
    if (bad) throw Error(ErrorCode::internal, "a response header cannot be sent");
  }
}

void add_vary(Headers& headers) {
  const auto vary = headers.get("Vary");
  headers.set("Vary", vary ? std::string(*vary) + ", Accept-Encoding" : "Accept-Encoding");
}

/// `"abc"` becomes `"abc-gzip"`: other bytes, so another strong tag.
void mark_tag(Headers& headers) {
  const auto etag = headers.get("ETag");
  if (etag && etag->size() >= 2 && etag->ends_with('"')) {
    headers.set("ETag", std::string(etag->substr(0, etag->size() - 1)).append(kMark));
  }
}

std::string_view bytes_of(const Body& body) {
  if (const auto* text = std::get_if<std::string>(&body)) return *text;
  if (const auto* shared = std::get_if<SharedBytes>(&body)) return shared->bytes;
  return {};
}

}  // namespace

bool unmark_compressed_tags(Headers& request_headers) {
  bool had_mark = false;
  for (Field& field : request_headers) {
    if (!equals_ignoring_case(field.name, "If-None-Match") && !equals_ignoring_case(field.name, "If-Match")) continue;
    for (std::size_t at = field.value.find(kMark); at != std::string::npos; at = field.value.find(kMark, at)) {
      field.value.erase(at, kMark.size() - 1);
      had_mark = true;
    }
  }
  return had_mark;
}

void ResponseFinisher::compress(const RequestHead& head, Response& response) {
  const std::string_view bytes = bytes_of(response.body);
  const bool fits = is_compressible(response.headers.get("Content-Type").value_or("")) &&
                    !response.headers.contains("Content-Encoding");
  if (!fits || bytes.size() < options_.min_gzip_bytes || response.status == 206) return;
  add_vary(response.headers);
  if (!accepts_gzip(head.headers)) return;
  response.body = gzip_.compress(bytes);
  response.headers.set("Content-Encoding", "gzip");
  mark_tag(response.headers);
}

const std::string& ResponseFinisher::date() {
  const std::time_t now = std::time(nullptr);
  if (now != date_second_) {
    std::tm parts{};
    std::array<char, 32> text{};
    gmtime_r(&now, &parts);
    date_.assign(text.data(), std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts));
    date_second_ = now;
  }
  return date_;
}

void ResponseFinisher::finish(const RequestHead& head, bool had_mark, Response& response) {
  apply_range(head, response);
  compress(head, response);
  if (had_mark && response.status == 304) {
    mark_tag(response.headers);
    add_vary(response.headers);
  }
  for (const Field& field : options_.default_headers) response.headers.set_default(field.name, field.value);
  response.headers.set_default("Date", date());
  check(response);
}

}  // namespace kartoteka::http
