// A thread (wątek): one matter, with its tasks, contacts and files.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Thread : Record {
  std::string title;
  std::optional<RecordId> client;
  std::optional<RecordId> owner;
  std::string state = "open";  ///< open, waiting, closed
  std::string summary;
  std::string category;
  std::vector<std::string> tags;
};

const Kind& thread_kind();

}  // namespace kartoteka::records
