// A template (wzorzec faktury): which clients get an invoice over which services, how often, from when to when.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct TemplateLine {
  std::optional<RecordId> service;
  std::string name;                       ///< the service's where none is given; placeholders of engine/invoice/period_text.h
  std::string quantity_from = "fixed";    ///< fixed, hours (of the client's work log in the period)
  std::int64_t quantity = 1'000'000;      ///< millionths
  std::string work_tag;                   ///< hours: only of tasks with this tag
  std::string unit;                       ///< the service's where none is given
  std::string price_from = "catalogue";   ///< catalogue (the client's own price first), fixed
  std::optional<std::int64_t> net_price;  ///< grosze, of a fixed price
  std::string vat_rate;                   ///< the service's where none is given
  std::string legal_basis;
  std::string legal_basis_law = "act";
  std::optional<std::int64_t> discount;   ///< basis points; the template's where none is given
};

/// Inclusive days in which nothing is made.
struct Suspension {
  std::optional<Date> starts_on;
  std::optional<Date> ends_on;  ///< until further notice where none is given
  std::string reason;
};

struct InvoiceTemplate : Record {
  std::string name;
  std::vector<RecordId> clients;
  std::string tag;  ///< beside `clients`: every client with this tag
  std::optional<RecordId> seller;
  std::optional<RecordId> series;
  std::string subject;  ///< with placeholders
  std::vector<TemplateLine> lines;
  std::optional<std::int64_t> discount;
  std::vector<std::string> notes;          ///< on the invoice, with placeholders
  std::int64_t every = 1;                  ///< months, quarters or years
  std::string period_unit = "month";       ///< month, quarter, year
  std::string issue_on = "day";            ///< day, last_day, last_working_day
  std::int64_t issue_day = 1;              ///< 1..31; in shorter months their last day
  std::string billing = "in_advance";      ///< in_advance, in_arrears
  std::string issue_month;                 ///< previous, same, next: beside the period's first month (in advance) or its last
  std::optional<Date> starts_on;           ///< the first day of the first period
  std::optional<Date> ends_on;             ///< no period begins after this day
  std::vector<Suspension> suspensions;
  std::int64_t payment_days = 14;
  std::string payment_form = "transfer";
  std::string account;
  bool split_payment = false;
  std::string makes = "issued";            ///< issued, draft
  std::optional<RecordId> thread;
  std::optional<RecordId> owner;
  std::optional<Date> made_through;        ///< the program has made all invoices that were due until this day
  bool active = true;
};

const Kind& invoice_template_kind();

}  // namespace kartoteka::records
