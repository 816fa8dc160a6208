#include "engine/records/invoicing/invoice_document.h"

#include <array>
#include <limits>

namespace kartoteka::records {
namespace {

invoice::Address address_of(const std::string& street, const std::string& postcode, const std::string& city, const std::string& country) {
  return {street, postcode, city, country.empty() ? "PL" : country};
}

invoice::BuyerIdentity identity_of(const std::string& text) {
  if (text == "nip") return invoice::BuyerIdentity::nip;
  if (text == "eu_vat") return invoice::BuyerIdentity::eu_vat;
  return text == "other_id" ? invoice::BuyerIdentity::other_id : invoice::BuyerIdentity::none;
}

invoice::Buyer buyer_of(const Invoice& record) {
  invoice::Buyer buyer;
  buyer.identity = identity_of(record.buyer_identity);
  buyer.country = record.buyer_number_country;
  buyer.number = record.buyer_number;
  buyer.name = record.buyer_name;
  buyer.address = address_of(record.buyer_street, record.buyer_postcode, record.buyer_city, record.buyer_country);
  buyer.customer_number = record.buyer_code;
  buyer.email = record.buyer_email;
  buyer.phone = record.buyer_phone;
  return buyer;
}

invoice::Seller seller_of(const Invoice& record) {
  invoice::Seller seller;
  seller.nip = record.seller_nip;
  seller.name = record.seller_name;
  seller.address = address_of(record.seller_street, record.seller_postcode, record.seller_city, record.seller_country);
  seller.email = record.seller_email;
  seller.phone = record.seller_phone;
  seller.regon = record.seller_regon;
  seller.krs = record.seller_krs;
  seller.bdo = record.seller_bdo;
  return seller;
}

invoice::ExemptionLaw law_of(const std::string& text) {
  if (text == "directive") return invoice::ExemptionLaw::directive;
  return text == "other" ? invoice::ExemptionLaw::other : invoice::ExemptionLaw::act;
}

invoice::PaymentForm form_of(const std::string& text) {
  constexpr std::array<std::string_view, 7> kForms{"cash", "card", "voucher", "cheque", "credit", "transfer", "mobile"};
  for (std::size_t i = 0; i < kForms.size(); ++i) {
    if (kForms[i] == text) return static_cast<invoice::PaymentForm>(i + 1);
  }
  return invoice::PaymentForm::transfer;
}

std::optional<invoice::CorrectionEffect> effect_of(const std::string& text) {
  if (text == "on_original_date") return invoice::CorrectionEffect::on_original_date;
  if (text == "on_correction_date") return invoice::CorrectionEffect::on_correction_date;
  if (text == "on_other_date") return invoice::CorrectionEffect::on_other_date;
  return std::nullopt;
}

invoice::Correction correction_of(const Invoice& record) {
  invoice::Correction correction;
  correction.reason = record.correction_reason;
  correction.effect = effect_of(record.correction_effect);
  correction.lines_before = document_lines(record.lines_before);
  correction.is_buyer_corrected = record.buyer_corrected;
  return correction;
}

}  // namespace

std::vector<invoice::Line> document_lines(const std::vector<InvoiceLine>& lines) {
  std::vector<invoice::Line> result;
  for (const InvoiceLine& line : lines) {
    invoice::Line plain;
    plain.name = line.name;
    plain.code = line.code;
    plain.pkwiu = line.pkwiu;
    plain.gtu = line.gtu;
    plain.unit = line.unit;
    plain.quantity_millionths = line.quantity;
    plain.unit_net_grosze = line.net_price;
    plain.discount_basis_points = line.discount;
    plain.vat_rate = invoice::vat_rate_of(line.vat_rate).value_or(invoice::VatRate::rate_23);
    plain.legal_basis = {law_of(line.legal_basis_law), line.legal_basis};
    plain.is_annex_15 = line.annex_15;
    result.push_back(std::move(plain));
  }
  return result;
}

invoice::Invoice document_of(const Invoice& record) {
  invoice::Invoice document;
  document.number = record.number;
  if (record.issue_date) document.issued_on = *record.issue_date;
  if (record.issued_at) document.made_at = *record.issued_at;
  document.place = record.place;
  if (record.period_from && record.period_to) document.period = invoice::Period{*record.period_from, *record.period_to};
  else if (record.sale_date != record.issue_date) document.sold_on = record.sale_date;
  document.seller = seller_of(record);
  document.buyer = buyer_of(record);
  document.lines = document_lines(record.lines);
  document.payment.form = form_of(record.payment_form);
  document.payment.due_on = record.due_date;
  document.payment.account = record.account;
  document.payment.bank = record.bank;
  document.payment.swift = record.swift;
  document.is_split_payment = record.split_payment;
  document.is_cash_method = record.cash_method;
  document.notes = record.notes;
  if (record.type == "correction") document.correction = correction_of(record);
  return document;
}

std::unique_ptr<Invoice> corrected_by(Store& store, const Invoice& correction) {
  if (!correction.correction_of) return nullptr;
  const bool is_issued = !correction.number.empty() && correction.issued_at;
  const std::int64_t before = is_issued ? correction.issued_at->time_since_epoch().count() : std::numeric_limits<std::int64_t>::max();
  const auto last = store.connection().query_integer(
      "SELECT id FROM invoice WHERE correction_of = :id AND number <> '' AND id <> :own AND issued_at < :before ORDER BY issued_at DESC, id DESC LIMIT 1",
      {*correction.correction_of, correction.id, before});
  auto found = store.find(invoice_kind(), last.value_or(*correction.correction_of), Viewer::system());
  return std::unique_ptr<Invoice>(static_cast<Invoice*>(found.release()));
}

invoice::Invoice document_of(Store& store, const Invoice& record) {
  invoice::Invoice document = document_of(record);
  if (!document.correction || !record.correction_of) return document;
  const auto found = store.find(invoice_kind(), *record.correction_of, Viewer::system());
  if (!found) return document;
  const auto& original = static_cast<const Invoice&>(*found);
  document.correction->corrected.push_back({original.number, original.issue_date.value_or(Date{}), original.ksef_number});
  if (record.buyer_corrected) document.correction->buyer_before = buyer_of(*corrected_by(store, record));
  return document;
}

}  // namespace kartoteka::records
