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

/// Endings that are written after a hyphen.
constexpr std::u32string_view kEndings[] = {U"a",  U"u",  U"e",   U"y",   U"i",   U"ą",   U"ę",  U"o",  U"em", U"ie", U"om",
                                            U"ów", U"ow", U"owi", U"ami", U"ach", U"owie", U"iem", U"ce", U"ka", U"ki", U"ką"};
constexpr std::uint32_t kMaxEnding = 4;
/// Longer words before a hyphen are words.
constexpr std::uint32_t kMaxAcronym = 5;

class Scanner {
 public:
  Scanner(const SourceText& text, std::vector<Piece>& pieces) : text_(text), pieces_(pieces) {}

  void run() {
    pieces_.clear();
    for (std::uint32_t at = 0; at < text_.size();) {
      switch (class_of(text_[at].code)) {
        case Class::letter:
        case Class::digit: at = take_word(at); break;
        case Class::ideograph: pieces_.push_back({at, at + 1, PieceKind::word, 0}); [[fallthrough]];
        default: ++at;
      }
    }
  }

 private:
  Class class_at(std::uint32_t at) const { return at < text_.size() ? class_of(text_[at].code) : Class::other; }

  std::uint32_t take_word(std::uint32_t begin) {
    bool has_letter = false;
    std::uint32_t first_letter = begin, joint = 0, at = begin;
    for (;; ++at) {
      const Class here = class_at(at);
      if (here == Class::letter) {
        if (!has_letter) first_letter = at;
        has_letter = true;
      } else if (is_joint(begin, at)) {
        joint = at;
      } else if (here != Class::digit) {
        break;
      }
    }
    if (has_letter && first_letter > begin && is_unit(first_letter, at)) {
      pieces_.push_back({begin, first_letter, PieceKind::number, 0});
      begin = first_letter;
    }
    pieces_.push_back({begin, at, has_letter ? PieceKind::word : PieceKind::number, joint});
    return at;
  }

  /// Whether the sign at `at` belongs to the word that began at `begin`.
  bool is_joint(std::uint32_t begin, std::uint32_t at) const {
    if (at == begin || at + 1 >= text_.size() || class_at(at - 1) != Class::letter || class_at(at + 1) != Class::letter) return false;
    if (is_apostrophe(text_[at].code)) return true;
    return is_hyphen(text_[at].code) && (is_ending_joint(begin, at) || is_letter_joint(begin, at));
  }

  std::uint32_t letters_end(std::uint32_t at) const {
    while (class_at(at) == Class::letter) ++at;
    return at;
  }

  /// "VAT-u", "KSeF-ie", "pit-em": capitals, or a word as short as acronyms are, and an ending.
  bool is_ending_joint(std::uint32_t begin, std::uint32_t at) const {
    const std::uint32_t end = letters_end(at + 1);
    if (end - at > kMaxEnding + 1 || (end < text_.size() && is_hyphen(text_[end].code) && class_at(end + 1) == Class::letter)) return false;
    std::u32string ending;
    for (std::uint32_t i = at + 1; i < end; ++i) ending += lower(text_[i].code);
    if (std::ranges::find(kEndings, ending) == std::end(kEndings)) return false;
    const auto capitals = std::count_if(text_.begin() + begin, text_.begin() + at, [](const Letter& letter) { return lower(letter.code) != letter.code; });
    const bool shouts = lower(text_[at + 1].code) != text_[at + 1].code && capitals < 2;
    return !shouts && at - begin >= 2 && (capitals >= 2 || at - begin <= kMaxAcronym);
  }

  /// "e-mail", "e-Urząd", "m-Obywatel".
  bool is_letter_joint(std::uint32_t begin, std::uint32_t at) const {
    const char32_t first = lower(text_[begin].code);
    return at == begin + 1 && (first == U'e' || first == U'm') && letters_end(at + 1) - at > 3;
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
