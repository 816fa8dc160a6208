#include "http/preconditions.h"

#include "engine/base/error.h"
#include "http/codec/record_encoder.h"
#include "http/server/etag.h"

namespace kartoteka::http {

bool has_if_match(const Request& request) { return request.headers.contains("If-Match"); }

void require_match(const Request& request, const records::Record& record) {
  if (names_etag_strongly(request.headers.get("If-Match").value_or(""), etag_of(record))) return;
  throw Error(ErrorCode::outdated, "the record was changed meanwhile: its version is " + etag_of(record));
}

}  // namespace kartoteka::http
