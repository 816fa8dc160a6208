// The life of an answer: which states follow which, who may bring it there, and what "replaces" may say. Operators write
// and mend; what is reviewed and published is decided by editors (managers and administrators).
#pragma once

#include <vector>

#include "engine/records/kinds/answer.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// Managers, administrators and the program itself: who decides over what the knowledge base says.
bool is_editor(const Viewer& viewer);
/// Errors: unauthenticated, forbidden.
void require_editor(const Viewer& viewer);

/// Brings the category to its one form and lists what is wrong. `before` is null for a new answer.
/// Errors: forbidden where the writer may not bring it into this state.
void check_answer(db::Connection& connection, Answer& answer, const Answer* before, const Viewer& writer,
                  std::vector<FieldProblem>& problems);

/// Before an answer is written: its category stands in the tree, its marks are those of today.
void prepare_answer(Store& store, Answer& answer, const Viewer& writer);

/// After an answer was written, put into the bin or taken out of it: its links are known, and what it replaces, or
/// ceased to replace, says so. An answer that is replaced by a published one is archived.
void follow_answer(Store& store, const Answer* before, const Answer& after, const Viewer& writer);

}  // namespace kartoteka::records
