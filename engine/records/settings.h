// Single named values that the program keeps in the database.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/db/connection.h"

namespace kartoteka::records {

std::optional<std::string> setting(db::Connection& connection, std::string_view name);
void set_setting(db::Connection& connection, std::string_view name, std::string_view value);

}  // namespace kartoteka::records
