#include "engine/search/keyboard.h"

#include <array>

namespace kartoteka::search {
namespace {

struct Key {
  std::string_view cyrillic;
  char latin;
};

/// The rows of the keyboard in the Russian layout, and where the Ukrainian one differs.
constexpr std::array kKeys = {
    Key{"й", 'q'}, Key{"ц", 'w'}, Key{"у", 'e'}, Key{"к", 'r'}, Key{"е", 't'}, Key{"н", 'y'}, Key{"г", 'u'},
    Key{"ш", 'i'}, Key{"щ", 'o'}, Key{"з", 'p'}, Key{"ф", 'a'}, Key{"ы", 's'}, Key{"і", 's'}, Key{"в", 'd'},
    Key{"а", 'f'}, Key{"п", 'g'}, Key{"р", 'h'}, Key{"о", 'j'}, Key{"л", 'k'}, Key{"д", 'l'}, Key{"я", 'z'},
    Key{"ч", 'x'}, Key{"с", 'c'}, Key{"м", 'v'}, Key{"и", 'b'}, Key{"т", 'n'}, Key{"ь", 'm'}};

constexpr std::size_t kCyrillicBytes = 2;

char latin_key(std::string_view letter) {
  for (const Key& key : kKeys) {
    if (key.cyrillic == letter) {
      return key.latin;
    }
  }
  return 0;
}

}  // namespace

std::string from_cyrillic_keys(std::string_view lower) {
  std::string latin;
  for (std::size_t at = 0; at < lower.size(); at += kCyrillicBytes) {
    const char key = latin_key(lower.substr(at, kCyrillicBytes));
    if (key == 0) {
      return "";
    }
    latin += key;
  }
  return latin;
}

std::string with_y_and_z_swapped(std::string_view lower) {
  std::string swapped(lower);
  bool is_other = false;
  for (char& letter : swapped) {
    if (letter == 'y' || letter == 'z') {
      letter = letter == 'y' ? 'z' : 'y';
      is_other = true;
    }
  }
  return is_other ? swapped : "";
}

}  // namespace kartoteka::search
