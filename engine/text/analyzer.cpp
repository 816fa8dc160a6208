#include "engine/text/analyzer.h"

#include <algorithm>

#include "engine/text/folding.h"
#include "engine/text/language.h"
#include "engine/text/lemmatiser.h"
#include "engine/text/repair.h"
#include "engine/text/scanner.h"
#include "engine/text/source_text.h"
#include "engine/text/utf8.h"

namespace kartoteka::text {

/// The steps of the analysis and their buffers, kept from one text to the next.
class Analyzer::Steps {
 public:
  explicit Steps(std::shared_ptr<const Language> language) : lemmatiser_(std::move(language)) {}

  void run(std::string_view text, std::vector<Token>& tokens) {
    decode(text, letters_);
    repair(letters_, language().dictionary());
    scan(letters_, pieces_);
    tokens.resize(pieces_.size());
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      fill(pieces_[i], tokens[i]);
      tokens[i].position = static_cast<std::uint32_t>(i);
    }
  }

  const Language& language() const { return lemmatiser_.language(); }

 private:
  void fill(const Piece& piece, Token& token) {
    token.begin = letters_[piece.begin].begin;
    token.end = letters_[piece.end - 1].end;
    token.exact.clear();
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) utf8::append(token.exact, lower(letters_[i].code));
    if (piece.kind == PieceKind::number) {
      fill_number(token);
    } else {
      fill_word(token);
    }
  }

  static void fill_number(Token& token) {
    token.kind = TokenKind::number;
    token.is_stop_word = token.is_english = false;
    token.is_known = true;
    token.folded = token.exact;
    const std::size_t zeros = std::min(token.exact.find_first_not_of('0'), token.exact.size() - 1);
    token.lemmas.assign(1, token.exact.substr(zeros));
    token.other_lemmas.clear();
  }

  void fill_word(Token& token) {
    const WordReading& reading = lemmatiser_.read(token.exact);
    token.kind = TokenKind::word;
    token.is_stop_word = reading.is_stop_word;
    token.is_known = reading.is_known;
    token.is_english = false;
    token.folded = reading.folded;
    token.lemmas = reading.lemmas;
    token.other_lemmas = reading.other_lemmas;
  }

  Lemmatiser lemmatiser_;
  SourceText letters_;
  std::vector<Piece> pieces_;
};

Analyzer::Analyzer(std::shared_ptr<const Language> language) : steps_(std::make_unique<Steps>(std::move(language))) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

void Analyzer::analyze(std::string_view text, std::vector<Token>& tokens) { steps_->run(text, tokens); }

const Language& Analyzer::language() const { return steps_->language(); }

}  // namespace kartoteka::text
