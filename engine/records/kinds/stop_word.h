// A stop word (słowo pomijane): a word that says nothing in this company, such as its own name; in a query it hardly
// counts, in whatever inflection.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct StopWord : Record {
  std::string word;
  std::string note;
};

const Kind& stop_word_kind();

}  // namespace kartoteka::records
