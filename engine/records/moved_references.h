// When two records become one, all that refers to the one that goes is made to refer to the one that stays.
#pragma once

#include "engine/records/store.h"

namespace kartoteka::records {

/// Changes every field of every kind that refers to a record of the kind, in the bin too and whether or not the writer
/// sees it, each change audited as his. A link between the two that would tie a record to itself goes into the bin. In
/// the caller's transaction.
void move_references(Store& store, const Kind& target, RecordId from, RecordId to, const Viewer& writer);

}  // namespace kartoteka::records
