#include "http/server/origin.h"

#include <algorithm>

namespace kartoteka::http {
namespace {

/// "http://localhost:8080" gives "localhost:8080"; "null" and others without scheme give "".
std::string_view authority_of(std::string_view origin) {
  const std::size_t scheme_end = origin.find("://");
  return scheme_end == origin.npos ? std::string_view() : origin.substr(scheme_end + 3);
}

}  // namespace

std::string host_name(std::string_view host_header) {
  const std::size_t search_from =
      host_header.starts_with('[') ? std::min(host_header.find(']'), host_header.size()) : 0;
  std::string name(host_header.substr(0, host_header.find(':', search_from)));
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return name;
}

bool names_allowed_host(const RequestHead& head, std::span<const std::string> allowed_hosts) {
  if (std::find(allowed_hosts.begin(), allowed_hosts.end(), "*") != allowed_hosts.end()) return true;
  const auto host = head.headers.get("Host");
  return !host || std::find(allowed_hosts.begin(), allowed_hosts.end(), host_name(*host)) != allowed_hosts.end();
}

bool is_same_origin(const RequestHead& head) {
  const auto site = head.headers.get("Sec-Fetch-Site");
  if (site && *site != "same-origin" && *site != "none") return false;
  const auto origin = head.headers.get("Origin");
  return !origin || equals_ignoring_case(authority_of(*origin), head.headers.get("Host").value_or(""));
}

}  // namespace kartoteka::http
