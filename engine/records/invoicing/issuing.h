// From a draft to an issued invoice, and what keeps an issued one as it is.
#pragma once

#include "engine/records/invoicing/drafting.h"

namespace kartoteka::records {

/// Gives the draft its number and makes it an invoice that never changes again. One transaction; the writer must have
/// the right to change invoices. Without a date of issue it is today's.
/// Errors: not_found, outdated, forbidden, conflict (issued already; a correction of what was corrected meanwhile),
/// invalid_argument with every problem.
std::unique_ptr<Invoice> issue_invoice(Store& store, RecordId id, std::optional<ChangeNumber> expected, const Viewer& writer);

/// Gives a completed draft without problems its number, state and moment, in memory. Call within the transaction that
/// stores it, with the id that it will have.
void number_draft(Store& store, Invoice& draft);

struct CorrectionOrder {
  std::string reason;
  std::string effect = "";
  /// The lines as they are to be; not given: as they are (where the buyer's data is corrected).
  std::optional<std::vector<InvoiceLine>> lines = std::nullopt;
  bool corrects_buyer = false;
  std::optional<RecordId> series = std::nullopt;
  std::optional<Date> issue_date = std::nullopt;
};

/// A draft of a correction of an issued invoice: what it says now stands before, the order's lines after.
/// Errors: not_found, forbidden, conflict (a draft, or itself a correction), invalid_argument.
std::unique_ptr<Invoice> draft_correction(Store& store, RecordId original, const CorrectionOrder& order, const Viewer& writer);

/// The lines of an issued invoice after all its corrections.
std::vector<InvoiceLine> present_lines(Store& store, const Invoice& original);

/// What the store asks before it writes an invoice (rules.cpp, write_effects.cpp).
/// Errors: conflict where an issued invoice would change in anything but kOpenWhenIssued.
void require_unchanged(const Invoice& before, const Invoice& after);
void check_invoice(Store& store, const Invoice& record, const Invoice* before, std::vector<FieldProblem>& problems);
/// Completes drafts; takes over what was issued elsewhere. Errors: forbidden, conflict, invalid_argument.
void prepare_invoice(Store& store, Invoice& record, const Invoice* before, const Viewer& writer);
/// After a record that comes from elsewhere with its number is stored: the number is taken.
void follow_invoice(Store& store, const Invoice* before, const Invoice& after);

/// Keeps the KSeF number of an issued invoice, which may be set once and changed by administrators.
/// Errors: conflict (a draft, another number is there), invalid_argument, forbidden.
std::unique_ptr<Invoice> note_ksef_number(Store& store, RecordId id, const std::string& typed, const Viewer& writer);

}  // namespace kartoteka::records
