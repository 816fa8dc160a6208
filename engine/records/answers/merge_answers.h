// Two answers that turn out to say the same become one.
#pragma once

#include <memory>

#include "engine/records/kinds/answer.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// What the answer that stays is to be: the other's question and wordings are further wordings, its addresses old
/// addresses, its tags are added. Its body, state and owner are its own.
Answer united(const Answer& stays, const Answer& goes);

/// Merges an answer into another: all that referred to it refers to the one that stays, links in Markdown and what was
/// learned of it too; it goes into the bin and points to the other. One transaction, audited. Editors only.
/// @return  the answer that stays; at once where they were merged before
/// Errors: invalid_argument (itself), not_found, forbidden, conflict (one of them is in the bin).
std::unique_ptr<Answer> merge_answers(Store& store, RecordId answer, RecordId into, const Viewer& writer);

/// The answer that is or was known under an address: one that is not in the bin, and of several the newest.
std::optional<RecordId> answer_by_address(db::Connection& connection, const std::string& address);

}  // namespace kartoteka::records
