#include "engine/search/query_splitter.h"

#include <algorithm>
#include <array>

namespace kartoteka::search {
namespace {

// Straight, Polish, English and French quotation marks. A phrase ends at any of them.
constexpr std::array<std::string_view, 6> kQuotes = {"\"", "„", "”", "“", "«", "»"};

constexpr std::array<std::string_view, 4> kEither = {"OR", "LUB", "|", "||"};
/// All words are wanted anyway.
constexpr std::array<std::string_view, 2> kBoth = {"AND", "&&"};

/// The longest name of a field, and words of a value at most: "od:3 maja 2026", "klient:Zakłady Mięsne Jan Kowalski".
constexpr std::size_t kMostNameBytes = 16;
constexpr std::size_t kMostValueWords = 5;

bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || static_cast<unsigned char>(byte) >= 0x80;
}

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::size_t quote_at(std::string_view text, std::size_t at) {
  for (const std::string_view quote : kQuotes) {
    if (text.substr(std::min(at, text.size()), quote.size()) == quote) {
      return quote.size();
    }
  }
  return 0;
}

std::size_t QuerySplitter::skip_spaces(std::size_t at) const {
  while (at < text_.size() && is_space(text_[at])) {
    ++at;
  }
  return at;
}

std::size_t QuerySplitter::word_end(std::size_t at) const {
  while (at < text_.size() && !is_space(text_[at]) && quote_at(text_, at) == 0) {
    ++at;
  }
  return at;
}

bool QuerySplitter::begins_word(std::size_t at) const {
  return at == 0 || is_space(text_[at - 1]) || text_[at - 1] == '(' || text_[at - 1] == ',';
}

bool QuerySplitter::is_excluding(std::size_t at) const {
  return text_[at] == '-' && at + 1 < text_.size() && !is_space(text_[at + 1]) && text_[at + 1] != '-';
}

std::optional<Segment> QuerySplitter::phrase_at(std::size_t at, std::size_t& end) const {
  const std::size_t quote = quote_at(text_, at);
  if (quote == 0) {
    return std::nullopt;
  }
  Segment phrase{.kind = SegmentKind::phrase, .range = {at + quote, at + quote}};
  while (phrase.range.end < text_.size() && quote_at(text_, phrase.range.end) == 0) {
    ++phrase.range.end;
  }
  const bool is_inch_mark = at > 0 && is_digit(text_[at - 1]) && phrase.range.end == text_.size();
  if (is_inch_mark) {
    return std::nullopt;
  }
  end = phrase.range.end + quote_at(text_, phrase.range.end);
  return phrase;
}

std::vector<ValueRange> QuerySplitter::values_at(std::size_t at) const {
  std::size_t end = 0;
  if (const auto quoted = phrase_at(at, end)) {
    return {{quoted->range, end}};
  }
  std::vector<ValueRange> values;
  for (std::size_t word = at; word < text_.size() && values.size() < kMostValueWords; word = skip_spaces(end)) {
    const bool ends = word > at && (quote_at(text_, word) > 0 || is_excluding(word) || field_at(word, end) ||
                                    operator_at(word, end));
    end = word_end(word);
    if (ends || end == word) {
      break;
    }
    values.push_back({{at, end}, end});
  }
  std::reverse(values.begin(), values.end());
  return values;
}

std::optional<Segment> QuerySplitter::field_at(std::size_t at, std::size_t& end) const {
  std::size_t colon = at;
  while (colon < text_.size() && is_letter(text_[colon]) && colon - at < kMostNameBytes) {
    ++colon;
  }
  if (colon == at || colon >= text_.size() || text_[colon] != ':' || text_.substr(colon + 1, 1) == "/") {
    return std::nullopt;
  }
  Segment segment{.kind = SegmentKind::field, .range = {at, colon}};
  segment.field = find_query_field(text_.substr(at, colon - at));
  segment.has_space = colon + 1 < text_.size() && is_space(text_[colon + 1]);
  end = colon + 1;
  return segment.field == nullptr ? std::nullopt : std::optional(std::move(segment));
}

std::optional<Segment> QuerySplitter::operator_at(std::size_t at, std::size_t& end) const {
  const std::size_t word = word_end(at);
  const std::string_view text = text_.substr(at, word - at);
  const bool is_between = skip_spaces(0) < at && skip_spaces(word) < text_.size();
  if (!is_between || (!is_one_of(text, kEither) && !is_one_of(text, kBoth))) {
    return std::nullopt;
  }
  end = word;
  return Segment{.kind = is_one_of(text, kEither) ? SegmentKind::either : SegmentKind::plain, .range = {word, word}};
}

std::optional<Segment> QuerySplitter::sign_at(std::size_t at, std::size_t& end) const {
  if (!begins_word(at)) {
    return phrase_at(at, end);
  }
  if (auto sign = operator_at(at, end)) {
    return sign;
  }
  const bool excluded = is_excluding(at);
  const std::size_t begin = at + (excluded ? 1 : 0);
  auto segment = phrase_at(begin, end);
  if (!segment) {
    segment = field_at(begin, end);
    if (segment) {
      segment->values = values_at(skip_spaces(end));
    }
  }
  if (!segment && excluded) {
    end = word_end(begin);
    segment = Segment{.kind = SegmentKind::phrase, .range = {begin, end}};
  }
  if (segment) {
    segment->is_excluded = excluded;
  }
  return segment;
}

std::optional<Segment> QuerySplitter::next() {
  const std::size_t begin = at_ = skip_spaces(at_);
  for (std::size_t at = begin; at < text_.size(); ++at) {
    std::size_t end = at;
    auto sign = sign_at(at, end);
    if (!sign) {
      continue;
    }
    if (at > begin) {  // the plain text first; the sign is found again
      at_ = at;
      return Segment{.kind = SegmentKind::plain, .range = {begin, at}};
    }
    at_ = end;
    return sign;
  }
  at_ = text_.size();
  return begin < text_.size() ? std::optional(Segment{.kind = SegmentKind::plain, .range = {begin, text_.size()}})
                              : std::nullopt;
}

}  // namespace kartoteka::search
