// What several route files need to answer with records and other JSON.
#pragma once

#include <optional>
#include <string_view>

#include "engine/search/result.h"
#include "http/call.h"
#include "http/codec/record_encoder.h"

namespace kartoteka::http {

Response json_response(int status, const Json& json);

/// The positive number in the path. Errors: not_found.
std::int64_t path_id(const Call& call, std::string_view name = "id");

/// "/api/v1/clients/12"
std::string record_path(const records::Kind& kind, records::RecordId id);

/// A record, as it was written to JSON, with its ETag.
Response record_response(int status, const records::Record& record, const Json& json);
/// The same after a write: with the change's number, and as the representation says.
Response written_response(Call& call, int status, const records::Kind& kind, const records::Record& record,
                          const Representation& representation);

/// {"waiting","failed","partly","problem"}: how many files a search could not search, and why none are read now.
Json encode_unread_files(const search::UnreadCount& unread, const Call& call);

/// The user who asks, as he is written in answers; null for nobody.
Json encode_viewer(records::Store& store, const records::Viewer& viewer);

}  // namespace kartoteka::http
