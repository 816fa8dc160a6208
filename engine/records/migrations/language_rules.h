// Migration 11: synonyms, pins, stop words. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kLanguageRules = R"sql(
)sql";

}  // namespace kartoteka::records::migration
