#include "engine/invoice/vat_rate.h"

namespace kartoteka::invoice {

namespace {

struct Named {
  VatRate rate;
  std::string_view code;
  std::string_view label;
  int percent;
};

constexpr Named kNamed[] = {
    {VatRate::rate_23, "23", "23%", 23}, {VatRate::rate_8, "8", "8%", 8},     {VatRate::rate_5, "5", "5%", 5},
    {VatRate::rate_0, "0", "0%", 0},     {VatRate::exempt, "zw", "zw", 0},    {VatRate::outside, "np", "np", 0},
    {VatRate::reverse_charge, "oo", "oo", 0},
};

const Named& named(VatRate rate) { return kNamed[static_cast<int>(rate)]; }

}  // namespace

std::string_view code_of(VatRate rate) { return named(rate).code; }

std::optional<VatRate> vat_rate_of(std::string_view code) {
  for (const Named& each : kNamed) {
    if (each.code == code) return each.rate;
  }
  return std::nullopt;
}

std::string_view label_of(VatRate rate) { return named(rate).label; }

int percent_of(VatRate rate) { return named(rate).percent; }

}  // namespace kartoteka::invoice
