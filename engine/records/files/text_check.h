// Whether what is kept of the texts of files fits together; for verify.
#pragma once

#include <string>
#include <vector>

#include "engine/db/connection.h"

namespace kartoteka::records {

/// One sentence for each kind of thing that is wrong, with the number of files; none where all is well: each attachment
/// with bytes has an entry with the same state, each entry has the pages that it counts, what waits stands in the queue.
std::vector<std::string> find_text_problems(db::Connection& connection);

}  // namespace kartoteka::records
