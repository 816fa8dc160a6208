#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "engine/text/code_pages.h"
#include "engine/text/repair.h"
#include "engine/text/scanner.h"
#include "engine/text/utf8.h"
#include "engine/text/word_check.h"

namespace kartoteka::text {
namespace {

using Letters = std::span<const Letter>;

/// What Polish text holds beside ASCII, and a few letters of its neighbours: what may come out of a repair.
bool is_plausible(char32_t code) {
  constexpr std::u32string_view kPlausible =
      U"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”“’‘‚–—…•·§°€©®™«»×÷½¼¾²³µ±\u00a0\u00adäöüßÄÖÜéèêëáàâçíîïôúùûñøåæšžčřýěŠŽČŘ";
  return kPlausible.find(code) != std::u32string_view::npos;
}

/// Whether a UTF-8 sequence that gives something plausible can begin with that byte.
bool is_lead(std::uint8_t byte) { return (byte >= 0xc2 && byte <= 0xc5) || byte == 0xe2; }

struct Match {
  char32_t code;
  std::size_t size;  ///< letters taken
};

/// Reads one letter out of letters that are bytes of UTF-8 misread as `page`.
std::optional<Match> match_once(Letters letters, CodePage page) {
  std::string bytes;
  for (const Letter& letter : letters.first(std::min<std::size_t>(letters.size(), 3))) {
    const auto byte = byte_of_letter(page, letter.code);
    if (!byte || *byte < 0x80) break;
    bytes += static_cast<char>(*byte);
    const utf8::Decoded decoded = utf8::decode(bytes, 0);
    if (decoded.letter != utf8::kInvalid) return Match{decoded.letter, bytes.size()};
  }
  return std::nullopt;
}

/// How a text was misread: as `outer` at last, and before that as `inner`, if at all.
struct Chain {
  CodePage outer;
  std::optional<CodePage> inner;
};

std::optional<Match> match_twice(Letters letters, CodePage outer, CodePage inner) {
  std::string bytes;
  std::size_t taken = 0;
  while (bytes.size() < 3) {
    const auto match = match_once(letters.subspan(taken), outer);
    const auto byte = match ? byte_of_letter(inner, match->code) : std::nullopt;
    if (!byte || *byte < 0x80 || (bytes.empty() && !is_lead(*byte))) break;
    taken += match->size;
    bytes += static_cast<char>(*byte);
    const utf8::Decoded decoded = utf8::decode(bytes, 0);
    if (decoded.letter != utf8::kInvalid) return Match{decoded.letter, taken};
  }
  return std::nullopt;
}

std::optional<Match> match(Letters letters, Chain chain) {
  const auto found = chain.inner ? match_twice(letters, chain.outer, *chain.inner) : match_once(letters, chain.outer);
  return found && is_plausible(found->code) ? found : std::nullopt;
}

bool is_ascii_letter(char32_t code) { return lower(code) >= 'a' && lower(code) <= 'z'; }

/// How far from damage a letter beyond damage is looked for; a bound, so that long rows of signs cost no more.
constexpr std::size_t kReach = 40;

/// Signs of frames ("├│") and lone letters are no damage: a letter must stand beside them.
bool stands_in_word(const SourceText& text, std::size_t begin, std::size_t end) {
  // Blanks beyond ASCII are bytes of letters here.
  const std::size_t first = begin > kReach ? begin - kReach : 0, last = std::min(end + kReach, text.size());
  while (begin > first && text[begin - 1].code >= 0x80) --begin;
  while (end < last && text[end].code >= 0x80) ++end;
  return (begin > 0 && is_ascii_letter(text[begin - 1].code)) || (end < text.size() && is_ascii_letter(text[end].code));
}

/// A first look: letters that the lead bytes are misread as in one of the pages.
bool may_lead(char32_t code) {
  constexpr std::u32string_view kLeads = U"ÂÃĂÄÅĹâ┬├─┼Ô";
  return code >= 0x80 && kLeads.find(code) != std::u32string_view::npos;
}

std::optional<Match> match_at(const SourceText& text, std::size_t at, Chain chain) {
  if (!may_lead(text[at].code)) return std::nullopt;
  const auto found = match(Letters(text).subspan(at), chain);
  return found && (!is_letter(found->code) || stands_in_word(text, at, at + found->size)) ? found : std::nullopt;
}

/// How many letters of the text a chain of misreadings explains.
std::size_t explained(const SourceText& text, Chain chain) {
  std::size_t sum = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto found = match_at(text, at, chain);
    sum += found ? found->size : 0;
    at += found ? found->size - 1 : 0;
  }
  return sum;
}

void undo(SourceText& text, Chain chain) {
  SourceText repaired;
  repaired.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto found = match_at(text, at, chain);
    const std::size_t size = found ? found->size : 1;
    repaired.push_back(found ? merge(text[at], text[at + size - 1], found->code) : text[at]);
    at += size;
  }
  text = std::move(repaired);
}

/// The chains of misreading: twice before once, since what was misread twice looks misread once too.
std::vector<Chain> chains() {
  std::vector<Chain> all;
  for (const CodePage outer : kCodePages) {
    for (const CodePage inner : kCodePages) all.push_back({outer, inner});
  }
  for (const CodePage page : kCodePages) all.push_back({page, std::nullopt});
  return all;
}

void repair_utf8(SourceText& text) {
  // Pieces of a text may have been misread in different ways: go on while something is explained.
  while (std::ranges::any_of(text, may_lead, &Letter::code)) {
    std::size_t most = 0;
    Chain best{};
    for (const Chain chain : chains()) {
      const std::size_t sum = explained(text, chain);
      if (sum > most) most = sum, best = chain;
    }
    if (most == 0) return;
    undo(text, best);
  }
}

/// One page misread as another.
struct Misreading {
  CodePage written, read;
  auto operator<=>(const Misreading&) const = default;
};

/// Letters and signs that Polish letters become in one of these misreadings.
bool is_suspicious(char32_t code) {
  constexpr std::u32string_view kSuspicious = U"¹ê³œ¿ŸæñÊ£ŒÆÑ¯±¶¼¡¬¦žšĽľˇ˘†©ä«¤ťŤŕ¨˝·Ź\u008c\u008f\u009c\u009f\u0088\u0098";
  return code >= 0x80 && kSuspicious.find(code) != std::u32string_view::npos;
}

std::optional<char32_t> reread(char32_t code, Misreading misreading) {
  const auto byte = byte_of_letter(misreading.read, code);
  if (!byte) return std::nullopt;
  const char32_t letter = letter_of_byte(misreading.written, *byte);
  return is_letter(letter) && alphabet::label(lower(letter)) != alphabet::kNone ? std::optional(letter) : std::nullopt;
}

/// The word as it was written; empty if some sign makes no letter.
SourceText reread(Letters word, Misreading misreading) {
  SourceText written;
  for (const Letter& letter : word) {
    const auto code = reread(letter.code, misreading);
    if (!code) return {};
    written.push_back({*code, letter.begin, letter.end});
  }
  return written;
}

struct Range {
  std::size_t begin, end;
};

/// Words, counting signs beyond ASCII as letters, that hold something suspicious.
std::vector<Range> suspicious_words(const SourceText& text) {
  std::vector<Range> words;
  const auto in_word = [](char32_t code) { return code >= 0x80 ? !is_space(code) : is_ascii_letter(code); };
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    std::size_t end = begin;
    bool found = false;
    for (; end < text.size() && in_word(text[end].code); ++end) found = found || is_suspicious(text[end].code);
    if (found && end - begin >= 3) words.push_back({begin, end});
    begin = end;
  }
  return words;
}

void repair_misread_pages(SourceText& text, const Dictionary& dictionary) {
  if (std::ranges::none_of(text, is_suspicious, &Letter::code)) return;
  const std::vector<Range> words = suspicious_words(text);
  const auto word_at = [&](Range range) { return Letters(text).subspan(range.begin, range.end - range.begin); };
  std::map<Misreading, std::size_t> hits;
  for (const Range range : words) {
    if (is_known(dictionary, word_at(range))) continue;
    for (const CodePage written : {CodePage::cp1250, CodePage::iso_8859_2, CodePage::cp852}) {
      for (const CodePage read : kCodePages) {
        const Misreading misreading{written, read};
        if (written != read && is_known(dictionary, reread(word_at(range), misreading))) ++hits[misreading];
      }
    }
  }
  if (hits.empty()) return;
  const auto best = std::ranges::max_element(hits, {}, [](const auto& hit) { return hit.second; });
  for (const Range range : words) {
    const SourceText written = reread(word_at(range), best->first);
    const bool is_sure = best->second >= 2 || is_known(dictionary, written);
    if (!written.empty() && is_sure && !is_known(dictionary, word_at(range))) {
      std::ranges::copy(written, text.begin() + static_cast<std::ptrdiff_t>(range.begin));
    }
  }
}

}  // namespace

void repair_mojibake(SourceText& text, const Dictionary& dictionary) {
  repair_utf8(text);
  repair_misread_pages(text, dictionary);
}

}  // namespace kartoteka::text
