// An invoice (faktura) or a correction of one. A draft is edited as other records are; once issued it has a number and
// the data of seller and buyer as they were, and never changes again but for what is around it (kOpenWhenIssued).
#pragma once

#include <array>

#include "engine/records/kind.h"

namespace kartoteka::records {

struct InvoiceLine {
  std::optional<RecordId> service;
  std::string name;
  std::string code;
  std::string pkwiu;
  std::string gtu;
  std::string unit = "szt.";
  std::int64_t quantity = 1'000'000;  ///< millionths
  std::int64_t net_price = 0;         ///< grosze
  std::int64_t discount = 0;          ///< basis points
  std::string vat_rate = "23";
  std::string legal_basis;
  std::string legal_basis_law = "act";
  bool annex_15 = false;
  std::int64_t net = 0;               ///< grosze, computed: after the discount
};

struct RateSum {
  std::string vat_rate;
  std::int64_t net = 0;
  std::int64_t vat = 0;
  std::int64_t gross = 0;
};

/// Seller or buyer as they stand on the invoice.
struct InvoiceParty {
  std::string name;
  std::string street;
  std::string postcode;
  std::string city;
  std::string country;
  std::string email;
  std::string phone;
};

struct Invoice : Record {
  std::string title;   ///< computed: number and buyer
  std::string number;  ///< "" for a draft
  std::string type = "invoice";  ///< invoice, correction
  std::string state = "draft";   ///< draft, issued, partly_paid, paid, overdue
  std::optional<RecordId> client;
  std::optional<RecordId> seller;
  std::optional<RecordId> series;
  std::optional<RecordId> from_template;
  std::optional<Date> period_from;  ///< inclusive, both
  std::optional<Date> period_to;
  std::optional<Date> issue_date;
  std::optional<Date> sale_date;
  std::optional<Date> due_date;
  std::string subject;
  std::vector<InvoiceLine> lines;
  std::vector<InvoiceLine> lines_before;  ///< of a correction: what it corrects
  std::vector<RateSum> totals;            ///< of a correction: the difference
  std::int64_t net = 0;
  std::int64_t vat = 0;
  std::int64_t gross = 0;
  std::int64_t corrected_gross = 0;       ///< the sum of what corrections of it change
  std::int64_t paid = 0;
  std::int64_t balance = 0;               ///< still to be paid; below zero: paid too much. A correction's own is 0
  std::optional<RecordId> correction_of;
  std::string correction_reason;
  std::string correction_effect;          ///< on_original_date, on_correction_date, on_other_date
  bool buyer_corrected = false;
  std::string seller_name, seller_nip, seller_regon, seller_krs, seller_bdo;
  std::string seller_street, seller_postcode, seller_city, seller_country, seller_email, seller_phone;
  std::string buyer_name;
  std::string buyer_identity;             ///< nip, eu_vat, other_id, none
  std::string buyer_number_country;
  std::string buyer_number;
  std::string buyer_street, buyer_postcode, buyer_city, buyer_country, buyer_email, buyer_phone, buyer_code;
  std::string place;
  std::string payment_form = "transfer";
  std::string account, bank, swift;
  bool split_payment = false;
  bool cash_method = false;
  std::vector<std::string> notes;         ///< on the invoice, up to three
  std::optional<Instant> issued_at;
  std::string ksef_number;
  std::optional<RecordId> overdue_task;
  std::string remarks;                    ///< for the company only
  std::optional<RecordId> owner;
  std::optional<RecordId> thread;
  std::vector<std::string> tags;
};

/// What may still change of an issued invoice: it stands beside what the buyer was given.
inline constexpr std::array<std::string_view, 4> kOpenWhenIssued{"remarks", "owner", "thread", "tags"};

std::vector<Choice> payment_forms();
const Kind& invoice_kind();

}  // namespace kartoteka::records
