#include "engine/search/retrieval.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/index/schema.h"
#include "engine/search/access_groups.h"
#include "engine/search/condition_query.h"
#include "engine/search/date_range.h"
#include "engine/search/impact_weight.h"

namespace kartoteka::search {
namespace {

using Xapian::Query;
using Terms = std::vector<std::string>;

/// A tenth of it cost .2 points of NDCG@10 in a base of 22,000 records; without it long queries take twice the time.
constexpr std::size_t kPostingBudget = 30'000;

Query weighted(const WeightedTerm& term) {
  return term.weight == 1 ? Query(term.term) : Query(Query::OP_SCALE_WEIGHT, Query(term.term), term.weight);
}

Terms terms_of(const ResolvedWord& word) {
  Terms terms;
  for (const WeightedTerm& term : word.terms) {
    terms.push_back(term.term);
  }
  return terms;
}

Terms identifier_terms(const ResolvedQuery& words) {
  Terms terms;
  for (const ResolvedIdentifier& identifier : words.identifiers) {
    terms.push_back(identifier.term.term);
  }
  return terms;
}

/// Words that retrieve. Function words do only where there is nothing else, and then those of titles.
std::vector<const ResolvedWord*> retrieving_words(const ResolvedQuery& words) {
  const bool any_content = !words.identifiers.empty() ||
                           std::any_of(words.words.begin(), words.words.end(), [](const ResolvedWord& word) {
                             return word.is_found && !word.is_stop_word && !word.is_light;
                           });
  std::vector<const ResolvedWord*> retrieving;
  for (const ResolvedWord& word : words.words) {
    if (word.is_found && (!any_content || (!word.is_stop_word && !word.is_light))) {
      retrieving.push_back(&word);
    }
  }
  return retrieving;
}

/// One word's or number's part of the query, and how many postings it reads.
struct Part {
  Query query;
  std::size_t postings = 0;
};

Part part_of(const std::vector<WeightedTerm>& terms) {
  std::vector<Query> alternatives;
  Part part;
  for (const WeightedTerm& term : terms) {
    alternatives.push_back(weighted(term));
    part.postings += term.frequency;
  }
  part.query = Query(Query::OP_OR, alternatives.begin(), alternatives.end());
  return part;
}

/// The rarest parts, as many as the budget allows, decide which records are candidates; the others add their weight
/// where those are.
Query within_budget(std::vector<Part> parts) {
  std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.postings < b.postings; });
  std::vector<Query> deciding;
  std::vector<Query> adding;
  std::size_t postings = 0;
  for (Part& part : parts) {
    postings += part.postings;
    const bool decides = deciding.empty() || postings <= kPostingBudget;
    (decides ? deciding : adding).push_back(std::move(part.query));
  }
  const Query any(Query::OP_OR, deciding.begin(), deciding.end());
  return adding.empty() ? any : Query(Query::OP_AND_MAYBE, any, Query(Query::OP_OR, adding.begin(), adding.end()));
}

Query ranked_query(const ResolvedQuery& words) {
  std::vector<Part> parts;
  for (const ResolvedWord* word : retrieving_words(words)) {
    parts.push_back(part_of(word->terms));
  }
  for (const ResolvedIdentifier& identifier : words.identifiers) {
    parts.push_back(part_of({identifier.term}));
  }
  return within_budget(std::move(parts));
}

/// A record matches with any of the words; in order of date, where rank cannot tell what is good, with all of them, or with
/// one of those that have OR between them. A number that is found whole stands for all words, since some of them are its
/// parts.
void add_words(const Request& request, const ParsedQuery& parsed, const ResolvedQuery& words, TermCondition& condition) {
  const Terms identifiers = identifier_terms(words);
  Terms any = identifiers;
  std::map<std::size_t, std::size_t> groups;  // of the alternatives
  for (const ResolvedWord* word : retrieving_words(words)) {
    const Terms terms = terms_of(*word);
    any.insert(any.end(), terms.begin(), terms.end());
    if (request.order == Order::relevance) {
      continue;
    }
    const std::size_t alternatives = parsed.words[word->number].alternatives;
    const auto group = groups.find(alternatives);
    if (alternatives != 0 && group != groups.end()) {
      Terms& others = condition.groups[group->second];
      others.insert(others.end(), terms.begin(), terms.end());
      continue;
    }
    groups[alternatives] = condition.groups.size();
    condition.groups.push_back(terms);
    condition.groups.back().insert(condition.groups.back().end(), identifiers.begin(), identifiers.end());
  }
  if (request.order == Order::relevance) {  // those that stand first need not have a word
    for (const RecordName& pinned : words.pinning.pinned) any.push_back(index::record_term(pinned.kind, pinned.id));
  }
  if (!any.empty() && (request.order == Order::relevance || condition.groups.empty())) {
    condition.groups.push_back(std::move(any));
  }
}

/// Same name: any; different names: all.
void add_filters(const Request& request, RetrievalPlan& plan) {
  std::map<std::string, Terms> by_name;
  for (const index::Filter& filter : request.filters) {
    by_name[filter.name].push_back(index::filter_term(filter));
  }
  for (auto& [name, terms] : by_name) {
    if (name == "kind") {
      plan.kinds = std::move(terms);
    } else {
      plan.matching.groups.push_back(std::move(terms));
    }
  }
}

void add_dates(const Xapian::Database& database, const Request& request, RetrievalPlan& plan) {
  if (request.from || request.to) {
    Terms terms = date_range_terms(database, request.from, request.to);
    plan.nothing |= terms.empty();
    plan.matching.groups.push_back(std::move(terms));
  }
}

/// The index has function words of titles only, so they are left to the one who checks the phrase.
void add_phrases(const ParsedQuery& parsed, const ResolvedQuery& words, RetrievalPlan& plan) {
  std::map<std::size_t, Terms> any_word;  // of alternatives
  for (const Phrase& phrase : parsed.phrases) {
    if (phrase.alternatives != 0) {
      for (const std::size_t number : phrase.words) {
        const Terms terms = terms_of(words.words[number]);
        Terms& any = any_word[phrase.alternatives];
        any.insert(any.end(), terms.begin(), terms.end());
      }
      continue;
    }
    for (const std::size_t number : phrase.words) {
      const ResolvedWord& word = words.words[number];
      if (!word.is_stop_word) {
        plan.nothing |= word.terms.empty();
        plan.matching.groups.push_back(terms_of(word));
      }
    }
  }
  for (auto& [alternatives, terms] : any_word) {
    plan.nothing |= terms.empty();
    plan.matching.groups.push_back(std::move(terms));
  }
}

/// Single words; phrases are left to the one who checks them. Of an ambiguous word the likeliest lemma excludes.
void add_excluded(const ParsedQuery& parsed, const ResolvedQuery& excluded, TermCondition& condition) {
  for (const Phrase& phrase : parsed.excluded) {
    const ResolvedWord& word = excluded.words[phrase.words.front()];
    const QueryWord& typed = parsed.excluded_words[phrase.words.front()];
    if (phrase.words.size() != 1 || phrase.in_title || word.terms.empty()) {
      continue;
    }
    if (typed.is_beginning || typed.is_ending) {
      const Terms all = terms_of(word);
      condition.excluded.insert(condition.excluded.end(), all.begin(), all.end());
    } else {
      condition.excluded.push_back(word.terms.front().term);
    }
  }
}

}  // namespace

RetrievalPlan make_plan(const Xapian::Database& database, const Request& request, const ParsedQuery& parsed,
                        const ResolvedQuery& words, const ResolvedQuery& excluded,
                        std::shared_ptr<const AccessCondition> access) {
  RetrievalPlan plan;
  plan.nothing = request.access.empty();
  plan.ranked = ranked_query(words);
  add_words(request, parsed, words, plan.matching);
  plan.matching.access = std::move(access);
  add_filters(request, plan);
  add_dates(database, request, plan);
  add_conditions(database, parsed.conditions, plan);
  add_phrases(parsed, words, plan);
  add_excluded(parsed, excluded, plan.matching);
  for (const RecordName& hidden : words.pinning.hidden) {
    plan.matching.excluded.push_back(index::record_term(hidden.kind, hidden.id));
    plan.matching.excluded.push_back(index::passage_of_term(hidden.kind, hidden.id));
  }
  plan.excluded = plan.matching.excluded;
  if (parsed.words.empty() && parsed.identifiers.empty() && database.term_exists(std::string(index::kPassageTerm))) {
    plan.matching.excluded.emplace_back(index::kPassageTerm);  // a list shows records
  }
  return plan;
}

Xapian::MSet best_candidates(const Xapian::Database& database, const RetrievalPlan& plan, std::size_t count,
                             FoldSlot fold) {
  TermCondition others = plan.matching;  // the first group is the words, and these are ranked
  others.groups.erase(others.groups.begin());
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(ImpactWeight());
  enquire.set_query(filtered(plan.ranked, others, plan.kinds));
  if (fold) {
    enquire.set_collapse_key(*fold, kCandidatesOfOne);
  }
  return enquire.get_mset(0, static_cast<Xapian::doccount>(count));
}

std::vector<Xapian::docid> pinned_documents(const Xapian::Database& database, const RetrievalPlan& plan,
                                            const std::vector<RecordName>& pinned) {
  TermCondition others = plan.matching;
  others.groups.erase(others.groups.begin());
  std::vector<Xapian::docid> documents;
  for (const RecordName& name : pinned) {
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_query(filtered(Query(index::record_term(name.kind, name.id)), others, plan.kinds));
    const Xapian::MSet found = enquire.get_mset(0, 1);
    if (!found.empty()) documents.push_back(*found.begin());
  }
  return documents;
}

Query matching_query(const RetrievalPlan& plan) {
  TermCondition others = plan.matching;
  Query first = Query::MatchAll;
  if (!others.groups.empty()) {  // the first is what is filtered, since to go through all records is slow
    first = Query(Query::OP_OR, others.groups.front().begin(), others.groups.front().end());
    others.groups.erase(others.groups.begin());
  } else if (others.access && others.access->hidden.empty()) {
    first = access_query(std::exchange(others.access, nullptr));
  }
  return filtered(first, others, plan.kinds);
}

}  // namespace kartoteka::search
