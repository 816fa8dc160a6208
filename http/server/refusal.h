// What the server refuses by itself: status, stable public code and one sentence for each. Handed to
// ServerOptions::render_error and counted by code in the metrics.
#pragma once

#include <string_view>

namespace kartoteka::http {

struct Refusal {
  int status;
  std::string_view code;
  std::string_view detail;
};

namespace refusals {

inline constexpr Refusal bad_request_line{400, "bad_request_line", "The request line is malformed."};
inline constexpr Refusal bad_line_end{400, "bad_line_end", "Lines of the head must end with CR LF."};
inline constexpr Refusal bad_target{400, "bad_target",
                                    "The request target must be a plain path with an optional query."};
inline constexpr Refusal bad_encoding{400, "bad_encoding", "The request target must be percent-encoded UTF-8."};
inline constexpr Refusal bad_path{400, "bad_path", "The path must not contain . or .. segments or control characters."};
inline constexpr Refusal bad_header{400, "bad_header", "A header field is malformed."};
inline constexpr Refusal bad_host{400, "bad_host", "Exactly one well-formed Host field is needed."};
inline constexpr Refusal bad_length{400, "bad_length",
                                    "The length of the body is announced in a way that is not safe."};
inline constexpr Refusal bad_body{400, "bad_body", "The body does not keep to its framing."};
inline constexpr Refusal head_timeout{408, "head_timeout", "The head of the request took too long."};
inline constexpr Refusal body_timeout{408, "body_timeout", "The body of the request took too long."};
inline constexpr Refusal body_too_large{413, "body_too_large", "The body is larger than allowed here."};
inline constexpr Refusal target_too_long{414, "target_too_long", "The request target is too long."};
inline constexpr Refusal encoded_body{415, "encoded_body", "A compressed request body is not accepted."};
inline constexpr Refusal bad_expectation{417, "bad_expectation", "Only the expectation 100-continue can be met."};
inline constexpr Refusal foreign_host{421, "foreign_host",
                                      "This server does not answer for the host named in the request."};
inline constexpr Refusal head_too_large{431, "head_too_large", "The head of the request is too large."};
inline constexpr Refusal too_many_headers{431, "too_many_headers", "The request has too many header fields."};
inline constexpr Refusal internal{500, "internal", "Something went wrong on our side."};
inline constexpr Refusal unknown_method{501, "unknown_method", "The method is not known."};
inline constexpr Refusal unknown_transfer_coding{501, "unknown_transfer_coding", "The transfer coding is not known."};
inline constexpr Refusal too_many_connections{503, "too_many_connections", "Too many connections are open."};
inline constexpr Refusal too_many_bodies{503, "too_many_bodies", "Too many request bodies are being received."};
inline constexpr Refusal unknown_version{505, "unknown_version", "Only HTTP/1.1 and HTTP/1.0 are spoken."};

}  // namespace refusals
}  // namespace kartoteka::http
