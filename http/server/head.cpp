#include "http/server/head.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "http/server/target.h"

namespace kartoteka::http {
namespace {

constexpr std::array<std::string_view, 7> kMethods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

/// RFC 9110, 5.6.2.
bool is_token_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_token(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_token_char); }

/// Visible characters, space, tab, and bytes over 0x7F (RFC 9110, 5.5).
bool is_value_char(char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F); }

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// The line before the next CR LF, which is taken off together with it.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find("\r\n"), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 2, rest.size()));
  return line;
}

bool is_authority_char(char c) {
  return is_token_char(c) || std::string_view("[]:(),;=").find(c) != std::string_view::npos;
}

/// A host with an optional port; user information ("a@b") and paths are not.
bool is_host(std::string_view text) {
  return !text.empty() && text.front() != ':' && std::all_of(text.begin(), text.end(), is_authority_char);
}

/// Calls `use` with each element of a comma-separated list.
template <typename Use>
void for_each_element(std::string_view list, Use use) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(','), list.size());
    use(trim(list.substr(0, end)));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

std::optional<Refusal> parse_version(std::string_view version, RequestHead& head) {
  if (version == "HTTP/1.1" || version == "HTTP/1.0") {
    head.version_minor = version.back() - '0';
    head.keep_alive = head.version_minor == 1;
    return std::nullopt;
  }
  return version.starts_with("HTTP/") ? refusals::unknown_version : refusals::bad_request_line;
}

std::optional<Refusal> parse_request_line(std::string_view line, const HeadLimits& limits, RequestHead& head) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  if (first == line.npos || first == last) return refusals::bad_request_line;
  const std::string_view method = line.substr(0, first);
  const std::string_view target = line.substr(first + 1, last - first - 1);
  if (!is_token(method)) return refusals::bad_request_line;
  if (auto refusal = parse_version(line.substr(last + 1), head)) return refusal;
  if (std::find(kMethods.begin(), kMethods.end(), method) == kMethods.end()) return refusals::unknown_method;
  if (target.size() > limits.max_target_bytes) return refusals::target_too_long;
  head.method = method;
  return parse_target(target, head);
}

/// One field; a line that begins with a blank (obsolete folding) has no name and is refused like any other.
std::optional<Refusal> parse_field(std::string_view line, Headers& headers) {
  const std::size_t colon = line.find(':');
  if (colon == line.npos || !is_token(line.substr(0, colon))) return refusals::bad_header;
  const std::string_view value = trim(line.substr(colon + 1));
  if (!std::all_of(value.begin(), value.end(), is_value_char)) return refusals::bad_header;
  headers.add(std::string(line.substr(0, colon)), std::string(value));
  return std::nullopt;
}

std::optional<Refusal> read_content_length(std::string_view value, RequestHead& head) {
  // 18 digits never overflow and are more than any body.
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), length);
  const bool is_number = error == std::errc() && end == value.data() + value.size() && value.size() <= 18;
  if (!is_number || head.content_length || head.chunked) return refusals::bad_length;
  head.content_length = length;
  return std::nullopt;
}

std::optional<Refusal> read_transfer_encoding(std::string_view value, RequestHead& head) {
  if (head.chunked || head.content_length || head.version_minor == 0) return refusals::bad_length;
  if (!equals_ignoring_case(value, "chunked")) {
    return is_token(value) ? refusals::unknown_transfer_coding : refusals::bad_length;
  }
  head.chunked = true;
  return std::nullopt;
}

std::optional<Refusal> read_expect(std::string_view value, RequestHead& head) {
  if (!equals_ignoring_case(value, "100-continue")) return refusals::bad_expectation;
  head.expects_continue = head.version_minor == 1;
  return std::nullopt;
}

void read_connection(std::string_view value, bool& close, RequestHead& head) {
  for_each_element(value, [&](std::string_view option) {
    close = close || equals_ignoring_case(option, "close");
    head.keep_alive = head.keep_alive || equals_ignoring_case(option, "keep-alive");
  });
}

/// The fields that decide where this request ends and what becomes of the connection.
std::optional<Refusal> read_framing(RequestHead& head) {
  bool close = false;
  for (const Field& field : head.headers) {
    std::optional<Refusal> refusal;
    if (equals_ignoring_case(field.name, "Content-Length")) {
      refusal = read_content_length(field.value, head);
    } else if (equals_ignoring_case(field.name, "Transfer-Encoding")) {
      refusal = read_transfer_encoding(field.value, head);
    } else if (equals_ignoring_case(field.name, "Connection")) {
      read_connection(field.value, close, head);
    } else if (equals_ignoring_case(field.name, "Expect")) {
      refusal = read_expect(field.value, head);
    }
    if (refusal) return refusal;
  }
  head.keep_alive = head.keep_alive && !close;
  return std::nullopt;
}

std::optional<Refusal> check_host(const RequestHead& head) {
  const std::size_t count = head.headers.count("Host");
  if (count == 0 && head.version_minor == 0) return std::nullopt;
  if (count != 1 || !is_host(*head.headers.get("Host"))) return refusals::bad_host;
  return std::nullopt;
}

std::optional<Refusal> check_content_encoding(const RequestHead& head) {
  const auto encoding = head.headers.get("Content-Encoding");
  if (encoding && !equals_ignoring_case(*encoding, "identity")) return refusals::encoded_body;
  return std::nullopt;
}

}  // namespace

std::optional<Refusal> HeadScanner::scan(std::string_view bytes, const HeadLimits& limits) {
  // The longest method, two blanks and "HTTP/1.1" stand around the target.
  const std::size_t max_first_line = limits.max_target_bytes + 20;
  if (scanned_ == 0 && !bytes.empty() && !is_token_char(bytes.front())) return refusals::bad_request_line;
  while (head_bytes_ == 0) {
    const std::size_t end = bytes.find('\n', scanned_);
    if (lines_ == 0 && std::min(end, bytes.size()) > max_first_line) return refusals::target_too_long;
    if (end == bytes.npos) break;
    if (end == 0 || bytes[end - 1] != '\r') return refusals::bad_line_end;
    scanned_ = end + 1;
    if (end - line_begin_ == 1) head_bytes_ = scanned_;
    line_begin_ = scanned_;
    lines_ += head_bytes_ == 0;
    if (lines_ > limits.max_headers + 1) return refusals::too_many_headers;
  }
  if (head_bytes_ == 0) scanned_ = bytes.size();
  return scanned_ > limits.max_head_bytes ? std::optional(refusals::head_too_large) : std::nullopt;
}

std::optional<Refusal> parse_head(std::string_view bytes, const HeadLimits& limits, RequestHead& head) {
  std::string_view rest = bytes;
  if (auto refusal = parse_request_line(take_line(rest), limits, head)) return refusal;
  for (std::string_view line = take_line(rest); !line.empty(); line = take_line(rest)) {
    if (head.headers.size() == limits.max_headers) return refusals::too_many_headers;
    if (auto refusal = parse_field(line, head.headers)) return refusal;
  }
  if (auto refusal = read_framing(head)) return refusal;
  if (auto refusal = check_host(head)) return refusal;
  return check_content_encoding(head);
}

}  // namespace kartoteka::http
