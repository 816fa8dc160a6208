// Decodes the body of a request into a record, or a merge patch (RFC 7396) onto one, strictly against the table of
// the kind's fields. All problems of a body are told at once.
#pragma once

#include <memory>

#include "engine/records/kind.h"
#include "http/codec/json.h"

namespace kartoteka::http {

/// A new record. What is not given, or null, keeps the kind's default.
/// Errors: invalid_argument with a pointer for each problem.
std::unique_ptr<records::Record> decode_new_record(const records::Kind& kind, const Json& body);

/// Changes the fields that the patch names; null clears. Lists and rows are replaced as a whole.
/// Errors: as decode_new_record; the record is then left half changed.
void apply_merge_patch(const records::Kind& kind, const Json& patch, records::Record& record);

}  // namespace kartoteka::http
