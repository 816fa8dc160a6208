#include "engine/records/name_folding.h"

#include <array>

namespace kartoteka::records {
namespace {

/// Letters of European languages, as UTF-8, and what they are folded to.
struct Folding {
  std::string_view letters;  ///< two bytes each
  std::string_view folded;
};

constexpr std::array kFoldings{
    Folding{"ĄąÁáÀàÂâÄäÃãÅåĂă", "a"}, Folding{"ĆćČčÇç", "c"},         Folding{"ĎďĐđ", "d"},       Folding{"ĘęÉéÈèÊêËëĚěĖė", "e"},
    Folding{"Ğğ", "g"},               Folding{"ÍíÌìÎîÏïĮįİı", "i"},   Folding{"ŁłĽľĹĺ", "l"},     Folding{"ŃńŇňÑñ", "n"},
    Folding{"ÓóÒòÔôÖöÕõŐőØø", "o"},   Folding{"ŘřŔŕ", "r"},           Folding{"ŚśŠšŞş", "s"},     Folding{"ŤťŢţ", "t"},
    Folding{"ÚúÙùÛûÜüŮůŰűŲųŪū", "u"}, Folding{"ÝýŸÿ", "y"},           Folding{"ŹźŻżŽž", "z"},     Folding{"ß", "ss"},
    Folding{"Ææ", "ae"},              Folding{"Œœ", "oe"}};

std::string_view fold_letter(std::string_view letter) {
  for (const Folding& folding : kFoldings) {
    for (std::size_t i = 0; i < folding.letters.size(); i += 2) {
      if (folding.letters.substr(i, 2) == letter) return folding.folded;
    }
  }
  return letter;
}

std::size_t length_of(unsigned char first) { return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4; }

bool is_ascii_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// Punctuation and spaces beyond ASCII: U+0080–U+00BF and U+2000–U+206F (dashes, quotes, non-breaking spaces).
bool is_separator(std::string_view character) {
  return character.starts_with("\xc2") || character.starts_with("\xe2\x80") || character.starts_with("\xe2\x81");
}

}  // namespace

std::vector<std::string> folded_words(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  std::size_t letters = 0;      // since the word's beginning or its last dot
  std::size_t last_letter = 0;  // where the last one begins
  bool is_dotted = false;       // the word is letters with dots between
  const auto finish = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
    letters = 0;
    is_dotted = false;
  };
  for (std::size_t i = 0; i < name.size();) {
    const std::string_view character = name.substr(i, length_of(static_cast<unsigned char>(name[i])));
    i += character.size();
    const bool is_letter = character.size() == 1 ? is_ascii_word(character.front()) : !is_separator(character);
    if (is_letter) {
      if (is_dotted && letters == 1) {  // "J.Kowalski": the letter behind the dot begins a word
        std::string begun = word.substr(last_letter);
        word.resize(last_letter);
        finish();
        word = std::move(begun);
        letters = 1;
      }
      last_letter = word.size();
      word += character.size() == 1 ? std::string(1, static_cast<char>(character[0] >= 'A' && character[0] <= 'Z' ? character[0] | 0x20 : character[0]))
                                    : std::string(fold_letter(character));
      ++letters;
    } else if (character == "." && letters == 1) {
      letters = 0;
      is_dotted = true;
    } else {
      finish();
    }
  }
  finish();
  return words;
}

}  // namespace kartoteka::records
