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

  /// Lemmas with their diacritics, the likelier first; empty if the word is not known.
  std::vector<std::string> lemmas(std::string_view exact) const;

  /// Known words that are `pattern` once some of their diacritics are taken away; letters of the pattern that have
  /// diacritics must agree: "urzadzen" -> urządzeń; "polączyc" -> połączyć. Includes the pattern itself if known.
  /// A '?' in the pattern stands for one lost Polish letter with diacritics.
  /// @param limit  stop after so many
  std::vector<std::string> restore(std::string_view pattern, std::size_t limit = 16) const;

  /// Whether any known word folds to this.
  bool contains_folded(std::string_view folded) const { return !restore(folded, 1).empty(); }

  /// Every known form (3.7 million), in no useful order; takes about a second.
  void for_each_form(const std::function<void(std::string_view exact)>& visit) const;

  std::size_t form_count() const;

 private:
  class Map;
  explicit Dictionary(std::unique_ptr<Map> map);
  std::unique_ptr<Map> map_;
};

}  // namespace kartoteka::text
