// cpp-httplib's part: dispatches a checked request and frames its response. It is driven from memory, by a head that
// the server has written anew from the checked one, so that nothing from outside reaches its own parser, its reading
// of bodies, its ranges or its compression.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "http/server/request.h"
#include "http/server/response.h"

namespace kartoteka::http {

/// What is to be sent.
struct FramedResponse {
  int status = 0;
  std::string head;              ///< status line and headers, followed by the body where that is small
  Body rest;                     ///< what follows the head; an empty string when nothing does
  bool rest_is_chunked = false;  ///< rest is to be sent in chunks (its length is unknown)
  bool closes = false;           ///< the connection ends with this response
};

/// What the one who answers decides.
struct Answer {
  Response response;
  bool closes = false;
};

/// One per thread.
class HttplibProcessor {
 public:
  HttplibProcessor();
  ~HttplibProcessor();
  HttplibProcessor(const HttplibProcessor&) = delete;
  HttplibProcessor& operator=(const HttplibProcessor&) = delete;

  /// @param head    method, path and version count; a fresh one where the request could not be read
  /// @param answer  called once, must not throw
  /// @throws Error  internal when httplib did not do its part
  FramedResponse process(const RequestHead& head, const std::function<Answer()>& answer);

 private:
  class Core;
  std::unique_ptr<Core> core_;
};

}  // namespace kartoteka::http
