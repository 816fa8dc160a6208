// Records change hands: one, many, or all of a user's.
#pragma once

#include <vector>

#include "engine/records/store.h"

namespace kartoteka::records {

/// The kinds whose owner is the one who looks after them. (The owner of work is who did it: that stays.)
std::vector<const Kind*> kinds_handed_over();

/// Makes `to` the owner of the records. All or none.
/// @return  how many changed hands
/// Errors: invalid_argument (who cannot take over, a kind without an owner), and as Store::update.
std::size_t hand_over(Store& store, const std::vector<RecordKey>& records, RecordId to, const Viewer& writer);

struct HandOver {
  RecordId from;
  RecordId to;
  std::vector<const Kind*> kinds;
  bool only_open = false;  ///< of tasks and threads those that are not over
};

/// The same for all that a user owns and the writer may see.
std::size_t hand_over_all(Store& store, const HandOver& wanted, const Viewer& writer);

}  // namespace kartoteka::records
