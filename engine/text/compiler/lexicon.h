// Gathers forms and their lemmas from hunspell-pl and from our supplement, decides which lemmas a form gets and in
// which order, and hands them sorted to the automaton builder.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/text/compiler/affixes.h"
#include "engine/text/dictionary_format.h"

namespace kartoteka::text::compiler {

/// A word as labels (alphabet.h), one byte a letter.
using Labels = std::string;

/// How likely a reading is against others of the same form; the smaller the likelier.
enum class Rank : std::uint8_t { told, own, inflected, verbal, imperative, proper };

class Lexicon {
 public:
  explicit Lexicon(const std::filesystem::path& aff);

  /// hunspell's word list, ISO-8859-2: "word/FLAGS" a line.
  void read_words(const std::filesystem::path& dic);

  /// Our own list, see data/pl/supplement.txt for its lines. Read it after the words.
  void read_supplement(const std::filesystem::path& file);

  /// Sorts, drops doubles, and writes the dictionary file. Throws std::runtime_error.
  void write(const std::filesystem::path& file);

 private:
  using LemmaId = std::uint32_t;
  struct Entry {
    Labels form;
    Rank rank;
    LemmaId lemma;
  };

  void expand(const std::string& word, const std::string& flags, bool is_proper);
  void add(const Labels& form, const Labels& lemma, Rank rank);
  Labels positive_degree(const Labels& lemma) const;
  void sort_entries();
  /// Entries of a form; they must be sorted.
  std::span<const Entry> entries_of(const Labels& form) const;
  std::vector<std::uint32_t> reading_set(std::span<const Entry> entries);
  void adopt_orphans();
  void drop_imperatives();
  void drop_rare_lemmas();
  void drop_redundant_lemmas();
  LemmaId intern_lemma(const Labels& lemma);
  std::uint32_t intern_reading(const Labels& form, const Labels& lemma, bool is_proper);
  void supplement_line(const std::string& line);

  Affixes affixes_;
  std::vector<Entry> entries_;
  std::vector<Labels> lemmas_;  ///< by LemmaId
  std::unordered_map<Labels, LemmaId> lemma_ids_;
  std::unordered_set<Labels> adjectives_;  ///< to lead degrees back to: ważniejszy -> ważny
  std::unordered_set<Labels> orphans_;     ///< words without affix classes
  std::unordered_set<Labels> names_, orphan_names_;  ///< with a capital; with and without affix classes
  std::unordered_set<Labels> acronyms_;    ///< never redundant, though PIT looks like a form of pita
  std::unordered_set<Labels> rare_;        ///< lemmas that give way to any other
  std::unordered_set<Labels> told_;        ///< forms whose readings the supplement tells once and for all
  std::unordered_map<std::string, std::uint32_t> reading_ids_;
  std::vector<format::Reading> readings_;
  std::string suffixes_;
};

}  // namespace kartoteka::text::compiler
