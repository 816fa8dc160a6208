// Files that mean harm, through the real server: each is uploaded, and must end with a state in its time and memory, while
// the server answers and its memory stays flat.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/files/file_server.h"
#include "tests/indexer/extract/hostile_files.h"

namespace kartoteka {

struct HostileReport {
  std::map<std::string, int> endings;  ///< "done", "no_text", "failed: damaged" …, "refused" (the name, with 400)
  double longest_seconds = 0;          ///< from the upload until the state
  std::string longest_name;
  long most_child_kilobytes = 0;       ///< resident, of any reader
  long server_growth_kilobytes = 0;
};

/// Feeds the files one by one. Fails the test where the server stops answering, or a file has no state after two tries
/// of 25 s each.
HostileReport feed(FileServer& server, const std::vector<samples::HostileFile>& files);

/// A sound file is read, and found.
void check_that_it_still_reads(FileServer& server);

}  // namespace kartoteka
