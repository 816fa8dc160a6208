// The last steps of every response before it is framed: ranges, compression, Vary, entity tags, Date and the default
// headers. Knows no sockets.
#pragma once

#include <ctime>
#include <string>

#include "http/server/gzip.h"
#include "http/server/options.h"
#include "http/server/request.h"
#include "http/server/response.h"

namespace kartoteka::http {

/// Takes the mark of compression out of the entity tags of If-Match and If-None-Match, so that handlers meet the tags
/// they gave. If-Range keeps it: parts of a plain body must not be joined to a compressed one.
/// @return  whether there was a mark
bool unmark_compressed_tags(Headers& request_headers);

/// One per thread: it keeps the compressor and the text of the current second.
class ResponseFinisher {
 public:
  explicit ResponseFinisher(const ServerOptions& options) : options_(options) {}

  /// @param had_mark  what unmark_compressed_tags said; a 304 then names the tag with its mark
  /// @throws Error    internal when the status or a header cannot be sent (line ends, control characters, bad name)
  void finish(const RequestHead& head, bool had_mark, Response& response);

 private:
  void compress(const RequestHead& head, Response& response);
  const std::string& date();

  const ServerOptions& options_;
  GzipCompressor gzip_;
  std::time_t date_second_ = 0;
  std::string date_;  // of date_second_: "Sun, 06 Nov 1994 08:49:37 GMT"
};

}  // namespace kartoteka::http
