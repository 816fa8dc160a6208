#include "engine/search/retrieval.h"

#include <algorithm>
#include <map>

#include "engine/index/schema.h"
#include "engine/search/date_range.h"
#include "engine/search/impact_weight.h"

namespace kartoteka::search {
namespace {

using Xapian::Query;

Query weighted(const WeightedTerm& term) {
  return term.weight == 1 ? Query(term.term) : Query(Query::OP_SCALE_WEIGHT, Query(term.term), term.weight);
}

Query any_of(const std::vector<Query>& parts) { return Query(Query::OP_OR, parts.begin(), parts.end()); }

Query word_query(const ResolvedWord& word) {
  std::vector<Query> parts;
  for (const WeightedTerm& term : word.terms) {
    parts.push_back(weighted(term));
  }
  return any_of(parts);
}

Query both(const Query& a, const Query& b) {
  return a.empty() ? b : b.empty() ? a : Query(Query::OP_AND, a, b);
}

/// Stop words retrieve only where there is nothing else.
bool says_something(const ResolvedWord& word, bool any_content) {
  return word.is_found && (!any_content || !word.is_stop_word);
}

std::vector<Query> word_queries(const ResolvedQuery& words) {
  const bool any_content = !words.identifiers.empty() ||
                           std::any_of(words.words.begin(), words.words.end(), [](const ResolvedWord& word) {
                             return word.is_found && !word.is_stop_word;
                           });
  std::vector<Query> parts;
  for (const ResolvedWord& word : words.words) {
    if (says_something(word, any_content)) {
      parts.push_back(word_query(word));
    }
  }
  return parts;
}

std::vector<Query> identifier_queries(const ResolvedQuery& words) {
  std::vector<Query> parts;
  for (const ResolvedIdentifier& identifier : words.identifiers) {
    parts.push_back(weighted(identifier.term));
  }
  return parts;
}

Query group_query(const Request& request) {
  std::vector<Query> parts;
  for (const std::string& group : request.access) {
    parts.emplace_back(index::make_term(index::kAccessPrefix, group));
  }
  return any_of(parts);
}

/// Same name: any; different names: all.
Query filters_query(const std::vector<index::Filter>& filters, bool kinds) {
  std::map<std::string, std::vector<Query>> by_name;
  for (const index::Filter& filter : filters) {
    if ((filter.name == "kind") == kinds) {
      by_name[filter.name].emplace_back(index::filter_term(filter));
    }
  }
  Query all;
  for (const auto& [name, values] : by_name) {
    all = both(all, any_of(values));
  }
  return all;
}

/// Adds the days of the request to what is required; false where no record can be of them.
bool add_date_range(const Xapian::Database& database, const Request& request, Query& required) {
  if (!request.from && !request.to) {
    return true;
  }
  const std::vector<std::string> terms = date_range_terms(database, request.from, request.to);
  required = both(required, Query(Query::OP_OR, terms.begin(), terms.end()));
  return !terms.empty();
}

Query phrases_query(const ParsedQuery& parsed, const ResolvedQuery& words) {
  Query all;
  for (const Phrase& phrase : parsed.phrases) {
    for (const std::size_t word : phrase.words) {
      if (!words.words[word].is_stop_word) {  // the index has function words of titles only
        all = both(all, word_query(words.words[word]));
      }
    }
  }
  return all;
}

/// A query without parts is no condition to Xapian, so what cannot be met has to be told beforehand.
bool cannot_match(const Request& request, const ParsedQuery& parsed, const ResolvedQuery& words) {
  return request.access.empty() ||
         std::any_of(parsed.phrases.begin(), parsed.phrases.end(), [&](const Phrase& phrase) {
           return std::any_of(phrase.words.begin(), phrase.words.end(),
                              [&](std::size_t number) {
                                const ResolvedWord& word = words.words[number];
                                return word.terms.empty() && !word.is_stop_word;
                              });
         });
}

/// Records with a word that is excluded by itself. Of an ambiguous word only the likeliest lemma excludes.
Query excluded_query(const ParsedQuery& parsed, const ResolvedQuery& excluded) {
  std::vector<Query> parts;
  for (const Phrase& phrase : parsed.excluded) {
    if (phrase.words.size() == 1 && !excluded.words[phrase.words[0]].terms.empty()) {
      parts.emplace_back(excluded.words[phrase.words[0]].terms.front().term);
    }
  }
  return any_of(parts);
}

}  // namespace

bool PhraseDecider::operator()(const Xapian::Document& document) const {
  const std::string data = document.get_data();
  if (!view_.decode(data)) {
    return false;
  }
  return (wanted_ == nullptr || wanted_->holds_all(view_)) && (unwanted_ == nullptr || !unwanted_->holds_any(view_));
}

Query RetrievalPlan::restricted(const Query& query, bool with_kinds) const {
  const Query filter = with_kinds ? both(required, kinds) : required;
  return filter.empty() ? query : Query(Query::OP_FILTER, query, filter);
}

RetrievalPlan make_plan(const Xapian::Database& database, const Request& request, const ParsedQuery& parsed,
                        const ResolvedQuery& words, const ResolvedQuery& excluded) {
  RetrievalPlan plan;
  plan.nothing = cannot_match(request, parsed, words);
  std::vector<Query> parts = word_queries(words);
  plan.all_words = Query(Query::OP_AND, parts.begin(), parts.end());
  const std::vector<Query> identifiers = identifier_queries(words);
  parts.insert(parts.end(), identifiers.begin(), identifiers.end());
  if (!identifiers.empty()) {  // a number that is there whole may stand for the words it is made of
    plan.all_words = Query(Query::OP_OR, plan.all_words, any_of(identifiers));
  }
  plan.ranked = any_of(parts);
  const bool all_see = request.access.size() == 1 &&
                       database.get_termfreq(index::make_term(index::kAccessPrefix, request.access[0])) ==
                           database.get_doccount();
  plan.required = all_see ? Query() : group_query(request);
  plan.required = both(plan.required, filters_query(request.filters, false));
  if (!add_date_range(database, request, plan.required)) {
    plan.nothing = true;
  }
  plan.required = both(plan.required, phrases_query(parsed, words));
  const Query unwanted = excluded_query(parsed, excluded);
  if (!unwanted.empty()) {
    const Query wanted = plan.required.empty() ? Query::MatchAll : plan.required;
    plan.required = Query(Query::OP_AND_NOT, wanted, unwanted);
  }
  plan.kinds = filters_query(request.filters, true);
  return plan;
}

Xapian::MSet best_candidates(const Xapian::Database& database, const RetrievalPlan& plan, std::size_t count) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(ImpactWeight());
  enquire.set_query(plan.restricted(plan.ranked, true));
  return enquire.get_mset(0, static_cast<Xapian::doccount>(count), 0, nullptr, plan.decider);
}

std::size_t count_matches(const Xapian::Database& database, const Query& query, const PhraseDecider* decider) {
  if (query.empty()) {
    return 0;
  }
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(query);
  const Xapian::doccount all = database.get_doccount();
  if (decider != nullptr) {
    return enquire.get_mset(0, all, all, nullptr, decider).size();
  }
  return enquire.get_mset(0, 0, all).get_matches_estimated();
}

}  // namespace kartoteka::search
