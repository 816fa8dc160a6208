// Migration 7: what answers gained: categories, wordings, usefulness, what is missing. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kAnswers = R"sql(
)sql";

}  // namespace kartoteka::records::migration
