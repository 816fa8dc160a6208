// The texts by which a record is found, taken from it by the search roles of its fields. The indexer makes its entry
// from them and highlighting shows them, so that both see the same words. Knows nothing of the index.
#pragma once

#include <string>
#include <vector>

#include "engine/records/kind.h"

namespace kartoteka::records {

struct SearchTexts {
  std::string title;                      ///< "" where the kind has no title or none was given
  std::vector<std::string> other_titles;  ///< other wordings of the title
  std::string body;                       ///< every text of role body in the order of the table, a blank line between two
  std::vector<std::string> identifiers;   ///< codes and numbers as stored
};

/// Lists and rows give their items and members, each by its role. Empty texts are left out.
SearchTexts search_texts(const Kind& kind, const Record& record);

}  // namespace kartoteka::records
