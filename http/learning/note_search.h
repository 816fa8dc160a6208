// How a route notes what was searched for.
#pragma once

#include <optional>

#include "engine/search/result.h"
#include "http/call.h"

namespace kartoteka::http {

/// What a route knows of a search beyond its hits.
struct NotedSearch {
  std::string way = "search";  ///< search, answers
  std::string text;            ///< as it was searched for, corrections included
  bool as_you_type = false;
  bool wants_answer = true;    ///< false where only other kinds were asked for
  std::optional<records::RecordId> answer;  ///< that was given, where an answer was looked for
  std::optional<double> confidence;
  std::string outcome;         ///< found, poor, none; "" where no answer was looked for
};

/// Notes a search of the one who asks. Costs next to nothing.
/// @return  the id under which it is kept; nothing for a search without words
std::optional<records::RecordId> note_search(Call& call, const std::vector<std::string>& access, NotedSearch noted, std::size_t total = 0,
                                             const std::vector<search::Hit>& hits = {});

}  // namespace kartoteka::http
