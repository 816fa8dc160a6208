#include "engine/text/language.h"

#include <fstream>
#include <sstream>

#include "engine/base/error.h"
#include "engine/text/folding.h"

namespace kartoteka::text {
namespace {

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
  for (const std::string& word : read_list(data_dir / "stop_words.txt")) {
    language->stop_words_.insert(word);
    language->stop_words_.insert(fold(word));
  }
  return language;
}

bool Language::is_stop_word(std::string_view exact) const { return stop_words_.contains(std::string(exact)); }

}  // namespace kartoteka::text
