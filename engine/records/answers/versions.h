// Every earlier version of an answer, made out of its audit trail: what is now, taken back change by change.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/records/kinds/answer.h"
#include "engine/records/store.h"

namespace kartoteka::records {

struct Version {
  ChangeNumber change;
  Instant at;
  std::optional<RecordId> user;
  Action action;
  std::vector<std::string> fields;  ///< which of them this change set; none of the first version
};

/// Newest first. The answer is one that the caller may see.
std::vector<Version> answer_versions(db::Connection& connection, RecordId answer);

/// The answer as the change left it. Computed fields are those of today.
/// Errors: not_found (of the answer, or of the version), unauthenticated.
std::unique_ptr<Answer> answer_version(Store& store, RecordId answer, ChangeNumber change, const Viewer& viewer);

/// Brings back what an earlier version said. Its state, owner, audience and what it replaces stay as they are: who may
/// see it and whether it is published is decided anew, not restored.
/// Errors: as Store::update; not_found (no such version).
std::unique_ptr<Answer> restore_version(Store& store, RecordId answer, ChangeNumber change, std::optional<ChangeNumber> expected,
                                        const Viewer& writer);

}  // namespace kartoteka::records
