#include "engine/records/invoicing/countries.h"

#include <array>

#include "engine/invoice/checks.h"
#include "engine/records/name_folding.h"

namespace kartoteka::records {
namespace {

struct Country {
  std::string_view code;
  std::string_view names;  ///< folded, with bars between
};

constexpr std::array kCountries{
    Country{"PL", "polska|poland|rzeczpospolita polska|rp"}, Country{"DE", "niemcy|germany|deutschland|rfn"},
    Country{"CZ", "czechy|czech republic|czechia|republika czeska"}, Country{"SK", "slowacja|slovakia"}, Country{"LT", "litwa|lithuania"},
    Country{"UA", "ukraina|ukraine"}, Country{"BY", "bialorus|belarus"}, Country{"FR", "francja|france"},
    Country{"GB", "wielka brytania|united kingdom|anglia|great britain|uk"}, Country{"IE", "irlandia|ireland"}, Country{"ES", "hiszpania|spain"},
    Country{"PT", "portugalia|portugal"}, Country{"IT", "wlochy|italy|italia"}, Country{"AT", "austria"}, Country{"CH", "szwajcaria|switzerland"},
    Country{"NL", "holandia|niderlandy|netherlands"}, Country{"BE", "belgia|belgium"}, Country{"LU", "luksemburg|luxembourg"},
    Country{"DK", "dania|denmark"}, Country{"SE", "szwecja|sweden"}, Country{"NO", "norwegia|norway"}, Country{"FI", "finlandia|finland"},
    Country{"EE", "estonia"}, Country{"LV", "lotwa|latvia"}, Country{"HU", "wegry|hungary"}, Country{"RO", "rumunia|romania"},
    Country{"BG", "bulgaria"}, Country{"GR", "grecja|greece"}, Country{"HR", "chorwacja|croatia"}, Country{"SI", "slowenia|slovenia"},
    Country{"CY", "cypr|cyprus"}, Country{"MT", "malta"}, Country{"IS", "islandia|iceland"}, Country{"TR", "turcja|turkey"},
    Country{"US", "usa|stany zjednoczone|united states|stany zjednoczone ameryki"}, Country{"CA", "kanada|canada"}, Country{"CN", "chiny|china"},
    Country{"JP", "japonia|japan"}, Country{"IN", "indie|india"}, Country{"IL", "izrael|israel"}, Country{"AE", "zjednoczone emiraty arabskie|zea"},
    Country{"KR", "korea poludniowa|south korea"}, Country{"AU", "australia"}, Country{"BR", "brazylia|brazil"}, Country{"RS", "serbia"},
    Country{"MD", "moldawia|moldova"}, Country{"GE", "gruzja|georgia"}, Country{"KZ", "kazachstan|kazakhstan"}, Country{"LI", "liechtenstein"},
};

std::string folded(std::string_view text) {
  std::string result;
  for (const std::string& word : folded_words(std::string(text))) result += (result.empty() ? "" : " ") + word;
  return result;
}

}  // namespace

std::string country_code(std::string_view country) {
  std::string code;
  for (const char c : country) {
    if (c != ' ') code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  }
  if (code.empty()) return "PL";
  if (code.size() == 2 && invoice::is_country(code)) return code;
  const std::string name = "|" + folded(country) + "|";
  for (const Country& candidate : kCountries) {
    if (("|" + std::string(candidate.names) + "|").find(name) != std::string::npos) return std::string(candidate.code);
  }
  return "";
}

}  // namespace kartoteka::records
