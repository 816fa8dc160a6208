#include "engine/search/query_parser.h"

#include <algorithm>

#include "engine/index/code.h"
#include "engine/search/query_splitter.h"

namespace kartoteka::search {
namespace {

// Adjacent words joined to one code at most: "kl 20 42 a".
constexpr std::size_t kMostJoinedWords = 4;

/// A word of so many bytes may have a '*' beside it.
constexpr std::size_t kLeastPatternBytes = 2;

/// Something that an OR may stand beside.
struct Operand {
  enum class Kind { none, word, phrase, condition } kind = Kind::none;
  std::size_t number = 0;
};

class Parser {
 public:
  Parser(ParsedQuery& query, text::Analyzer& analyzer, ConditionReader* reader)
      : query_(query), analyzer_(analyzer), reader_(reader), splitter_(query.text) {}

  void run() {
    while (const auto segment = splitter_.next()) {
      switch (segment->kind) {
        case SegmentKind::plain: add_plain(segment->range); break;
        case SegmentKind::phrase: add_phrase(*segment); break;
        case SegmentKind::field: add_field(*segment); break;
        case SegmentKind::either: or_is_pending_ = true; break;
      }
    }
    make_phrases_of_alternatives();
    finish();
  }

  void run_without_signs() {
    has_signs_ = false;
    add_plain({0, query_.text.size()});
    finish();
  }

 private:
  void finish() {
    join_codes();
    mark_last();
    if (is_cut_) {
      query_.warnings.push_back("the query was cut to 64 words");
    }
  }

  std::string typed(Range range) const { return query_.text.substr(range.begin, range.end - range.begin); }

  /// Adds the words of a part of the text. @return the number of the first
  std::size_t add_words(Range range, std::vector<QueryWord>& words, bool is_excluded) {
    analyzer_.analyze(std::string_view(query_.text).substr(range.begin, range.end - range.begin), tokens_);
    const std::size_t first = words.size();
    for (text::Token& token : tokens_) {
      token.begin += static_cast<std::uint32_t>(range.begin);
      token.end += static_cast<std::uint32_t>(range.begin);
      add_token(token, words, is_excluded);
    }
    return first;
  }

  void add_token(const text::Token& token, std::vector<QueryWord>& words, bool is_excluded) {
    if (token.kind == text::TokenKind::identifier) {
      if (!is_excluded) {
        add_identifier(token.exact, {token.begin, token.end});
      }
    } else if (query_.words.size() + query_.excluded_words.size() < kMostQueryWords) {
      words.push_back({.token = token, .typed = typed({token.begin, token.end})});
      read_signs(words.back());
    } else {
      is_cut_ = true;
    }
  }

  char byte_at(std::size_t at) const { return at < query_.text.size() ? query_.text[at] : ' '; }
  char byte_before(std::size_t at, std::size_t count = 1) const { return at < count ? ' ' : query_.text[at - count]; }

  /// "word*", "*word", "~word" and "word~"; **bold** is none of them.
  void read_signs(QueryWord& word) const {
    const std::size_t begin = word.token.begin;
    const std::size_t end = word.token.end;
    const bool is_bold = byte_before(begin) == '*' && byte_before(begin, 2) == '*';
    if (!has_signs_ || word.token.kind != text::TokenKind::word || word.token.folded.size() < kLeastPatternBytes || is_bold) {
      return;
    }
    word.is_beginning = byte_at(end) == '*' && byte_at(end + 1) != '*';
    word.is_ending = byte_before(begin) == '*';
    word.is_loose = byte_before(begin) == '~' || byte_at(end) == '~';
  }

  void add_identifier(const std::string& canonical, Range range) {
    const bool known = std::any_of(query_.identifiers.begin(), query_.identifiers.end(),
                                   [&](const QueryIdentifier& other) { return other.canonical == canonical; });
    if (!known) {
      query_.identifiers.push_back({canonical, range, typed(range)});
    }
  }

  void add_plain(Range range) {
    const std::size_t first = add_words(range, query_.words, false);
    if (first < query_.words.size()) {
      link({Operand::Kind::word, first});
      last_ = {Operand::Kind::word, query_.words.size() - 1};
    }
  }

  void add_phrase(const Segment& segment) {
    std::vector<QueryWord>& words = segment.is_excluded ? query_.excluded_words : query_.words;
    add_phrase_of(add_words(segment.range, words, segment.is_excluded), segment.is_excluded, false);
  }

  /// Of the words from `first` on.
  void add_phrase_of(std::size_t first, bool is_excluded, bool in_title) {
    const std::size_t end = (is_excluded ? query_.excluded_words : query_.words).size();
    if (first == end) {
      return;
    }
    Phrase phrase;
    phrase.in_title = in_title;
    for (std::size_t word = first; word < end; ++word) {
      phrase.words.push_back(word);
    }
    (is_excluded ? query_.excluded : query_.phrases).push_back(std::move(phrase));
    if (!is_excluded) {
      link_last({Operand::Kind::phrase, query_.phrases.size() - 1});
    }
  }

  /// Joins the operand with the one before if an OR stands between them.
  void link(const Operand& operand) {
    if (or_is_pending_ && last_.kind != Operand::Kind::none) {
      std::size_t* before = alternatives_of(last_);
      if (*before == 0) {
        *before = ++alternatives_;
      }
      *alternatives_of(operand) = *before;
    }
    or_is_pending_ = false;
  }

  void link_last(const Operand& operand) {
    link(operand);
    last_ = operand;
  }

  std::size_t* alternatives_of(const Operand& operand) {
    switch (operand.kind) {
      case Operand::Kind::phrase: return &query_.phrases[operand.number].alternatives;
      case Operand::Kind::condition: return &query_.conditions[operand.number].alternatives;
      default: return &query_.words[operand.number].alternatives;
    }
  }

  void add_field(const Segment& segment) {
    if (segment.values.empty()) {
      return;  // nothing is typed behind the colon yet
    }
    if (segment.field->meaning == FieldMeaning::title) {
      const ValueRange& value = segment.values.back();
      std::vector<QueryWord>& words = segment.is_excluded ? query_.excluded_words : query_.words;
      add_phrase_of(add_words(value.range, words, segment.is_excluded), segment.is_excluded, true);
      splitter_.resume_at(value.end);
    } else if (!add_condition(segment)) {
      add_unread(segment);
    }
  }

  bool add_condition(const Segment& segment) {
    for (const ValueRange& value : segment.values) {
      auto condition = reader_ == nullptr ? std::nullopt : reader_->read(*segment.field, typed(value.range));
      if (condition) {
        condition->typed = typed({segment.range.begin, value.end});
        condition->is_excluded = segment.is_excluded;
        query_.conditions.push_back(std::move(*condition));
        if (!segment.is_excluded) {
          link_last({Operand::Kind::condition, query_.conditions.size() - 1});
        }
        splitter_.resume_at(value.end);
        return true;
      }
    }
    return false;
  }

  /// A value that means nothing is words; behind "do: " the name of the field is one too.
  void add_unread(const Segment& segment) {
    const ValueRange& value = segment.values.back();
    if (segment.has_space || reader_ == nullptr) {
      add_plain({segment.range.begin, value.range.end});
    } else {
      query_.warnings.push_back("nothing is known as " + typed({segment.range.begin, value.end}) +
                                "; it was searched for as words");
      if (segment.is_excluded) {
        add_phrase_of(add_words(value.range, query_.excluded_words, true), true, false);
      } else {
        add_plain(value.range);
      }
    }
    splitter_.resume_at(value.end);
  }

  /// Where an OR stands between a phrase and a word, the word is a phrase of one.
  void make_phrases_of_alternatives() {
    const std::size_t given = query_.phrases.size();
    for (std::size_t word = 0; word < query_.words.size(); ++word) {
      const std::size_t group = query_.words[word].alternatives;
      const bool is_beside_phrase = group != 0 && std::any_of(query_.phrases.begin(), query_.phrases.begin() + static_cast<std::ptrdiff_t>(given),
                                                              [&](const Phrase& phrase) { return phrase.alternatives == group; });
      if (is_beside_phrase) {
        query_.phrases.push_back({.words = {word}, .in_title = false, .alternatives = group});
      }
    }
  }

  void join_codes() {
    const std::vector<QueryWord>& words = query_.words;
    for (std::size_t first = 0; first < words.size(); ++first) {
      for (std::size_t last = first; last < std::min(words.size(), first + kMostJoinedWords); ++last) {
        const Range range{words[first].token.begin, words[last].token.end};
        const std::string code = index::code_of(typed(range));
        if (!code.empty()) {
          add_identifier(code, range);
        }
      }
    }
  }

  void mark_last() {
    if (!query_.words.empty()) {
      QueryWord& last = query_.words.back();
      last.is_last = last.token.end == query_.text.size();
    }
  }

  ParsedQuery& query_;
  text::Analyzer& analyzer_;
  ConditionReader* reader_;
  QuerySplitter splitter_;
  std::vector<text::Token> tokens_;
  Operand last_;
  bool or_is_pending_ = false;
  std::size_t alternatives_ = 0;  ///< groups of them so far
  bool has_signs_ = true;
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

ParsedQuery parse_query(std::string_view text, text::Analyzer& analyzer, ConditionReader* reader) {
  ParsedQuery query;
  query.text = cut_text(text, query.warnings);
  Parser(query, analyzer, reader).run();
  return query;
}

ParsedQuery parse_words(std::string_view text, text::Analyzer& analyzer) {
  ParsedQuery query;
  query.text = cut_text(text, query.warnings);
  Parser(query, analyzer, nullptr).run_without_signs();
  return query;
}

}  // namespace kartoteka::search
