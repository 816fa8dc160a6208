// When a template makes invoices and over which periods. Periods follow each other from the template's first day on,
// each of so many whole months; in shorter months the day is their last one.
#pragma once

#include <vector>

#include "engine/records/kinds/invoice_template.h"

namespace kartoteka::records {

struct BillingPeriod {
  Date first{};
  Date last{};      ///< inclusive
  Date issue_on{};
  bool operator==(const BillingPeriod&) const = default;
};

/// The same day so many months on, or the month's last where it has no such day.
Date add_months(Date day, std::int64_t months);

/// The periods whose day of issue is later than `after` (from the beginning where there is none) and not later than
/// `through`, in order; those within a suspension, and those that begin after the template's end, are left out.
std::vector<BillingPeriod> periods_due(const InvoiceTemplate& recurring, std::optional<Date> after, Date through);

}  // namespace kartoteka::records
