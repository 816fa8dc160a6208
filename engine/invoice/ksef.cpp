#include "engine/invoice/ksef.h"

#include <sodium.h>

#include <array>
#include <cstdio>
#include <vector>

#include "engine/base/checksums.h"
#include "engine/base/hex.h"
#include "engine/invoice/token_text.h"

namespace kartoteka::invoice {

namespace {

constexpr std::string_view kVerification = "https://qr.ksef.mf.gov.pl/invoice/";
constexpr std::size_t kHashDigits = 2 * crypto_hash_sha256_BYTES;

/// DD-MM-YYYY
std::string day_first(Date day) {
  const std::string date = format_date(day);
  return date.substr(8) + "-" + date.substr(5, 2) + "-" + date.substr(0, 4);
}

std::string base64_url(const std::string& hash) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> bytes{};
  std::size_t length = 0;
  const int failed = sodium_hex2bin(bytes.data(), bytes.size(), hash.data(), hash.size(), nullptr, &length, nullptr);
  if (failed != 0 || hash.size() != kHashDigits || length != bytes.size()) throw Error::at("", "expected the 64 hexadecimal digits of a hash");
  constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant);
  text.pop_back();  // the zero that ends it
  return text;
}

/// "2026-02-01" of the number's second part.
std::optional<Date> day_of(std::string_view number) {
  const std::string digits(number.substr(11, 8));
  return parse_date(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6));
}

}  // namespace

std::string file_hash(std::string_view file) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(file.data()), file.size());
  return to_hex(hash);
}

std::string verification_link(std::string_view seller_nip, Date issued_on, std::string_view hash) {
  return std::string(kVerification) + std::string(seller_nip) + "/" + day_first(issued_on) + "/" + base64_url(std::string(hash));
}

std::string ksef_number_of(std::string_view typed) {
  std::string number = collapsed(typed);
  for (char& c : number) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return number;
}

std::optional<std::string> ksef_number_problem(std::string_view number, std::string_view seller_nip, Date issued_on, Date today) {
  if (!is_ksef_number(number)) return "is not a KSeF number: expected NIP-YYYYMMDD-12 hexadecimal digits-checksum, and the checksum to match";
  if (!number.starts_with(seller_nip)) return "is the number of another seller's invoice: the NIP differs";
  const auto day = day_of(number);
  if (!day || *day > today) return "is of a day that has not come yet";
  if (*day < issued_on) return "is of a day before the invoice was issued";
  return std::nullopt;
}

}  // namespace kartoteka::invoice
