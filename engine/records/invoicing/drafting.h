// Fills in what the program knows of an invoice that is not issued: seller, buyer, lines out of the catalogue, sums; and
// tells what keeps it from being issued.
#pragma once

#include <string>
#include <vector>

#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/invoice_series.h"
#include "engine/records/kinds/seller.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// Brings the draft up to date. Errors: invalid_argument where its sums are beyond the limits.
void complete_draft(Store& store, Invoice& draft);
/// The sums of the record's lines, and each line's net. Errors: invalid_argument.
void compute_sums(Invoice& record);
/// "FV/12/09/2026 Firma", "Szkic: Firma".
std::string title_of(const Invoice& record);

/// The seller's series for invoices or corrections: the one given, else the first that is in use; null where there is none.
std::unique_ptr<InvoiceSeries> series_of(Store& store, const Invoice& draft);
std::unique_ptr<Seller> seller_of(Store& store, const Invoice& draft);

/// Something that keeps an invoice from being issued.
struct InvoiceProblem {
  std::string code;     ///< no_address, wrong_nip, zero_price, no_legal_basis, no_hours, hours_invoiced, period_invoiced, no_lines, no_seller, no_series, invalid …
  std::string pointer;  ///< of the invoice's fields: "/lines/0/net_price"
  std::string message;
};

/// Every problem of a completed draft, as if it were issued on its date of issue.
std::vector<InvoiceProblem> problems_of_draft(Store& store, const Invoice& draft);

}  // namespace kartoteka::records
