// An attribute (cecha własna): something that the company wants to know of its clients beyond the program's own fields.
// Clients name it by its key; its values are checked by its type.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Attribute : Record {
  std::string key;    ///< "branza": in JSON, filters and CSV; unique
  std::string label;  ///< "Branża": what people see
  std::string type = "text";         ///< text, number, date, choice, boolean
  std::vector<std::string> choices;  ///< of type choice
  std::int64_t position = 0;         ///< in forms, from top to bottom
};

const Kind& attribute_kind();

}  // namespace kartoteka::records
