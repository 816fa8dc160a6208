#include "engine/text/identifiers.h"

#include <algorithm>

#include "engine/text/identifier_finder.h"

namespace kartoteka::text {
namespace {

bool has_digit(const PieceView& pieces, std::uint32_t i) {
  for (std::uint32_t at = 0; at < pieces.length(i); ++at) {
    if (is_digit(pieces.letter(i, at))) return true;
  }
  return false;
}

bool is_upper_case(char32_t code) { return lower(code) != code; }

/// A word that may begin an identifier whose digits follow: FV 42, faktura nr 42, PL 526…, maj 2026, WA 12345.
bool precedes_number(const PieceView& pieces, std::uint32_t at) {
  const auto is_near = [&](std::uint32_t i) { return i + 1 < pieces.size() && pieces.gap_size(i) <= 3; };
  if (!is_near(at) || pieces.length(at) > 14) return false;
  return has_digit(pieces, at + 1) || (pieces.length(at + 1) <= 5 && is_near(at + 1) && has_digit(pieces, at + 2));
}

}  // namespace

std::string_view to_string(IdentifierKind kind) {
  switch (kind) {
    case IdentifierKind::nip: return "nip";
    case IdentifierKind::regon: return "regon";
    case IdentifierKind::pesel: return "pesel";
    case IdentifierKind::krs: return "krs";
    case IdentifierKind::account: return "account";
    case IdentifierKind::phone: return "phone";
    case IdentifierKind::email: return "email";
    case IdentifierKind::domain: return "domain";
    case IdentifierKind::ksef_number: return "ksef_number";
    case IdentifierKind::document_number: return "document_number";
    case IdentifierKind::amount: return "amount";
    case IdentifierKind::date: return "date";
    case IdentifierKind::month: return "month";
    case IdentifierKind::day: return "day";
    case IdentifierKind::postcode: return "postcode";
    case IdentifierKind::car_plate: return "car_plate";
    case IdentifierKind::number: return "number";
    case IdentifierKind::code: break;
  }
  return "code";
}

void find_identifiers(const SourceText& text, const std::vector<Piece>& pieces, std::vector<Identifier>& identifiers) {
  identifiers.clear();
  const PieceView view(text, pieces);
  Found found(identifiers);
  for (std::uint32_t at = 0; at < view.size(); ++at) {
    const char32_t after = view.after(at);
    if (after == U'@' || after == U'.' || after == U'_' || after == U'-' || after == U'+') find_addresses(view, at, found);
    if (view.is_number(at)) {
      find_numbers(view, at, found);
      find_phones(view, at, found);
      find_dates(view, at, found);
      find_amounts(view, at, found);
      find_documents(view, at, found);
    } else if (after == U'/' || after == U'-' || has_digit(view, at) || precedes_number(view, at)) {
      find_numbers(view, at, found);
      find_dates(view, at, found);
      if (is_upper_case(view.letter(at, 0))) find_car_plates(view, at, found);
      find_documents(view, at, found);
    }
  }
  // The domain of an e-mail address is found with the address, which begins before it.
  if (!std::ranges::is_sorted(identifiers, {}, &Identifier::first_piece)) {
    std::ranges::stable_sort(identifiers, {}, &Identifier::first_piece);
  }
}

}  // namespace kartoteka::text
