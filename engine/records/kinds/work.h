// A work entry (wpis pracy): who worked on a task, when, how long, on what. A task's time is the sum of its entries.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Work : Record {
  std::optional<RecordId> task;
  std::optional<RecordId> owner;  ///< who worked
  std::optional<Instant> started_at;
  std::optional<std::int64_t> minutes;  ///< 1..1440
  std::string subject;                  ///< what was done
};

const Kind& work_kind();

}  // namespace kartoteka::records
