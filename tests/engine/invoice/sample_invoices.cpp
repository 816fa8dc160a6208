#include "sample_invoices.h"

#include <string>

#include "engine/base/checksums.h"
#include "engine/invoice/totals.h"
#include "random_lines.h"

namespace kartoteka::invoice::test {

namespace {

constexpr Date kFirstIssue = std::chrono::year(2026) / std::chrono::February / 1;

std::string digits(std::uint64_t number, std::size_t count) {
  std::string text = std::to_string(number);
  return text.size() < count ? std::string(count - text.size(), '0') + text : text;
}

std::string nip(std::uint64_t seed) {
  for (std::uint64_t i = seed % 1'000'000;; ++i) {
    const std::string nine = "5" + digits(25'000'000 + i, 8);
    if (const auto check = nip_check_digit(nine)) return nine + *check;
  }
}

std::string account(std::uint64_t seed) {
  const std::string number = "10901014" + digits(seed, 16);
  return digits(*iban_check_digits("PL", number), 2) + number;
}

std::string ksef_number(const std::string& seller_nip, Date day, std::uint64_t seed) {
  std::string date = format_date(day);
  std::erase(date, '-');
  const std::string body = seller_nip + "-" + date + "-" + digits(seed, 12);
  constexpr const char* kHex = "0123456789ABCDEF";
  const std::uint8_t check = crc8(body);
  return body + "-" + kHex[check >> 4] + kHex[check & 15];
}

Seller sample_seller() {
  Seller seller;
  seller.nip = nip(1);
  seller.name = "Biuro Rachunkowe „Świętopełk i Żółw” sp. z o.o.";
  seller.address = {"ul. Łąkowa 7/12", "90-562", "Łódź", "PL"};
  seller.email = "biuro@example.pl";
  seller.phone = "+48 42 123 45 67";
  seller.krs = "0000123456";
  seller.regon = "123456785";
  return seller;
}

Buyer company(std::uint64_t seed) {
  Buyer buyer;
  buyer.identity = BuyerIdentity::nip;
  buyer.number = nip(seed + 100);
  buyer.name = "Przedsiębiorstwo Handlowe Źdźbło nr " + std::to_string(seed);
  buyer.address = {"ul. Gęsia 3", "00-950", "Warszawa", "PL"};
  buyer.customer_number = "K-" + std::to_string(seed);
  return buyer;
}

Buyer person() {
  Buyer buyer;
  buyer.name = "Małgorzata Dąbrowska-Śliwa";
  buyer.address = {"", "05-660", "Wola Łychowska 14", "PL"};
  return buyer;
}

Buyer german() {
  Buyer buyer;
  buyer.identity = BuyerIdentity::eu_vat;
  buyer.country = "DE";
  buyer.number = "123456789";
  buyer.name = "Müller & Söhne GmbH <Köln>";
  buyer.address = {"Straße 5", "50667", "Köln", "DE"};
  return buyer;
}

Buyer foreigner(std::uint64_t seed) {
  Buyer buyer;
  buyer.identity = BuyerIdentity::other_id;
  buyer.country = seed % 2 == 0 ? "US" : "";
  buyer.number = "98-7654321";
  buyer.name = "Acme \"Rockets\" Inc.";
  buyer.address = {"5th Avenue 1", "NY 10001", "New York", "US"};
  return buyer;
}

Buyer sample_buyer(std::uint64_t number) {
  switch (number % 6) {
    case 2: return person();
    case 3: return german();
    case 4: return foreigner(number / 6);
    default: return company(number % 50);
  }
}

void add_legal_bases(std::vector<Line>& lines, Chance& chance) {
  for (Line& line : lines) {
    if (line.vat_rate != VatRate::exempt) continue;
    switch (chance.between(0, 3)) {
      case 0: line.legal_basis = {ExemptionLaw::directive, "art. 132 ust. 1 lit. i dyrektywy 2006/112/WE"}; break;
      case 1: line.legal_basis = {ExemptionLaw::other, "interpretacja indywidualna 0112-KDIL1.2026"}; break;
      default: line.legal_basis = {ExemptionLaw::act, chance.one_in(2) ? "art. 43 ust. 1 pkt 29 ustawy" : "art. 113 ust. 1 ustawy"};
    }
  }
}

std::vector<Line> sample_lines(std::uint64_t number, Chance& chance) {
  std::vector<Line> lines = random_lines(chance);
  // Each rate has invoices of its own, the others are mixed.
  if (number % 3 == 0) {
    for (Line& line : lines) line.vat_rate = kVatRates[number / 3 % 7];
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].name = "Obsługa księgowa " + std::to_string(i + 1) + (chance.one_in(5) ? " & \"kadry\" <pełna>" : "");
    lines[i].code = chance.one_in(2) ? "US-" + std::to_string(i) : "";
    lines[i].pkwiu = chance.one_in(4) ? "69.20.23.0" : "";
    lines[i].unit = chance.one_in(2) ? "godz." : "usł.";
    lines[i].gtu = chance.one_in(6) ? "GTU_12" : "";
    lines[i].is_annex_15 = chance.one_in(10);
  }
  add_legal_bases(lines, chance);
  return lines;
}

void add_days(Invoice& invoice, Chance& chance) {
  if (chance.one_in(3)) invoice.sold_on = invoice.issued_on - std::chrono::days(chance.between(0, 9));
  if (!invoice.sold_on && chance.one_in(2)) invoice.period = {kFirstIssue - std::chrono::days(31), kFirstIssue - std::chrono::days(1)};
}

void add_payment(Invoice& invoice, std::uint64_t number, Chance& chance) {
  Payment& payment = invoice.payment;
  payment.form = number % 9 == 8 ? PaymentForm::cash : PaymentForm::transfer;
  if (!chance.one_in(8)) payment.due_on = invoice.issued_on + std::chrono::days(14);
  if (payment.form == PaymentForm::transfer) {
    payment.account = account(number);
    payment.bank = chance.one_in(2) ? "Bank Spółdzielczy w Łęczycy" : "";
    payment.swift = chance.one_in(3) ? "WBKPPLPP" : "";
  }
  const std::int64_t gross = totals_of(invoice).gross_grosze;
  if (gross < 3) return;
  switch (number % 7) {
    case 4: payment.receipts = {{invoice.issued_on, gross}}; break;
    case 5: payment.receipts = {{invoice.issued_on, gross / 2}, {invoice.issued_on, gross - gross / 2, PaymentForm::card}}; break;
    case 6: payment.receipts = {{invoice.issued_on, 1, PaymentForm::cash}}; break;
    default: break;
  }
}

void correct_buyer(Invoice& invoice) {
  invoice.correction->reason = "Błędna nazwa i adres nabywcy";
  invoice.correction->is_buyer_corrected = true;
  invoice.correction->buyer_before = invoice.buyer;
  invoice.buyer.name += " w restrukturyzacji";
  invoice.correction->lines_before.clear();
  invoice.lines.clear();
}

Invoice sample_original(std::uint64_t number) {
  Chance chance(number);
  Invoice invoice;
  invoice.number = "FV/" + std::to_string(number + 1) + "/02/2026";
  invoice.issued_on = kFirstIssue + std::chrono::days(number % 28);
  invoice.made_at = warsaw_moment(invoice.issued_on, 9 * 60);
  invoice.place = number % 2 == 0 ? "Łódź" : "";
  invoice.seller = sample_seller();
  invoice.buyer = sample_buyer(number);
  invoice.lines = sample_lines(number, chance);
  invoice.is_split_payment = number % 5 == 0 || needs_split_payment(invoice);
  invoice.is_cash_method = number % 11 == 0;
  if (number % 4 == 1) invoice.notes = {"Dziękujemy za terminową zapłatę.", "Umowa nr 7/2025\nz dnia 1.12.2025"};
  add_days(invoice, chance);
  add_payment(invoice, number, chance);
  return invoice;
}

}  // namespace

Invoice plain_invoice() {
  Invoice invoice;
  invoice.number = "FV/1/02/2026";
  invoice.issued_on = kFirstIssue;
  invoice.made_at = warsaw_moment(kFirstIssue, 9 * 60);
  invoice.seller = sample_seller();
  invoice.buyer = company(1);
  Line line;
  line.name = "Prowadzenie księgi przychodów i rozchodów za styczeń 2026";
  line.unit_net_grosze = 45'000;
  invoice.lines = {line};
  invoice.payment.due_on = kFirstIssue + std::chrono::days(14);
  invoice.payment.account = account(1);
  return invoice;
}

Invoice correction_of(const Invoice& invoice, std::uint64_t number) {
  Invoice correction = invoice;
  correction.number = "KOR/" + std::to_string(number + 1) + "/02/2026";
  correction.issued_on = invoice.issued_on + std::chrono::days(3);
  correction.made_at = warsaw_moment(correction.issued_on, 10 * 60);
  correction.payment.receipts.clear();
  correction.correction.emplace();
  correction.correction->reason = "Zwrot części usługi – rabat";
  if (number % 8 == 7) correction.correction->effect = CorrectionEffect::on_correction_date;
  const std::string known = number % 3 == 0 ? "" : ksef_number(invoice.seller.nip, invoice.issued_on, number);
  correction.correction->corrected = {{invoice.number, invoice.issued_on, known}};
  correction.correction->lines_before = invoice.lines;
  correction.lines.front().quantity_millionths /= 2;
  correction.lines.back().quantity_millionths = 0;
  return correction;
}

Invoice sample_invoice(std::uint64_t number) {
  Invoice invoice = sample_original(number);
  if (number % 4 != 3) return invoice;
  invoice = correction_of(invoice, number);
  if (number % 16 == 15) correct_buyer(invoice);
  invoice.is_split_payment = invoice.is_split_payment || needs_split_payment(invoice);
  return invoice;
}

}  // namespace kartoteka::invoice::test
