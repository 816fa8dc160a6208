#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "engine/invoice/totals.h"

using namespace kartoteka;
using namespace kartoteka::invoice;

namespace {

Line line(std::int64_t quantity_millionths, std::int64_t unit_net_grosze, VatRate rate = VatRate::rate_23) {
  Line made;
  made.name = "Usługa";
  made.quantity_millionths = quantity_millionths;
  made.unit_net_grosze = unit_net_grosze;
  made.vat_rate = rate;
  return made;
}

std::string pointer_of(const std::vector<Line>& lines) {
  try {
    totals_of(lines);
  } catch (const Error& error) {
    return error.problems().at(0).pointer;
  }
  return "no error";
}

}  // namespace

TEST_CASE("a line's net is rounded half up to the grosz, once, after the discount") {
  CHECK(amounts_of(line(500'000, 1)).net_grosze == 1);
  CHECK(amounts_of(line(500'000, 3)).net_grosze == 2);
  CHECK(amounts_of(line(333'333, 100)).net_grosze == 33);
  Line discounted = line(1'000'000, 333);
  discounted.discount_basis_points = 5'000;
  CHECK(amounts_of(discounted).net_grosze == 167);
  CHECK(amounts_of(discounted).discount_grosze == 166);
  CHECK(amounts_of(discounted).value_grosze == 333);
}

TEST_CASE("a negative line is the mirror of the positive one") {
  CHECK(amounts_of(line(-500'000, 1)).net_grosze == -1);
  CHECK(amounts_of(line(500'000, -3)).net_grosze == -2);
  CHECK(totals_of({line(500'000, 3), line(-500'000, 3)}).gross_grosze == 0);
}

TEST_CASE("tax is computed from the sum of a rate and rounded once") {
  // Each line alone would bear 0.02 (2.3 grosze down): three of them bear 0.07, not 0.06.
  const Totals totals = totals_of({line(1'000'000, 10), line(1'000'000, 10), line(1'000'000, 10)});
  CHECK(totals.vat_grosze == 7);
  CHECK(totals.gross_grosze == 37);
}

TEST_CASE("rates are summed apart, in their order, and only those that occur") {
  const Totals totals = totals_of({line(1'000'000, 1'000, VatRate::exempt), line(1'000'000, 10'000, VatRate::rate_8),
                                   line(2'000'000, 5'000), line(1'000'000, 700, VatRate::reverse_charge)});
  REQUIRE(totals.rates.size() == 4);
  CHECK(totals.rates[0].rate == VatRate::rate_23);
  CHECK(totals.rates[0].vat_grosze == 2'300);
  CHECK(totals.rates[1].vat_grosze == 800);
  CHECK(totals.rates[2].rate == VatRate::exempt);
  CHECK(totals.rates[2].gross_grosze == 1'000);
  CHECK(totals.gross_grosze == 10'000 + 2'300 + 10'000 + 800 + 1'000 + 700);
}

TEST_CASE("a correction adds the difference, and one to zero takes back all that was charged") {
  Invoice invoice;
  invoice.correction.emplace();
  invoice.correction->lines_before = {line(3'000'000, 3'333), line(1'000'000, 5'001, VatRate::rate_8)};
  invoice.lines = {line(0, 3'333), line(0, 5'001, VatRate::rate_8)};
  const Totals before = totals_of(invoice.correction->lines_before);
  const Totals change = totals_of(invoice);
  CHECK(change.gross_grosze == -before.gross_grosze);
  CHECK(change.vat_grosze == -before.vat_grosze);
  REQUIRE(change.rates.size() == 2);
  CHECK(change.rates[0].net_grosze == -9'999);
}

TEST_CASE("a correction of the rate takes from the one and gives to the other") {
  Invoice invoice;
  invoice.correction.emplace();
  invoice.correction->lines_before = {line(1'000'000, 10'000)};
  invoice.lines = {line(1'000'000, 10'000, VatRate::rate_8)};
  const Totals change = totals_of(invoice);
  REQUIRE(change.rates.size() == 2);
  CHECK(change.rates[0].net_grosze == -10'000);
  CHECK(change.rates[0].vat_grosze == -2'300);
  CHECK(change.rates[1].vat_grosze == 800);
  CHECK(change.gross_grosze == -1'500);
}

TEST_CASE("amounts beyond the limits are refused and named, never wrapped around") {
  CHECK(pointer_of({line(kMaxQuantityMillionths, kMaxGrosze)}) == "/lines/0");
  CHECK(pointer_of({line(1, 1), line(kMaxQuantityMillionths + 1, 1)}) == "/lines/1/quantity");
  CHECK(pointer_of({line(1, INT64_MIN)}) == "/lines/0/unit_net_price");
  CHECK(pointer_of({line(1'000'000, kMaxGrosze), line(1'000'000, kMaxGrosze)}) == "/lines");
  CHECK(pointer_of({line(1'000'000, kMaxGrosze)}) == "/lines");
  CHECK(pointer_of({line(1'000'000, kMaxGrosze, VatRate::exempt)}) == "no error");
  Line discounted = line(1'000'000, 1);
  discounted.discount_basis_points = 10'001;
  CHECK(pointer_of({discounted}) == "/lines/0/discount");
}

TEST_CASE("split payment is needed above 15,000 zł gross with a line of annex 15 for a tax payer") {
  Invoice invoice;
  invoice.buyer.identity = BuyerIdentity::nip;
  invoice.lines = {line(1'000'000, 1'500'000, VatRate::exempt)};
  invoice.lines[0].is_annex_15 = true;
  CHECK(!needs_split_payment(invoice));
  invoice.lines[0].unit_net_grosze += 1;
  CHECK(needs_split_payment(invoice));
  invoice.buyer.identity = BuyerIdentity::none;
  CHECK(!needs_split_payment(invoice));
}

TEST_CASE("rates are known by their codes") {
  for (const VatRate rate : kVatRates) CHECK(vat_rate_of(code_of(rate)) == rate);
  CHECK(!vat_rate_of("22"));
  CHECK(label_of(VatRate::rate_5) == "5%");
  CHECK(percent_of(VatRate::exempt) == 0);
}
