// Where a file belongs: the records that it is tied to, and the clients and threads of those.
#pragma once

#include "engine/records/kind.h"
#include "http/codec/json.h"

namespace kartoteka::http {

struct HitSources;

/// [{"kind","id","name"}…]: clients first, then threads, then what it is tied to in the order of the ties; each once. What
/// the one who asks may not see, or what is in the bin, is left out. Empty for kinds without ties.
Json encode_places(const records::Kind& kind, const records::Record& record, HitSources& sources);

/// {"id","name"} of the first place of a kind, or null.
Json first_place(const Json& places, std::string_view kind);

}  // namespace kartoteka::http
