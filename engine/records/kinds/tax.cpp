#include "engine/records/kinds/tax.h"

#include <algorithm>

#include "engine/base/checksums.h"
#include "engine/invoice/checks.h"

namespace kartoteka::records {
namespace {

void to_upper(std::string& text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
}

}  // namespace

std::vector<Choice> vat_rates() {
  return {{"23", {"23%", "23%"}},
          {"8", {"8%", "8%"}},
          {"5", {"5%", "5%"}},
          {"0", {"0%", "0%"}},
          {"zw", {"zw. (zwolniona)", "exempt (zw)"}},
          {"np", {"np. (nie podlega)", "not taxed in Poland (np)"}},
          {"oo", {"oo. (odwrotne obciążenie)", "reverse charge (oo)"}}};
}

std::vector<Choice> exemption_laws() {
  return {{"act", {"ustawa o VAT", "the VAT act"}}, {"directive", {"dyrektywa 2006/112/WE", "directive 2006/112/EC"}}, {"other", {"inna podstawa", "another basis"}}};
}

std::optional<std::string> check_account(std::string& text) {
  std::string account = text;
  std::erase_if(account, [](char c) { return c == ' ' || c == '-'; });
  to_upper(account);
  if (account.starts_with("PL")) account.erase(0, 2);
  if (!is_nrb(account) && !is_iban(account)) return "expected an account number of 26 digits, or an IBAN, with its checksum";
  text = account;
  return std::nullopt;
}

std::optional<std::string> check_swift(std::string& text) {
  to_upper(text);
  const bool is_code = (text.size() == 8 || text.size() == 11) &&
                       std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
  if (!is_code) return "expected a SWIFT code of 8 or 11 signs";
  return std::nullopt;
}

std::optional<std::string> check_country(std::string& text) {
  to_upper(text);
  if (!invoice::is_country(text)) return "expected a country code of two letters, like PL";
  return std::nullopt;
}

}  // namespace kartoteka::records
