#include "engine/text/rule_stem.h"

#include <algorithm>

#include "engine/text/folding.h"

namespace kartoteka::text {
namespace {

/// Stems shorter than this tell nothing.
constexpr std::size_t kMinStem = 4;

bool is_vowel(char letter) { return std::string_view("aeiouy").find(letter) != std::string_view::npos; }

/// First parts of compounds; the rest must be a word of five letters at least.
constexpr std::string_view kPrefixes[] = {
    "anty", "arcy", "auto",  "bez",   "bio",    "cyber", "cztero", "ćwierć", "do",    "dwu",  "eko",    "eks",    "elektro",
    "euro", "foto", "hiper", "inter", "intra",  "jedno", "kilku",  "ko",     "kontr", "makro", "mało",  "mega",   "meta",
    "mikro", "mini", "między", "multi", "na",   "nad",   "neo",    "nie",    "nisko", "nowo", "od",     "ogólno", "para",
    "pełno", "pięcio", "po",  "pod",   "podo",   "post",  "poza",   "pół",    "pra",   "pre",  "prze",   "przeciw", "przed",
    "przy", "pseudo", "re",  "roz",   "samo",   "staro", "sub",    "super",  "szybko", "tele", "trans",  "trój",   "trzy",
    "s", "ultra", "u",    "wice", "wideo", "wielo",  "współ", "wy",     "wysoko", "wszech", "z",   "za",     "zdalno", "ze"};
constexpr std::size_t kMinCompoundRest = 5;

void add(std::vector<std::string>& lemmas, std::string lemma) {
  if (std::ranges::find(lemmas, lemma) == lemmas.end()) lemmas.push_back(std::move(lemma));
}

/// Lemmas of known words behind a known first part, the longest first part alone.
std::vector<std::string> guess_compound(std::string_view exact, const Dictionary& dictionary) {
  std::vector<std::string> lemmas;
  std::size_t longest = 0;
  for (const std::string_view prefix : kPrefixes) {
    if (prefix.size() <= longest || !exact.starts_with(prefix) || exact.size() < prefix.size() + kMinCompoundRest) continue;
    const auto rest = dictionary.lemmas(exact.substr(prefix.size()));
    if (rest.empty()) continue;
    longest = prefix.size();
    lemmas.clear();
    for (const std::string& lemma : rest) add(lemmas, fold(std::string(prefix) + lemma));
  }
  return lemmas;
}

struct Ending {
  std::string_view ending, lemma;  ///< what is cut and what is put in its place, folded
};

/// Names like adjectives; the lemma is the masculine form, as the dictionary has it for known names.
constexpr Ending kAdjectival[] = {
    {"ski", "ski"},    {"cki", "cki"},    {"dzki", "dzki"},    {"skiego", "ski"}, {"skiemu", "ski"}, {"skimi", "ski"}, {"skich", "ski"}, {"skiej", "ski"}, {"skim", "ski"}, {"ska", "ski"},
    {"scy", "ski"},    {"ckiego", "cki"}, {"ckiemu", "cki"}, {"ckimi", "cki"}, {"ckich", "cki"}, {"ckiej", "cki"}, {"ckim", "cki"},
    {"cka", "cki"},    {"ccy", "cki"},    {"dzkiego", "dzki"}, {"dzkiemu", "dzki"}, {"dzkimi", "dzki"}, {"dzkich", "dzki"},
    {"dzkiej", "dzki"}, {"dzkim", "dzki"}, {"dzka", "dzki"}, {"dzcy", "dzki"}};

/// Names of wives and daughters: Nowakowa, Nowakowej, Nowakówna; the husband's name when it is known.
constexpr Ending kFeminine[] = {{"owa", "owa"},     {"owej", "owa"},     {"owna", "owna"},   {"owny", "owna"},
                                {"ownie", "owna"},  {"owne", "owna"},    {"ownej", "owna"}};

constexpr std::string_view kEndings[] = {"ego", "emu", "ymi", "imi", "ych", "ich", "owie", "owi", "ami", "ach",
                                         "iem", "ej",  "ym",  "im",  "em",  "om",  "ie",   "ia",  "iu",  "a",
                                         "e",   "i",   "o",   "u",   "y"};

}  // namespace

std::string rule_stem(std::string_view folded) {
  std::string_view cut;
  for (const std::string_view ending : kEndings) {
    if (ending.size() > cut.size() && folded.ends_with(ending) && folded.size() >= ending.size() + kMinStem - (ending.size() < 2)) {
      cut = ending;
    }
  }
  std::string stem(folded.substr(0, folded.size() - cut.size()));
  const auto replace_end = [&](std::string_view end, std::string_view with) {
    if (!stem.ends_with(end) || stem.size() < end.size() + 2) return false;
    stem.replace(stem.size() - end.size(), end.size(), with);
    return true;
  };
  // Consonants soften before -ie: w SharePoincie, o Windowsie, na serwerze; the vowel of -ek and -iec comes and goes.
  if (cut == "ie") {
    if (!replace_end("dz", "d")) replace_end("c", "t");
  } else if (cut == "e") {
    replace_end("rz", "r");
  }
  if (cut.empty() && !replace_end("iec", "c") && stem.size() > 4 && stem.ends_with("ek") && !is_vowel(stem[stem.size() - 3])) {
    replace_end("ek", "k");
  }
  while (stem.size() > kMinStem && stem.back() == 'i') stem.pop_back();
  return stem;
}

std::vector<std::string> guess_lemmas(std::string_view exact, const Dictionary& dictionary) {
  std::vector<std::string> lemmas = guess_compound(exact, dictionary);
  if (!lemmas.empty()) return lemmas;
  const std::string folded = fold(exact);
  for (const auto& [ending, lemma] : kAdjectival) {
    if (folded.ends_with(ending) && folded.size() >= ending.size() + 2) {
      lemmas.push_back(folded.substr(0, folded.size() - ending.size()) + std::string(lemma));
      if (ending == "ska") lemmas.push_back(rule_stem(folded));  // Zendeska is of Zendesk
      return lemmas;
    }
  }
  for (const auto& [ending, lemma] : kFeminine) {
    if (!folded.ends_with(ending) || folded.size() < ending.size() + 3) continue;
    const std::string husband = folded.substr(0, folded.size() - ending.size());
    if (!dictionary.contains_folded(husband)) continue;
    return {husband + std::string(lemma), husband};
  }
  return {rule_stem(folded)};
}

std::string english_stem(std::string_view folded) {
  std::string stem(folded);
  const auto cut = [&](std::string_view end, std::size_t min_stem, std::string_view with = {}) {
    if (!stem.ends_with(end) || stem.size() < end.size() + min_stem) return false;
    stem.replace(stem.size() - end.size(), end.size(), with);
    return true;
  };
  // Harman's S-stemmer, then -ing and -ed where a vowel is left before them, then the silent e.
  if (!cut("ies", 2, "y") && !stem.ends_with("us") && !stem.ends_with("ss") && !stem.ends_with("is")) cut("s", 3);
  const auto has_vowel = [&](std::size_t end) { return std::any_of(stem.begin(), stem.begin() + static_cast<std::ptrdiff_t>(end), is_vowel); };
  const bool is_cut = (stem.size() > 5 && has_vowel(stem.size() - 3) && cut("ing", 3)) ||
                      (stem.size() > 4 && has_vowel(stem.size() - 2) && cut("ed", 3));
  const std::size_t size = stem.size();
  if (is_cut && size > 3 && stem[size - 1] == stem[size - 2] && std::string_view("lsz").find(stem[size - 1]) == std::string_view::npos) {
    stem.pop_back();
  }
  cut("e", 4);
  return stem;
}

}  // namespace kartoteka::text
