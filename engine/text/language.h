// What is known of the language: dictionary, supplement, stop words. Loaded once, immutable, shared by all
// analyzers of all threads. The dictionary file is compiled at build time (text_dictionary, see CMakeLists.txt).
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "engine/text/dictionary.h"

namespace kartoteka::text {

class Language {
 public:
  /// @param dictionary  the compiled dictionary, pl.dict in the build folder
  /// @param data_dir    the folder data/pl with stop words and the other lists
  /// Throws Error unavailable if a file is missing, corrupt if the dictionary is damaged or of another version.
  static std::shared_ptr<const Language> load(const std::filesystem::path& dictionary,
                                              const std::filesystem::path& data_dir);

  const Dictionary& dictionary() const { return dictionary_; }

  /// Changes whenever the same text may give other tokens: with the dictionary, the lists and the analyzer's own rules. An
  /// index remembers it, to be made anew when it differs.
  std::uint64_t fingerprint() const { return fingerprint_; }

  /// @param exact  lower case; words without their diacritics count too ("ktory")
  bool is_stop_word(std::string_view exact) const;

 private:
  explicit Language(Dictionary dictionary) : dictionary_(std::move(dictionary)) {}

  Dictionary dictionary_;
  std::unordered_set<std::string> stop_words_;
  std::uint64_t fingerprint_ = 0;
};

}  // namespace kartoteka::text
