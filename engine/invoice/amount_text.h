// Amounts, quantities and accounts as they stand on Polish paper.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kartoteka::invoice {

/// "1234,50", "12 345,50", "-0,05": groups of three from five digits on, as Polish typography has it; plain blanks.
std::string amount_text(std::int64_t grosze);

/// "12 345,50 zł"
std::string money_text(std::int64_t grosze);

/// "1", "2,5", "0,333333"
std::string quantity_text(std::int64_t millionths);

/// "10%", "7,5%"
std::string discount_text(std::int64_t basis_points);

/// An account in groups: "12 3456 7890 1234 5678 9012 3456"; with letters in front in groups of four from there.
/// Other texts come back as they are.
std::string account_text(std::string_view account);

/// An amount in words: "dwanaście tysięcy trzysta czterdzieści pięć złotych pięćdziesiąt groszy", "minus jeden złoty
/// zero groszy". Up to the limits of totals.h.
std::string amount_in_words(std::int64_t grosze);

}  // namespace kartoteka::invoice
