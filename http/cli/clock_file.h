// The program's clock for tests: it follows a file instead of the computer, so that a test can let a quarter of a year
// pass in a minute, stand still, or go back. Only who may start the program can set it.
#pragma once

#include <filesystem>

#include "engine/base/time.h"

namespace kartoteka::cli {

/// A clock that reads the file each time that it is asked:
///   2026-01-05T07:00:00Z   an instant: time stands still there
///   +86400, -3600          an offset in seconds to the computer's clock: time runs
/// While the file is missing or says neither, the last that it said is kept (at first an offset of 0). Write it anew
/// and rename it into its place, lest half of it be read. May be asked by many threads.
Clock clock_of_file(std::filesystem::path file);

/// The computer's clock where no file is given.
Clock clock_of(const std::filesystem::path& clock_file);

}  // namespace kartoteka::cli
