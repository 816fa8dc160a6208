// What is still to be paid of invoices, their states, and tasks for what is overdue.
#pragma once

#include "engine/records/kinds/invoice.h"
#include "engine/records/kinds/payment.h"
#include "engine/records/store.h"

namespace kartoteka::records {

/// Balance and state out of what was paid and corrected, for an issued invoice; in memory.
void set_standing(Invoice& record, Date today);

/// Sums payments and corrections of an invoice anew and stores what differs. When nothing is owed any more, the open task
/// of its arrears is done.
void settle_invoice(Store& store, RecordId invoice, const Viewer& writer);

/// What the store asks before it writes a payment: only of issued invoices, never of corrections, and not nothing.
void check_payment(Store& store, const InvoicePayment& payment, std::vector<FieldProblem>& problems);
/// After a payment was written, put into the bin or restored.
void follow_payment(Store& store, const InvoicePayment* before, const InvoicePayment& after, const Viewer& writer);

/// Sets the states of invoices whose time has passed (or has not, where the clock went back), and makes a task for each
/// that became overdue: once, in the invoice's thread, or the client's thread of settlements.
/// @param limit  at most so many invoices at once  @return how many were looked at
std::size_t watch_overdue(Store& store, std::size_t limit);

}  // namespace kartoteka::records
