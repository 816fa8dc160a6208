// An invoice record as the plain values of which its XML, its PDF and its sums are made (engine/invoice).
#pragma once

#include "engine/invoice/invoice.h"
#include "engine/records/kinds/invoice.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// What is on the record alone; of a correction without what it corrects.
invoice::Invoice document_of(const Invoice& record);
/// The same with the number, day and KSeF number of what a correction corrects, and the buyer before it.
invoice::Invoice document_of(Store& store, const Invoice& record);

/// What a correction begins with: the correction issued last before it, else the invoice itself; null for no correction.
std::unique_ptr<Invoice> corrected_by(Store& store, const Invoice& correction);

/// The lines alone, for sums.
std::vector<invoice::Line> document_lines(const std::vector<InvoiceLine>& lines);

}  // namespace kartoteka::records
