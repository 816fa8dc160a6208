#include "engine/text/family.h"

#include <algorithm>

namespace kartoteka::text {
namespace {

/// Letters that must be left of a root.
constexpr std::size_t kMinRoot = 3, kMinRootAfterPrefix = 4;

/// Endings by which Polish derives words from words, folded; the longest that fits is cut.
constexpr std::string_view kSuffixes[] = {
    // verbs and what is made of them
    "owywanie", "owywac", "ywanie", "iwanie", "owanie", "ywac", "iwac", "owac", "ujacy", "owujacy", "ywany", "iwany", "owany",
    "anie", "enie", "iecie", "ecie", "nie", "cie", "aniec", "eniec", "eniowy", "aniowy", "any", "ony", "iony", "ety", "uty", "ty",
    "ac", "ec", "iec", "yc", "ic", "oc", "uc", "acy",
    // borrowed nouns
    "izacja", "yzacja", "acja", "ycja", "icja", "ucja", "encja", "ancja", "acyjny", "yzacyjny", "izacyjny", "ator", "atorka",
    "ista", "ysta", "izm", "yzm",
    // qualities
    "owosc", "alnosc", "liwosc", "nosc", "osc", "alny", "ialny", "iczny", "yczny", "elny", "owny", "liwy", "owy", "awy", "iwy", "ny", "cy",
    // people, tools, places
    "owiec", "ownik", "alnik", "nik", "ik", "yk", "arka", "arz", "acz", "iciel", "yciel", "owca", "ca", "ciel", "owka",
    "owna", "ka", "ko", "stwo", "ctwo", "two", "ski", "cki", "owski",
    // endings
    "a", "o", "e", "y", "i", "u"};

struct Change {
  std::string_view from, to;
};

/// Consonants that alternate within a family, led back: płacić, płatność; druk, druczek; rozstrzygać, rozstrzyganie.
constexpr Change kConsonants[] = {{"szcz", "sk"}, {"cz", "k"}, {"dz", "d"}, {"sz", "s"}, {"rz", "r"}, {"sc", "st"}, {"c", "t"}};

/// Prefixes of verbs, the longer before those they begin with.
constexpr std::string_view kPrefixes[] = {"prze", "przy", "roz", "wy", "za", "na", "pod", "po", "od", "do", "ob", "nad", "u", "s", "z", "w", "o"};

bool is_vowel(char letter) { return std::string_view("aeiouy").find(letter) != std::string_view::npos; }

void cut_suffix(std::string& root) {
  std::size_t longest = 0;
  for (const std::string_view suffix : kSuffixes) {
    if (suffix.size() > longest && root.size() >= suffix.size() + kMinRoot && root.ends_with(suffix)) longest = suffix.size();
  }
  root.resize(root.size() - longest);
  while (root.size() > kMinRoot && (root.back() == 'i' || root.back() == 'j' || root.back() == 'y')) root.pop_back();
}

/// The vowel of -ek comes and goes: podatek, podatkowy.
void drop_fleeting_vowel(std::string& root) {
  if (root.size() > kMinRoot + 1 && root.ends_with("ek") && !is_vowel(root[root.size() - 3])) root.erase(root.size() - 2, 1);
}

void harden(std::string& root) {
  for (const auto& [from, to] : kConsonants) {
    if (root.size() < from.size() + 2 || !root.ends_with(from)) continue;
    root.replace(root.size() - from.size(), from.size(), to);
    return;
  }
}

/// zamówić, zamawiać; wykonać, wykonywać: the last vowel a and o alternate.
void level_vowel(std::string& root) {
  const auto last = std::find_if(root.rbegin(), root.rend(), is_vowel);
  if (last != root.rend() && last + 1 != root.rend() && *last == 'a') *last = 'o';
}

void cut_prefix(std::string& root) {
  for (const std::string_view prefix : kPrefixes) {
    if (root.size() < prefix.size() + kMinRootAfterPrefix || !root.starts_with(prefix)) continue;
    root.erase(0, prefix.size());
    return;
  }
}

}  // namespace

std::string word_family(std::string_view lemma) {
  std::string root(lemma);
  drop_fleeting_vowel(root);
  cut_suffix(root);
  harden(root);
  level_vowel(root);
  cut_prefix(root);
  return root;
}

}  // namespace kartoteka::text
