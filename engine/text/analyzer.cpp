#include "engine/text/analyzer.h"

#include <algorithm>

#include "engine/text/folding.h"
#include "engine/text/identifiers.h"
#include "engine/text/language.h"
#include "engine/text/lemmatiser.h"
#include "engine/text/passages.h"
#include "engine/text/repair.h"
#include "engine/text/scanner.h"
#include "engine/text/source_text.h"
#include "engine/text/utf8.h"

namespace kartoteka::text {
namespace {

bool contains(const std::vector<std::string>& lemmas, const std::string& lemma) {
  return std::ranges::find(lemmas, lemma) != lemmas.end();
}

void fill_number(Token& token) {
  token.kind = TokenKind::number;
  token.is_known = true;
  token.folded = token.exact;
  const std::size_t zeros = std::min(token.exact.find_first_not_of('0'), token.exact.size() - 1);
  token.lemmas.assign(1, token.exact.substr(zeros));
}

void append(std::vector<std::string>& lemmas, const std::vector<std::string>& more) {
  lemmas.insert(lemmas.end(), more.begin(), more.end());
}

}  // namespace

/// The steps of the analysis and their buffers, kept from one text to the next.
class Analyzer::Steps {
 public:
  explicit Steps(std::shared_ptr<const Language> language) : lemmatiser_(std::move(language)) {}

  void run(std::string_view text, std::vector<Token>& tokens) {
    decode(text, letters_);
    repair(letters_, language().dictionary());
    scan(letters_, pieces_);
    find_identifiers(letters_, pieces_, identifiers_);
    tokens.resize(pieces_.size());
    leaves_out_diacritics_ = false;
    has_diacritics_ = has_polish_letters(letters_);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      fill(pieces_[i], tokens[i]);
      tokens[i].position = static_cast<std::uint32_t>(i);
    }
    mark_english(text, tokens);
    finish_words(tokens);
    insert_identifiers(tokens);
  }

  const Language& language() const { return lemmatiser_.language(); }

 private:
  void fill(const Piece& piece, Token& token) {
    token.begin = letters_[piece.begin].begin;
    token.end = letters_[piece.end - 1].end;
    token.is_stop_word = token.is_english = false;
    token.other_lemmas.clear();
    token.families.clear();
    token.exact.clear();
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) utf8::append(token.exact, plain(lower(letters_[i].code)));
    if (piece.kind == PieceKind::number) {
      fill_number(token);
    } else {
      const char32_t first = letters_[piece.begin].code;
      fill_word(token, lower(first) != first);
    }
  }

  void fill_word(Token& token, bool is_capitalised) {
    const WordReading& reading = lemmatiser_.read(token.exact);
    token.kind = TokenKind::word;
    token.is_stop_word = reading.is_stop_word;
    token.is_known = reading.is_known;
    token.folded = reading.folded;
    token.lemmas = reading.lemmas;
    token.families = reading.families;
    append(is_capitalised ? token.lemmas : token.other_lemmas, reading.name_lemmas);
    leaves_out_diacritics_ = leaves_out_diacritics_ || reading.lacks_diacritics;
  }

  /// All hyphens and apostrophes inside of words are written alike.
  static char32_t plain(char32_t code) {
    if (code < 0x80) return code == U'`' ? U'\'' : code;
    return is_hyphen(code) ? U'-' : is_apostrophe(code) ? U'\'' : code;
  }

  /// What the text around tells of each word.
  void finish_words(std::vector<Token>& tokens) {
    for (Token& token : tokens) {
      if (token.kind != TokenKind::word || (has_diacritics_ && !token.is_english)) continue;
      const WordReading& reading = lemmatiser_.read(token.exact);
      if (token.is_english) {
        take_english_stem(token, reading.english_stem);
      } else {
        // A writer who leaves diacritics out leaves them out of words that are right without them too.
        append(leaves_out_diacritics_ ? token.lemmas : token.other_lemmas, reading.restored_lemmas);
      }
    }
  }

  static void take_english_stem(Token& token, const std::string& stem) {
    token.is_known = true;
    token.other_lemmas.clear();
    if (!stem.empty() && !contains(token.lemmas, stem)) token.lemmas.insert(token.lemmas.begin(), stem);
  }

  /// Moves the words apart, from the last to the first, and puts each identifier behind the word it begins with.
  void insert_identifiers(std::vector<Token>& tokens) const {
    if (identifiers_.empty()) return;
    std::size_t word = tokens.size(), free = tokens.size() + identifiers_.size();
    tokens.resize(free);
    const auto bytes_begin = [&](std::uint32_t piece) { return letters_[pieces_[piece].begin].begin; };
    const auto bytes_end = [&](std::uint32_t piece) { return letters_[pieces_[piece].end - 1].end; };
    for (auto identifier = identifiers_.rbegin(); identifier != identifiers_.rend(); ++identifier) {
      while (word > identifier->first_piece + 1) std::swap(tokens[--free], tokens[--word]);
      Token& token = tokens[--free];
      token.begin = bytes_begin(identifier->first_piece);
      token.end = bytes_end(identifier->last_piece);
      token.position = identifier->first_piece;
      token.kind = TokenKind::identifier;
      token.is_stop_word = token.is_english = false;
      token.is_known = true;
      token.exact = token.folded = identifier->key;
      token.lemmas.clear();
      token.other_lemmas.clear();
      token.families.clear();
    }
  }

  Lemmatiser lemmatiser_;
  SourceText letters_;
  std::vector<Piece> pieces_;
  std::vector<Identifier> identifiers_;
  bool has_diacritics_ = false;         ///< of the text at hand
  bool leaves_out_diacritics_ = false;  ///< some word of the text at hand is one only with diacritics
};

Analyzer::Analyzer(std::shared_ptr<const Language> language) : steps_(std::make_unique<Steps>(std::move(language))) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

void Analyzer::analyze(std::string_view text, std::vector<Token>& tokens) { steps_->run(text, tokens); }

const Language& Analyzer::language() const { return steps_->language(); }

}  // namespace kartoteka::text
