// Migration 9: procedures, recurring tasks. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kProcedures = R"sql(
)sql";

}  // namespace kartoteka::records::migration
