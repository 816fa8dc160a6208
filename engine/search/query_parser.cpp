#include "engine/search/query_parser.h"

#include <algorithm>
#include <array>

#include "engine/index/code.h"

namespace kartoteka::search {
namespace {

// Adjacent words joined to one code at most: "kl 20 42 a".
constexpr std::size_t kMostJoinedWords = 4;

// Straight, Polish, English and French quotation marks. A phrase ends at any of them.
constexpr std::array<std::string_view, 6> kQuotes = {"\"", "„", "”", "“", "«", "»"};

std::size_t quote_at(std::string_view text, std::size_t at) {
  for (const std::string_view quote : kQuotes) {
    if (text.substr(at, quote.size()) == quote) {
      return quote.size();
    }
  }
  return 0;
}

bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

struct Segment {
  Range range;
  bool is_phrase = false;
  bool is_excluded = false;
};

std::size_t phrase_end(std::string_view text, std::size_t at) {
  while (at < text.size() && quote_at(text, at) == 0) {
    ++at;
  }
  return at;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_space(text[at]) && quote_at(text, at) == 0) {
    ++at;
  }
  return at;
}

/// Plain text, phrases and what a '-' at the beginning of a word excludes, in order.
std::vector<Segment> split(std::string_view text) {
  std::vector<Segment> segments;
  std::size_t plain_begin = 0;
  const auto end_plain = [&](std::size_t end) {
    if (end > plain_begin) {
      segments.push_back({{plain_begin, end}, false, false});
    }
  };
  for (std::size_t at = 0; at < text.size();) {
    const bool excluded = text[at] == '-' && (at == 0 || is_space(text[at - 1])) && at + 1 < text.size() &&
                          !is_space(text[at + 1]) && text[at + 1] != '-';
    const std::size_t begin = at + (excluded ? 1 : 0);
    const std::size_t quote = quote_at(text, begin);
    if (quote > 0) {
      end_plain(at);
      const std::size_t end = phrase_end(text, begin + quote);
      segments.push_back({{begin + quote, end}, true, excluded});
      at = plain_begin = end < text.size() ? end + quote_at(text, end) : end;
    } else if (excluded) {
      end_plain(at);
      at = plain_begin = word_end(text, begin);
      segments.push_back({{begin, at}, true, true});
    } else {
      ++at;
    }
  }
  end_plain(text.size());
  return segments;
}

class Parser {
 public:
  Parser(ParsedQuery& query, text::Analyzer& analyzer) : query_(query), analyzer_(analyzer) {}

  void add(const Segment& segment) {
    analyzer_.analyze(std::string_view(query_.text).substr(segment.range.begin, segment.range.end - segment.range.begin),
                      tokens_);
    std::vector<QueryWord>& words = segment.is_excluded ? query_.excluded_words : query_.words;
    const std::size_t first = words.size();
    for (text::Token& token : tokens_) {
      token.begin += static_cast<std::uint32_t>(segment.range.begin);
      token.end += static_cast<std::uint32_t>(segment.range.begin);
      add_token(token, words, segment.is_excluded);
    }
    if (segment.is_phrase && words.size() > first) {
      add_phrase(first, words.size(), segment.is_excluded);
    }
  }

  void join_codes() {
    const std::vector<QueryWord>& words = query_.words;
    for (std::size_t first = 0; first < words.size(); ++first) {
      for (std::size_t last = first; last < std::min(words.size(), first + kMostJoinedWords); ++last) {
        add_code(words[first].token.begin, words[last].token.end);
      }
    }
  }

 private:
  std::string typed(std::size_t begin, std::size_t end) const { return query_.text.substr(begin, end - begin); }

  void add_token(const text::Token& token, std::vector<QueryWord>& words, bool is_excluded) {
    if (token.kind == text::TokenKind::identifier) {
      if (!is_excluded) {
        add_identifier(token.exact, {token.begin, token.end});
      }
    } else if (query_.words.size() + query_.excluded_words.size() < kMostQueryWords) {
      words.push_back({token, typed(token.begin, token.end), false});
    } else {
      is_cut_ = true;
    }
  }

  void add_identifier(const std::string& canonical, Range range) {
    const bool known = std::any_of(query_.identifiers.begin(), query_.identifiers.end(),
                                   [&](const QueryIdentifier& other) { return other.canonical == canonical; });
    if (!known) {
      query_.identifiers.push_back({canonical, range, typed(range.begin, range.end)});
    }
  }

  void add_code(std::size_t begin, std::size_t end) {
    const std::string code = index::code_of(std::string_view(query_.text).substr(begin, end - begin));
    if (!code.empty()) {
      add_identifier(code, {begin, end});
    }
  }

  void add_phrase(std::size_t begin, std::size_t end, bool is_excluded) {
    Phrase phrase;
    for (std::size_t word = begin; word < end; ++word) {
      phrase.words.push_back(word);
    }
    (is_excluded ? query_.excluded : query_.phrases).push_back(std::move(phrase));
  }

 public:
  bool is_cut() const { return is_cut_; }

 private:
  ParsedQuery& query_;
  text::Analyzer& analyzer_;
  std::vector<text::Token> tokens_;
  bool is_cut_ = false;
};

std::string cut_text(std::string_view text, std::vector<std::string>& warnings) {
  if (text.size() <= kMostQueryBytes) {
    return std::string(text);
  }
  warnings.push_back("the query was cut to 1024 bytes");
  std::size_t end = kMostQueryBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) {
    --end;
  }
  return std::string(text.substr(0, end));
}

}  // namespace

ParsedQuery parse_query(std::string_view text, text::Analyzer& analyzer) {
  ParsedQuery query;
  query.text = cut_text(text, query.warnings);
  Parser parser(query, analyzer);
  for (const Segment& segment : split(query.text)) {
    parser.add(segment);
  }
  parser.join_codes();
  if (parser.is_cut()) {
    query.warnings.push_back("the query was cut to 64 words");
  }
  if (!query.words.empty()) {
    QueryWord& last = query.words.back();
    last.is_last = last.token.end == query.text.size();
  }
  return query;
}

}  // namespace kartoteka::search
