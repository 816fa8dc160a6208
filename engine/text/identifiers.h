// Finds what is looked up by the letter: tax and account numbers, phones, addresses, document numbers, amounts, dates.
// Each gets canonical keys, so that it is found in whatever spacing, punctuation, prefix or case it was written.
// Keys are never stemmed nor corrected. Works on the pieces of the scanner and changes none of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/text/scanner.h"
#include "engine/text/source_text.h"

namespace kartoteka::text {

enum class IdentifierKind : std::uint8_t {
  nip,              ///< valid by its checksum: "5260250274", whatever groups, with or without PL
  regon,            ///< valid; nine or fourteen digits
  pesel,            ///< valid
  krs,              ///< ten digits after "KRS"
  account,          ///< valid NRB: 26 digits without PL; other countries' valid IBAN in lower case: "de89370400440532013000"
  phone,            ///< nine digits without +48 and 0048; others "+49301234567"
  email,            ///< lower case
  domain,           ///< of an e-mail or web address, without "www."
  ksef_number,      ///< valid; lower case
  document_number,  ///< "fv/2026/11/42", "2026/11/42" and "fv/42" of FV/2026/11/0042 and of FV 42/11/2026
  amount,           ///< "1234.50" of 1 234,50 zł; a whole one as "1234.00" and as "1234"
  date,             ///< "2026-05-03"
  month,            ///< "2026-05", of dates too
  day,              ///< "--05-03": day and month, of dates too
  postcode,         ///< "00-950"
  car_plate,        ///< "wa12345"
  number,           ///< five digits and more that are none of the above, also in groups: "0042137"
  code,             ///< letters and digits of one code: "abc1234xy" of ABC-1234/XY
};

/// The stable name of a kind: "document_number".
std::string_view to_string(IdentifierKind kind);

struct Identifier {
  IdentifierKind kind;
  std::uint32_t first_piece, last_piece;  ///< both included; pieces of the scanner
  std::string key;
};

/// @param found  is overwritten: in the order of first pieces, no key twice at the same first piece
void find_identifiers(const SourceText& text, const std::vector<Piece>& pieces, std::vector<Identifier>& found);

}  // namespace kartoteka::text
