// From a word to its lemmas: dictionary, restored diacritics, endings after hyphen or apostrophe, the rule stem for
// what nobody knows, the English stem. Remembers what it was asked (bounded), so it belongs to one thread.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/language.h"

namespace kartoteka::text {

/// All that a word tells by itself, without the text around it.
struct WordReading {
  std::string folded;
  std::vector<std::string> lemmas;           ///< folded; at least one
  std::vector<std::string> name_lemmas;      ///< folded; if the word is a name: Marka has marka, and as a name marek
  std::vector<std::string> restored_lemmas;  ///< folded; if diacritics were left out of a word that is right without them
  std::vector<std::string> families;         ///< of the lemmas
  std::string english_stem;               ///< empty if a letter is not ASCII
  bool is_stop_word = false;
  bool is_known = false;
  bool lacks_diacritics = false;  ///< no known word, but one with its diacritics restored
};

class Lemmatiser {
 public:
  explicit Lemmatiser(std::shared_ptr<const Language> language) : language_(std::move(language)) {}

  /// @param exact  lower case, NFC
  /// @return       valid until the next call
  const WordReading& read(std::string_view exact);

  const Language& language() const { return *language_; }

 private:
  /// Bound of the memory: some 15 MB. When it is full all is forgotten; hot words are back at once.
  static constexpr std::size_t kMaxRemembered = 1 << 15;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };

  /// Longer words (in bytes) are no words of a language.
  static constexpr std::size_t kMaxWord = 64;

  WordReading compute(std::string_view exact) const;
  void look_up(std::string_view exact, WordReading& reading) const;
  void look_up_parts(std::string_view exact, WordReading& reading) const;
  void guess(std::string_view exact, WordReading& reading) const;

  std::shared_ptr<const Language> language_;
  std::unordered_map<std::string, WordReading, Hash, std::equal_to<>> remembered_;
};

}  // namespace kartoteka::text
