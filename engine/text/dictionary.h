// The compiled dictionary: a minimal automaton of all lower-case forms of hunspell-pl and of our supplement, each
// with its lemmas, in one read-only, memory-mapped file. Written by dictionary_compiler; see dictionary_format.h.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/automaton.h"

namespace kartoteka::text {

class Dictionary {
 public:
  /// Maps the file and checks its version, size and hash. Throws Error unavailable or corrupt.
  static Dictionary open(const std::filesystem::path& file);
  Dictionary(Dictionary&&) noexcept;
  Dictionary& operator=(Dictionary&&) noexcept;
  ~Dictionary();

  /// @param exact  lower case, NFC, with diacritics
  bool contains(std::string_view exact) const;

  struct Lemma {
    std::string text;  ///< with diacritics, lower case
    bool is_proper;    ///< a name
  };

  /// The likelier first; empty if the word is not known.
  std::vector<Lemma> readings(std::string_view exact) const;

  /// The lemmas of readings().
  std::vector<std::string> lemmas(std::string_view exact) const;

  /// Known words that are `pattern` once some of their diacritics are taken away; letters of the pattern that have
  /// diacritics must agree: "urzadzen" -> urządzeń; "polączyc" -> połączyć. Includes the pattern itself if known.
  /// A '?' in the pattern stands for one lost Polish letter with diacritics.
  /// @param limit  stop after so many
  std::vector<std::string> restore(std::string_view pattern, std::size_t limit = 16) const;

  /// Whether any known word folds to this.
  bool contains_folded(std::string_view folded) const { return !restore(folded, 1).empty(); }

  /// Every known form (3.7 million) in the order of the alphabet; takes about a second.
  void for_each_form(const std::function<void(std::string_view exact)>& visit) const;

  std::size_t form_count() const;

  /// Changes whenever the content does.
  std::uint64_t hash() const;

  /// The words as labels (alphabet.h), for those who look up every word of a text.
  const Automaton& automaton() const;

  /// A lemma as an edit of its form: without the last `cut` letters and with `suffix` (UTF-8) appended.
  struct Reading {
    std::size_t cut;
    std::string_view suffix;
    bool is_proper;  ///< a name
  };

  /// Calls visit for each lemma of a reading set that Automaton::find() gave.
  void for_each_reading(std::uint32_t set, const std::function<void(const Reading&)>& visit) const;

 private:
  class Map;
  explicit Dictionary(std::unique_ptr<Map> map);
  std::unique_ptr<Map> map_;
};

/// Visits the words of the automaton that a pattern may stand for, see Dictionary::restore.
/// @param pattern  labels; kLostLetter for a lost one
/// @param visit    (labels of the word, reading set) -> whether to go on
inline constexpr alphabet::Label kLostLetter = 0xfe;
void restore(const Automaton& automaton, Automaton::Word pattern,
             const std::function<bool(Automaton::Word, std::uint32_t set)>& visit);

}  // namespace kartoteka::text
