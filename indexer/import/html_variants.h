// LibreOffice's help holds several wordings of one place: for operating systems (class MAC, WIN, UNIX) and for its
// programs (WRITER, CALC ...), one of them shown by a script. This chooses what a reader of plain text shall see.
#pragma once

#include <string_view>
#include <vector>

#include "indexer/import/markup.h"

namespace kartoteka::importing {

/// For programs: the variant of `program`, else the general one, else all. For systems: the general one, else
/// Windows, else all but those for the Mac.
std::vector<const MarkupNode*> chosen_variants(const MarkupNode& variants, std::string_view program);

}  // namespace kartoteka::importing
