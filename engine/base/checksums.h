// Checksums of the numbers that Polish companies live by. Bare numbers only: whoever takes text in strips blanks,
// hyphens and prefixes first. Sources: the ministry of finance (NIP, KSeF), GUS (REGON), MSWiA (PESEL), ISO 13616 (IBAN).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kartoteka {

/// Ten digits whose last one is the checksum of the others; not all zeros.
bool is_nip(std::string_view digits);

/// The tenth digit of a NIP; nothing where it would be 10 (such NIPs are not given out) or if not given nine digits.
std::optional<char> nip_check_digit(std::string_view first_nine);

/// Nine digits, or fourteen (a local unit, whose first nine are a REGON as well).
bool is_regon(std::string_view digits);

/// The ninth digit of a REGON; nothing if not given eight digits.
std::optional<char> regon_check_digit(std::string_view first_eight);

/// Eleven digits with the checksum and a date of birth that exists (1800 to 2299).
bool is_pesel(std::string_view digits);

/// Polish bank account: 26 digits, valid as an IBAN with PL before them.
bool is_nrb(std::string_view digits);

/// Country letters (upper case), two check digits, up to 30 letters and digits, together mod 97 = 1; the length is
/// checked for PL only.
bool is_iban(std::string_view text);

/// The two check digits of an IBAN; `account` is what follows them. Nothing on other signs than upper-case letters and digits.
std::optional<std::uint8_t> iban_check_digits(std::string_view country, std::string_view account);

/// KSeF's number of an invoice: NIP-YYYYMMDD-12 hex digits-CRC-8, 35 signs, hex digits in upper case.
bool is_ksef_number(std::string_view text);

/// CRC-8 with polynomial 0x07, initial value 0, not reflected (as in the KSeF number).
std::uint8_t crc8(std::string_view bytes);

}  // namespace kartoteka
