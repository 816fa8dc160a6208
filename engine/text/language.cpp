#include "engine/text/language.h"

#include <fstream>
#include <sstream>

#include "engine/base/error.h"
#include "engine/text/dictionary_format.h"
#include "engine/text/folding.h"

namespace kartoteka::text {
namespace {

/// Raise it when a rule of the analyzer changes what tokens a text gives.
constexpr std::uint64_t kRulesVersion = 1;

/// The words of a list file: blank-separated, '#' begins a comment.
std::vector<std::string> read_list(const std::filesystem::path& file) {
  std::ifstream stream(file);
  if (!stream) throw Error(ErrorCode::unavailable, "the word list " + file.string() + " cannot be read");
  std::vector<std::string> words;
  for (std::string line; std::getline(stream, line);) {
    std::istringstream fields(line.substr(0, line.find('#')));
    for (std::string word; fields >> word;) words.push_back(word);
  }
  return words;
}

}  // namespace

std::shared_ptr<const Language> Language::load(const std::filesystem::path& dictionary,
                                               const std::filesystem::path& data_dir) {
  std::shared_ptr<Language> language(new Language(Dictionary::open(dictionary)));
  const std::vector<std::string> stop_words = read_list(data_dir / "stop_words.txt");
  for (const std::string& word : stop_words) {
    language->stop_words_.insert(word);
    language->stop_words_.insert(fold(word));
  }
  language->fingerprint_ = language->dictionary_.hash() ^ kRulesVersion;
  for (const std::string& word : stop_words) language->fingerprint_ = format::hash_bytes(word, language->fingerprint_);
  return language;
}

bool Language::is_stop_word(std::string_view exact) const { return stop_words_.contains(std::string(exact)); }

}  // namespace kartoteka::text
