// Any list as CSV for spreadsheets: all matching records, read page by page while they are sent, so that memory stays
// flat however many there are.
#pragma once

#include "http/call.h"
#include "http/codec/list_query.h"

namespace kartoteka::http {

/// Accept names text/csv, and nothing of JSON.
bool asks_for_csv(const Request& request);

/// The columns are the id, the fields (or those that `fields` names), a column with names beside each reference where
/// they are wanted, and who wrote the record when. limit and cursor do not count.
/// Errors: as Store::list.
Response csv_response(const records::Kind& kind, const ListRequest& wanted, Call& call);

}  // namespace kartoteka::http
