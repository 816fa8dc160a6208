#include "engine/text/lemmatiser.h"

#include <algorithm>
#include <optional>

#include "engine/text/family.h"
#include "engine/text/folding.h"
#include "engine/text/rule_stem.h"
#include "engine/text/scanner.h"
#include "engine/text/utf8.h"

namespace kartoteka::text {
namespace {

/// How many dictionary words a word without diacritics may be restored to.
constexpr std::size_t kMaxRestored = 8;

bool contains(const std::vector<std::string>& lemmas, std::string_view lemma) {
  return std::ranges::find(lemmas, lemma) != lemmas.end();
}

void add(std::vector<std::string>& lemmas, std::string lemma) {
  if (!contains(lemmas, lemma)) lemmas.push_back(std::move(lemma));
}

/// A word in two parts at its hyphen or apostrophe.
struct Parts {
  std::string_view first, second;
  bool is_hyphen;
};

std::optional<Parts> split(std::string_view exact) {
  for (std::size_t at = 0; at < exact.size();) {
    const utf8::Decoded decoded = utf8::decode(exact, at);
    if (decoded.letter == U'-' || (decoded.letter != utf8::kInvalid && (is_apostrophe(decoded.letter) || is_hyphen(decoded.letter)))) {
      return Parts{exact.substr(0, at), exact.substr(at + decoded.size), is_hyphen(decoded.letter)};
    }
    at += decoded.size;
  }
  return std::nullopt;
}

/// Endings after an apostrophe: Google'a, Kennedy'ego, McDonald's.
bool is_ending(std::string_view part) {
  constexpr std::string_view kEndings[] = {"a", "u", "e", "y", "i", "s", "m", "owi", "em", "ie", "om", "ami", "ach", "ow", "ego", "emu", "ych", "ym", "owie"};
  return std::ranges::find(kEndings, part) != std::end(kEndings);
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// The letters of a word, without its hyphen or apostrophe, folded.
std::string fold_word(std::string_view exact) {
  std::string folded;
  std::string_view rest = exact;
  for (auto parts = split(rest); parts; parts = split(rest)) {
    folded += fold(parts->first);
    rest = parts->second;
  }
  return folded + fold(rest);
}

}  // namespace

const WordReading& Lemmatiser::read(std::string_view exact) {
  if (const auto found = remembered_.find(exact); found != remembered_.end()) return found->second;
  if (remembered_.size() >= kMaxRemembered) remembered_.clear();
  return remembered_.emplace(std::string(exact), compute(exact)).first->second;
}

WordReading Lemmatiser::compute(std::string_view exact) const {
  WordReading reading;
  reading.folded = fold_word(exact);
  if (reading.folded.empty()) reading.folded = exact;  // marks without a letter
  reading.is_stop_word = language_->is_stop_word(exact);
  if (exact.size() > kMaxWord || has_digit(exact)) {
    reading.lemmas.push_back(reading.folded);
    return reading;
  }
  look_up(exact, reading);
  if (reading.is_stop_word) reading.name_lemmas.clear();
  if (reading.lemmas.empty()) look_up_parts(exact, reading);
  if (reading.lemmas.empty()) guess(exact, reading);
  for (const std::string& lemma : reading.lemmas) add(reading.families, word_family(lemma));
  if (is_ascii(exact)) reading.english_stem = english_stem(reading.folded);
  return reading;
}

void Lemmatiser::look_up(std::string_view exact, WordReading& reading) const {
  const Dictionary& dictionary = language_->dictionary();
  for (const auto& [lemma, is_proper] : dictionary.readings(exact)) add(is_proper ? reading.name_lemmas : reading.lemmas, fold(lemma));
  if (reading.lemmas.empty()) std::swap(reading.lemmas, reading.name_lemmas);
  std::erase_if(reading.name_lemmas, [&](const std::string& lemma) { return contains(reading.lemmas, lemma); });
  reading.is_known = !reading.lemmas.empty();
  for (const std::string& word : dictionary.restore(exact, kMaxRestored)) {
    for (const std::string& lemma : dictionary.lemmas(word)) {
      const std::string folded = fold(lemma);
      if (!reading.is_known) {
        add(reading.lemmas, folded);
      } else if (!contains(reading.lemmas, folded) && !contains(reading.name_lemmas, folded)) {
        add(reading.restored_lemmas, folded);
      }
    }
  }
  reading.lacks_diacritics = !reading.is_known && !reading.lemmas.empty();
  reading.is_known = reading.is_known || reading.lacks_diacritics;
}

void Lemmatiser::look_up_parts(std::string_view exact, WordReading& reading) const {
  const auto parts = split(exact);
  if (!parts) return;
  if (parts->first.size() > 1 && (parts->is_hyphen || is_ending(fold(parts->second)))) {  // VAT-u, Google'a
    const WordReading base = compute(parts->first);
    reading.lemmas = base.lemmas;
    reading.name_lemmas = base.name_lemmas;
    reading.is_known = base.is_known;
  } else if (parts->is_hyphen) {  // e-mail: as "email", and as its word
    const WordReading base = compute(parts->second), joined = compute(std::string(parts->first) + std::string(parts->second));
    if (joined.is_known) reading.lemmas = joined.lemmas;
    for (const std::string& lemma : base.lemmas) {
      if (!joined.is_known) add(reading.lemmas, std::string(parts->first) + lemma);
      add(reading.lemmas, lemma);
    }
    reading.is_known = base.is_known || joined.is_known;
  } else {  // O'Neill, L'Oréal
    reading.lemmas.push_back(reading.folded);
    const std::string rest = fold_word(parts->second);
    if (rest.size() > 2) add(reading.lemmas, rule_stem(rest));
  }
}

void Lemmatiser::guess(std::string_view exact, WordReading& reading) const {
  // Diacritics may be wrong as well as left out: "urządżenie".
  if (!is_ascii(exact)) {
    look_up(reading.folded, reading);
    if (!reading.lemmas.empty()) {
      reading.is_known = reading.lacks_diacritics = false;
      reading.restored_lemmas.clear();
      return;
    }
  }
  reading.lemmas = guess_lemmas(exact, language_->dictionary());
  // English words turn up in Polish sentences too; in English ones their stem is all that counts.
  const std::string_view folded = reading.folded;
  const bool looks_english = folded.ends_with("s") || folded.ends_with("ing") || folded.ends_with("ed");
  if (is_ascii(exact) && looks_english) add(reading.lemmas, english_stem(folded));
}

}  // namespace kartoteka::text
