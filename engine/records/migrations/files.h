// Migration 8: texts, pages and previews of files. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kFiles = R"sql(
)sql";

}  // namespace kartoteka::records::migration
