// How a camera was held, as it notes in its pictures (Exif 2.3, tag 0x0112).
#pragma once

#include <string_view>

namespace kartoteka::extract {

/// Quarter turns to the right that put a JPEG upright, 0 to 3; 0 where it says nothing, and for mirrored pictures.
int quarter_turns(std::string_view jpeg);

}  // namespace kartoteka::extract
