// A link (powiązanie): ties any record to any other.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Link : Record {
  std::string source;  ///< a record key: "task:41"
  std::string target;
  std::string note;
};

const Kind& link_kind();

}  // namespace kartoteka::records
