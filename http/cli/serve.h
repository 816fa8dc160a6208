// The composition root: builds every part of the serving program and passes them to each other.
#pragma once

#include "http/cli/settings.h"

namespace kartoteka::cli {

enum class ServeEnd {
  stopped,   ///< asked to stop by a signal
  restore,   ///< a backup was staged: start anew to take it over
};

/// Serves until a signal or a staged restore ends it. A port of 0 becomes the one that was picked, so that the next
/// start has the same. Errors: conflict where another program serves this state folder;
/// unavailable where the port is taken.
ServeEnd serve(Settings& settings);

}  // namespace kartoteka::cli
