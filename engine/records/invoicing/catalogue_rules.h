// What sellers, series, services and prices must satisfy beyond their fields.
#pragma once

#include "engine/base/error.h"
#include "engine/records/kinds/invoice_series.h"
#include "engine/records/kinds/seller.h"
#include "engine/records/kinds/service.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// Whether the kind is one of those below, of templates, invoices or payments.
bool is_of_invoicing(const Kind& kind);
/// The rules of all of them. Errors: conflict where an issued invoice would change.
void check_invoicing(Store& store, const Kind& kind, Record& record, const Record* before, std::vector<FieldProblem>& problems);
/// Errors: conflict for what must stay: issued invoices, series and sellers that have numbered any.
void require_removable_from_invoicing(db::Connection& connection, const Kind& kind, const Record& record);

}  // namespace kartoteka::records
