// Records as JSON.
#pragma once

#include <string>
#include <vector>

#include "engine/records/kind.h"
#include "http/codec/json.h"

namespace kartoteka::http {

class NameBook;

/// How much of a record is written.
struct Representation {
  bool names = false;                     ///< "<field>_name" beside each reference
  bool html = false;                      ///< "<field>_html" beside each Markdown field
  std::vector<const records::Field*> fields;  ///< only these, and the record's head; all where empty
};

/// @param names  may be null unless the representation wants names
Json encode_record(const records::Kind& kind, const records::Record& record, const Representation& representation,
                   NameBook* names);

/// null where nothing is given.
Json encode_value(const records::Field& field, const records::Value& value);

/// "12": the record's version as an entity tag.
std::string etag_of(const records::Record& record);

}  // namespace kartoteka::http
