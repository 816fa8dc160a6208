#include "engine/search/resolver.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/corrector.h"
#include "engine/text/language.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kCorrections = 3;
constexpr double kLeastCorrectionWeight = 0.1;

/// Words that a beginning may stand for, and how many records they may be in together: the shorter it is the more
/// frequent they are, and to read the postings of all would take long.
constexpr std::size_t kCompletions = 24;
constexpr std::size_t kCompletedPostings = 100'000;

bool is_word(const text::Token& token) { return token.kind == text::TokenKind::word; }

/// The corrected words put into the query's text in place of the typed ones.
std::string with_corrections(const ParsedQuery& query, const std::vector<ResolvedWord>& words) {
  std::string text;
  std::size_t copied = 0;
  for (const ResolvedWord& word : words) {
    const auto corrected = std::find_if(word.variants.begin(), word.variants.end(),
                                        [](const Variant& variant) { return variant.rule == MatchRule::corrected; });
    const text::Token& token = query.words[word.number].token;
    if (corrected != word.variants.end() && token.begin >= copied) {
      text.append(query.text, copied, token.begin - copied).append(corrected->shown);
      copied = token.end;
    }
  }
  return text.append(query.text, copied);
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

std::uint32_t Resolver::frequency(const std::string& term) const { return handle_.database.get_termfreq(term); }

WeightedTerm Resolver::weighted_term(const std::string& term, double weight) const {
  return {term, weight, frequency(term)};
}

void Resolver::add_lemmas(const std::vector<std::string>& lemmas, double weight, Variant& variant, ResolvedWord& word) {
  for (const std::string& lemma : lemmas) {
    const double share = weight * std::pow(static_cast<double>(lemmas.size()), -tuning_.lemma_share);
    WeightedTerm term = weighted_term(index::make_term(index::kLemmaPrefix, lemma), share);
    if (term.frequency > 0) {
      const double rarity = word.is_stop_word ? tuning_.stop_word : idf(term.frequency);
      variant.lemmas.push_back({index::lemma_key(lemma), share * rarity});
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
  const double rarity = token.is_stop_word ? tuning_.stop_word : most > 0 ? idf(most) : 0;
  variant.form = {index::token_keys(token).form, weight * rarity};
  variant.exact_check = index::exact_check(token.exact, token.folded);
  return variant;
}

double Resolver::family_weight(const text::Token& token) {
  if (!is_word(token) || token.is_stop_word || token.lemmas.empty()) {
    return 0;
  }
  double records = 0;
  for (const WordList::Word& relative : vocabulary_.words(handle_)->family(index::family_key(token.lemmas.front()))) {
    records += relative.frequency;
  }
  return idf(std::min(records, document_count_));
}

text::Token Resolver::reanalyzed(const std::string& folded) {
  const std::vector<std::string> restored = analyzer_.language().dictionary().restore(folded, 1);
  std::vector<text::Token> tokens;
  analyzer_.analyze(restored.empty() ? folded : restored.front(), tokens);
  const auto found = std::find_if(tokens.begin(), tokens.end(), is_word);
  return found == tokens.end() ? text::Token{} : *found;
}

void Resolver::add_completions(const QueryWord& typed, ResolvedWord& word) {
  const auto words = vocabulary_.words(handle_);
  std::size_t postings = 0;
  for (const WordList::Word& completion : complete(*words, typed.token.folded, kCompletions)) {
    const bool is_affordable = postings == 0 || postings + completion.frequency <= kCompletedPostings;
    if (completion.text == typed.token.folded || !is_affordable) {
      continue;
    }
    postings += completion.frequency;
    const std::string lemma(completion.lemma);
    Variant variant{.rule = MatchRule::beginning, .shown = lemma, .form = {}, .exact_check = 0, .lemmas = {}};
    WeightedTerm term = weighted_term(index::make_term(index::kLemmaPrefix, lemma), tuning_.completed);
    variant.form = {index::form_key(completion.text, lemma), tuning_.completed * idf(term.frequency)};
    variant.lemmas.push_back({index::lemma_key(lemma), variant.form.weight});
    word.terms.push_back(std::move(term));
    word.variants.push_back(std::move(variant));
  }
}

bool Resolver::is_findable(const text::Token& token, const std::vector<std::string>& access) const {
  std::vector<std::string> lemmas;
  for (const std::string& lemma : token.lemmas) lemmas.push_back(index::make_term(index::kLemmaPrefix, lemma));
  std::vector<std::string> groups;
  for (const std::string& group : access) groups.push_back(index::make_term(index::kAccessPrefix, group));
  Xapian::Enquire enquire(handle_.database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER,
                                  Xapian::Query(Xapian::Query::OP_OR, lemmas.begin(), lemmas.end()),
                                  Xapian::Query(Xapian::Query::OP_OR, groups.begin(), groups.end())));
  return !enquire.get_mset(0, 1).empty();
}

void Resolver::add_corrections(const QueryWord& typed, const std::vector<std::string>& access, ResolvedWord& word) {
  const auto words = vocabulary_.words(handle_);
  for (const Correction& correction : correct(*words, typed.token.folded, kCorrections)) {
    const text::Token token = reanalyzed(correction.word);
    if (correction.weight < kLeastCorrectionWeight || token.folded.empty() || !is_findable(token, access)) {
      continue;
    }
    Variant variant = variant_of(token, tuning_.corrected * correction.weight, word);
    variant.rule = MatchRule::corrected;
    word.variants.push_back(std::move(variant));
  }
}

ResolvedWord Resolver::resolve_word(const QueryWord& typed, const ResolverOptions& options) {
  ResolvedWord word;
  const text::Token& token = typed.token;
  word.is_stop_word = token.is_stop_word;
  Variant as_typed = variant_of(token, 1, word);
  const bool is_lacking = word.terms.empty();
  add_lemmas(token.other_lemmas, tuning_.other_lemma, as_typed, word);
  word.variants.push_back(std::move(as_typed));
  if (options.complete_last_word && typed.is_last && is_word(token)) {
    add_completions(typed, word);
  }
  if (options.correct && is_lacking && word.terms.empty() && is_word(token) && !token.is_stop_word) {
    add_corrections(typed, options.access, word);
  }
  word.family = {word.variants.front().form.key, family_weight(token)};
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

ResolvedQuery Resolver::resolve(const ParsedQuery& query, const ResolverOptions& options) {
  ResolvedQuery resolved;
  resolved.document_count = document_count_ = handle_.database.get_doccount();
  resolved.average_length = average_length_;
  bool is_corrected = false;
  for (std::size_t number = 0; number < query.words.size(); ++number) {
    ResolvedWord word = resolve_word(query.words[number], options);
    word.number = number;
    is_corrected |= std::any_of(word.variants.begin(), word.variants.end(),
                                [](const Variant& variant) { return variant.rule == MatchRule::corrected; });
    resolved.words.push_back(std::move(word));
  }
  resolve_identifiers(query, resolved);
  if (is_corrected) {
    resolved.corrected_text = with_corrections(query, resolved.words);
  }
  return resolved;
}

}  // namespace kartoteka::search
