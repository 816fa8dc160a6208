// If-Match on changes: nobody overwrites what he has not seen.
#pragma once

#include "engine/records/record.h"
#include "http/server/request.h"

namespace kartoteka::http {

bool has_if_match(const Request& request);

/// Errors: outdated where If-Match names other versions than the record's.
void require_match(const Request& request, const records::Record& record);

}  // namespace kartoteka::http
