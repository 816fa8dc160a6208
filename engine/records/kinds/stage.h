// A stage (etap): one of the steps that the company's tasks go through, a column of its board.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Stage : Record {
  std::string name;
  std::string state = "in_progress";  ///< the state of a task that stands here, see kinds/task.h
  std::int64_t position = 0;          ///< from left to right
};

const Kind& stage_kind();

}  // namespace kartoteka::records
