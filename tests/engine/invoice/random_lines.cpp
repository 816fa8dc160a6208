#include "random_lines.h"

namespace kartoteka::invoice::test {

namespace {

std::int64_t random_quantity(Chance& chance) {
  switch (chance.between(0, 4)) {
    case 0: return chance.between(1, 100) * 1'000'000;
    case 1: return chance.between(1, 2'000) * 10'000;       // hundredths
    case 2: return chance.between(1, 6'000) * 1'000'000 / 60;  // minutes as hours
    case 3: return 500'000;                                 // with odd prices: halves of a grosz
    default: return chance.between(1, 1'000'000'000);
  }
}

std::int64_t random_price(Chance& chance) {
  switch (chance.between(0, 3)) {
    case 0: return chance.between(1, 99);
    case 1: return chance.between(1, 10'000) * 100 - 1;
    case 2: return chance.between(1, 1'000'000);
    default: return chance.between(1, 1'000'000'000);
  }
}

std::int64_t random_discount(Chance& chance) {
  if (!chance.one_in(3)) return 0;
  return chance.one_in(10) ? 10'000 : chance.between(1, 9'999);
}

}  // namespace

Line random_line(Chance& chance) {
  Line line;
  line.name = "Usługa " + std::to_string(chance.between(1, 99));
  line.quantity_millionths = random_quantity(chance) * (chance.one_in(8) ? -1 : 1);
  line.unit_net_grosze = random_price(chance) * (chance.one_in(20) ? -1 : 1);
  line.discount_basis_points = random_discount(chance);
  line.vat_rate = kVatRates[chance.between(0, 6)];
  if (line.vat_rate == VatRate::exempt) line.legal_basis.text = "art. 113 ust. 1 ustawy";
  return line;
}

std::vector<Line> random_lines(Chance& chance) {
  std::vector<Line> lines(static_cast<std::size_t>(chance.between(1, 12)));
  for (Line& line : lines) line = random_line(chance);
  return lines;
}

}  // namespace kartoteka::invoice::test
