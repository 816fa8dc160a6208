#include "engine/text/scanner.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <span>

#include "engine/text/folding.h"

namespace kartoteka::text {
namespace {

enum class Class : std::uint8_t { other, letter, digit, space, ideograph };

Class compute_class(char32_t code) {
  const auto point = static_cast<UChar32>(code);
  if (u_isUWhiteSpace(point)) return Class::space;
  if (u_hasBinaryProperty(point, UCHAR_IDEOGRAPHIC)) return Class::ideograph;
  switch (u_charType(point)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_LETTER_NUMBER: return Class::letter;
    case U_DECIMAL_DIGIT_NUMBER: return Class::digit;
    default: return Class::other;
  }
}

constexpr char32_t kTableSize = 0x250;

Class class_of(char32_t code) {
  static const auto kTable = [] {
    std::array<Class, kTableSize> table{};
    for (char32_t i = 0; i < kTableSize; ++i) table[i] = compute_class(i);
    return table;
  }();
  return code < kTableSize ? kTable[code] : compute_class(code);
}

/// Units that stand against a number without a space: "10GB", "100zł". Other letters belong to the word: "3D", "13a".
constexpr std::u32string_view kUnits[] = {
    U"zł", U"pln", U"eur", U"usd", U"gr", U"kb", U"mb", U"gb", U"tb", U"kg", U"dag", U"mg", U"mm", U"cm", U"km", U"ml",
    U"ha", U"kw", U"kwh", U"mwh", U"hz", U"khz", U"mhz", U"ghz", U"px", U"min", U"godz", U"sek", U"ms", U"szt", U"tys",
    U"mln", U"mld", U"proc", U"m2", U"m3", U"mies", U"dni", U"lat", U"rok", U"roku"};

class Scanner {
 public:
  Scanner(const SourceText& text, std::vector<Piece>& pieces) : text_(text), pieces_(pieces) {}

  void run() {
    pieces_.clear();
    for (std::uint32_t at = 0; at < text_.size();) {
      switch (class_of(text_[at].code)) {
        case Class::letter:
        case Class::digit: at = take_word(at); break;
        case Class::ideograph: pieces_.push_back({at, at + 1, PieceKind::word, false}); [[fallthrough]];
        default: ++at;
      }
    }
  }

 private:
  Class class_at(std::uint32_t at) const { return at < text_.size() ? class_of(text_[at].code) : Class::other; }

  std::uint32_t take_word(std::uint32_t begin) {
    bool has_letter = false, has_apostrophe = false;
    std::uint32_t first_letter = begin, at = begin;
    for (;; ++at) {
      const Class here = class_at(at);
      if (here == Class::letter) {
        if (!has_letter) first_letter = at;
        has_letter = true;
      } else if (at < text_.size() && at > begin && is_apostrophe(text_[at].code) && class_at(at - 1) == Class::letter &&
                 class_at(at + 1) == Class::letter) {
        has_apostrophe = true;
      } else if (here != Class::digit) {
        break;
      }
    }
    if (has_letter && first_letter > begin && is_unit(first_letter, at)) {
      pieces_.push_back({begin, first_letter, PieceKind::number, false});
      begin = first_letter;
    }
    pieces_.push_back({begin, at, has_letter ? PieceKind::word : PieceKind::number, has_apostrophe});
    return at;
  }

  bool is_unit(std::uint32_t begin, std::uint32_t end) const {
    return std::ranges::any_of(kUnits, [&](std::u32string_view unit) {
      return unit.size() == end - begin && std::ranges::equal(unit, std::span(text_).subspan(begin, end - begin), {}, {},
                                                              [](const Letter& letter) { return lower(letter.code); });
    });
  }

  const SourceText& text_;
  std::vector<Piece>& pieces_;
};

}  // namespace

void scan(const SourceText& text, std::vector<Piece>& pieces) { Scanner(text, pieces).run(); }

bool is_letter(char32_t code) { return class_of(code) == Class::letter; }
bool is_digit(char32_t code) { return class_of(code) == Class::digit; }
bool is_space(char32_t code) { return class_of(code) == Class::space; }

bool is_hyphen(char32_t code) {
  return code == U'-' || code == U'\u2010' || code == U'\u2011' || code == U'\u2012' || code == U'\u2013' || code == U'\u2212';
}

bool is_apostrophe(char32_t code) {
  return code == U'\'' || code == U'\u2019' || code == U'\u02bc' || code == U'`' || code == U'\u00b4' || code == U'\u2032';
}

}  // namespace kartoteka::text
