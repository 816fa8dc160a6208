#include "engine/search/text_units.h"

#include <algorithm>
#include <array>
#include <string>

namespace kartoteka::search {
namespace {

constexpr std::array<std::string_view, 30> kAbbreviations{
    "np", "tj", "tzn", "tzw", "itd", "itp", "art", "ust", "pkt", "par", "lit", "poz", "str", "nr", "rys", "tab", "ok", "ul", "al", "pl",
    "godz", "tys", "inż", "dr", "prof", "mgr", "św", "im", "m.in", "por"};

bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

Range trimmed(std::string_view text, Range range) {
  while (range.begin < range.end && is_space(text[range.begin])) ++range.begin;
  while (range.end > range.begin && is_space(text[range.end - 1])) --range.end;
  return range;
}

/// A capital letter, a number, or the beginning of a quotation, of emphasis or of a link.
bool may_begin_sentence(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if ((byte >= 'A' && byte <= 'Z') || is_digit(text[at])) return true;
  if (byte == '"' || byte == '(' || byte == '[' || byte == '*' || byte == '_') return true;
  constexpr std::array<std::string_view, 11> kCapitals{"Ą", "Ć", "Ę", "Ł", "Ń", "Ó", "Ś", "Ź", "Ż", "„", "«"};
  return std::any_of(kCapitals.begin(), kCapitals.end(), [&](std::string_view letter) { return text.substr(at).starts_with(letter); });
}

/// Whether the stop before `end` ends an abbreviation or an initial.
bool is_abbreviation(std::string_view text, std::size_t begin, std::size_t end) {
  if (text[end - 1] != '.') return false;
  std::size_t word = end - 1;
  while (word > begin && !is_space(text[word - 1]) && text[word - 1] != '(') --word;
  std::string letters(text.substr(word, end - 1 - word));
  if (!letters.empty() && letters[0] >= 'A' && letters[0] <= 'Z') letters[0] = static_cast<char>(letters[0] | 0x20);
  const bool is_initial = letters.size() == 1 && !is_digit(letters[0]);
  return is_initial || std::find(kAbbreviations.begin(), kAbbreviations.end(), letters) != kAbbreviations.end();
}

/// Bytes of the mark that begins an item: "- ", "12. "; 0 where there is none.
std::size_t item_mark(std::string_view line) {
  if (line.size() > 1 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ') return 2;
  if (line.starts_with("• ")) return std::string_view("• ").size();
  std::size_t digits = 0;
  while (digits < line.size() && digits < 4 && is_digit(line[digits])) ++digits;
  const bool is_numbered = digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
  return is_numbered ? digits + 2 : 0;
}

bool is_heading(std::string_view line) {
  const std::size_t signs = line.find_first_not_of('#');
  return signs != std::string_view::npos && signs > 0 && signs <= 6 && line[signs] == ' ';
}

bool is_rule(std::string_view line) {
  return !line.empty() && line.find_first_not_of("|:-=*_ \t") == std::string_view::npos;
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<TextUnit> split() {
    for (std::size_t at = 0; at < text_.size() && units_.size() < kMostUnits;) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      take_line(trimmed(text_, {at, end}));
      at = end + 1;
    }
    end_block();
    return std::move(units_);
  }

 private:
  void take_line(Range line) {
    const std::string_view text = text_.substr(line.begin, line.end - line.begin);
    if (text.starts_with("```") || text.starts_with("~~~")) {
      if (!in_code_) end_block();
      in_code_ = !in_code_;
      in_code_ ? begin_block(UnitKind::code, line) : extend(line);
      if (!in_code_) end_block();
      return;
    }
    if (in_code_) return extend(line);
    if (text.empty() || is_rule(text)) return end_block();
    if (is_heading(text)) {
      end_block();
      begin_block(UnitKind::heading, line);
      end_block();
    } else if (text[0] == '|') {
      end_block();
      begin_block(UnitKind::row, line);
      end_block();
    } else if (item_mark(text) > 0) {
      end_block();
      begin_block(UnitKind::item, line);
    } else if (is_open_) {
      extend(line);
    } else {
      begin_block(UnitKind::sentence, line);
    }
  }

  void begin_block(UnitKind kind, Range line) {
    kind_ = kind;
    block_ = line;
    is_open_ = true;
  }

  void extend(Range line) { block_.end = std::max(block_.end, line.end); }

  void end_block() {
    if (!is_open_) return;
    is_open_ = false;
    if (block_.end <= block_.begin) return;
    if (kind_ == UnitKind::heading) {
      headings_ = units_.size() + 1;
      ++group_;
      units_.push_back({block_, kind_, group_, headings_});
      return;
    }
    if (!belongs_to_before()) ++group_;
    if (kind_ == UnitKind::sentence) {
      add_sentences();
    } else {
      units_.push_back({block_, kind_, group_, headings_});
    }
  }

  /// Items go together, with the sentence that leads to them; so do the rows of a table.
  bool belongs_to_before() const {
    if (units_.empty()) return false;
    const TextUnit& before = units_.back();
    const bool is_led = before.kind == UnitKind::sentence && text_[before.range.end - 1] == ':';
    return before.kind != UnitKind::heading && ((kind_ == before.kind && kind_ != UnitKind::sentence) || (is_led && kind_ != UnitKind::sentence));
  }

  void add_sentences() {
    std::size_t begin = block_.begin;
    for (std::size_t at = block_.begin; at < block_.end; ++at) {
      const char byte = text_[at];
      if (byte != '.' && byte != '!' && byte != '?') continue;
      std::size_t end = at + 1;
      while (end < block_.end && (text_[end] == '.' || text_[end] == '"' || text_[end] == ')' || text_[end] == '*' || text_[end] == '_')) ++end;
      std::size_t next = end;
      while (next < block_.end && is_space(text_[next])) ++next;
      if (next == end || next >= block_.end || !may_begin_sentence(text_, next) || is_abbreviation(text_, begin, at + 1)) continue;
      units_.push_back({{begin, end}, UnitKind::sentence, group_, headings_});
      begin = next;
      at = next - 1;
    }
    units_.push_back({{begin, block_.end}, UnitKind::sentence, group_, headings_});
  }

  std::string_view text_;
  std::vector<TextUnit> units_;
  Range block_;
  UnitKind kind_ = UnitKind::sentence;
  bool is_open_ = false;
  bool in_code_ = false;
  std::size_t group_ = 0;
  std::size_t headings_ = 0;  ///< place of the last heading among the units, from 1
};

}  // namespace

std::vector<TextUnit> text_units(std::string_view markdown) { return Splitter(markdown).split(); }

}  // namespace kartoteka::search
