// The one analyzer of texts, the same for what is indexed and for what is asked: raw bytes in, tokens out.
// In order: decode and repair (repair.h), find the words and the identifiers (scanner.h, identifiers.h), fold
// (folding.h), look the lemmas up (language.h). It knows nothing of records, indexes or queries.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::text {

class Language;

enum class TokenKind {
  word,        ///< letters, or letters and digits: "umowa", "a4"
  number,      ///< digits only; its one lemma lacks leading zeros: "0042" -> "42"
  identifier,  ///< a canonical key that was put together from one or several of the other tokens: "5260250274"
};

/// One key by which a text is found. Tokens come in the order of position; those of one position stand for the same
/// place. Identifiers are extra keys beside the words and numbers that they are made of, never instead of them:
/// "FV/2026/11/0042" gives fv, 2026, 11, 0042 at four positions, and at the first the identifiers
/// "fv/2026/11/42", "2026/11/42" and "fv/42".
struct Token {
  std::uint32_t begin = 0;     ///< first byte in the text as given (before repair), for highlighting
  std::uint32_t end = 0;       ///< one past its last byte
  std::uint32_t position = 0;  ///< ordinal of the place, from 0; an identifier has the place of its first part
  TokenKind kind = TokenKind::word;
  bool is_stop_word = false;  ///< a function or question word ("jak", "nie", "w"): to be weighed, not dropped
  bool is_known = false;      ///< the dictionary, the supplement or (in English) a rule knows it; else lemmas are guessed
  bool is_english = false;    ///< the passage around it is English, so its lemma is an English stem
  std::string exact;   ///< repaired, NFC, lower case, diacritics kept: "łodzią"; of an identifier the canonical form
  std::string folded;  ///< exact without diacritics: "lodzia"; of an identifier the same as exact
  /// Folded lemmas, each once: at least one for words and numbers, none for identifiers. "zamku" has zamek, "mam" has
  /// miec and mama. A word that the dictionary lacks but for diacritics has the lemmas of the words it may stand for
  /// (polaczyc -> polaczyc, urzadzen -> urzadzenie).
  std::vector<std::string> lemmas;
  /// Further, less likely folded lemmas, never one of lemmas; often empty. Of a word in lower case those that it has
  /// as a name (marka -> marek); and, if the text has no diacritics at all, those in case the writer left them out
  /// though the word is right without them too (maja -> miec, as in "mają"). Where other words of the text tell that
  /// diacritics were left out, these stand in lemmas.
  std::vector<std::string> other_lemmas;
  /// Roots of the lemmas, each once (family.h): płatność and zapłacić share "plot". For a level below lemmas; none for
  /// numbers and identifiers.
  std::vector<std::string> families;
};

/// Makes tokens. One per thread; cheap to make from a shared, immutable Language. Remembers hot words (bounded).
class Analyzer {
 public:
  explicit Analyzer(std::shared_ptr<const Language> language);
  ~Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;

  /// @param text    any bytes, also invalid UTF-8; at most 4 GB. Never fails.
  /// @param tokens  is overwritten; hand in the same vector again to save allocations
  void analyze(std::string_view text, std::vector<Token>& tokens);

  const Language& language() const;

 private:
  class Steps;
  std::unique_ptr<Steps> steps_;
};

}  // namespace kartoteka::text
