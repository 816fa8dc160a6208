#include "http/server/target.h"

#include <algorithm>

namespace kartoteka::http {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// Line ends and tabs are part of pasted search texts; other control characters are nobody's wish.
bool is_unwanted_in_query(char c) { return is_control(c) && c != '\t' && c != '\n' && c != '\r'; }

/// "." and "..", also where a decoded slash or backslash hides them inside a segment.
bool has_dot_segment(std::string_view segment) {
  std::size_t begin = 0;
  while (begin <= segment.size()) {
    const std::size_t end = std::min(segment.find_first_of("/\\", begin), segment.size());
    const std::string_view piece = segment.substr(begin, end - begin);
    if (piece == "." || piece == "..") return true;
    begin = end + 1;
  }
  return false;
}

std::optional<Refusal> parse_path(std::string_view path, RequestHead& head) {
  std::size_t begin = 1;
  head.path.reserve(path.size());
  while (begin <= path.size() && path != "/") {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    std::optional<std::string> segment = percent_decode(path.substr(begin, end - begin), false);
    if (!segment) return refusals::bad_encoding;
    if (has_dot_segment(*segment) || std::any_of(segment->begin(), segment->end(), is_control))
      return refusals::bad_path;
    head.path += '/';
    head.path += *segment;
    head.segments.push_back(std::move(*segment));
    begin = end + 1;
  }
  if (head.path.empty()) head.path = "/";
  return std::nullopt;
}

std::optional<Refusal> parse_parameter(std::string_view pair, Parameters& query) {
  const std::size_t equals = std::min(pair.find('='), pair.size());
  std::optional<std::string> name = percent_decode(pair.substr(0, equals), true);
  std::optional<std::string> value = percent_decode(pair.substr(std::min(equals + 1, pair.size())), true);
  if (!name || !value || std::any_of(name->begin(), name->end(), is_unwanted_in_query) ||
      std::any_of(value->begin(), value->end(), is_unwanted_in_query)) {
    return refusals::bad_encoding;
  }
  query.add(std::move(*name), std::move(*value));
  return std::nullopt;
}

std::optional<Refusal> parse_query(std::string_view text, Parameters& query) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('&', begin), text.size());
    if (end > begin) {
      if (auto refusal = parse_parameter(text.substr(begin, end - begin), query)) return refusal;
    }
    begin = end + 1;
  }
  return std::nullopt;
}

/// Length of the well-formed sequence at the beginning, 0 when there is none.
std::size_t utf8_sequence_length(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
  const auto continues = [&](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
  const unsigned first = at(0);
  const unsigned second = at(1);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return continues(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool in_range = !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second > 0x9F);
    return in_range && continues(1) && continues(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool in_range = !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second > 0x8F);
    return in_range && continues(1) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t length = utf8_sequence_length(bytes);
    if (length == 0) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
      if (high < 0 || low < 0) return std::nullopt;
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      decoded += plus_is_space && text[i] == '+' ? ' ' : text[i];
    }
  }
  if (!is_utf8(decoded)) return std::nullopt;
  return decoded;
}

std::optional<Refusal> parse_target(std::string_view target, RequestHead& head) {
  const bool is_plain =
      std::none_of(target.begin(), target.end(), [](char c) { return is_control(c) || c == ' ' || c == '#'; });
  const std::size_t question = std::min(target.find('?'), target.size());
  const std::string_view path = target.substr(0, question);
  if (!is_plain || !path.starts_with('/') || path.find('\\') != path.npos) return refusals::bad_target;
  head.target = target;
  if (auto refusal = parse_path(path, head)) return refusal;
  return parse_query(target.substr(std::min(question + 1, target.size())), head.query);
}

}  // namespace kartoteka::http
