// Whether a request comes from where it should: Host and Origin checks against DNS rebinding and cross-site requests.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "http/server/request.h"

namespace kartoteka::http {

/// The host without its port, lower case: "Localhost:8080" gives "localhost", "[::1]:80" gives "[::1]".
std::string host_name(std::string_view host_header);

/// Whether the request's Host names one of the hosts ("*" is any), or there is none (HTTP/1.0, never a browser).
bool names_allowed_host(const RequestHead& head, std::span<const std::string> allowed_hosts);

/// Whether a request that changes something may be trusted to come from our own page or from no browser at all:
/// Sec-Fetch-Site, where sent, is same-origin or none; Origin, where sent, has the authority of Host.
bool is_same_origin(const RequestHead& head);

}  // namespace kartoteka::http
