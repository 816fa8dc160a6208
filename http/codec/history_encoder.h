// Changes of records as JSON: who, when, and each field before and after, with the names of what references point to.
#pragma once

#include "engine/records/audit.h"
#include "http/codec/json.h"
#include "http/name_book.h"

namespace kartoteka::http {

Json encode_history_entry(const records::HistoryEntry& entry, NameBook& names);

}  // namespace kartoteka::http
