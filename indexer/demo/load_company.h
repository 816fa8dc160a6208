// Stores the demonstration: every record as if its author had written it at its time, in large transactions.
#pragma once

#include <functional>

#include "engine/records/store.h"
#include "indexer/demo/company.h"

namespace kartoteka::demo {

struct LoadOptions {
  Date today = warsaw_day(system_now());  ///< the last day of the story
  std::size_t batch = 500;  ///< records in one transaction
  std::function<void(std::size_t done, std::size_t total)> on_progress;
};

/// Tasks that are done are stored as planned and finished when they were, so that their history tells it.
/// References become the ids that the store gives. What stands in the database already stays; a second call fails.
/// @throws Error conflict when logins or client codes are taken; what the store throws
void load_company(db::Connection& connection, Company company, const LoadOptions& options = {});

}  // namespace kartoteka::demo
