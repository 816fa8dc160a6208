#include "engine/text/compiler/lexicon.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "engine/text/compiler/automaton_builder.h"
#include "engine/text/compiler/letters.h"
#include "engine/text/compiler/orphans.h"

namespace kartoteka::text::compiler {
namespace {

/// Suffix classes of hunspell-pl: imperatives are rare in what we index and look like nouns (rada, stan, kup);
/// gerunds and participles belong to their verb but often have an entry of their own, which is likelier.
constexpr std::string_view kImperativeClasses = "Bk";
constexpr std::string_view kVerbalClasses = "EgGvdeij";
/// Feminine singular of adjectives: the mark of an adjective.
constexpr char kAdjectiveClass = 'x';

std::ifstream open(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return stream;
}

Rank rank_of(const Affixes::Form& form, bool is_proper) {
  if (is_proper) return Rank::proper;
  if (form.flag == '\0') return Rank::own;
  if (kImperativeClasses.find(form.flag) != std::string_view::npos) return Rank::imperative;
  return kVerbalClasses.find(form.flag) != std::string_view::npos ? Rank::verbal : Rank::inflected;
}

Labels labels(std::string_view utf8) { return *labels_of_utf8(utf8); }

Labels known_labels(const std::string& utf8) {
  auto word = labels_of_utf8(utf8);
  if (!word || word->empty()) throw std::runtime_error("supplement: a letter outside the alphabet in " + utf8);
  return *word;
}

/// @param latin2  a word, and @param lowered  the same as labels
std::size_t count_capitals(const std::string& latin2, const Labels& lowered) {
  const std::string lower_case = latin2_of_utf8(utf8_of_labels(lowered));
  std::size_t count = 0;
  for (std::size_t i = 0; i < latin2.size(); ++i) count += latin2[i] != lower_case[i];
  return count;
}

std::vector<std::string> split_words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

/// Appends the items as they stand in memory, and fills up to eight bytes.
template <class Items>
void append_part(std::string& body, const Items& items) {
  body.append(reinterpret_cast<const char*>(items.data()), items.size() * sizeof items[0]);
  body.resize((body.size() + 7) / 8 * 8);
}

void write_file(const std::filesystem::path& file, const format::Header& header, const std::string& body) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(reinterpret_cast<const char*>(&header), sizeof header);
  out.write(body.data(), static_cast<std::streamsize>(body.size()));
  out.close();
  if (!out) throw std::runtime_error("cannot write " + file.string());
}

}  // namespace

Lexicon::Lexicon(const std::filesystem::path& aff) : affixes_([&] {
  auto stream = open(aff);
  return Affixes(stream);
}()) {}

void Lexicon::read_words(const std::filesystem::path& dic) {
  auto stream = open(dic);
  std::vector<std::pair<std::string, std::string>> words;
  std::string line;
  std::getline(stream, line);  // the number of words
  while (std::getline(stream, line)) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    const std::size_t slash = line.find('/');
    std::string flags = slash == std::string::npos ? "" : line.substr(slash + 1);
    line.resize(std::min(slash, line.size()));
    const auto word = labels_of_latin2(line);
    if (!word || word->empty()) continue;
    if (flags.find(kAdjectiveClass) != std::string::npos) adjectives_.insert(*word);
    const std::size_t capitals = count_capitals(line, *word);
    if (capitals > 1) acronyms_.insert(*word);
    if (capitals == 0 && flags.empty()) orphans_.insert(*word);
    if (capitals == 1) (flags.empty() ? orphan_names_ : names_).insert(*word);
    words.emplace_back(line, std::move(flags));
  }
  for (const auto& [word, flags] : words) expand(word, flags, count_capitals(word, *labels_of_latin2(word)) == 1);
}

void Lexicon::expand(const std::string& word, const std::string& flags, bool is_proper) {
  const Labels lemma = positive_degree(*labels_of_latin2(word));
  const Labels negated = labels("nie") + lemma;
  affixes_.expand(word, flags, [&](Affixes::Form form) {
    if (const auto text = labels_of_latin2(form.text)) add(*text, form.prefixed ? negated : lemma, rank_of(form, is_proper));
  });
}

Lexicon::LemmaId Lexicon::intern_lemma(const Labels& lemma) {
  const auto [found, is_new] = lemma_ids_.try_emplace(lemma, static_cast<LemmaId>(lemmas_.size()));
  if (is_new) lemmas_.push_back(lemma);
  return found->second;
}

void Lexicon::add(const Labels& form, const Labels& lemma, Rank rank) {
  entries_.push_back({form, rank, intern_lemma(lemma)});
}

Labels Lexicon::positive_degree(const Labels& lemma) const {
  if (!adjectives_.contains(lemma)) return lemma;
  const Labels most = labels("naj"), comparative = labels("szy");
  if (lemma.starts_with(most) && adjectives_.contains(lemma.substr(3))) return positive_degree(lemma.substr(3));
  if (!lemma.ends_with(comparative)) return lemma;
  const Labels stem = lemma.substr(0, lemma.size() - 3);
  const auto strip = [&](std::string_view end) { return stem.substr(0, stem.size() - labels(end).size()); };
  std::vector<Labels> candidates = {stem + labels("y"), stem + labels("ki"), stem + labels("oki")};  // nowszy, szybszy, głębszy
  if (stem.ends_with(labels("iej"))) candidates.push_back(strip("iej") + labels("y"));               // łatwiejszy
  if (stem.ends_with(labels("ej"))) candidates.push_back(strip("ej") + labels("y"));                 // nowocześniejszy
  if (stem.ends_with(labels("ż"))) candidates.push_back(strip("ż") + labels("gi"));                  // dłuższy
  if (stem.ends_with(labels("ższ"))) candidates.push_back(strip("ższ") + labels("ski"));
  for (Labels& candidate : candidates) {
    if (adjectives_.contains(candidate)) return candidate;
  }
  return lemma;
}

std::uint32_t Lexicon::intern_reading(const Labels& form, const Labels& lemma, bool is_proper) {
  const auto same = static_cast<std::size_t>(std::ranges::mismatch(form, lemma).in1 - form.begin());
  const std::string suffix = utf8_of_labels(lemma.substr(same));
  const std::size_t cut = form.size() - same;
  if (cut > 255 || suffix.size() > 255) throw std::length_error("too long a word: " + utf8_of_labels(form));
  const std::string key = std::to_string(cut) + (is_proper ? '!' : ' ') + suffix;
  const auto [found, is_new] = reading_ids_.try_emplace(key, readings_.size());
  if (is_new) {
    readings_.push_back({static_cast<std::uint32_t>(suffixes_.size()), static_cast<std::uint8_t>(suffix.size()),
                         static_cast<std::uint8_t>(cut), is_proper, 0});
    suffixes_ += suffix;
  }
  return found->second;
}

void Lexicon::read_supplement(const std::filesystem::path& file) {
  auto stream = open(file);
  for (std::string line; std::getline(stream, line);) {
    line.resize(std::min(line.find('#'), line.size()));
    if (!split_words(line).empty()) supplement_line(line);
  }
  // Other readings of these forms give way, but for names: Marka may be Marek's.
  std::erase_if(entries_, [&](const Entry& entry) {
    return entry.rank != Rank::told && entry.rank != Rank::proper && told_.contains(entry.form);
  });
}

void Lexicon::supplement_line(const std::string& line) {
  if (line.starts_with('!')) {
    for (const std::string& lemma : split_words(line.substr(1))) rare_.insert(known_labels(lemma));
  } else if (const std::size_t equals = line.find('='); equals != std::string::npos) {
    const auto lemmas = split_words(line.substr(equals + 1));
    for (const std::string& form : split_words(line.substr(0, equals))) {
      for (const std::string& lemma : lemmas) add(known_labels(form), known_labels(lemma), Rank::told);
      told_.insert(known_labels(form));
    }
  } else if (const std::size_t colon = line.find(':'); colon != std::string::npos) {
    const Labels lemma = known_labels(split_words(line.substr(0, colon)).at(0));
    add(lemma, lemma, Rank::own);
    for (const std::string& form : split_words(line.substr(colon + 1))) add(known_labels(form), lemma, Rank::own);
  } else {
    for (const std::string& entry : split_words(line)) {
      const std::size_t slash = std::min(entry.find('/'), entry.size());
      known_labels(entry.substr(0, slash));
      expand(latin2_of_utf8(entry.substr(0, slash)), slash < entry.size() ? entry.substr(slash + 1) : "", false);
    }
  }
}

void Lexicon::sort_entries() {
  std::ranges::stable_sort(entries_, [](const Entry& a, const Entry& b) {
    const int order = a.form.compare(b.form);
    return order != 0 ? order < 0 : a.rank < b.rank;
  });
}

std::span<const Lexicon::Entry> Lexicon::entries_of(const Labels& form) const {
  const auto begin = std::lower_bound(entries_.begin(), entries_.end(), form, [](const Entry& entry, const Labels& word) { return entry.form < word; });
  auto end = begin;
  while (end != entries_.end() && end->form == form) ++end;
  return {begin, end};
}

void Lexicon::adopt_orphans() {
  const WordList words{[&](const Labels& form) {
                         std::vector<Labels> lemmas;
                         for (const Entry& entry : entries_of(form)) {
                           if (entry.rank == Rank::inflected) lemmas.push_back(lemmas_[entry.lemma]);
                         }
                         return lemmas;
                       },
                       [&](const Labels& lemma) { return adjectives_.contains(lemma); },
                       [&](const Labels& word) { return orphans_.contains(word) && !told_.contains(word); },
                       [&](const Labels& word) { return names_.contains(word) || orphan_names_.contains(word); }};
  std::vector<Entry> adopted;
  std::unordered_set<Labels> adoptees;
  const auto adopt_all = [&](const std::unordered_set<Labels>& orphans, auto rule, Rank rank) {
    for (const Labels& orphan : orphans) {
      if (told_.contains(orphan)) continue;
      for (const Labels& lemma : rule(orphan, words)) {
        adopted.push_back({orphan, rank, intern_lemma(positive_degree(lemma))});
        adoptees.insert(orphan);
      }
    }
  };
  adopt_all(orphans_, adopt, Rank::inflected);
  adopt_all(orphan_names_, adopt_name, Rank::proper);
  std::erase_if(entries_, [&](const Entry& entry) {
    const bool is_head = lemmas_[entry.lemma] == entry.form && (entry.rank == Rank::own || entry.rank == Rank::proper);
    return is_head && adoptees.contains(entry.form);
  });
  entries_.insert(entries_.end(), adopted.begin(), adopted.end());
}

void Lexicon::drop_imperatives() {
  // An imperative that looks like another word is that word: "lub", "kod", "zakup".
  std::vector<Entry> kept;
  kept.reserve(entries_.size());
  for (Entry& entry : entries_) {
    const bool doubled = !kept.empty() && kept.back().form == entry.form && kept.back().rank < entry.rank;
    if (!(doubled && entry.rank == Rank::imperative)) kept.push_back(std::move(entry));
  }
  entries_ = std::move(kept);
}

void Lexicon::drop_rare_lemmas() {
  std::unordered_set<Labels> common;
  // A name without other forms that looks like a word tells nothing either (Roku, Trzech).
  const auto is_rare = [&](const Entry& entry) {
    const Labels& lemma = lemmas_[entry.lemma];
    return rare_.contains(lemma) || (entry.rank == Rank::proper && lemma == entry.form && orphan_names_.contains(lemma));
  };
  for (const Entry& entry : entries_) {
    if (!is_rare(entry)) common.insert(entry.form);
  }
  std::erase_if(entries_, [&](const Entry& entry) { return is_rare(entry) && common.contains(entry.form); });
}

void Lexicon::drop_redundant_lemmas() {
  // hunspell-pl lists many inflected forms as words of their own (umowy, nowych, wyniki). Such a word says nothing
  // if all its forms are forms of the word that it is a form of.
  const auto has = [&](const Labels& form, LemmaId lemma) {
    const auto entries = entries_of(form);
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.lemma == lemma; });
  };
  std::vector<std::vector<const Entry*>> forms(lemmas_.size());
  for (const Entry& entry : entries_) forms[entry.lemma].push_back(&entry);
  std::vector<bool> redundant(lemmas_.size(), false);
  for (LemmaId lemma = 0; lemma < lemmas_.size(); ++lemma) {
    if (told_.contains(lemmas_[lemma]) || acronyms_.contains(lemmas_[lemma])) continue;
    for (const Entry& other : entries_of(lemmas_[lemma])) {
      if (other.lemma == lemma || redundant[other.lemma] || other.rank >= Rank::verbal) continue;
      const auto covered = [&](const Entry* entry) { return has(entry->form, other.lemma); };
      if (!std::ranges::all_of(forms[lemma], covered)) continue;
      redundant[lemma] = true;
      break;
    }
  }
  std::erase_if(entries_, [&](const Entry& entry) { return redundant[entry.lemma]; });
}

std::vector<std::uint32_t> Lexicon::reading_set(std::span<const Entry> entries) {
  std::vector<std::uint32_t> set;
  std::vector<LemmaId> lemmas;  // sorted by rank: a lemma that is a word and a name is a word
  for (const Entry& entry : entries) {
    if (std::find(lemmas.begin(), lemmas.end(), entry.lemma) != lemmas.end()) continue;
    lemmas.push_back(entry.lemma);
    set.push_back(intern_reading(entry.form, lemmas_[entry.lemma], entry.rank == Rank::proper));
  }
  return set;
}

void Lexicon::write(const std::filesystem::path& file) {
  sort_entries();
  adopt_orphans();
  sort_entries();
  drop_imperatives();
  drop_redundant_lemmas();
  drop_rare_lemmas();

  AutomatonBuilder automaton;
  std::map<std::vector<std::uint32_t>, std::uint32_t> set_ids;
  std::vector<std::uint32_t> sets, set_readings;
  std::uint64_t form_count = 0;
  for (std::size_t begin = 0, end = 0; begin < entries_.size(); begin = end, ++form_count) {
    while (end < entries_.size() && entries_[end].form == entries_[begin].form) ++end;
    const auto set = reading_set(std::span(entries_).subspan(begin, end - begin));
    const auto [found, is_new] = set_ids.try_emplace(set, static_cast<std::uint32_t>(sets.size()));
    if (is_new) {
      sets.push_back(static_cast<std::uint32_t>(set_readings.size()));
      set_readings.insert(set_readings.end(), set.begin(), set.end());
    }
    automaton.add(entries_[begin].form, found->second);
  }
  const std::uint32_t root = automaton.finish();
  sets.push_back(static_cast<std::uint32_t>(set_readings.size()));
  std::vector<format::Reading> readings;
  for (const std::uint32_t reading : set_readings) readings.push_back(readings_[reading]);

  std::string body;
  append_part(body, automaton.arcs());
  append_part(body, sets);
  append_part(body, readings);
  append_part(body, suffixes_);
  write_file(file, {format::kMagic, format::kVersion, root, format::hash_bytes(body), form_count, automaton.arcs().size(),
                    sets.size() - 1, readings.size(), suffixes_.size()}, body);
}

}  // namespace kartoteka::text::compiler
