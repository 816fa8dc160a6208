// The structured invoice FA(3) of the ministry of finance (schemat_FA(3)_v1-0E), as KSeF takes it.
#pragma once

#include <cstddef>
#include <string>

#include "engine/invoice/invoice.h"

namespace kartoteka::invoice {

/// The largest file that is made (KSeF takes 1,000,000 bytes without an attachment).
inline constexpr std::size_t kMaxXmlBytes = 1'000'000;

/// The invoice or correction as an XML file: UTF-8 without a byte order mark, the same bytes for the same invoice.
/// A correction has its lines before (StanPrzed) and after, all of them, and its sums as the difference.
/// @throws Error invalid_argument with all of problems_of (checks.h); a file beyond kMaxXmlBytes is one of them
std::string fa3_xml(const Invoice& invoice);

/// The rate as P_12 names it: "23", "0 KR", "zw", "oo"; what is not taxed in Poland is "np II" for a buyer known by a
/// VAT number of another member state (services of art. 100 section 1 point 4), else "np I".
std::string fa3_rate(VatRate rate, const Buyer& buyer);

}  // namespace kartoteka::invoice
