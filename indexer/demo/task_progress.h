// How far a thread's tasks have come on the last day of the story.
#pragma once

#include "indexer/demo/company.h"
#include "indexer/demo/random.h"

namespace kartoteka::demo {

/// Sets state, percent and time spent of the tasks from `first_task` (the main one) to the end. What is due long ago is
/// done, the rest is under way or only planned.
/// @param is_cut  the thread's story goes on after today
/// @return        the thread is over: all its tasks are done or cancelled
bool set_progress(Company& company, std::size_t first_task, Date today, bool is_cut, Random& random);

}  // namespace kartoteka::demo
