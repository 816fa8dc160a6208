// What kinds, states, channels and other fixed values are called, out of the tables of the records: search does not know
// them.
#pragma once

#include "engine/search/named_values.h"

namespace kartoteka::http {

/// Of all search filters, with Polish and English names.
search::NamedValues search_values();

}  // namespace kartoteka::http
