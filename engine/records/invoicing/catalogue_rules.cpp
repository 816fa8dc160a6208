#include "engine/records/invoicing/catalogue_rules.h"

#include <algorithm>

#include "engine/records/invoicing/issuing.h"
#include "engine/records/invoicing/making.h"
#include "engine/records/invoicing/numbering.h"
#include "engine/records/invoicing/settlement.h"

namespace kartoteka::records {
namespace {

void check(const Service& service, std::vector<FieldProblem>& problems) {
  if (service.vat_rate == "zw" && service.legal_basis.empty()) problems.push_back({"/legal_basis", "must be given for an exempt service"});
}

/// One price on one day.
void check(db::Connection& connection, const ClientPrice& price, std::vector<FieldProblem>& problems) {
  if (price.valid_from && price.valid_to && *price.valid_to < *price.valid_from) {
    problems.push_back({"/valid_to", "must not be before valid_from"});
    return;
  }
  constexpr std::int64_t kEver = 1'000'000;
  const auto days = [](const std::optional<Date>& day, std::int64_t otherwise) { return day ? std::int64_t{day->time_since_epoch().count()} : otherwise; };
  const auto other = connection.query_integer(
      "SELECT id FROM client_price WHERE client = :client AND service = :service AND id <> :id AND deleted_at IS NULL "
      "AND COALESCE(valid_from, -1000000) <= :to AND COALESCE(valid_to, 1000000) >= :from LIMIT 1",
      {price.client.value_or(0), price.service.value_or(0), price.id, days(price.valid_to, kEver), days(price.valid_from, -kEver)});
  if (other) problems.push_back({"/valid_from", "the client has another price of the service at the same time (client_price " + std::to_string(*other) + ")"});
}

/// No two series in use give the same numbers for one seller.
void check_own_numbers(db::Connection& connection, const InvoiceSeries& series, std::vector<FieldProblem>& problems) {
  if (!series.active) return;
  auto rows = connection.query(
      "SELECT pattern, name FROM invoice_series WHERE id <> :id AND active = 1 AND deleted_at IS NULL AND (seller IS NULL OR :seller = 0 OR seller = :same)",
      {series.id, series.seller.value_or(0), series.seller.value_or(0)}, {db::ColumnType::text, db::ColumnType::text});
  while (rows.next()) {
    if (pattern_shape(rows.text(0)) != pattern_shape(series.pattern)) continue;
    problems.push_back({"/pattern", "the series " + rows.text(1) + " gives the same numbers; take another pattern"});
    return;
  }
}

void check(db::Connection& connection, const InvoiceSeries& series, const InvoiceSeries* before, std::vector<FieldProblem>& problems) {
  if (const auto problem = pattern_problem(series.pattern, series.restart == "month")) problems.push_back({"/pattern", *problem});
  check_own_numbers(connection, series, problems);
  if (!before) return;
  const bool is_used = connection.query_integer("SELECT 1 FROM invoice_sequence WHERE series = :id LIMIT 1", {series.id}).has_value();
  if (is_used && before->restart != series.restart) problems.push_back({"/restart", "numbers were given in this series; make another one"});
  if (is_used && before->purpose != series.purpose) problems.push_back({"/purpose", "numbers were given in this series; make another one"});
}

void check(const Seller& seller, std::vector<FieldProblem>& problems) {
  if (seller.notes.size() > 3) problems.push_back({"/notes", "at most 3 items"});
}

}  // namespace

bool is_of_invoicing(const Kind& kind) {
  const Kind* const kinds[]{&seller_kind(), &invoice_series_kind(), &service_kind(), &client_price_kind(), &invoice_template_kind(), &invoice_kind(), &payment_kind()};
  return std::find(std::begin(kinds), std::end(kinds), &kind) != std::end(kinds);
}

void check_invoicing(Store& store, const Kind& kind, Record& record, const Record* before, std::vector<FieldProblem>& problems) {
  if (&kind == &seller_kind()) check(static_cast<const Seller&>(record), problems);
  if (&kind == &invoice_series_kind()) check(store.connection(), static_cast<const InvoiceSeries&>(record), static_cast<const InvoiceSeries*>(before), problems);
  if (&kind == &service_kind()) check(static_cast<const Service&>(record), problems);
  if (&kind == &client_price_kind()) check(store.connection(), static_cast<const ClientPrice&>(record), problems);
  if (&kind == &invoice_template_kind()) check_template(static_cast<const InvoiceTemplate&>(record), problems);
  if (&kind == &payment_kind()) check_payment(store, static_cast<const InvoicePayment&>(record), problems);
  if (&kind != &invoice_kind()) return;
  const auto* invoice_before = static_cast<const Invoice*>(before);
  if (invoice_before) require_unchanged(*invoice_before, static_cast<const Invoice&>(record));
  check_invoice(store, static_cast<const Invoice&>(record), invoice_before, problems);
}

void require_removable_from_invoicing(db::Connection& connection, const Kind& kind, const Record& record) {
  const auto is_used = [&](const std::string& column) {
    return connection.query_integer("SELECT 1 FROM invoice_sequence WHERE " + column + " = :id LIMIT 1", {record.id}).has_value();
  };
  if (&kind == &invoice_kind() && !static_cast<const Invoice&>(record).number.empty()) {
    throw Error(ErrorCode::conflict, "invoice " + static_cast<const Invoice&>(record).number + " is issued and stays: make a correction");
  }
  if (&kind == &invoice_series_kind() && is_used("series")) throw Error(ErrorCode::conflict, "invoices were numbered in this series; take it out of use instead");
  if (&kind == &seller_kind() && is_used("seller")) throw Error(ErrorCode::conflict, "this seller has issued invoices");
}

}  // namespace kartoteka::records
