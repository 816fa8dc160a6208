// What search knows of an answer beyond its fields: the categories above its own, and how useful it was.
#pragma once

#include "engine/index/search_entry.h"
#include "engine/records/kinds/answer.h"

namespace kartoteka::indexer {

/// An answer in "Biuro/Calc" is found in "Biuro" too.
inline void add_answer(const records::Answer& answer, index::SearchEntry& entry) {
  for (auto end = answer.category.find('/'); end != std::string::npos; end = answer.category.find('/', end + 1)) {
    entry.filters.push_back({"category", answer.category.substr(0, end)});
  }
  entry.usefulness = static_cast<std::int8_t>(answer.usefulness);
  entry.popularity = static_cast<std::uint32_t>(answer.helped + answer.given);
}

}  // namespace kartoteka::indexer
