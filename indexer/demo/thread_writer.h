// Tells one thread: its contacts one after another on working days, its tasks where the story sets them.
#pragma once

#include "indexer/demo/story_values.h"
#include "indexer/demo/thread_plan.h"

namespace kartoteka::demo {

/// Adds the planned thread with its tasks, contacts and links to the company.
void write_thread(const CompanyOptions& options, const Cast& cast, const ThreadPlan& plan, Company& company);

/// Adds one contact that belongs to no thread, on a random day.
/// @param number  0, 1, 2 ...: each gives another contact
void write_loose_contact(const CompanyOptions& options, const Cast& cast, std::size_t number, Company& company);

}  // namespace kartoteka::demo
