// Numbers of invoices, orders and other documents, KSeF numbers, codes of goods, car plates.
#include <algorithm>

#include "engine/base/checksums.h"
#include "engine/text/identifier_finder.h"

namespace kartoteka::text {
namespace {

/// Series of documents as Polish programs print them, folded.
bool is_series(std::string_view folded) {
  constexpr std::string_view kSeries[] = {"fv",  "fa",  "fs",  "fvs", "fvk", "fk",  "fkv", "fz",  "fvz", "fp", "fpf", "pf",  "pro",
                                          "kor", "kfv", "kfs", "wz",  "pz",  "rw",  "pw",  "mm",  "zk",  "zo", "zd",  "zam", "zm",
                                          "of",  "ofe", "um",  "rk",  "kp",  "kw",  "bp",  "bw",  "nk",  "no", "po",  "pa",  "par",
                                          "rach", "rma", "zgl", "spr", "faktura", "zamowienie", "umowa", "oferta", "zlecenie"};
  return std::ranges::find(kSeries, folded) != std::end(kSeries);
}

bool is_number_sign(std::string_view folded) { return folded == "nr" || folded == "numer" || folded == "no"; }

/// A part of a document number.
struct Part {
  std::string text;  ///< folded
  bool is_number;
};

/// Cuts "fv0042" into fv and 0042, other pieces stay whole.
void append_parts(const PieceView& pieces, std::uint32_t i, std::vector<Part>& parts) {
  const std::string text = pieces.folded(i);
  const std::size_t digits = text.find_first_of("0123456789");
  const bool is_cut = digits != std::string::npos && digits > 0 && is_series(text.substr(0, digits)) &&
                      text.find_first_not_of("0123456789", digits) == std::string::npos;
  if (is_cut) {
    parts.push_back({text.substr(0, digits), false});
    parts.push_back({text.substr(digits), true});
  } else {
    parts.push_back({text, pieces.is_plain_number(i)});
  }
}

bool is_year(const std::string& digits) { return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")); }

/// Numbers with the year first; "42/11/2026" is turned round.
std::vector<std::string> canonical_numbers(const std::vector<Part>& parts) {
  std::vector<std::string> numbers;
  for (const Part& part : parts) {
    if (part.is_number) numbers.push_back(part.text);
  }
  if (numbers.size() > 1 && is_year(numbers.back()) && !is_year(numbers.front())) std::ranges::reverse(numbers);
  for (std::string& number : numbers) number = without_zeros(number);
  return numbers;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : "/") + text;
  return all;
}

/// The keys of a document: series with all numbers, all numbers, series with the running number.
void add_keys(std::uint32_t first, std::uint32_t last, const std::vector<Part>& parts, Found& found) {
  const std::vector<std::string> numbers = canonical_numbers(parts);
  if (numbers.empty()) return;
  const auto is_text = [](const Part& part) { return !part.is_number && !is_number_sign(part.text); };
  const auto series = std::ranges::find_if(parts, is_text);
  const auto add = [&](std::string key) { found.add(IdentifierKind::document_number, first, last, std::move(key)); };
  if (series != parts.end()) {
    add(series->text + '/' + joined(numbers));
    if (numbers.size() > 1) add(series->text + '/' + numbers.back());
  }
  if (numbers.size() > 1) add(joined(numbers));
  // FV/42/2026/WAW: the other letters are part of the number too.
  std::string all = series == parts.end() ? "" : series->text + '/' + joined(numbers);
  const std::size_t texts = static_cast<std::size_t>(std::ranges::count_if(parts, is_text));
  if (texts < 2) return;
  for (auto part = series + 1; part != parts.end(); ++part) {
    if (is_text(*part)) all += '/' + part->text;
  }
  add(all);
}

/// A slash joins the parts of any number; hyphens and dots only those behind a short series ("ZAM-2026-42"), since
/// "oferta 00-950" has a postcode and "faktura 3.05" a day.
bool is_joint(char32_t sign, const std::vector<Part>& parts) {
  if (sign == U'/') return true;
  return !parts[0].is_number && parts[0].text.size() <= 4 && (sign == U'-' || sign == U'_' || sign == U'.');
}

/// Series of invoices that are no words: behind them blanks may stand for slashes.
bool is_invoice_series(std::string_view folded) {
  constexpr std::string_view kSeries[] = {"fv", "fa", "fs", "fvs", "fvk", "fk", "fkv", "fz", "fvz", "kor", "kfv", "kfs"};
  return std::ranges::find(kSeries, folded) != std::end(kSeries);
}

/// How many further pieces are numbers of one document that blanks part ("fv 12 09 2026"): up to the year, which is the
/// first number or the last one; 0 where they are none.
std::uint32_t spaced_numbers(const PieceView& pieces, std::uint32_t first, std::string_view series) {
  constexpr std::uint32_t kMost = 2;
  if (!is_invoice_series(series) || !pieces.is_plain_number(first)) return 0;
  const bool is_year_first = is_year(pieces.folded(first));
  std::uint32_t count = 0;
  while (count < kMost && pieces.separator(first + count) == U' ' && pieces.is_plain_number(first + count + 1) && pieces.length(first + count + 1) <= 6) {
    ++count;
    if (!is_year_first && is_year(pieces.folded(first + count))) return count;
  }
  return is_year_first ? count : 0;
}

/// The words before the number: its series, and "nr" or the number sign. @return how many pieces
std::uint32_t take_series(const PieceView& pieces, std::uint32_t at, std::vector<Part>& parts) {
  if (!pieces.is_word(at) || pieces.length(at) > 12 || !is_series(pieces.folded(at))) return 0;
  parts.push_back({pieces.folded(at), false});
  if (pieces.gap_size(at) <= 2 && pieces.is_word(at + 1) && is_number_sign(pieces.folded(at + 1))) return 2;
  return 1;
}

void find_document(const PieceView& pieces, std::uint32_t at, Found& found) {
  std::vector<Part> parts;
  const std::uint32_t taken = take_series(pieces, at, parts);
  std::uint32_t last = at + taken;
  if (taken > 0 && (last >= pieces.size() || pieces.gap_size(last - 1) > 3)) return;
  // "faktura za 3 dni" is none: the number must follow the series, or letters that a slash joins to it ("FV/A/12").
  const char32_t separator = taken > 0 ? pieces.separator(last - 1) : 0;
  if (taken > 0 && !pieces.is_number(last) && separator != U'/' && separator != U'-') return;
  append_parts(pieces, last, parts);
  while (pieces.separator(last) != 0 && is_joint(pieces.separator(last), parts) && last - at < 8) append_parts(pieces, ++last, parts);
  if (taken > 0 && last == at + taken) {
    for (std::uint32_t more = spaced_numbers(pieces, last, parts[0].text); more > 0; --more) append_parts(pieces, ++last, parts);
  }
  const auto numbers = std::ranges::count_if(parts, &Part::is_number);
  const bool goes_on = at > 0 && pieces.separator(at - 1) == U'/';
  if (numbers == 0 || parts.size() < 2 || (goes_on && taken == 0)) return;
  add_keys(at, last, parts, found);
}

void find_ksef_number(const PieceView& pieces, std::uint32_t at, Found& found) {
  if (pieces.length(at) != 10 || pieces.length(at + 1) != 8 || pieces.length(at + 2) != 12 || pieces.length(at + 3) != 2) return;
  std::string text;
  for (std::uint32_t i = at; i < at + 4; ++i) text += (i > at ? "-" : "") + pieces.lowered(i);
  std::string upper = text;
  std::ranges::transform(upper, upper.begin(), [](char sign) { return sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 32) : sign; });
  if (is_ksef_number(upper)) found.add(IdentifierKind::ksef_number, at, at + 3, text);
}

bool is_capital_or_digit(char32_t code) { return is_digit(code) || lower(code) != code; }

/// Capitals and digits joined by hyphens, slashes or dots, both of them present: the code of a good or a part.
void find_code(const PieceView& pieces, std::uint32_t at, Found& found) {
  constexpr std::size_t kMinCode = 4, kMaxCode = 40;
  if (at > 0 && (pieces.separator(at - 1) == U'-' || pieces.separator(at - 1) == U'/')) return;
  std::string code;
  bool has_letter = false, has_number = false;
  std::uint32_t last = at;
  for (std::uint32_t i = at; i < pieces.size() && i < at + 8; ++i) {
    for (std::uint32_t k = 0; k < pieces.length(i); ++k) {
      if (!is_capital_or_digit(pieces.letter(i, k))) return;
      (is_digit(pieces.letter(i, k)) ? has_number : has_letter) = true;
    }
    code += pieces.folded(i);
    last = i;
    const char32_t separator = pieces.separator(i);
    if (separator != U'-' && separator != U'/' && separator != U'.') break;
  }
  if (has_letter && has_number && code.size() >= kMinCode && code.size() <= kMaxCode) {
    found.add(IdentifierKind::code, at, last, code);
  }
}

}  // namespace

void find_documents(const PieceView& pieces, std::uint32_t at, Found& found) {
  find_document(pieces, at, found);
  find_ksef_number(pieces, at, found);
  find_code(pieces, at, found);
}

void find_car_plates(const PieceView& pieces, std::uint32_t at, Found& found) {
  // Rozporządzenie w sprawie rejestracji: the first letter is the voivodeship's, the number has four or five signs.
  constexpr std::u32string_view kVoivodeships = U"BCDEFGKLNOPRSTWZ";
  std::string plate;
  std::uint32_t last = at;
  if (kVoivodeships.find(pieces.letter(at, 0)) == std::u32string_view::npos) return;
  const auto append = [&](std::uint32_t i) {
    for (std::uint32_t k = 0; k < pieces.length(i); ++k) {
      if (!is_capital_or_digit(pieces.letter(i, k)) || pieces.letter(i, k) >= 0x80) return false;
    }
    plate += pieces.lowered(i);
    return true;
  };
  if (pieces.length(at) > 8 || !append(at)) return;
  if (pieces.length(at) <= 3 && (pieces.separator(at) == U' ' || pieces.separator(at) == U'-')) {
    last = at + 1;
    if (pieces.length(last) < 4 || pieces.length(last) > 5 || !append(last)) return;
  }
  const std::size_t digits = plate.find_first_of("0123456789");
  if (digits < 2 || digits > 3 || plate.size() < digits + 4 || plate.size() > digits + 5) return;
  if (!is_series(plate.substr(0, digits))) found.add(IdentifierKind::car_plate, at, last, plate);
}

}  // namespace kartoteka::text
