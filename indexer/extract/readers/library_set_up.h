// The libraries' own beginnings, once in a process.
#pragma once

namespace kartoteka::extract {

/// GMime, libxml2, libgsf and leptonica: ready, and silent about what they find wrong.
void set_up_libraries();

}  // namespace kartoteka::extract
