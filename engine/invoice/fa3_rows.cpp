#include <algorithm>
#include <numeric>

#include "engine/base/decimal.h"
#include "engine/invoice/fa3.h"
#include "engine/invoice/fa3_parts.h"
#include "engine/invoice/token_text.h"
#include "engine/invoice/totals.h"

namespace kartoteka::invoice {

namespace {

constexpr const char* kYes = "1";
constexpr int kQuantityScale = 6;

struct Row {
  const Line& line;
  bool is_before = false;
};

void write_row(XmlWriter& xml, std::size_t number, const Row& row, const Buyer& buyer) {
  const Line& line = row.line;
  const LineAmounts amounts = amounts_of(line);
  xml.open("FaWiersz");
  xml.element("NrWierszaFa", std::to_string(number));
  xml.element("P_7", collapsed(line.name));
  xml.optional_element("Indeks", collapsed(line.code));
  xml.optional_element("PKWiU", collapsed(line.pkwiu));
  xml.element("P_8A", collapsed(line.unit));
  xml.element("P_8B", format_decimal_short(line.quantity_millionths, kQuantityScale));
  xml.element("P_9A", format_decimal(line.unit_net_grosze, kMoneyScale));
  if (amounts.discount_grosze != 0) xml.element("P_10", format_decimal(amounts.discount_grosze, kMoneyScale));
  xml.element("P_11", format_decimal(amounts.net_grosze, kMoneyScale));
  xml.element("P_12", fa3_rate(line.vat_rate, buyer));
  if (line.is_annex_15) xml.element("P_12_Zal_15", kYes);
  xml.optional_element("GTU", line.gtu);
  if (row.is_before) xml.element("StanPrzed", kYes);
  xml.close();
}

/// Each line before the correction stands above the one that it became.
std::vector<Row> rows_of(const std::vector<Line>& before, const std::vector<Line>& after) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
    if (i < before.size()) rows.push_back({before[i], true});
    if (i < after.size()) rows.push_back({after[i]});
  }
  return rows;
}

void write_receipt(XmlWriter& xml, const Receipt& receipt) {
  xml.open("ZaplataCzesciowa");
  xml.element("KwotaZaplatyCzesciowej", format_decimal(receipt.grosze, kMoneyScale));
  xml.element("DataZaplatyCzesciowej", format_date(receipt.received_on));
  xml.element("FormaPlatnosci", std::to_string(static_cast<int>(receipt.form)));
  xml.close();
}

/// Paid at once, in parts in full, or in part.
void write_receipts(XmlWriter& xml, const Invoice& invoice) {
  const auto& receipts = invoice.payment.receipts;
  if (receipts.empty()) return;
  const auto sum = std::accumulate(receipts.begin(), receipts.end(), std::int64_t{0},
                                   [](std::int64_t total, const Receipt& receipt) { return total + receipt.grosze; });
  const bool is_all = sum >= totals_of(invoice).gross_grosze;
  if (is_all && receipts.size() == 1) {
    xml.element("Zaplacono", kYes);
    xml.element("DataZaplaty", format_date(receipts.front().received_on));
    return;
  }
  xml.element("ZnacznikZaplatyCzesciowej", is_all ? "2" : "1");
  for (const Receipt& receipt : receipts) write_receipt(xml, receipt);
}

void write_account(XmlWriter& xml, const Payment& payment) {
  if (payment.account.empty()) return;
  xml.open("RachunekBankowy");
  xml.element("NrRB", payment.account);
  xml.optional_element("SWIFT", payment.swift);
  xml.optional_element("NazwaBanku", collapsed(payment.bank));
  xml.close();
}

}  // namespace

std::string fa3_rate(VatRate rate, const Buyer& buyer) {
  if (rate == VatRate::rate_0) return "0 KR";
  if (rate == VatRate::outside) return buyer.identity == BuyerIdentity::eu_vat ? "np II" : "np I";
  return std::string(code_of(rate));
}

void write_rows(XmlWriter& xml, const Invoice& invoice) {
  static const std::vector<Line> kNone;
  const std::vector<Line> after = present_lines(invoice);
  std::size_t number = 0;
  for (const Row& row : rows_of(invoice.correction ? invoice.correction->lines_before : kNone, after)) write_row(xml, ++number, row, invoice.buyer);
}

void write_payment(XmlWriter& xml, const Invoice& invoice) {
  const Payment& payment = invoice.payment;
  xml.open("Platnosc");
  write_receipts(xml, invoice);
  if (payment.due_on) {
    xml.open("TerminPlatnosci");
    xml.element("Termin", format_date(*payment.due_on));
    xml.close();
  }
  xml.element("FormaPlatnosci", std::to_string(static_cast<int>(payment.form)));
  write_account(xml, payment);
  xml.close();
}

}  // namespace kartoteka::invoice
