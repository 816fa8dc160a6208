#include "engine/search/condition_query.h"

#include <algorithm>
#include <map>

#include "engine/index/schema.h"
#include "engine/search/access_groups.h"
#include "engine/search/date_range.h"

namespace kartoteka::search {
namespace {

using Xapian::Query;
using Terms = std::vector<std::string>;

Terms terms_of(const Xapian::Database& database, const Condition& condition) {
  if (condition.from || condition.to) {
    return date_range_terms(database, condition.from, condition.to);
  }
  Terms terms;
  for (const std::string& value : condition.values) {
    terms.push_back(index::filter_term({condition.field, value}));
  }
  return terms;
}

void add_all(Terms& to, const Terms& more) { to.insert(to.end(), more.begin(), more.end()); }

}  // namespace

Query filtered(const Query& query, const TermCondition& condition, const std::vector<std::string>& kinds) {
  std::vector<Query> groups;
  for (const auto& group : condition.groups) {
    groups.emplace_back(Query::OP_OR, group.begin(), group.end());
  }
  if (!kinds.empty()) {
    groups.emplace_back(Query::OP_OR, kinds.begin(), kinds.end());
  }
  Query found = query;
  if (!groups.empty()) {
    found = Query(Query::OP_FILTER, query, Query(Query::OP_AND, groups.begin(), groups.end()));
  }
  found = findable(found, condition.access);
  if (!condition.excluded.empty()) {
    const Query excluded(Query::OP_OR, condition.excluded.begin(), condition.excluded.end());
    found = Query(Query::OP_AND_NOT, found, excluded);
  }
  return found;
}

void add_conditions(const Xapian::Database& database, const std::vector<Condition>& conditions, RetrievalPlan& plan) {
  Condition span;  // of all days that are not alternatives
  std::map<std::pair<std::size_t, std::string>, Terms> groups;
  Terms kinds;
  for (const Condition& condition : conditions) {
    if (condition.is_excluded) {
      add_all(plan.matching.excluded, terms_of(database, condition));
    } else if (condition.alternatives != 0) {
      add_all(groups[{condition.alternatives, {}}], terms_of(database, condition));
    } else if (condition.from || condition.to) {
      span.from = condition.from ? std::max(condition.from, span.from) : span.from;
      span.to = condition.to && (!span.to || condition.to < span.to) ? condition.to : span.to;
    } else {
      add_all(condition.field == "kind" ? kinds : groups[{0, condition.field}], terms_of(database, condition));
    }
  }
  if (span.from || span.to) {
    groups[{0, "date"}] = terms_of(database, span);
  }
  for (auto& [name, terms] : groups) {
    plan.nothing |= terms.empty();
    plan.matching.groups.push_back(std::move(terms));
  }
  if (plan.kinds.empty()) {
    plan.kinds = std::move(kinds);
  }
}

}  // namespace kartoteka::search
