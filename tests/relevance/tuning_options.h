// Lets the relevance program try other numbers than the product's: --tune form=.5
#pragma once

#include <string>

#include "engine/search/tuning.h"

namespace kartoteka::relevance {

/// @param setting  "name=number"; Error invalid_argument for another name
void set_tuning(search::Tuning& tuning, const std::string& setting);

}  // namespace kartoteka::relevance
