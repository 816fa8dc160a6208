#include "engine/invoice/checks.h"

#include <doctest/doctest.h>

#include <functional>

#include "engine/invoice/fa3.h"
#include "engine/invoice/totals.h"
#include "sample_invoices.h"
#include "xml_file.h"

using namespace kartoteka;
using namespace kartoteka::invoice;
using namespace kartoteka::invoice::test;

namespace {

struct Wrong {
  const char* pointer;
  const char* message;
  std::function<void(Invoice&)> spoil;
};

std::string times(std::size_t count, const char* text) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

const std::vector<Wrong> kWrong{
    {"/number", "is missing", [](Invoice& i) { i.number = " \t"; }},
    {"/number", "is longer than 256 characters", [](Invoice& i) { i.number = times(257, "ż"); }},
    {"/issued_on", "is in the future", [](Invoice& i) { i.issued_on += std::chrono::days(1); }},
    {"/issued_on", "expected a day from 2006-01-01 to 2050-01-01", [](Invoice& i) { i.issued_on = *parse_date("2005-12-31"); }},
    {"/made_at", "expected a day from 2025-09-01 to 2050-01-01",
     [](Invoice& i) { i.made_at = warsaw_moment(i.issued_on = *parse_date("2025-08-31")); }},
    {"/sold_on", "not together with a period", [](Invoice& i) { i.sold_on = i.issued_on, i.period = {i.issued_on, i.issued_on}; }},
    {"/period/last", "is before the first day", [](Invoice& i) { i.period = {i.issued_on, i.issued_on - std::chrono::days(1)}; }},
    {"/seller/nip", "is missing", [](Invoice& i) { i.seller.nip.clear(); }},
    {"/seller/nip", "is not a valid NIP", [](Invoice& i) { i.seller.nip = "1234567890"; }},
    {"/seller/name", "is longer than 512 characters", [](Invoice& i) { i.seller.name = times(513, "ą"); }},
    {"/seller/address/city", "is missing", [](Invoice& i) { i.seller.address.city.clear(); }},
    {"/seller/regon", "is not a valid REGON", [](Invoice& i) { i.seller.regon = "123456789"; }},
    {"/seller/krs", "expected ten digits", [](Invoice& i) { i.seller.krs = "123"; }},
    {"/seller/email", "expected an e-mail address", [](Invoice& i) { i.seller.email = "@a"; }},
    {"/seller/phone", "is longer than 16 characters", [](Invoice& i) { i.seller.phone = times(17, "1"); }},
    {"/buyer/number", "is not a valid NIP", [](Invoice& i) { i.buyer.number = "5250000001"; }},
    {"/buyer/country", "expected the VAT prefix of a member state", [](Invoice& i) { i.buyer.identity = BuyerIdentity::eu_vat, i.buyer.country = "GR"; }},
    {"/buyer/number", "expected a VAT number of 1 to 12 capital letters and digits, without its prefix",
     [](Invoice& i) { i.buyer.identity = BuyerIdentity::eu_vat, i.buyer.country = "DE", i.buyer.number = "de-1"; }},
    {"/buyer/number", "is missing", [](Invoice& i) { i.buyer.identity = BuyerIdentity::other_id, i.buyer.number.clear(); }},
    {"/buyer/name", "is not well-formed UTF-8", [](Invoice& i) { i.buyer.name = "\xc5"; }},
    {"/buyer/address/city", "is missing", [](Invoice& i) { i.buyer.address = {}; }},
    {"/buyer/address/country", "expected a country code of two capital letters", [](Invoice& i) { i.buyer.address.country = "Polska"; }},
    {"/lines", "is missing", [](Invoice& i) { i.lines.clear(); }},
    {"/lines/0/name", "holds the control character U+0007", [](Invoice& i) { i.lines[0].name = "dzwonek \a"; }},
    {"/lines/0/name", "holds the control character U+0085", [](Invoice& i) { i.lines[0].name = "a\xc2\x85"; }},
    {"/lines/0/name", "holds the control character U+FFFF", [](Invoice& i) { i.lines[0].name = "a\xef\xbf\xbf"; }},
    {"/lines/0/name", "is longer than 512 characters", [](Invoice& i) { i.lines[0].name = times(513, "ł"); }},
    {"/lines/0/unit", "is missing", [](Invoice& i) { i.lines[0].unit.clear(); }},
    {"/lines/0/legal_basis", "is missing", [](Invoice& i) { i.lines[0].vat_rate = VatRate::exempt; }},
    {"/lines/0/code", "is longer than 50 characters", [](Invoice& i) { i.lines[0].code = times(51, "a"); }},
    {"/lines/0/quantity", "expected at most 1,000,000,000", [](Invoice& i) { i.lines[0].quantity_millionths = kMaxQuantityMillionths + 1; }},
    {"/lines/0/gtu", "expected GTU_01 to GTU_13", [](Invoice& i) { i.lines[0].gtu = "GTU_14"; }},
    {"/is_split_payment", "is required above 15,000 zł gross with goods or services of annex 15",
     [](Invoice& i) { i.lines[0].unit_net_grosze = 1'300'000, i.lines[0].is_annex_15 = true; }},
    {"/payment/account", "is not a valid account number (26 digits or IBAN, without blanks)", [](Invoice& i) { i.payment.account = "12"; }},
    {"/payment/swift", "is not a SWIFT code", [](Invoice& i) { i.payment.swift = "WBK"; }},
    {"/payment/due_on", "expected a day from 2016-07-01 to 2050-01-01", [](Invoice& i) { i.payment.due_on = *parse_date("2050-01-02"); }},
    {"/payment/receipts/0/grosze", "expected an amount above zero", [](Invoice& i) { i.payment.receipts = {{i.issued_on, 0}}; }},
    {"/notes", "expected at most 3", [](Invoice& i) { i.notes.assign(4, "a"); }},
    {"/notes/0", "is longer than 3500 characters", [](Invoice& i) { i.notes = {times(3501, "ó")}; }},
};

const std::vector<Wrong> kWrongCorrections{
    {"/correction/reason", "is missing", [](Invoice& i) { i.correction->reason.clear(); }},
    {"/correction/corrected", "is missing", [](Invoice& i) { i.correction->corrected.clear(); }},
    {"/correction/corrected/0/ksef_number", "is not a valid KSeF number", [](Invoice& i) { i.correction->corrected[0].ksef_number += "0"; }},
    {"/correction/corrected/0/issued_on", "is after the correction",
     [](Invoice& i) { i.correction->corrected[0].issued_on = i.issued_on + std::chrono::days(1); }},
    {"/correction/lines_before/0/name", "is missing", [](Invoice& i) { i.correction->lines_before[0].name.clear(); }},
    {"/correction/buyer_before/number", "a number is not corrected: correct the invoice to zero and issue another",
     [](Invoice& i) {
       i.correction->is_buyer_corrected = true;
       i.correction->buyer_before = i.buyer;
       i.correction->buyer_before.number = i.seller.nip;
     }},
};

void check_one_problem(Invoice invoice, const Wrong& wrong) {
  CAPTURE(wrong.pointer);
  CAPTURE(wrong.message);
  wrong.spoil(invoice);
  const auto problems = problems_of(invoice);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].pointer == wrong.pointer);
  CHECK(problems[0].message == wrong.message);
  CHECK_THROWS_AS(fa3_xml(invoice), Error);
}

}  // namespace

TEST_CASE("the sample invoices have no problems") {
  for (std::uint64_t i = 0; i < 600; ++i) {
    const auto problems = problems_of(sample_invoice(i));
    CHECK_MESSAGE(problems.empty(), i, ": ", problems.empty() ? "" : problems[0].pointer + " " + problems[0].message);
  }
}

TEST_CASE("each wrong field is found and named") {
  for (const Wrong& wrong : kWrong) check_one_problem(plain_invoice(), wrong);
  for (const Wrong& wrong : kWrongCorrections) check_one_problem(correction_of(plain_invoice(), 1), wrong);
}

TEST_CASE("all problems are found at once") {
  Invoice invoice = plain_invoice();
  invoice.number.clear();
  invoice.buyer.name.clear();
  invoice.lines[0].unit.clear();
  CHECK(problems_of(invoice).size() == 3);
}

TEST_CASE("texts as long as the schema lets them are accepted and valid") {
  Invoice invoice = plain_invoice();
  invoice.number = times(256, "ż");
  invoice.seller.name = times(512, "ą");
  invoice.buyer.name = times(511, "🙂") + "a";
  invoice.buyer.address = {times(512, "u"), times(50, "9"), times(256, "m"), "PL"};
  invoice.lines[0].name = times(512, "ł");
  invoice.lines[0].unit = times(256, "g");
  invoice.notes.assign(3, times(3500, "ó"));
  CHECK(problems_of(invoice).empty());
  if (const auto schema = Fa3Schema::load()) CHECK(schema->problems(XmlFile(fa3_xml(invoice))) == "");
}

TEST_CASE("more than 10,000 rows are refused, however short") {
  Invoice invoice = plain_invoice();
  invoice.lines[0].name = invoice.lines[0].unit = "x";
  invoice.lines.assign(10'000, invoice.lines[0]);
  for (const FieldProblem& problem : problems_of(invoice)) CHECK(problem.message.starts_with("the file would have"));
  invoice.lines.push_back(invoice.lines[0]);
  REQUIRE(problems_of(invoice).size() == 1);
  CHECK(problems_of(invoice)[0].message.starts_with("expected at most 10000"));
}

TEST_CASE("legal bases are told once each, of several kinds together as another") {
  Line first;
  first.vat_rate = VatRate::exempt;
  first.legal_basis = {ExemptionLaw::act, "art. 113 ust. 1 ustawy"};
  Line second = first;
  second.legal_basis = {ExemptionLaw::directive, "art. 132 dyrektywy"};
  CHECK(exemption_of({first, first}).text == "art. 113 ust. 1 ustawy");
  CHECK(exemption_of({first, second}).text == "art. 113 ust. 1 ustawy; art. 132 dyrektywy");
  CHECK(exemption_of({first, second}).law == ExemptionLaw::other);
  CHECK(exemption_of({Line{}}).text.empty());
}

TEST_CASE("countries are those of the ministry's lists") {
  CHECK(is_country("PL"));
  CHECK(is_country("XK"));
  CHECK_FALSE(is_country("UK"));
  CHECK_FALSE(is_country("D "));
  CHECK_FALSE(is_country("pl"));
  CHECK(is_eu_prefix("EL"));
  CHECK_FALSE(is_eu_prefix("GR"));
  CHECK_FALSE(is_eu_prefix("GB"));
}
