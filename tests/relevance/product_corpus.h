// Takes a corpus in as the product does: published, public answers are written to the records, and the indexer follows
// the change log into the index. Hits are told by the ids of the corpus.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "tests/relevance/collection.h"

namespace kartoteka::text {
class Language;
}

namespace kartoteka::relevance {

/// The folder of the index below a state folder, whether it is there or not.
std::filesystem::path index_folder(const std::filesystem::path& state);

/// Document n of the corpus becomes answer n + 1. A document without a title or a text has a dash for it, which is no
/// word; what is longer than a field may be is cut.
void take_in(const std::vector<Text>& corpus, const std::filesystem::path& state,
             const std::shared_ptr<const text::Language>& language);

}  // namespace kartoteka::relevance
