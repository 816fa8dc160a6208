#include "engine/invoice/pdf.h"

#include <doctest/doctest.h>

#include "engine/invoice/amount_text.h"
#include "engine/invoice/fa3.h"
#include "engine/invoice/ksef.h"
#include "engine/invoice/qr_code.h"
#include "engine/invoice/totals.h"
#include "pdf_text.h"
#include "sample_invoices.h"

using namespace kartoteka;
using namespace kartoteka::invoice;
using namespace kartoteka::invoice::test;

namespace {

std::string drawn(const Invoice& invoice, const std::string& ksef_number = "") {
  return pdf_of({invoice, file_hash(fa3_xml(invoice)), ksef_number, ""});
}

void check_in_order(const std::string& pdf, const std::vector<std::string>& wanted) {
  const std::string text = pdf_text(pdf);
  CHECK_MESSAGE(missing_in_order(text, wanted).empty(), missing_in_order(text, wanted), " is not in its place in ", text);
}

}  // namespace

TEST_CASE("a PDF tells the invoice in order, its Polish letters selectable") {
  Invoice invoice = plain_invoice();
  invoice.lines[0].name = "Zażółć gęślą jaźń – ZAŻÓŁĆ GĘŚLĄ JAŹŃ, fi fl ffi";
  const std::string link = verification_link(invoice.seller.nip, invoice.issued_on, file_hash(fa3_xml(invoice)));
  check_in_order(drawn(invoice),
                 {"Faktura nr FV/1/02/2026", "Data wystawienia", "01.02.2026", "Termin płatności", "15.02.2026", "Sprzedawca",
                  "Biuro Rachunkowe „Świętopełk i Żółw” sp. z o.o.", "ul. Łąkowa 7/12", "90-562 Łódź", "NIP: " + invoice.seller.nip,
                  "Nabywca", "Przedsiębiorstwo Handlowe Źdźbło nr 1", "ul. Gęsia 3", "00-950 Warszawa", "NIP: " + invoice.buyer.number,
                  "Lp.", "Nazwa towaru lub usługi", "Ilość", "J.m.", "Cena netto", "Wartość netto", "VAT", "1",
                  "Zażółć gęślą jaźń – ZAŻÓŁĆ GĘŚLĄ JAŹŃ, fi fl ffi", "1", "szt.", "450,00", "450,00", "23%", "Razem", "450,00",
                  "Forma płatności", "przelew", "Numer rachunku", account_text(invoice.payment.account), "Kwota VAT", "Wartość brutto",
                  "23%", "450,00", "103,50", "553,50", "Razem", "553,50", "Do zapłaty: 553,50 zł",
                  "Słownie: pięćset pięćdziesiąt trzy złote pięćdziesiąt groszy", link, "OFFLINE", "Strona 1 z 1"});
}

TEST_CASE("every sample can be drawn and says its total in digits and in words") {
  for (std::uint64_t i = 0; i < 120; ++i) {
    const Invoice invoice = sample_invoice(i);
    const std::string text = pdf_text(drawn(invoice));
    const Totals totals = totals_of(invoice);
    if (!totals.rates.empty()) CHECK_MESSAGE(text.find(amount_text(totals.gross_grosze)) != std::string::npos, i, text);
    CHECK_MESSAGE(text.find("Słownie: ") != std::string::npos, i);
    CHECK_MESSAGE((text.find("Mechanizm podzielonej płatności") != std::string::npos) == invoice.is_split_payment, i);
    CHECK_MESSAGE((text.find("Faktura korygująca nr KOR/") != std::string::npos) == invoice.correction.has_value(), i);
  }
}

TEST_CASE("the KSeF number stands at the head and under the code") {
  const Invoice invoice = plain_invoice();
  const std::string number = correction_of(invoice, 1).correction->corrected[0].ksef_number;
  const std::string text = pdf_text(drawn(invoice, number));
  CHECK(missing_in_order(text, {"Numer KSeF: " + number, "Do zapłaty", number, "Strona 1"}).empty());
  CHECK(text.find("OFFLINE") == std::string::npos);
}

TEST_CASE("a correction tells what it corrects, why, before, after and the difference") {
  Invoice original = plain_invoice();
  original.lines[0].quantity_millionths = 4'000'000;
  const Invoice correction = correction_of(original, 1);
  check_in_order(drawn(correction),
                 {"Faktura korygująca nr KOR/2/02/2026", "do faktury nr FV/1/02/2026 z dnia 01.02.2026, numer KSeF",
                  "Przyczyna korekty: Zwrot części usługi – rabat", "Przed korektą", "1800,00", "Razem", "1800,00", "Po korekcie", "0,00",
                  "Przed korektą", "2214,00", "Po korekcie", "0,00", "Różnica", "-2214,00", "Do zwrotu: 2214,00 zł",
                  "Słownie: dwa tysiące dwieście czternaście złotych zero groszy"});
}

TEST_CASE("a corrected buyer is shown as before and after") {
  const std::string text = pdf_text(drawn(sample_invoice(15)));
  CHECK(missing_in_order(text, {"Nabywca po korekcie", "w restrukturyzacji", "Nabywca przed korektą", "Müller & Söhne GmbH"}).empty());
}

TEST_CASE("what the law wants said is said") {
  Invoice invoice = plain_invoice();
  invoice.is_cash_method = true;
  invoice.lines[0].vat_rate = VatRate::reverse_charge;
  invoice.lines.push_back(invoice.lines[0]);
  invoice.lines[1].vat_rate = VatRate::exempt;
  invoice.lines[1].legal_basis.text = "art. 43 ust. 1 pkt 29 ustawy";
  check_in_order(drawn(invoice), {"Metoda kasowa", "Odwrotne obciążenie", "Podstawa zwolnienia z VAT: art. 43 ust. 1 pkt 29 ustawy"});
}

TEST_CASE("what was paid before is taken off what is due") {
  Invoice invoice = plain_invoice();
  invoice.payment.receipts = {{invoice.issued_on, 10'000, PaymentForm::card}};
  check_in_order(drawn(invoice), {"Zapłacono", "100,00 zł, 01.02.2026, karta", "Pozostaje do zapłaty: 453,50 zł"});
}

TEST_CASE("200 lines go on over pages, each under the heading and with its number") {
  Invoice invoice = plain_invoice();
  invoice.lines.assign(200, invoice.lines[0]);
  const auto pages = page_texts(drawn(invoice));
  REQUIRE(pages.size() >= 4);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    CHECK(pages[i].find("Strona " + std::to_string(i + 1) + " z " + std::to_string(pages.size())) != std::string::npos);
    if (i + 1 < pages.size()) CHECK(pages[i].find("Lp. Nazwa towaru lub usługi") != std::string::npos);
  }
  std::vector<std::string> numbers;
  for (int i = 1; i <= 200; ++i) numbers.push_back(" " + std::to_string(i) + " Prowadzenie księgi");
  std::string all;
  for (const std::string& page : pages) all += page + " ";
  CHECK(missing_in_order(all, numbers).empty());
}

TEST_CASE("the longest texts wrap and none is lost") {
  Invoice invoice = plain_invoice();
  std::string longest;
  while (longest.size() < 500) longest += "wieloczłonowa nazwa ";
  invoice.seller.name = invoice.buyer.name = invoice.lines[0].name = longest + "koniec";
  invoice.lines[0].unit = std::string(60, 'm');
  invoice.notes = {std::string(3000, 'x') + " koniec uwag"};
  const std::string text = pdf_text(drawn(invoice));
  CHECK(missing_in_order(text, {"nazwa koniec", "nazwa koniec", "nazwa koniec", "Do zapłaty", "koniec uwag"}).empty());
}

TEST_CASE("the same paper makes the same bytes, with its fonts in it") {
  const Invoice invoice = sample_invoice(3);
  const std::string pdf = drawn(invoice);
  CHECK(pdf == drawn(invoice));
  CHECK(pdf.starts_with("%PDF-"));
  CHECK(has_all_fonts(pdf));
}

TEST_CASE("a seller's logo stands above the title; what is no picture is left out") {
  const Invoice invoice = plain_invoice();
  const std::string logo = qr_png(qr_code("logo"), 4);
  const std::string plain = pdf_of({invoice, "", "", ""});
  CHECK(pdf_of({invoice, "", "", logo}).size() > plain.size());
  CHECK(pdf_text(pdf_of({invoice, "", "", logo})) == pdf_text(plain));
  for (const std::string& wrong : {std::string("GIF89a"), logo.substr(0, 60), logo.substr(0, 24) + std::string(500, 'x')}) {
    CHECK(pdf_of({invoice, "", "", wrong}) == plain);
  }
}

TEST_CASE("a draft says that it is one and has no code") {
  Invoice invoice = plain_invoice();
  invoice.number.clear();
  const std::string text = pdf_text(pdf_of({invoice, "", "", ""}));
  CHECK(text.find("Projekt faktury") != std::string::npos);
  CHECK(text.find("KSeF") == std::string::npos);
}

TEST_CASE("the day of the sale is told where it is the day of issue too") {
  Invoice invoice = plain_invoice();
  invoice.period.reset();
  invoice.sold_on.reset();
  check_in_order(drawn(invoice), {"Data wystawienia", "01.02.2026", "Data sprzedaży", "01.02.2026", "Termin płatności"});
}
