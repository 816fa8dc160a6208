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

/// The hits whose records are there and may be seen; the others are left out.
Json encode_hits(const search::Result& result, bool with_reasons, HitSources sources);

}  // namespace kartoteka::http
