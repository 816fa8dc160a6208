// Migration 12: absences, feeds, reminders. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kCalendar = R"sql(
)sql";

}  // namespace kartoteka::records::migration
