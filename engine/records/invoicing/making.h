// Makes the invoices of templates: exactly one for each template, client and period, whatever crashes and whatever the
// clock does. What was made stands in a table of its own, written in the transaction that stores the invoice; how far a
// template was looked through is noted only when all of it was made or put down as pending. A clock that goes back finds
// everything made; one that was away for a week finds the days in between, each with its own date.
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "engine/records/invoicing/billing_periods.h"
#include "engine/records/invoicing/drafting.h"

namespace kartoteka::records {

/// An invoice that is to be: by which template, for whom, over which period.
struct Occasion {
  RecordId recurring = 0;  ///< the template
  RecordId client = 0;
  BillingPeriod period;
};

struct MakingQuery {
  /// The last day of issue that is looked at; may be in the future for a look ahead.
  Date through{};
  /// The first day of issue; not given: from where the program has been on, and what is pending.
  std::optional<Date> from = std::nullopt;
  std::vector<RecordId> templates = {};  ///< empty: all
  std::vector<RecordId> clients = {};    ///< empty: all
};

/// What is to be made and was not, in the order in which it is numbered: by day of issue, template, client. Suspended
/// templates, clients in the bin and what the viewer may not see are left out.
std::vector<Occasion> occasions(Store& store, const MakingQuery& query, const Viewer& viewer);

/// What was due and could not be made; of clients and templates that the viewer sees.
std::vector<Occasion> pending_occasions(Store& store, const Viewer& viewer);

/// The invoice as it would be issued, in memory, and every problem that keeps it from being.
struct PlannedInvoice {
  Occasion occasion;
  std::unique_ptr<Invoice> draft;
  std::vector<InvoiceProblem> problems;
};
PlannedInvoice plan(Store& store, const Occasion& occasion);

/// Makes one invoice, in one transaction: issued, or a draft where the template says so. With problems nothing is made,
/// and it is put down as pending. Nothing happens where it was made already.
/// @return the plan, with the id of what was made in draft->id, 0 where nothing was
PlannedInvoice make_invoice(Store& store, const Occasion& occasion, const Viewer& writer);

/// Notes that all that the template has until this day was made or is pending.
void note_made_through(Store& store, RecordId recurring, Date day);
/// The templates that the program has to look through at this moment: their day, at the hour that their seller says, has
/// come and was not looked through yet.
struct DueTemplate {
  RecordId id;
  Date through;
};
std::vector<DueTemplate> due_templates(Store& store);

/// Leaves one out for good: nothing is made of it. Errors: not_found where it is not pending.
void skip_pending(Store& store, RecordId recurring, RecordId client, Date period_from, const Viewer& writer);
/// What was made of templates for the one client counts as made for the other (a merge of clients).
void move_makings(db::Connection& connection, RecordId from, RecordId to);

/// A template that is taken up again, after it was out of use or in the bin, begins with the present day: what was due
/// in between is made on demand only.
void resume_template(InvoiceTemplate& recurring, Date today);

/// Errors, as problems: what a template says must make sense (rules.cpp).
void check_template(const InvoiceTemplate& recurring, std::vector<FieldProblem>& problems);

}  // namespace kartoteka::records
