// A team (zespół): people whose work one of them manages.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Team : Record {
  std::string name;
  std::optional<RecordId> manager;  ///< a user
  std::vector<RecordId> members;    ///< users
};

const Kind& team_kind();

}  // namespace kartoteka::records
