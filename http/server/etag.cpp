#include "http/server/etag.h"

#include <sodium.h>

#include <array>

namespace kartoteka::http {
namespace {

constexpr std::size_t kHashBytes = 16;

std::string_view without_weakness(std::string_view tag) {
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  return tag;
}

/// Takes the next entity tag (with W/ and quotes) off the list; "" when the list has no more well-formed one.
std::string_view take_tag(std::string_view& list) {
  const std::size_t begin = list.find_first_not_of(" \t,");
  if (begin == list.npos) return {};
  list.remove_prefix(begin);
  const std::size_t open = list.starts_with("W/") ? 2 : 0;
  const std::size_t close = list.size() > open && list[open] == '"' ? list.find('"', open + 1) : list.npos;
  if (close == list.npos) return {};
  const std::string_view tag = list.substr(0, close + 1);
  list.remove_prefix(close + 1);
  return tag;
}

template <typename Matches>
bool any_tag(std::string_view list, Matches matches) {
  if (list == "*") return true;
  for (std::string_view tag = take_tag(list); !tag.empty(); tag = take_tag(list)) {
    if (matches(tag)) return true;
  }
  return false;
}

std::optional<std::string_view> bytes_in_memory(const Body& body) {
  if (const auto* text = std::get_if<std::string>(&body)) return *text;
  if (const auto* shared = std::get_if<SharedBytes>(&body)) return shared->bytes;
  return std::nullopt;
}

Response not_modified(const Response& full) {
  Response response = Response::empty(304);
  for (const std::string_view name : {"ETag", "Cache-Control", "Vary", "Content-Location", "Expires"}) {
    if (const auto value = full.headers.get(name)) response.headers.add(std::string(name), std::string(*value));
  }
  return response;
}

}  // namespace

std::string make_etag(std::string_view bytes) {
  std::array<unsigned char, kHashBytes> hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                     nullptr, 0);
  std::array<char, sodium_base64_ENCODED_LEN(kHashBytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING)> text{};
  sodium_bin2base64(text.data(), text.size(), hash.data(), hash.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  return '"' + std::string(text.data()) + '"';
}

bool names_etag_weakly(std::string_view list, std::string_view etag) {
  return any_tag(list, [&](std::string_view tag) { return without_weakness(tag) == without_weakness(etag); });
}

bool names_etag_strongly(std::string_view list, std::string_view etag) {
  return any_tag(list, [&](std::string_view tag) { return tag == etag && !tag.starts_with("W/"); });
}

bool is_not_modified(const Request& request, std::string_view etag) {
  const auto list = request.headers.get("If-None-Match");
  return list && (request.method == "GET" || request.method == "HEAD") && names_etag_weakly(*list, etag);
}

Response with_etag(const Request& request, Response response) {
  if (response.status != 200) return response;
  if (const auto bytes = bytes_in_memory(response.body); bytes && !response.headers.contains("ETag")) {
    response.headers.add("ETag", make_etag(*bytes));
  }
  const auto etag = response.headers.get("ETag");
  return etag && is_not_modified(request, *etag) ? not_modified(response) : std::move(response);
}

}  // namespace kartoteka::http
