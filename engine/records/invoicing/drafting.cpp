#include "engine/records/invoicing/drafting.h"

#include <algorithm>

#include "engine/invoice/checks.h"
#include "engine/invoice/totals.h"
#include "engine/records/invoicing/countries.h"
#include "engine/records/invoicing/invoice_document.h"
#include "engine/records/invoicing/numbering.h"
#include "engine/records/invoicing/prices.h"
#include "engine/records/kinds/client.h"

namespace kartoteka::records {
namespace {

/// The record that is given, else the first one that is there; null where there is none.
template <typename T>
std::unique_ptr<T> given_or_first(Store& store, const Kind& kind, std::optional<RecordId> given, const std::string& first_sql) {
  const auto id = given ? given : store.connection().query_integer(first_sql);
  auto record = id ? store.find(kind, *id, Viewer::system()) : nullptr;
  return std::unique_ptr<T>(static_cast<T*>(record.release()));
}

void take_seller(const Seller& seller, Invoice& draft) {
  draft.seller = seller.id;
  draft.seller_name = seller.name;
  draft.seller_nip = seller.nip;
  draft.seller_regon = seller.regon;
  draft.seller_krs = seller.krs;
  draft.seller_bdo = seller.bdo;
  draft.seller_street = seller.street;
  draft.seller_postcode = seller.postcode;
  draft.seller_city = seller.city;
  draft.seller_country = seller.country;
  draft.seller_email = seller.email;
  draft.seller_phone = seller.phone;
  draft.cash_method = seller.cash_method;
  if (draft.place.empty()) draft.place = seller.place.empty() ? seller.city : seller.place;
  if (draft.account.empty() && !seller.accounts.empty()) draft.account = seller.accounts.front().account;
  for (const SellerAccount& account : seller.accounts) {
    if (account.account != draft.account) continue;
    draft.bank = account.bank;
    draft.swift = account.swift;
  }
}

/// "DE 123 456 789" as "DE" and "123456789", with "PL" it is a NIP; numbers that are none of the Union stay as they are.
void take_foreign_number(const std::string& number, const std::string& country, Invoice& draft) {
  std::string plain;
  for (const char c : number) {
    if (c != ' ' && c != '-' && c != '.') plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  }
  const std::string prefix = plain.substr(0, 2);
  if (prefix == "PL") {
    draft.buyer_identity = "nip";
    draft.buyer_number = plain.substr(2);
    return;
  }
  const bool is_eu = plain.size() > 4 && invoice::is_eu_prefix(prefix);
  draft.buyer_identity = is_eu ? "eu_vat" : "other_id";
  draft.buyer_number_country = is_eu ? prefix : country;
  draft.buyer_number = is_eu ? plain.substr(2) : number;
}

void take_number(const Client& client, Invoice& draft) {
  const bool is_polish = draft.buyer_country == "PL" || draft.buyer_country.empty();
  draft.buyer_number_country.clear();
  draft.buyer_number = client.nip;
  if (!client.nip.empty()) {
    draft.buyer_identity = "nip";
  } else if (!client.tax_number.empty()) {
    take_foreign_number(client.tax_number, draft.buyer_country, draft);
  } else {
    draft.buyer_identity = client.entity_type == "company" && is_polish ? "nip" : "none";
  }
}

void take_buyer(const Client& client, Invoice& draft) {
  draft.buyer_name = client.name;
  draft.buyer_street = client.street;
  draft.buyer_postcode = client.postcode;
  draft.buyer_city = client.city;
  draft.buyer_country = country_code(client.country);
  draft.buyer_email = client.emails.empty() ? "" : client.emails.front().address;
  draft.buyer_phone = "";
  draft.buyer_code = client.code;
  take_number(client, draft);
}

/// A correction goes to whom the invoice went, unless it is the buyer's data that it corrects.
void take_original(const Invoice& original, Invoice& draft) {
  draft.seller = original.seller;
  draft.client = original.client;
  draft.seller_name = original.seller_name;
  draft.seller_nip = original.seller_nip;
  draft.seller_regon = original.seller_regon;
  draft.seller_krs = original.seller_krs;
  draft.seller_bdo = original.seller_bdo;
  draft.seller_street = original.seller_street;
  draft.seller_postcode = original.seller_postcode;
  draft.seller_city = original.seller_city;
  draft.seller_country = original.seller_country;
  draft.seller_email = original.seller_email;
  draft.seller_phone = original.seller_phone;
  draft.cash_method = original.cash_method;
  draft.buyer_identity = original.buyer_identity;
  draft.buyer_number = original.buyer_number;
  draft.buyer_number_country = original.buyer_number_country;
  if (draft.buyer_corrected) return;
  draft.buyer_name = original.buyer_name;
  draft.buyer_street = original.buyer_street;
  draft.buyer_postcode = original.buyer_postcode;
  draft.buyer_city = original.buyer_city;
  draft.buyer_country = original.buyer_country;
  draft.buyer_email = original.buyer_email;
  draft.buyer_phone = original.buyer_phone;
  draft.buyer_code = original.buyer_code;
}

void take_parties(Store& store, Invoice& draft) {
  if (draft.client) {
    if (const auto client = store.find(client_kind(), *draft.client, Viewer::system())) take_buyer(static_cast<const Client&>(*client), draft);
  }
  if (const auto corrected = corrected_by(store, draft)) {
    take_original(*corrected, draft);
  } else if (const auto seller = seller_of(store, draft)) {
    take_seller(*seller, draft);
  }
}

/// Prices are those of the time that is invoiced.
Date day_of_price(Store& store, const Invoice& draft) {
  if (draft.sale_date) return *draft.sale_date;
  if (draft.period_to) return *draft.period_to;
  return draft.issue_date.value_or(warsaw_day(store.now()));
}

/// A line that names a service and nothing else is the catalogue's.
void complete_line(Store& store, const Invoice& draft, InvoiceLine& line) {
  if (!line.service || !line.name.empty()) return;
  const auto record = store.find(service_kind(), *line.service, Viewer::system());
  if (!record) return;
  const auto& service = static_cast<const Service&>(*record);
  line.name = service.name;
  line.code = service.code;
  line.pkwiu = service.pkwiu;
  line.gtu = service.gtu;
  line.unit = service.unit;
  line.vat_rate = service.vat_rate;
  line.legal_basis = service.legal_basis;
  line.legal_basis_law = service.legal_basis_law;
  line.annex_15 = service.annex_15;
  if (line.net_price == 0 && draft.client) {
    line.net_price = price_of(store.connection(), service, *draft.client, day_of_price(store, draft));
  }
}

class ProblemFinder {
 public:
  ProblemFinder(Store& store, const Invoice& draft) : store_(store), draft_(draft) {}

  std::vector<InvoiceProblem> find() {
    find_missing();
    find_buyer();
    find_lines();
    find_document();
    return std::move(problems_);
  }

 private:
  void add(std::string code, std::string pointer, std::string message) {
    problems_.push_back({std::move(code), std::move(pointer), std::move(message)});
  }
  bool is_told(std::string_view pointer) const {
    return std::any_of(problems_.begin(), problems_.end(), [&](const InvoiceProblem& problem) { return pointer.starts_with(problem.pointer); });
  }

  void find_missing() {
    if (!seller_of(store_, draft_)) add("no_seller", "/seller", "there is no seller: enter the company's own data first");
    find_series();
    if (draft_.lines.empty() && draft_.type != "correction") add("no_lines", "/lines", "there is nothing on it");
  }

  void find_series() {
    const auto series = series_of(store_, draft_);
    if (!series) return add("no_series", "/series", "there is no series of numbers for it");
    if (series->deleted_at || !series->active) return add("no_series", "/series", "the series of numbers is out of use");
    if (series->purpose != draft_.type) return add("no_series", "/series", draft_.type == "correction" ? "is no series of corrections" : "is a series of corrections");
    if (!draft_.seller || !draft_.issue_date) return;
    if (series->seller && series->seller != draft_.seller) return add("no_series", "/series", "is another seller's series");
    const std::string number = next_number(store_.connection(), *series, *draft_.seller, *draft_.issue_date);
    const auto other = store_.connection().query_integer("SELECT id FROM invoice WHERE number = :number AND seller_nip = :nip LIMIT 1", {number, draft_.seller_nip});
    if (other) add("no_series", "/series", "another invoice has the series's next number, " + number + " already");
  }

  void find_buyer() {
    if (draft_.buyer_city.empty() || (draft_.buyer_street.empty() && draft_.buyer_postcode.empty())) {
      add("no_address", "/buyer/address", "the client has no address");
    }
    if (draft_.buyer_country.empty()) add("no_address", "/buyer/address", "the client's country is not known");
    if (draft_.buyer_identity == "nip" && draft_.buyer_number.empty()) add("wrong_nip", "/buyer/number", "the client has no NIP");
  }

  void find_lines() {
    if (draft_.type != "correction" && draft_.gross < 0) add("invalid", "/lines", "an invoice is not below zero: correct the one that is too high");
    for (std::size_t i = 0; i < draft_.lines.size(); ++i) {
      const InvoiceLine& line = draft_.lines[i];
      const std::string place = "/lines/" + std::to_string(i);
      if (line.net_price == 0 && draft_.type != "correction") add("zero_price", place + "/net_price", "the price is zero");
      if (line.vat_rate == "zw" && line.legal_basis.empty()) add("no_legal_basis", place + "/legal_basis", "an exempt line needs its legal basis");
    }
  }

  static std::string code_of(const std::string& pointer) {
    if (pointer.starts_with("/buyer/number") || pointer.starts_with("/seller/nip")) return "wrong_nip";
    if (pointer.starts_with("/buyer/address") || pointer.starts_with("/seller/address")) return "no_address";
    return "invalid";
  }

  static std::string field_pointer(const std::string& pointer) {
    struct Name {
      std::string_view document;
      std::string_view field;
    };
    constexpr Name kNames[]{{"/issued_on", "/issue_date"}, {"/sold_on", "/sale_date"}, {"/period/first", "/period_from"}, {"/period/last", "/period_to"},
                            {"/payment/account", "/account"}, {"/payment/due_on", "/due_date"}, {"/payment/bank", "/bank"}, {"/payment/swift", "/swift"},
                            {"/correction/reason", "/correction_reason"}};
    for (const Name& name : kNames) {
      if (pointer == name.document) return std::string(name.field);
    }
    return pointer;
  }

  void find_document() {
    invoice::Invoice document = document_of(store_, draft_);
    document.number = "1";
    // As if issued on its day: dates in the future are for whoever issues to refuse.
    document.made_at = std::max(store_.now(), warsaw_moment(document.issued_on));
    for (const FieldProblem& problem : invoice::problems_of(document)) {
      const std::string pointer = field_pointer(problem.pointer);
      if (!is_told(pointer)) add(code_of(pointer), pointer, problem.message);
    }
  }

  Store& store_;
  const Invoice& draft_;
  std::vector<InvoiceProblem> problems_;
};

}  // namespace

std::unique_ptr<Seller> seller_of(Store& store, const Invoice& draft) {
  return given_or_first<Seller>(store, seller_kind(), draft.seller, "SELECT id FROM seller WHERE deleted_at IS NULL ORDER BY id LIMIT 1");
}

std::unique_ptr<InvoiceSeries> series_of(Store& store, const Invoice& draft) {
  const std::string seller = draft.seller ? "seller = " + std::to_string(*draft.seller) : "0";
  return given_or_first<InvoiceSeries>(store, invoice_series_kind(), draft.series,
                                       "SELECT id FROM invoice_series WHERE deleted_at IS NULL AND active = 1 AND purpose = '" + draft.type +
                                           "' AND (seller IS NULL OR " + seller + ") ORDER BY seller IS NULL, id LIMIT 1");
}

std::string title_of(const Invoice& record) {
  const std::string what = !record.number.empty() ? record.number : record.type == "correction" ? "Szkic korekty:" : "Szkic:";
  return what + " " + record.buyer_name;
}

void compute_sums(Invoice& record) {
  const invoice::Invoice document = document_of(record);
  const invoice::Totals lines = invoice::totals_of(document.lines);
  for (std::size_t i = 0; i < record.lines.size(); ++i) record.lines[i].net = lines.lines[i].net_grosze;
  const invoice::Totals totals = document.correction ? invoice::totals_of(document) : lines;
  record.totals.clear();
  for (const invoice::RateTotal& rate : totals.rates) {
    record.totals.push_back({std::string(invoice::code_of(rate.rate)), rate.net_grosze, rate.vat_grosze, rate.gross_grosze});
  }
  record.net = totals.net_grosze;
  record.vat = totals.vat_grosze;
  record.gross = totals.gross_grosze;
}

void complete_draft(Store& store, Invoice& draft) {
  take_parties(store, draft);
  for (InvoiceLine& line : draft.lines) complete_line(store, draft, line);
  compute_sums(draft);
  if (!draft.split_payment) draft.split_payment = invoice::needs_split_payment(document_of(draft));
  draft.title = title_of(draft);
  draft.corrected_gross = draft.paid = draft.balance = 0;
}

std::vector<InvoiceProblem> problems_of_draft(Store& store, const Invoice& draft) { return ProblemFinder(store, draft).find(); }

}  // namespace kartoteka::records
