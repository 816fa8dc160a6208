// A synonym (synonim): words that search takes for others, in whatever inflection either is asked or written.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Synonym : Record {
  std::string phrase;              ///< one word or several: "OC"
  std::vector<std::string> means;  ///< what stands for it: "ubezpieczenie odpowiedzialności cywilnej"
  std::string direction = "both";  ///< both: each of them finds all others; one_way: `phrase` finds `means` only
  std::string note;
};

const Kind& synonym_kind();

}  // namespace kartoteka::records
