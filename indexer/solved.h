// Whether a record tells how something was solved: for those who meet the same again.
#pragma once

#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/kinds/thread.h"

namespace kartoteka::indexer {

/// The search filter that such records pass, with the value "true".
inline constexpr const char* kSolvedFilter = "solved";

inline bool is_solved(const records::Kind& kind, const records::Record& record) {
  if (&kind == &records::thread_kind()) return static_cast<const records::Thread&>(record).state == "closed";
  if (&kind == &records::task_kind()) return static_cast<const records::Task&>(record).state == "done";
  return &kind == &records::contact_kind() && !static_cast<const records::Contact&>(record).result.empty();
}

}  // namespace kartoteka::indexer
