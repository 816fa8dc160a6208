// The VAT rates that an invoice of services may bear, as the ministry of finance names them in FA(3).
#pragma once

#include <optional>
#include <string_view>

namespace kartoteka::invoice {

enum class VatRate {
  rate_23,         ///< the basic rate
  rate_8,          ///< the first reduced rate
  rate_5,          ///< the second reduced rate
  rate_0,          ///< 0 % within Poland
  exempt,          ///< "zw": exempt; the line names the legal basis
  outside,         ///< "np": not taxed in Poland, because the place of supply is abroad
  reverse_charge,  ///< "oo": the buyer in Poland accounts for the tax
};

/// Every rate, in the order in which an invoice sums them up.
inline constexpr VatRate kVatRates[] = {VatRate::rate_23, VatRate::rate_8,  VatRate::rate_5,        VatRate::rate_0,
                                        VatRate::exempt,  VatRate::outside, VatRate::reverse_charge};

/// "23", "8", "5", "0", "zw", "np", "oo": the stable code, in records and over HTTP.
std::string_view code_of(VatRate rate);

/// The rate of a code; nothing for any other text.
std::optional<VatRate> vat_rate_of(std::string_view code);

/// "23%", "8%", "5%", "0%", "zw", "np", "oo": as it stands on paper.
std::string_view label_of(VatRate rate);

/// Percent of tax; 0 where no tax is charged.
int percent_of(VatRate rate);

}  // namespace kartoteka::invoice
