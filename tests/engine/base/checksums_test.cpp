#include "engine/base/checksums.h"

#include <doctest/doctest.h>

#include <string_view>

using namespace kartoteka;

TEST_CASE("a NIP has ten digits and the right last one") {
  for (const char* nip : {"5260250274", "5265877635", "7740001454", "5252344078", "1111111111", "6340125442"}) {
    CAPTURE(nip);
    CHECK(is_nip(nip));
    CHECK(nip_check_digit(std::string_view(nip).substr(0, 9)) == nip[9]);
  }
  for (const char* text : {"5260250275", "0000000000", "526025027", "52602502744", "526-025-02-74", "526025027a", ""}) {
    CAPTURE(text);
    CHECK_FALSE(is_nip(text));
  }
}

TEST_CASE("a NIP whose checksum would be 10 does not exist") {
  CHECK_FALSE(nip_check_digit("123456789"));
  CHECK_FALSE(is_nip("1234567890"));
  CHECK_FALSE(nip_check_digit("12345678"));
}

TEST_CASE("a REGON has nine or fourteen digits and the right checksums") {
  for (const char* regon : {"123456785", "000331501", "12345678512347"}) {
    CAPTURE(regon);
    CHECK(is_regon(regon));
  }
  for (const char* text : {"123456784", "000000000", "12345678512348", "1234567850", ""}) {
    CAPTURE(text);
    CHECK_FALSE(is_regon(text));
  }
  CHECK(regon_check_digit("12345678") == '5');
  CHECK_FALSE(regon_check_digit("1234567"));
}

TEST_CASE("a PESEL has a checksum and a day of birth") {
  for (const char* pesel : {"44051401359", "02070803628"}) {
    CAPTURE(pesel);
    CHECK(is_pesel(pesel));
  }
  for (const char* text : {"44051401358", "00000000000", "44053201355", "4405140135", ""}) {
    CAPTURE(text);
    CHECK_FALSE(is_pesel(text));
  }
}

TEST_CASE("account numbers are checked by 97") {
  CHECK(is_nrb("61109010140000071219812874"));
  CHECK_FALSE(is_nrb("61109010140000071219812875"));
  CHECK_FALSE(is_nrb("16109010140000071219812874"));
  CHECK(is_iban("PL61109010140000071219812874"));
  CHECK(is_iban("DE89370400440532013000"));
  CHECK(is_iban("GB29NWBK60161331926819"));
  CHECK_FALSE(is_iban("DE89370400440532013001"));
  CHECK_FALSE(is_iban("PL6110901014000007121981287"));
  CHECK_FALSE(is_iban("de89370400440532013000"));
  CHECK(iban_check_digits("PL", "109010140000071219812874") == 61);
  CHECK_FALSE(iban_check_digits("PL", "1090 1014"));
}

TEST_CASE("a KSeF number holds a NIP, a day and a CRC-8") {
  CHECK(crc8("123456789") == 0xf4);  // the check value of CRC-8
  CHECK(is_ksef_number("5265877635-20250826-0100001AF629-AF"));
  for (const char* text : {"5265877635-20250826-0100001AF629-AE", "5265877636-20250826-0100001AF629-AF",
                           "5265877635-20250826-0100001af629-AF", "5265877635-20250826-0100001AF629", ""}) {
    CAPTURE(text);
    CHECK_FALSE(is_ksef_number(text));
  }
}
