#include "engine/invoice/ksef.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"

using namespace kartoteka;
using namespace kartoteka::invoice;

namespace {

const Date kIssued = *parse_date("2026-02-01");
const Date kToday = *parse_date("2026-02-10");
constexpr const char* kNip = "5265877635";

std::string problem(std::string_view number, std::string_view nip = kNip, Date issued = kIssued) {
  return ksef_number_problem(number, nip, issued, kToday).value_or("");
}

}  // namespace

TEST_CASE("a file is known by its SHA-256") {
  CHECK(file_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(file_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the verification link has the seller, the day and the hash as Base64URL") {
  CHECK(verification_link("1111111111", *parse_date("2026-02-01"), "52d429f46a5ce75cbebb7c40a599232239296744ecd63cc9f0a7e548f4b10e60") ==
        "https://qr.ksef.mf.gov.pl/invoice/1111111111/01-02-2026/UtQp9Gpc51y-u3xApZkjIjkpZ0Ts1jzJ8KflSPSxDmA");
  CHECK_THROWS_AS(verification_link("1111111111", kIssued, "52d4"), Error);
  CHECK_THROWS_AS(verification_link("1111111111", kIssued, std::string(64, 'z')), Error);
}

TEST_CASE("a KSeF number is taken as people paste it") {
  CHECK(ksef_number_of("  5265877635-20260205-0100001af629-af\n") == "5265877635-20260205-0100001AF629-AF");
}

TEST_CASE("a KSeF number must fit its checksum, the seller and the days") {
  // The checksums by an independent computation of CRC-8 (polynomial 0x07, from 0).
  CHECK(problem("5265877635-20250826-0100001AF629-AF", kNip, *parse_date("2025-08-26")).empty());
  CHECK(problem("5265877635-20250826-0100001AF629-AE", kNip, *parse_date("2025-08-26")).starts_with("is not a KSeF number"));
  CHECK(problem("5265877635-20250826-0100001AF629-AF", "5250000015", *parse_date("2025-08-26")).find("NIP differs") != std::string::npos);
  CHECK(problem("5265877635-20250826-0100001AF629-AF") == "is of a day before the invoice was issued");
  CHECK(ksef_number_problem("5265877635-20250826-0100001AF629-AF", kNip, *parse_date("2025-08-01"), *parse_date("2025-08-25")) ==
        "is of a day that has not come yet");
  CHECK(problem("").starts_with("is not a KSeF number"));
}
