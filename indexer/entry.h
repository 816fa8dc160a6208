// A record becomes a search entry: by the roles and filters that its kind's table of fields gives, never by the kind.
#pragma once

#include "engine/index/search_entry.h"
#include "engine/records/store.h"

namespace kartoteka::indexer {

/// @param store  where the record lies: what it hangs on decides who may find it
/// @param today  the day as of which the record's visibility is judged (Store::validity_day)
index::SearchEntry make_entry(records::Store& store, const records::Kind& kind, const records::Record& record, Date today);

/// Whether a record stands in the index at all: its kind is searched and it is not in the bin.
bool is_indexed(const records::Kind& kind, const records::Record& record);

}  // namespace kartoteka::indexer
