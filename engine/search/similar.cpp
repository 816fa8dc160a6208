#include "engine/search/similar.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

#include "engine/base/error.h"
#include "engine/index/database_handle.h"
#include "engine/index/impact.h"
#include "engine/index/schema.h"
#include "engine/index/token_data.h"
#include "engine/search/text_query.h"
#include "engine/text/language.h"

namespace kartoteka::search {
namespace {

/// So many pages of a file stand for it.
constexpr std::size_t kReadPassages = 3;

/// What a record's documents say of its words: the impact of each term, and the lemmas of its title.
struct Words {
  std::map<std::string, double> impacts;
  std::unordered_set<index::WordKey> in_title;

  void add(const index::IndexedDocument& document) {
    for (const auto& [term, impact] : document.terms) {
      if (impact > 0) {
        double& most = impacts[term];
        most = std::max(most, static_cast<double>(impact) / index::kImpactScale);
      }
    }
    index::TokenView view;
    if (!view.decode(document.data)) {
      throw Error(ErrorCode::corrupt, "index: token data of " + document.kind + ' ' + std::to_string(document.id));
    }
    for (std::uint32_t place = 0; place < view.title_end; ++place) {
      if (view.sequence[place] != index::kFieldEnd) {
        const index::FlatWord& word = view.words[view.sequence[place] - 1];
        in_title.insert(view.lemmas.begin() + word.lemma_begin, view.lemmas.begin() + word.lemma_begin + word.lemma_count);
      }
    }
  }
};

bool may_be_found(const index::IndexedDocument& document, const std::vector<std::string>& access) {
  return std::any_of(access.begin(), access.end(), [&](const std::string& group) {
    return document.terms.contains(index::make_term(index::kAccessPrefix, group));
  });
}

Words words_of(const LikeRecord& like, const SimilarRequest& request, const SimilarContext& context) {
  const auto document = context.reader.document(like.kind, like.id, kReadPassages);
  if (!document || !may_be_found(*document, request.access)) {
    throw Error(ErrorCode::not_found, like.kind + ' ' + std::to_string(like.id));
  }
  Words words;
  words.add(*document);
  for (const index::IndexedDocument& passage : document->passages) {
    words.add(passage);
  }
  return words;
}

Words words_of(const LikeText& like, const SimilarRequest&, const SimilarContext& context) {
  index::SearchEntry entry;
  entry.kind = "text";
  entry.title = like.title;
  entry.body = like.body;
  Words words;
  words.add(context.builder.build(entry));
  return words;
}

/// A word with what it is worth: how rare it is, and how much the record is about it.
struct TellingWord {
  std::string lemma;
  double weight = 0;
  std::uint32_t frequency = 0;
};

bool is_passed_over(const std::string& lemma, const SimilarContext& context) {
  return context.language.is_stop_word(lemma) ||
         (context.rules != nullptr && context.rules->is_stop_word({.keys = {lemma}, .is_stop_word = false}));
}

std::vector<TellingWord> telling_words(const Words& words, const SimilarContext& context) {
  const Xapian::Database& database = context.reader.handle().database;
  const double count = database.get_doccount();
  std::vector<TellingWord> telling;
  for (const auto& [term, impact] : words.impacts) {
    const std::string lemma = term.substr(index::kLemmaPrefix.size());
    const std::uint32_t frequency =
        term.starts_with(index::kLemmaPrefix) && !is_passed_over(lemma, context) ? database.get_termfreq(term) : 0;
    if (frequency > 0) {
      const double idf = std::log1p((count - frequency + 0.5) / (frequency + 0.5));
      const double title = words.in_title.contains(index::lemma_key(lemma)) ? context.tuning.similar_title : 1;
      telling.push_back({lemma, idf * impact * title, frequency});
    }
  }
  std::sort(telling.begin(), telling.end(), [](const TellingWord& a, const TellingWord& b) {
    return a.weight != b.weight ? a.weight > b.weight : a.lemma < b.lemma;
  });
  telling.resize(std::min(telling.size(), context.tuning.similar_words));
  return telling;
}

void add_word(const TellingWord& word, double count, PreparedQuery& prepared) {
  QueryWord parsed;
  parsed.token.exact = parsed.token.folded = word.lemma;
  parsed.token.lemmas = {word.lemma};
  parsed.typed = word.lemma;
  const double idf = std::log1p((count - word.frequency + 0.5) / (word.frequency + 0.5));
  ResolvedWord resolved;
  resolved.number = prepared.parsed.words.size();
  resolved.idf = word.weight;
  resolved.is_found = true;
  Variant variant;
  variant.shown = word.lemma;
  variant.lemmas = {{index::lemma_key(word.lemma), word.weight}};
  resolved.variants = {std::move(variant)};
  resolved.terms = {{index::make_term(index::kLemmaPrefix, word.lemma), word.weight / idf, word.frequency}};
  prepared.parsed.words.push_back(std::move(parsed));
  prepared.query.words.push_back(std::move(resolved));
}

/// Synonyms of single words that are single words themselves.
void add_synonyms(const SimilarContext& context, PreparedQuery& prepared) {
  if (context.rules == nullptr) return;
  const Xapian::Database& database = context.reader.handle().database;
  for (std::size_t number = 0; number < prepared.query.words.size(); ++number) {
    ResolvedWord& word = prepared.query.words[number];
    for (const SynonymMatch& match : context.rules->synonyms({rule_word(prepared.parsed.words[number].token)})) {
      for (const std::size_t phrase : match.phrases) {
        const RulePhrase& synonym = context.rules->phrase(phrase);
        if (synonym.tokens.size() != 1 || synonym.tokens[0].lemmas.empty()) continue;
        const std::string& lemma = synonym.tokens[0].lemmas.front();
        const std::string term = index::make_term(index::kLemmaPrefix, lemma);
        const std::uint32_t frequency = database.get_termfreq(term);
        if (frequency == 0) continue;
        Variant variant;
        variant.rule = MatchRule::synonym;
        variant.shown = synonym.text;
        variant.lemmas = {{index::lemma_key(lemma), word.idf * context.tuning.synonym}};
        word.variants.push_back(std::move(variant));
        word.terms.push_back({term, word.terms.front().weight * context.tuning.synonym, frequency});
      }
    }
  }
}

}  // namespace

namespace {

PreparedQuery telling_query(const SimilarRequest& request, const SimilarContext& context) {
  const Words words = std::visit([&](const auto& like) { return words_of(like, request, context); }, request.like);
  PreparedQuery prepared;
  prepared.query.document_count = context.reader.handle().database.get_doccount();
  prepared.query.average_length = context.average_length;
  for (const TellingWord& word : telling_words(words, context)) {
    add_word(word, prepared.query.document_count, prepared);
  }
  add_synonyms(context, prepared);
  return prepared;
}

}  // namespace

PreparedQuery similar_query(const SimilarRequest& request, const SimilarContext& context) {
  const auto* text = std::get_if<LikeText>(&request.like);
  std::optional<PreparedQuery> read = text == nullptr ? std::nullopt : text_query(*text, request.access, context);
  PreparedQuery prepared = read ? std::move(*read) : telling_query(request, context);
  const LikeRecord* record = text == nullptr ? std::get_if<LikeRecord>(&request.like) : text->itself ? &*text->itself : nullptr;
  if (record != nullptr) {
    prepared.excluded = {index::record_term(record->kind, record->id), index::passage_of_term(record->kind, record->id)};
  }
  return prepared;
}

}  // namespace kartoteka::search
