// The schemas of what the routes of invoices take and answer, beside the records themselves.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object of schemas by name.
std::string_view invoice_schemas();

}  // namespace kartoteka::http
