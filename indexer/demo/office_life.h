// What the office does around its stories: teams, the stages of its board, who watches what, what came of contacts and
// what is to be done next, who sat in meetings, which answers were used, who works other hours than the others.
#pragma once

#include "indexer/demo/company.h"
#include "indexer/demo/staff.h"

namespace kartoteka::demo {

/// Adds teams and stages, and fills in fields of the records that are there; makes no others.
void add_office_life(const CompanyOptions& options, const Staff& staff, Company& company);

/// When each task that is done was: after its last work and its details; nothing for the others.
std::vector<std::optional<Instant>> completions(const Company& company, Date today);

}  // namespace kartoteka::demo
