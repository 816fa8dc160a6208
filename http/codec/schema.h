// JSON Schemas of the record kinds, made from their tables of fields (dialect of OpenAPI 3.1).
#pragma once

#include "engine/records/kind.h"
#include "http/codec/json.h"
#include "http/operation.h"

namespace kartoteka::http {

/// "Client": the name of a kind's schema; "ClientNew", "ClientPatch" and "ClientList" go with it.
std::string schema_name(const records::Kind& kind);

/// {"$ref": "#/components/schemas/Client"}
Json schema_reference(const std::string& name);

/// Adds the four schemas of a kind: as it is answered, made, changed and listed.
void add_kind_schemas(const records::Kind& kind, Json& schemas);

/// The schema of a parameter's value.
Json value_schema(const ValueDescription& value);

}  // namespace kartoteka::http
