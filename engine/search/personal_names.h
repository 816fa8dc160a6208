// The names of clients and people, as they may stand in what somebody types: inflected, in lower case, without their
// legal form. What is kept of questions is stripped of them.
//
// A word that is nobody's but a name ("Kowalex", "Nowak") is one wherever it stands. A word that is also an ordinary one
// ("Maj", "Kwiat") is one where it is written or placed as a name; a company's whole name ("Hurtownia Papieru") where all
// its words follow each other. Every word of what is confidential counts.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/text/analyzer.h"

namespace kartoteka::search {

class PersonalNames {
 public:
  void add_person(text::Analyzer& analyzer, std::string_view name);
  void add_company(text::Analyzer& analyzer, std::string_view name, bool is_confidential);
  /// A short code of a client: a name where it is written just so.
  void add_code(std::string_view code);

  /// Which of the tokens are parts of names.
  /// @param text    what the tokens were made of
  /// @param tokens  words and numbers only, in order
  std::vector<bool> find(std::string_view text, const std::vector<text::Token>& tokens) const;

 private:
  using Keys = std::vector<std::string>;  ///< of a word: its folded form and its lemmas

  bool is_always_name(const text::Token& token) const;
  bool is_at_times_name(const text::Token& token) const;
  std::size_t phrase_at(const std::vector<text::Token>& tokens, std::size_t begin) const;
  void find_phrases(const std::vector<text::Token>& tokens, std::vector<bool>& found) const;

  std::unordered_set<std::string> always_;
  std::unordered_set<std::string> at_times_;
  std::unordered_set<std::string> codes_;
  std::unordered_map<std::string, std::vector<std::vector<Keys>>> phrases_;  ///< by each key of the first word
};

}  // namespace kartoteka::search
