// Reads hunspell's affix file and expands dictionary entries into their forms. Only what the Polish dictionary uses:
// one-letter flags, SFX and PFX rules without continuation classes. Text is ISO-8859-2, one byte a letter.
#pragma once

#include <array>
#include <bitset>
#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::text::compiler {

class Affixes {
 public:
  /// Throws std::runtime_error on a line that it does not understand.
  explicit Affixes(std::istream& aff);

  struct Form {
    std::string_view text;
    char flag;      ///< the suffix class that made it, '\0' for the word itself
    bool prefixed;  ///< by "nie"
  };

  /// Calls visit for the word itself and each of its forms.
  void expand(std::string_view word, std::string_view flags, const std::function<void(Form)>& visit) const;

 private:
  struct Rule {
    std::string strip, add;
    std::vector<std::bitset<256>> condition;  ///< one set of letters for each of the word's last (or first) letters
  };
  struct Class {
    bool is_prefix = false;
    std::vector<Rule> rules;
  };

  static bool applies(const Rule& rule, std::string_view word);
  void expand_suffixes(std::string_view word, std::string_view flags, const std::string& prefix,
                       const std::function<void(Form)>& visit) const;

  std::array<Class, 256> classes_;
};

}  // namespace kartoteka::text::compiler
