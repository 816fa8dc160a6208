// Compares the sums of random invoices and corrections with exact rational arithmetic (Boost's rationals of unlimited
// integers, rounded by their own rule), and checks that the numbers shown add up. usage: exact_totals [INVOICES]
#include <boost/multiprecision/cpp_int.hpp>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>

#include "engine/invoice/totals.h"
#include "random_lines.h"

namespace {

using namespace kartoteka::invoice;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

/// The nearest integer, a half away from zero.
cpp_int nearest(const cpp_rational& exact) {
  const cpp_rational size = abs(exact) + cpp_rational(1, 2);
  const cpp_int whole = numerator(size) / denominator(size);
  return exact < 0 ? cpp_int(-whole) : whole;
}

cpp_int exact_net(const Line& line) {
  const cpp_rational quantity(line.quantity_millionths, 1'000'000);
  const cpp_rational kept(10'000 - line.discount_basis_points, 10'000);
  return nearest(quantity * line.unit_net_grosze * kept);
}

struct Sums {
  cpp_int net, vat, gross;
  bool operator==(const Sums&) const = default;
};

/// What the invoice must say, by rate and in all; differences where `sign` is used twice.
void add_exact(const std::vector<Line>& lines, int sign, std::map<VatRate, Sums>& rates, Sums& all) {
  std::map<VatRate, cpp_int> nets;
  for (const Line& line : lines) nets[line.vat_rate] += exact_net(line);
  for (const auto& [rate, net] : nets) {
    const cpp_int vat = nearest(cpp_rational(net) * percent_of(rate) / 100);
    for (Sums* sums : {&rates[rate], &all}) {
      sums->net += sign * net;
      sums->vat += sign * vat;
      sums->gross += sign * (net + vat);
    }
  }
}

bool is_equal(const Totals& totals, const std::map<VatRate, Sums>& rates, const Sums& all) {
  if (totals.rates.size() != rates.size()) return false;
  for (const RateTotal& rate : totals.rates) {
    if (rates.at(rate.rate) != Sums{rate.net_grosze, rate.vat_grosze, rate.gross_grosze}) return false;
  }
  return all == Sums{totals.net_grosze, totals.vat_grosze, totals.gross_grosze};
}

/// Whether what stands on paper adds up: lines to rates, rates to totals, value less discount to net.
bool adds_up(const std::vector<Line>& lines, const Totals& totals) {
  std::map<VatRate, std::int64_t> nets;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const LineAmounts& amounts = totals.lines[i];
    if (amounts.value_grosze - amounts.discount_grosze != amounts.net_grosze) return false;
    nets[lines[i].vat_rate] += amounts.net_grosze;
  }
  std::int64_t net = 0, vat = 0, gross = 0;
  for (const RateTotal& rate : totals.rates) {
    if (nets[rate.rate] != rate.net_grosze || rate.net_grosze + rate.vat_grosze != rate.gross_grosze) return false;
    net += rate.net_grosze;
    vat += rate.vat_grosze;
    gross += rate.gross_grosze;
  }
  return net == totals.net_grosze && vat == totals.vat_grosze && gross == totals.gross_grosze && net + vat == gross;
}

bool is_exact(const Invoice& invoice) {
  std::map<VatRate, Sums> rates;
  Sums all;
  add_exact(invoice.lines, 1, rates, all);
  if (invoice.correction) add_exact(invoice.correction->lines_before, -1, rates, all);
  return is_equal(totals_of(invoice), rates, all) && adds_up(invoice.lines, totals_of(invoice.lines));
}

Invoice random_invoice(std::uint64_t seed) {
  test::Chance chance(seed);
  Invoice invoice;
  invoice.lines = random_lines(chance);
  if (chance.one_in(4)) {
    invoice.correction.emplace();
    invoice.correction->lines_before = random_lines(chance);
  }
  return invoice;
}

}  // namespace

int main(int argc, char** argv) {
  const long count = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 1'000'000;
  long wrong = 0;
  for (long seed = 0; seed < count; ++seed) {
    if (is_exact(random_invoice(static_cast<std::uint64_t>(seed)))) continue;
    std::cerr << "invoice " << seed << " differs\n";
    ++wrong;
  }
  std::cout << count << " invoices, " << wrong << " differ from exact arithmetic\n";
  return wrong == 0 && count > 0 ? 0 : 1;
}
