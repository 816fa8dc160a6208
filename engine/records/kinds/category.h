// A category of the knowledge base (kategoria): a place in the tree of answers. An answer names it by its path
// ("Biuro/Calc"), so that imports and people write what they mean; the tree itself is made of these records, and a
// rename or move of one brings all that is below it along.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Category : Record {
  std::string name;                ///< one step of the path, without '/'
  std::optional<RecordId> parent;  ///< none: at the top
  std::int64_t position = 0;       ///< among its neighbours; those of one position by name
  std::string path;                ///< computed: the names from the top, with '/' between
};

const Kind& category_kind();

}  // namespace kartoteka::records
