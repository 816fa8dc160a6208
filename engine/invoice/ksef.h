// What ties an invoice to KSeF, the ministry's system of invoices: the hash of its file, the link by which everyone may
// verify it, and the number that KSeF gives.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/time.h"

namespace kartoteka::invoice {

/// SHA-256 of a file: 64 hexadecimal digits, lower case.
std::string file_hash(std::string_view file);

/// "https://qr.ksef.mf.gov.pl/invoice/{NIP}/{DD-MM-RRRR}/{hash as Base64URL without padding}"
/// @param hash  64 hexadecimal digits
/// @throws Error invalid_argument on any other hash
std::string verification_link(std::string_view seller_nip, Date issued_on, std::string_view hash);

/// Without blanks at the ends and letters in upper case, as people paste it.
std::string ksef_number_of(std::string_view typed);

/// What keeps a KSeF number from being that of an invoice: a wrong form or checksum, another seller's NIP, a day before
/// the day of issue or after the present one (it is the day on which KSeF took the invoice).
/// @param today  the day in Poland
/// @return       nothing if the number fits; else a message for the field
std::optional<std::string> ksef_number_problem(std::string_view number, std::string_view seller_nip, Date issued_on, Date today);

}  // namespace kartoteka::invoice
