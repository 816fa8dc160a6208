// The description of a kind as JSON, from which the page makes its forms.
#pragma once

#include "engine/records/kind.h"
#include "http/codec/json.h"

namespace kartoteka::http {

Json encode_kind(const records::Kind& kind);

/// "text", "markdown" …
std::string_view type_name(records::FieldType type);

}  // namespace kartoteka::http
