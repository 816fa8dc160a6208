// A user (operator): somebody who signs in. The password is kept apart, see engine/records/credentials.h.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct User : Record {
  std::string login;  ///< lower case, unique
  std::string name;
  std::string email;
  std::string role = "operator";  ///< operator, manager, administrator
  bool active = true;
};

const Kind& user_kind();

}  // namespace kartoteka::records
