// For people: what would be found in a file.
#pragma once

namespace kartoteka::extract {

/// Prints state, data and pages; the walls are up, as for kartoteka itself.
/// @return the exit code: 0 read, 1 not read, 2 no such file
int print_file(const char* path);

}  // namespace kartoteka::extract
