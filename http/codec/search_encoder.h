// The hits of a search as JSON: texts in segments, with the names of clients and owners.
#pragma once

#include "engine/search/result.h"
#include "http/codec/json.h"

namespace kartoteka::http {

class NameBook;
class RecordTexts;

/// What is encoded beside the result.
struct HitSources {
  RecordTexts& texts;
  NameBook& names;
};

/// [{"text","match"}…]: the text cut at the ends of its marks.
Json encode_segments(const search::Highlighted& highlighted);

/// Word by word. @param score  of the hit
Json encode_reasons(const std::vector<search::Reason>& reasons, double score);

/// How the query was understood: the words that were corrected, what else may have been meant, its fields.
Json encode_corrections(const search::Result& result);
Json encode_conditions(const search::Result& result);

/// The hits whose records are there and may be seen; the others are left out.
Json encode_hits(const search::Result& result, bool with_reasons, HitSources sources);

}  // namespace kartoteka::http
