// The inside of identifiers.h: what the finders of each family of identifiers share.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/text/folding.h"
#include "engine/text/identifiers.h"
#include "engine/text/utf8.h"

namespace kartoteka::text {

/// Pieces, asked for by number; one past the last and beyond answer harmlessly.
class PieceView {
 public:
  PieceView(const SourceText& text, const std::vector<Piece>& pieces) : text_(text), pieces_(pieces) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(pieces_.size()); }
  const Piece& operator[](std::uint32_t i) const { return pieces_[i]; }
  bool is_number(std::uint32_t i) const { return i < size() && pieces_[i].kind == PieceKind::number; }
  bool is_word(std::uint32_t i) const { return i < size() && pieces_[i].kind == PieceKind::word; }
  std::uint32_t length(std::uint32_t i) const { return i < size() ? pieces_[i].end - pieces_[i].begin : 0; }
  char32_t letter(std::uint32_t i, std::uint32_t at) const { return text_[pieces_[i].begin + at].code; }

  /// Whether a number has ASCII digits only and at most `max_length` of them.
  bool is_plain_number(std::uint32_t i, std::uint32_t max_length = 34) const {
    if (!is_number(i) || length(i) > max_length) return false;
    for (std::uint32_t at = 0; at < length(i); ++at) {
      if (letter(i, at) > U'9') return false;
    }
    return true;
  }

  /// A piece in lower case.
  std::string lowered(std::uint32_t i) const {
    std::string piece;
    for (std::uint32_t at = 0; at < length(i); ++at) utf8::append(piece, lower(letter(i, at)));
    return piece;
  }

  /// A piece folded: for comparing with words.
  std::string folded(std::uint32_t i) const { return fold(lowered(i)); }

  /// The value of a plain number of at most nine digits, else -1.
  int value(std::uint32_t i) const {
    if (!is_plain_number(i, 9)) return -1;
    int value = 0;
    for (std::uint32_t at = 0; at < length(i); ++at) value = value * 10 + static_cast<int>(letter(i, at) - U'0');
    return value;
  }

  /// What stands between piece i and the next: how many letters.
  std::uint32_t gap_size(std::uint32_t i) const {
    return i + 1 < size() ? pieces_[i + 1].begin - pieces_[i].end : kFar;
  }

  /// The one sign between piece i and the next; 0 if there are none or several. All blanks are ' ', all hyphens '-'.
  char32_t separator(std::uint32_t i) const {
    if (gap_size(i) != 1) return 0;
    const char32_t sign = text_[pieces_[i].end].code;
    return is_space(sign) ? U' ' : is_hyphen(sign) ? U'-' : sign;
  }

  /// The sign before a piece, 0 at the beginning of the text.
  char32_t before(std::uint32_t i, std::uint32_t distance = 1) const {
    return i < size() && pieces_[i].begin >= distance ? text_[pieces_[i].begin - distance].code : 0;
  }

  /// The sign after a piece, 0 at the end of the text.
  char32_t after(std::uint32_t i) const {
    return i < size() && pieces_[i].end < text_.size() ? text_[pieces_[i].end].code : 0;
  }

  const SourceText& text() const { return text_; }

  static constexpr std::uint32_t kFar = 1000;

 private:
  const SourceText& text_;
  const std::vector<Piece>& pieces_;
};

/// Collects what the finders find.
class Found {
 public:
  explicit Found(std::vector<Identifier>& identifiers) : identifiers_(identifiers) {}

  void add(IdentifierKind kind, std::uint32_t first, std::uint32_t last, std::string key) {
    for (auto known = identifiers_.rbegin(); known != identifiers_.rend() && known->first_piece == first; ++known) {
      if (known->key != key) continue;
      if (known->kind == IdentifierKind::number) known->kind = kind;
      return;
    }
    identifiers_.push_back({kind, first, last, std::move(key)});
  }

 private:
  std::vector<Identifier>& identifiers_;
};

// Each looks for identifiers that begin at piece `at`.
void find_numbers(const PieceView& pieces, std::uint32_t at, Found& found);    // NIP, REGON, PESEL, accounts, postcodes
void find_phones(const PieceView& pieces, std::uint32_t at, Found& found);
void find_dates(const PieceView& pieces, std::uint32_t at, Found& found);
void find_amounts(const PieceView& pieces, std::uint32_t at, Found& found);
void find_addresses(const PieceView& pieces, std::uint32_t at, Found& found);  // e-mail, domains
void find_documents(const PieceView& pieces, std::uint32_t at, Found& found);  // documents, KSeF, codes
void find_car_plates(const PieceView& pieces, std::uint32_t at, Found& found);

/// A number without leading zeros, "0" for none: how documents are compared.
inline std::string without_zeros(std::string_view digits) {
  const std::size_t zeros = digits.find_first_not_of('0');
  return zeros == std::string_view::npos ? "0" : std::string(digits.substr(zeros));
}

}  // namespace kartoteka::text
