// The JSON Schemas of what ties invoices to KSeF.
#pragma once

#include <string_view>

namespace kartoteka::http {

/// A JSON object: names to schemas.
std::string_view invoice_paper_schemas();

}  // namespace kartoteka::http
