// A pin (przypięcie): for a query, in whatever inflection it is asked, which records stand first and which do not show.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Pin : Record {
  std::string query;                       ///< "zwrot towaru"
  std::vector<std::string> other_queries;  ///< for which the same holds
  std::string matches = "whole";           ///< whole: the query has these words and no others; words: it has these words
  std::vector<std::string> pinned;         ///< "answer:12", the first first
  std::vector<std::string> hidden;         ///< "answer:13"
  std::string note;
};

const Kind& pin_kind();

}  // namespace kartoteka::records
