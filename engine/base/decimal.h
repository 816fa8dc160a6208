// Numbers with a fixed count of decimals as integers: money as grosze ("1234.50" is 123450), quantities as thousandths.
// Never a floating point number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kartoteka {

/// The decimals of an amount in złoty: grosze.
inline constexpr int kMoneyScale = 2;

/// Reads "-1234.5" with a point, at most `scale` decimals, no blanks, no sign but "-", no needless zeros in front.
/// @return  the number times 10^scale; nothing for any other text and for what does not fit
std::optional<std::int64_t> parse_decimal(std::string_view text, int scale);

/// All decimals: 123450 with two is "1234.50".
std::string format_decimal(std::int64_t value, int scale);

/// Only those decimals that say something: 1500 with three is "1.5", 2000 is "2".
std::string format_decimal_short(std::int64_t value, int scale);

}  // namespace kartoteka
