#include "engine/search/resolver.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/access_groups.h"
#include "engine/text/family.h"
#include "engine/text/folding.h"
#include "engine/text/language.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kCorrections = 3;
constexpr double kLeastCorrectionWeight = 0.1;

/// Words that a beginning may stand for, and how many records they may be in together: the shorter it is the more
/// frequent they are, and to read the postings of all would take long.
constexpr std::size_t kCompletions = 24;
constexpr std::size_t kCompletedPostings = 100'000;

/// The same of a beginning that was asked for by a '*'.
constexpr std::size_t kPatternWords = 64;
constexpr std::size_t kPatternPostings = 300'000;

/// What "~word" may differ by, and how many words it may stand for.
constexpr double kOneSlip = 1.0;
constexpr std::size_t kLooseWords = 8;

/// A word that so few records have is doubted if another is so many times as frequent and hardly differs.
constexpr std::uint32_t kRareRecords = 2;
constexpr std::uint32_t kTimesLikelier = 50;
constexpr double kTinySlip = 0.7;

/// Synonyms of a query, however many rules fit.
constexpr std::size_t kMostSynonyms = 48;

bool is_word(const text::Token& token) { return token.kind == text::TokenKind::word; }

const Variant* correction_of(const ResolvedWord& word) {
  const auto corrected = std::find_if(word.variants.begin(), word.variants.end(),
                                      [](const Variant& variant) { return variant.rule == MatchRule::corrected; });
  return corrected == word.variants.end() ? nullptr : &*corrected;
}

/// The corrected words put into the query's text in place of the typed ones; of doubted words those of the suggestion.
std::string with_corrections(const ParsedQuery& query, const std::vector<ResolvedWord>& words, bool doubted_too) {
  std::string text;
  std::size_t copied = 0;
  for (const ResolvedWord& word : words) {
    const Variant* corrected = word.is_doubted && !doubted_too ? nullptr : correction_of(word);
    const QueryWord& typed = query.words[word.number];
    const bool stands_already = typed.is_replaced && corrected == &word.variants.front();
    if (corrected != nullptr && !stands_already && typed.token.begin >= copied) {
      text.append(query.text, copied, typed.token.begin - copied).append(corrected->shown);
      copied = typed.token.end;
    }
  }
  return text.append(query.text, copied);
}

/// What was searched for instead of what; the words of one replaced stretch together.
std::vector<WordCorrection> corrections_of(const ParsedQuery& query, const std::vector<ResolvedWord>& words) {
  std::vector<WordCorrection> corrections;
  const QueryWord* before = nullptr;
  for (const ResolvedWord& word : words) {
    const QueryWord& typed = query.words[word.number];
    const Variant* corrected = word.is_doubted ? nullptr : correction_of(word);
    if (corrected == nullptr) {
      continue;
    }
    const bool goes_on = typed.is_replaced && before != nullptr && before->is_replaced && before->typed == typed.typed;
    if (goes_on) {
      corrections.back().used += " " + corrected->shown;
    } else {
      corrections.push_back({typed.typed, corrected->shown});
    }
    before = &typed;
  }
  return corrections;
}

}  // namespace

double AverageLength::of(index::DatabaseHandle& handle) {
  const std::string uuid = handle.database.get_uuid();
  const std::uint64_t revision = handle.database.get_revision();
  if (uuid == index_uuid_ && revision == revision_) {
    return length_;
  }
  double words = 0;
  double documents = 0;
  const std::string prefix(index::kLengthPrefix);
  for (auto term = handle.database.allterms_begin(prefix); term != handle.database.allterms_end(prefix); ++term) {
    const std::string name = *term;
    unsigned number = 0;
    std::from_chars(name.data() + prefix.size(), name.data() + name.size(), number);
    words += index::length_of_class(number) * term.get_termfreq();
    documents += term.get_termfreq();
  }
  index_uuid_ = uuid;
  revision_ = revision;
  length_ = documents > 0 ? std::max(1.0, words / documents) : 1.0;
  return length_;
}

double Resolver::idf(double frequency) const {
  return std::log1p((document_count_ - frequency + 0.5) / (frequency + 0.5));
}

double Resolver::rarity(const ResolvedWord& word, double frequency) const {
  return word.is_stop_word || word.is_light ? tuning_.stop_word : idf(frequency);
}

std::uint32_t Resolver::frequency(const std::string& term) const { return handle_.database.get_termfreq(term); }

WeightedTerm Resolver::weighted_term(const std::string& term, double weight) const {
  return {term, weight, frequency(term)};
}

void Resolver::add_lemmas(const std::vector<std::string>& lemmas, double weight, Variant& variant, ResolvedWord& word) {
  for (const std::string& lemma : lemmas) {
    const double share = weight * std::pow(static_cast<double>(lemmas.size()), -tuning_.lemma_share);
    WeightedTerm term = weighted_term(index::make_term(index::kLemmaPrefix, lemma), share);
    if (term.frequency > 0) {
      variant.lemmas.push_back({index::lemma_key(lemma), share * rarity(word, term.frequency)});
      word.terms.push_back(std::move(term));
    }
  }
}

Variant Resolver::variant_of(const text::Token& token, double weight, ResolvedWord& word) {
  Variant variant;
  variant.shown = token.exact;
  add_lemmas(token.lemmas, weight, variant, word);
  // A form is as rare as the commonest of its lemmas: how often the form itself occurs says nothing about the word.
  std::uint32_t most = 0;
  for (const WeightedTerm& term : word.terms) {
    most = std::max(most, term.frequency);
  }
  const double rare = token.is_stop_word || most > 0 ? rarity(word, most) : 0;
  variant.form = {index::token_keys(token).form, weight * rare};
  variant.exact_check = index::exact_check(token.exact, token.folded);
  return variant;
}

WeightedKey Resolver::family_of(const text::Token& token, const ResolvedWord& word) {
  const Variant* meant = word.is_doubted ? nullptr : correction_of(word);
  const bool is_corrected = meant != nullptr && !meant->lemmas.empty();
  const index::WordKey key = is_corrected ? meant->lemmas.front().key : word.variants.front().form.key;
  if (!is_word(token) || token.is_stop_word || token.lemmas.empty()) {
    return {key, 0};
  }
  double records = 0;
  for (const WordList::Word& relative : vocabulary_.words(handle_)->family(index::family_of(key))) {
    records += relative.frequency;
  }
  return {key, idf(std::min(records, document_count_))};
}

text::Token Resolver::reanalyzed(const std::string& folded) {
  const std::vector<std::string> restored = analyzer_.language().dictionary().restore(folded, 1);
  std::vector<text::Token> tokens;
  analyzer_.analyze(restored.empty() ? folded : restored.front(), tokens);
  const auto found = std::find_if(tokens.begin(), tokens.end(), is_word);
  return found == tokens.end() ? text::Token{} : *found;
}

void Resolver::add_word(const WordList::Word& found, double weight, ResolvedWord& word) {
  const std::string lemma(found.lemma);
  Variant variant{.rule = MatchRule::beginning, .shown = lemma, .form = {}, .exact_check = 0, .lemmas = {}};
  WeightedTerm term = weighted_term(index::make_term(index::kLemmaPrefix, lemma), weight);
  variant.form = {index::form_key(found.text, lemma), weight * idf(term.frequency)};
  variant.lemmas.push_back({index::lemma_key(lemma), variant.form.weight});
  word.terms.push_back(std::move(term));
  word.variants.push_back(std::move(variant));
}

void Resolver::add_completions(const QueryWord& typed, ResolvedWord& word) {
  const auto words = vocabulary_.words(handle_);
  std::size_t postings = 0;
  for (const WordList::Word& completion : complete(*words, typed.token.folded, kCompletions)) {
    const bool is_affordable = postings == 0 || postings + completion.frequency <= kCompletedPostings;
    if (completion.text != typed.token.folded && is_affordable) {
      postings += completion.frequency;
      add_word(completion, tuning_.completed, word);
    }
  }
}

void Resolver::add_pattern(const QueryWord& typed, ResolvedWord& word) {
  const auto words = vocabulary_.words(handle_);
  const std::string& folded = typed.token.folded;
  const auto found = typed.is_ending ? containing(*words, folded, !typed.is_beginning, kPatternWords + 1)
                                     : complete(*words, folded, kPatternWords + 1);
  std::size_t postings = 0;
  for (const WordList::Word& one : found) {
    postings += one.frequency;
    const bool is_cut = word.variants.size() > kPatternWords || (word.variants.size() > 1 && postings > kPatternPostings);
    if (is_cut) {
      warnings_.push_back("many words fit " + typed.typed + "*; only the most frequent were searched for");
      return;
    }
    add_word(one, 1, word);
  }
}

void Resolver::add_relatives(const text::Token& token, ResolvedWord& word) {
  if (token.lemmas.empty()) {
    return;
  }
  const auto words = vocabulary_.words(handle_);
  const std::string family = text::word_family(token.lemmas.front());
  for (const WordList::Word& relative : words->family(index::family_key(token.lemmas.front()))) {
    if (word.terms.size() >= kPatternWords) {
      return;
    }
    if (text::word_family(relative.lemma) != family) {
      continue;  // another family with the same key
    }
    word.terms.push_back(weighted_term(index::make_term(index::kLemmaPrefix, std::string(relative.lemma)), tuning_.family));
  }
}

bool Resolver::is_findable(const text::Token& token, const std::vector<std::string>& access) const {
  std::vector<std::string> lemmas;
  for (const std::string& lemma : token.lemmas) lemmas.push_back(index::make_term(index::kLemmaPrefix, lemma));
  const Xapian::Query any(Xapian::Query::OP_OR, lemmas.begin(), lemmas.end());
  return is_any_findable(handle_.database, any, of_groups(access));
}

bool Resolver::add_corrected(const std::vector<Correction>& corrections, const std::vector<std::string>& access,
                             ResolvedWord& word) {
  bool is_any = false;
  for (const Correction& correction : corrections) {
    const text::Token token = reanalyzed(correction.word);
    const bool is_other_form = !token.lemmas.empty() && std::any_of(word.terms.begin(), word.terms.end(), [&](const WeightedTerm& term) {
      return term.term == index::make_term(index::kLemmaPrefix, token.lemmas.front());
    });
    if (correction.weight < kLeastCorrectionWeight || is_other_form || token.folded.empty() || !is_findable(token, access)) {
      continue;
    }
    Variant variant = variant_of(token, tuning_.corrected * correction.weight, word);
    variant.rule = MatchRule::corrected;
    word.variants.push_back(std::move(variant));
    is_any = true;
  }
  return is_any;
}

std::uint32_t Resolver::frequency_of_form(const std::string& folded) {
  if (!analyzer_.language().dictionary().contains_folded(folded)) {
    return 0;
  }
  std::uint32_t most = 0;
  for (const std::string& lemma : reanalyzed(folded).lemmas) {
    most = std::max(most, frequency(index::make_term(index::kLemmaPrefix, lemma)));
  }
  return most;
}

void Resolver::add_corrections(const QueryWord& typed, const std::vector<std::string>& access, ResolvedWord& word) {
  const auto words = vocabulary_.words(handle_);
  const std::string& folded = typed.token.folded;
  if (add_corrected(correct_within(*words, folded, kOneSlip, kCorrections), access, word)) {
    return;
  }
  const auto form_frequency = [&](const std::string& form) { return frequency_of_form(form); };
  if (add_corrected(correct_form(folded, kCorrections, form_frequency), access, word)) {
    return;
  }
  add_corrected(correct(*words, folded, kCorrections), access, word);
}

void Resolver::add_likelier_word(const QueryWord& typed, const std::vector<std::string>& access, ResolvedWord& word) {
  std::uint32_t most = 0;
  for (const WeightedTerm& term : word.terms) {
    most = std::max(most, term.frequency);
  }
  if (typed.token.is_known || most == 0 || most > kRareRecords) {
    return;
  }
  const auto words = vocabulary_.words(handle_);
  std::vector<Correction> likelier;
  for (const Correction& correction : correct_within(*words, typed.token.folded, kTinySlip, kCorrections)) {
    const std::size_t number = words->lower_bound(correction.word);
    const bool is_other = words->at(number).frequency >= kTimesLikelier * most;
    if (is_other) likelier.push_back({correction.word, correction.distance, 1});
  }
  likelier.resize(std::min<std::size_t>(likelier.size(), 1));
  word.is_doubted = add_corrected(likelier, access, word);
}

ResolvedWord Resolver::resolve_word(const QueryWord& typed, const ResolverOptions& options) {
  ResolvedWord word;
  const text::Token& token = typed.token;
  word.is_stop_word = token.is_stop_word;
  word.is_light = options.rules != nullptr && options.rules->is_stop_word(rule_word(token));
  Variant as_typed = variant_of(token, typed.is_replaced ? tuning_.corrected : 1, word);
  add_lemmas(token.other_lemmas, tuning_.other_lemma, as_typed, word);
  as_typed.rule = typed.is_replaced ? MatchRule::corrected : MatchRule::exact;
  word.variants.push_back(std::move(as_typed));
  if (typed.is_beginning || typed.is_ending) {
    add_pattern(typed, word);
  } else if (options.complete_last_word && typed.is_last && is_word(token)) {
    add_completions(typed, word);
  }
  if (options.correct && is_word(token) && !token.is_stop_word) {
    if (word.terms.empty() && token.is_known) {
      add_relatives(token, word);  // a right word is hardly a slip: fryzjerka, fryzjer
    }
    if (word.terms.empty() && token.is_known) {
      add_corrected(correct_within(*vocabulary_.words(handle_), token.folded, kTinySlip, kCorrections), options.access, word);
    } else if (word.terms.empty()) {
      add_corrections(typed, options.access, word);
    } else if (typed.is_loose) {
      word.is_doubted = add_corrected(correct_within(*vocabulary_.words(handle_), token.folded, kOneSlip, kLooseWords), options.access, word);
    } else if (!typed.is_replaced && word.variants.size() == 1) {
      add_likelier_word(typed, options.access, word);
    }
  }
  if (typed.is_loose) {
    add_relatives(token, word);
  }
  word.family = family_of(token, word);
  word.is_found = !word.terms.empty();
  for (const Variant& variant : word.variants) {
    word.idf = std::max(word.idf, variant.form.weight);
    for (const WeightedKey& lemma : variant.lemmas) {
      word.idf = std::max(word.idf, lemma.weight);
    }
  }
  return word;
}

void Resolver::resolve_identifiers(const ParsedQuery& query, ResolvedQuery& resolved) {
  for (std::size_t number = 0; number < query.identifiers.size(); ++number) {
    const std::string& canonical = query.identifiers[number].canonical;
    WeightedTerm term = weighted_term(index::make_term(index::kIdentifierPrefix, canonical), tuning_.identifier);
    if (term.frequency > 0) {
      const double weight = tuning_.identifier * idf(term.frequency);
      resolved.identifiers.push_back({number, index::identifier_key(canonical), weight, std::move(term)});
    }
  }
}

namespace {

/// "fv/2026/9/12": a series or more with its numbers (text/identifiers.h).
bool is_document_number(std::string_view canonical) { return std::count(canonical.begin(), canonical.end(), '/') >= 2; }

}  // namespace

/// Of a long number that is found whole its groups of digits are not sought by themselves: the 30 of 864-039-30-30 stands
/// in very many records. Nor are the parts of a document's number: FV, 09 and 2026 of FV/12/09/2026 stand in all of them.
void Resolver::leave_out_digit_groups(const ParsedQuery& query, ResolvedQuery& resolved) {
  constexpr std::size_t kLongNumber = 7;
  const auto is_part = [](const Range& part, const Range& whole) {
    return whole.begin <= part.begin && part.end <= whole.end && part.end - part.begin < whole.end - whole.begin;
  };
  for (const ResolvedIdentifier& found : resolved.identifiers) {
    const QueryIdentifier& identifier = query.identifiers[found.number];
    const bool is_number = identifier.canonical.size() >= kLongNumber &&
                           identifier.canonical.find_first_not_of("0123456789") == std::string::npos;
    const bool is_document = is_document_number(identifier.canonical);
    for (ResolvedWord& word : resolved.words) {
      const text::Token& token = query.words[word.number].token;
      const bool is_group = is_part({token.begin, token.end}, identifier.range);
      if (is_group && (is_document || (is_number && token.kind == text::TokenKind::number))) word = ResolvedWord{.number = word.number};
    }
  }
  // Nor the month within it.
  const auto found = resolved.identifiers;
  std::erase_if(resolved.identifiers, [&](const ResolvedIdentifier& part) {
    return std::any_of(found.begin(), found.end(), [&](const ResolvedIdentifier& whole) {
      const QueryIdentifier& document = query.identifiers[whole.number];
      return is_document_number(document.canonical) && is_part(query.identifiers[part.number].range, document.range);
    });
  });
}

/// A word that a synonym stands for is right, though the index may lack it.
std::vector<ResolvedWord> Resolver::resolve_words(const ParsedQuery& query, const ResolverOptions& options) {
  std::vector<bool> is_right(query.words.size());
  if (options.rules != nullptr) {
    for (const SynonymMatch& match : options.rules->synonyms(rule_words(query, {}, options))) {
      for (const std::size_t number : match.words) is_right[number] = true;
    }
  }
  std::vector<ResolvedWord> words;
  for (std::size_t number = 0; number < query.words.size(); ++number) {
    ResolverOptions of_word = options;
    of_word.correct = options.correct && !is_right[number];
    words.push_back(resolve_word(query.words[number], of_word));
    words.back().number = number;
  }
  return words;
}

std::vector<RuleWord> Resolver::rule_words(const ParsedQuery& query, const std::vector<ResolvedWord>& words,
                                           const ResolverOptions& options) {
  std::vector<RuleWord> rule_words;
  for (std::size_t number = 0; options.rules != nullptr && number < query.words.size(); ++number) {
    rule_words.push_back(rule_word(query.words[number].token));
    const Variant* corrected = words.empty() || words[number].is_doubted ? nullptr : correction_of(words[number]);
    if (corrected != nullptr) {
      const RuleWord meant = rule_word(reanalyzed(text::fold(corrected->shown)));
      rule_words.back().keys.insert(rule_words.back().keys.end(), meant.keys.begin(), meant.keys.end());
    }
  }
  return rule_words;
}

/// Words between quotation marks are meant as they stand.
void Resolver::apply_rules(const ParsedQuery& query, const LanguageRules& rules, const std::vector<RuleWord>& words,
                           ResolvedQuery& resolved) {
  std::vector<bool> is_quoted(query.words.size());
  for (const Phrase& phrase : query.phrases) {
    for (const std::size_t number : phrase.words) is_quoted[number] = true;
  }
  resolved.pinning = rules.pinning(words);
  std::size_t added = 0;
  for (const SynonymMatch& match : rules.synonyms(words)) {
    if (std::any_of(match.words.begin(), match.words.end(), [&](std::size_t number) { return is_quoted[number]; })) {
      continue;
    }
    for (const std::size_t phrase : match.phrases) {
      if (added < kMostSynonyms) add_synonym(rules.phrase(phrase), match.words, resolved);
      ++added;
    }
  }
  for (ResolvedWord& word : resolved.words) word.is_found = !word.terms.empty();
  if (added > kMostSynonyms) {
    warnings_.push_back("many synonyms fit; only " + std::to_string(kMostSynonyms) + " were searched for");
  }
}

/// Each word of the query that the synonym stands for is found where the words of the synonym are, all of them or in part.
/// Of a synonym of several words the rarest retrieves candidates.
void Resolver::add_synonym(const RulePhrase& phrase, const std::vector<std::size_t>& numbers, ResolvedQuery& resolved) {
  std::vector<Variant> parts;
  std::vector<WeightedTerm> rarest;
  double least = 0;
  for (const text::Token& token : phrase.tokens) {
    ResolvedWord word;
    Variant part = variant_of(token, 1, word);
    if (token.is_stop_word || word.terms.empty()) return;  // then it stands nowhere
    std::uint32_t most = 0;
    for (const WeightedTerm& term : word.terms) most = std::max(most, term.frequency);
    if (idf(most) > least) {
      least = idf(most);
      rarest = word.terms;
    }
    part.rule = MatchRule::synonym;
    part.shown = phrase.text;
    part.part = 1 / static_cast<double>(phrase.tokens.size());
    parts.push_back(std::move(part));
  }
  for (const std::size_t number : numbers) {
    ResolvedWord& word = resolved.words[number];
    const double share = tuning_.synonym / static_cast<double>(word.is_found ? 1 : numbers.size());
    const std::uint16_t phrase_number = parts.size() > 1 ? ++phrases_ : std::uint16_t{0};
    double whole = 0;
    for (const Variant& part : parts) {
      Variant variant = part;
      const double rarity = word.is_found && !word.is_stop_word ? std::min(1.0, word.idf / part.form.weight) : 1.0;
      const double weight = share * part.part * rarity;
      variant.phrase = phrase_number;
      variant.form.weight *= weight;
      for (WeightedKey& lemma : variant.lemmas) lemma.weight *= weight;
      whole += variant.form.weight;
      word.variants.push_back(std::move(variant));
    }
    for (WeightedTerm term : rarest) {
      term.weight *= share;
      word.terms.push_back(std::move(term));
    }
    if (word.idf == 0) word.idf = whole;
  }
}

ResolvedQuery Resolver::resolve(const ParsedQuery& query, const ResolverOptions& options) {
  ResolvedQuery resolved;
  resolved.document_count = document_count_ = handle_.database.get_doccount();
  resolved.average_length = average_length_;
  resolved.words = resolve_words(query, options);
  const bool is_doubted = std::any_of(resolved.words.begin(), resolved.words.end(), [&](const ResolvedWord& word) {
    return word.is_doubted && !query.words[word.number].is_loose;
  });
  if (options.rules != nullptr) {
    apply_rules(query, *options.rules, rule_words(query, resolved.words, options), resolved);
  }
  resolve_identifiers(query, resolved);
  leave_out_digit_groups(query, resolved);
  resolved.corrections = corrections_of(query, resolved.words);
  if (!resolved.corrections.empty()) {
    resolved.corrected_text = with_corrections(query, resolved.words, false);
  }
  if (is_doubted) {
    resolved.suggested_text = with_corrections(query, resolved.words, true);
  }
  resolved.warnings = std::move(warnings_);
  return resolved;
}

}  // namespace kartoteka::search
