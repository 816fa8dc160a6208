#include "http/server/range.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

std::optional<std::uint64_t> read_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || text.size() > 18) return std::nullopt;
  return number;
}

RangeAnswer last_bytes(std::uint64_t count, std::uint64_t size_bytes) {
  if (count == 0 || size_bytes == 0) return {RangeOutcome::unsatisfiable, {}};
  return {RangeOutcome::part, {size_bytes - std::min(count, size_bytes), size_bytes}};
}

/// If-Range: a part only makes sense when the client's other parts are of the same version.
bool range_still_fits(const RequestHead& head, const Response& response) {
  const auto condition = head.headers.get("If-Range");
  if (!condition) return true;
  const auto etag = response.headers.get("ETag");
  const auto modified = response.headers.get("Last-Modified");
  return (etag && names_etag_strongly(*condition, *etag) && *condition != "*") || (modified && *modified == *condition);
}

struct CutBody {
  ByteRange range;

  void operator()(std::string& text) const { text = text.substr(range.begin, range.end - range.begin); }
  void operator()(SharedBytes& shared) const {
    shared.bytes = shared.bytes.substr(range.begin, range.end - range.begin);
  }
  void operator()(BodyStream& stream) const {
    stream.size_bytes = range.end - range.begin;
    stream.read = [read = std::move(stream.read), begin = range.begin](std::uint64_t offset, std::span<char> buffer) {
      return read(begin + offset, buffer);
    };
  }
};

}  // namespace

RangeAnswer read_range(std::string_view range_header, std::uint64_t size_bytes) {
  constexpr std::string_view kUnit = "bytes=";
  const std::size_t dash = range_header.find('-');
  if (!range_header.starts_with(kUnit) || dash == range_header.npos) return {};
  const std::string_view first = range_header.substr(kUnit.size(), dash - kUnit.size());
  const std::string_view last = range_header.substr(dash + 1);
  const auto begin = read_number(first);
  const auto end = read_number(last);
  if (first.empty() && end) return last_bytes(*end, size_bytes);
  if (!begin || (!end && !last.empty()) || (end && *end < *begin)) return {};
  if (*begin >= size_bytes) return {RangeOutcome::unsatisfiable, {}};
  return {RangeOutcome::part, {*begin, std::min(end ? *end + 1 : size_bytes, size_bytes)}};
}

void apply_range(const RequestHead& head, Response& response) {
  const auto size = body_size(response.body);
  if (!response.accepts_ranges || response.status != 200 || !size) return;
  response.headers.set("Accept-Ranges", "bytes");
  const auto range_header = head.headers.get("Range");
  if (head.method != "GET" || !range_header || !range_still_fits(head, response)) return;
  const auto [outcome, range] = read_range(*range_header, *size);
  if (outcome == RangeOutcome::whole) return;
  const std::string of_size = "/" + std::to_string(*size);
  if (outcome == RangeOutcome::unsatisfiable) {
    response.status = 416;
    response.body = std::string();
    response.headers.remove("Content-Type");
    response.headers.set("Content-Range", "bytes *" + of_size);
    return;
  }
  response.status = 206;
  response.headers.set("Content-Range",
                       "bytes " + std::to_string(range.begin) + "-" + std::to_string(range.end - 1) + of_size);
  std::visit(CutBody{range}, response.body);
}

}  // namespace kartoteka::http
