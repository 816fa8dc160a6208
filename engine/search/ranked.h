// A record on its way to becoming a hit. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/index/token_data.h"

namespace kartoteka::search {

struct Ranked {
  Xapian::docid document = 0;  ///< of the record, or of its passage that ranks best
  double score = 0;            ///< 0 of those that were not scored fully; these follow the others
  std::optional<Instant> date;
  std::string kind;
  std::int64_t id = 0;
  std::optional<index::PassageName> passage;
  bool is_pinned = false;
  std::string group;  ///< that it collapses into, see Request::collapse; "": stands by itself
};

/// The order of hits: by score, then the newer, then anything that does not depend on how the index was made.
bool ranks_before(const Ranked& a, const Ranked& b);

/// Keeps the first one of each record and of each group.
void keep_first(std::vector<Ranked>& ranked);

}  // namespace kartoteka::search
