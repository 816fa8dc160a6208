// How the reading of files fares, as the API tells it. The composition root fills it in.
#pragma once

#include <cstdint>
#include <string>

namespace kartoteka::http {

/// Since the start, but for `problem`.
struct ReadingStatus {
  std::string problem;           ///< why nothing is read now, in English; "" where all is well
  std::uint64_t being_read = 0;  ///< at this moment
  std::uint64_t done = 0;        ///< readings by how they ended
  std::uint64_t no_text = 0;
  std::uint64_t failed = 0;
  double seconds = 0;            ///< spent on them in all
  std::uint64_t children_lost = 0;  ///< readers that crashed, hung or went out of bounds
};

}  // namespace kartoteka::http
