// Migration 10: services, templates, invoices. Append only, as all of engine/records/migrations.cpp.
#pragma once

#include <string_view>

namespace kartoteka::records::migration {

inline constexpr std::string_view kInvoices = R"sql(
)sql";

}  // namespace kartoteka::records::migration
