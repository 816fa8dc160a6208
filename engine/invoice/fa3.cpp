// The elements stand in the order of the schema; their names are its names. P_13_* and P_14_* are nets and taxes by
// rate, P_15 the total, P_16 to P_23 notes that the law wants, 1 being yes and 2 no.
#include "engine/invoice/fa3.h"

#include <algorithm>

#include "engine/base/decimal.h"
#include "engine/base/error.h"
#include "engine/invoice/checks.h"
#include "engine/invoice/fa3_parts.h"
#include "engine/invoice/token_text.h"
#include "engine/invoice/totals.h"
#include "engine/invoice/xml_writer.h"

namespace kartoteka::invoice {

namespace {

constexpr const char* kNamespace = "http://crd.gov.pl/wzor/2025/06/25/13775/";
constexpr const char* kYes = "1";
constexpr const char* kNo = "2";

std::string yes_or_no(bool value) { return value ? kYes : kNo; }

void write_header(XmlWriter& xml, const Invoice& invoice) {
  xml.open("Naglowek");
  xml.open("KodFormularza");
  xml.attribute("kodSystemowy", "FA (3)");
  xml.attribute("wersjaSchemy", "1-0E");
  xml.text("FA");
  xml.close();
  xml.element("WariantFormularza", "3");
  xml.element("DataWytworzeniaFa", format_instant(invoice.made_at));
  xml.element("SystemInfo", "Kartoteka");
  xml.close();
}

bool is_rate_of(const Invoice& invoice, VatRate rate) {
  return std::ranges::any_of(told_lines(invoice), [rate](const Line& line) { return line.vat_rate == rate; });
}

/// Services that a tax payer of another member state accounts for there.
bool is_for_eu_tax_payer(const Invoice& invoice) {
  return invoice.buyer.identity == BuyerIdentity::eu_vat && is_rate_of(invoice, VatRate::outside);
}

void write_days(XmlWriter& xml, const Invoice& invoice) {
  if (invoice.sold_on && *invoice.sold_on != invoice.issued_on) xml.element("P_6", format_date(*invoice.sold_on));
  if (!invoice.period) return;
  xml.open("OkresFa");
  xml.element("P_6_Od", format_date(invoice.period->first));
  xml.element("P_6_Do", format_date(invoice.period->last));
  xml.close();
}

struct RateFields {
  const char* net;
  const char* vat;
};

RateFields fields_of(VatRate rate, const Buyer& buyer) {
  switch (rate) {
    case VatRate::rate_23: return {"P_13_1", "P_14_1"};
    case VatRate::rate_8: return {"P_13_2", "P_14_2"};
    case VatRate::rate_5: return {"P_13_3", "P_14_3"};
    case VatRate::rate_0: return {"P_13_6_1", nullptr};
    case VatRate::exempt: return {"P_13_7", nullptr};
    case VatRate::outside: return {buyer.identity == BuyerIdentity::eu_vat ? "P_13_9" : "P_13_8", nullptr};
    case VatRate::reverse_charge: return {"P_13_10", nullptr};
  }
  throw Error(ErrorCode::internal, "a VAT rate without its fields");
}

void write_totals(XmlWriter& xml, const Invoice& invoice) {
  const Totals totals = totals_of(invoice);
  for (const RateTotal& total : totals.rates) {
    const RateFields fields = fields_of(total.rate, invoice.buyer);
    xml.element(fields.net, format_decimal(total.net_grosze, kMoneyScale));
    if (fields.vat != nullptr) xml.element(fields.vat, format_decimal(total.vat_grosze, kMoneyScale));
  }
  xml.element("P_15", format_decimal(totals.gross_grosze, kMoneyScale));
}

void write_exemption(XmlWriter& xml, const std::vector<Line>& lines) {
  xml.open("Zwolnienie");
  const LegalBasis basis = exemption_of(lines);
  if (basis.text.empty()) {
    xml.element("P_19N", kYes);
  } else {
    const char* field = basis.law == ExemptionLaw::act ? "P_19A" : basis.law == ExemptionLaw::directive ? "P_19B" : "P_19C";
    xml.element("P_19", kYes);
    xml.element(field, basis.text);
  }
  xml.close();
}

void write_notes(XmlWriter& xml, const Invoice& invoice) {
  xml.open("Adnotacje");
  xml.element("P_16", yes_or_no(invoice.is_cash_method));
  xml.element("P_17", kNo);
  xml.element("P_18", yes_or_no(is_rate_of(invoice, VatRate::reverse_charge) || is_for_eu_tax_payer(invoice)));
  xml.element("P_18A", yes_or_no(invoice.is_split_payment));
  write_exemption(xml, told_lines(invoice));
  xml.open("NoweSrodkiTransportu");
  xml.element("P_22N", kYes);
  xml.close();
  xml.element("P_23", kNo);
  xml.open("PMarzy");
  xml.element("P_PMarzyN", kYes);
  xml.close();
  xml.close();
}

void write_corrected(XmlWriter& xml, const Corrected& corrected) {
  xml.open("DaneFaKorygowanej");
  xml.element("DataWystFaKorygowanej", format_date(corrected.issued_on));
  xml.element("NrFaKorygowanej", collapsed(corrected.number));
  if (corrected.ksef_number.empty()) {
    xml.element("NrKSeFN", kYes);
  } else {
    xml.element("NrKSeF", kYes);
    xml.element("NrKSeFFaKorygowanej", corrected.ksef_number);
  }
  xml.close();
}

void write_correction(XmlWriter& xml, const Correction& correction) {
  xml.element("PrzyczynaKorekty", collapsed(correction.reason));
  if (correction.effect) xml.element("TypKorekty", std::to_string(static_cast<int>(*correction.effect)));
  for (const Corrected& corrected : correction.corrected) write_corrected(xml, corrected);
  if (!correction.is_buyer_corrected) return;
  xml.open("Podmiot2K");
  write_buyer_identity(xml, correction.buyer_before);
  write_address(xml, correction.buyer_before.address);
  xml.close();
}

void write_invoice(XmlWriter& xml, const Invoice& invoice) {
  xml.open("Fa");
  xml.element("KodWaluty", "PLN");
  xml.element("P_1", format_date(invoice.issued_on));
  xml.optional_element("P_1M", collapsed(invoice.place));
  xml.element("P_2", collapsed(invoice.number));
  write_days(xml, invoice);
  write_totals(xml, invoice);
  write_notes(xml, invoice);
  xml.element("RodzajFaktury", invoice.correction ? "KOR" : "VAT");
  if (invoice.correction) write_correction(xml, *invoice.correction);
  write_rows(xml, invoice);
  write_payment(xml, invoice);
  xml.close();
}

void write_registers(XmlWriter& xml, const Seller& seller) {
  if (seller.krs.empty() && seller.regon.empty() && seller.bdo.empty()) return;
  xml.open("Rejestry");
  xml.optional_element("KRS", seller.krs);
  xml.optional_element("REGON", seller.regon);
  xml.optional_element("BDO", collapsed(seller.bdo));
  xml.close();
}

/// The schema has a footer without a content too; it is left out.
void write_footer(XmlWriter& xml, const Invoice& invoice) {
  const bool has_registers = !(invoice.seller.krs.empty() && invoice.seller.regon.empty() && invoice.seller.bdo.empty());
  if (invoice.notes.empty() && !has_registers) return;
  xml.open("Stopka");
  for (const std::string& note : invoice.notes) {
    xml.open("Informacje");
    xml.element("StopkaFaktury", with_plain_line_ends(note));
    xml.close();
  }
  write_registers(xml, invoice.seller);
  xml.close();
}

}  // namespace

std::string write_fa3(const Invoice& invoice) {
  XmlWriter xml("Faktura", kNamespace);
  write_header(xml, invoice);
  write_seller(xml, invoice.seller, is_for_eu_tax_payer(invoice));
  write_buyer(xml, invoice.buyer);
  write_invoice(xml, invoice);
  write_footer(xml, invoice);
  return xml.finish();
}

std::string fa3_xml(const Invoice& invoice) {
  require_valid(invoice);
  return write_fa3(invoice);
}

}  // namespace kartoteka::invoice
