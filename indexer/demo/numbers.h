// Numbers that look real and are nobody's: checksums are right, telephone prefixes and the bank do not exist.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/time.h"
#include "indexer/demo/random.h"

namespace kartoteka::demo {

/// `count` digits, the first one not 0.
std::string draw_digits(std::size_t count, Random& random);

/// Ten digits, checksum right.
std::string draw_nip(Random& random);
/// Nine digits, checksum right.
std::string draw_regon(Random& random);
/// An account with its checksum, in groups: "61 9999 0000 0000 1234 5678 9012".
std::string draw_account(Random& random);
/// In one of the usual writings: "+48 491 234 567", "491-234-567", "491234567". Mobile numbers with 49 and area code 20
/// are not given out in Poland.
std::string draw_phone(bool is_mobile, Random& random);
/// KSeF's number of an invoice: NIP, day, random part, checksum.
std::string draw_ksef_number(std::string_view nip, Date day, Random& random);

/// "1 234,50 zł"
std::string format_zlotys(std::int64_t grosze);
/// "526-000-12-46"
std::string format_nip(std::string_view digits);

}  // namespace kartoteka::demo
