// The values of fixed sets (kinds, states, channels) with the words by which people name them. Search never sees records,
// so the composition root hands them in as data.
#pragma once

#include <string>
#include <vector>

namespace kartoteka::search {

struct NamedValue {
  std::string filter;              ///< of index::Filter: "state"
  std::string value;               ///< "in_progress"
  std::vector<std::string> names;  ///< in any language, any inflection is understood: "w toku", "in progress"
};

using NamedValues = std::vector<NamedValue>;

}  // namespace kartoteka::search
