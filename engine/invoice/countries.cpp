// The ministry of finance's lists of countries, as FA(3) accepts them.
#include <string_view>

#include "engine/invoice/checks.h"

namespace kartoteka::invoice {

namespace {

/// KodyKrajow_v10-0E.
constexpr std::string_view kCountries =
    "AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR "
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO "
    "JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR "
    "MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO "
    "RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV "
    "TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XC XI XK XL YE YT ZA ZM ZW";
/// TKodyKrajowUE of FA(3).
constexpr std::string_view kEuPrefixes = "AT BE BG CY CZ DK EE FI FR DE EL HR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE XI";

bool holds(std::string_view list, std::string_view code) {
  return code.size() == 2 && code.find(' ') == std::string_view::npos && list.find(code) != std::string_view::npos;
}

}  // namespace

bool is_country(std::string_view code) { return holds(kCountries, code); }

bool is_eu_prefix(std::string_view code) { return holds(kEuPrefixes, code); }

}  // namespace kartoteka::invoice
