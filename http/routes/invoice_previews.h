// What the descriptions of previews of invoices share with those of invoices.
#pragma once

#include "http/codec/json.h"
#include "engine/records/invoicing/drafting.h"

namespace kartoteka::http {

Json encode_invoice_problems(const std::vector<records::InvoiceProblem>& problems);
/// The amount as it stands in words on the invoice's paper; what goes back to the buyer without a minus.
std::string words_of(const records::Invoice& invoice);

}  // namespace kartoteka::http
