#include "engine/search/condition_query.h"

namespace kartoteka::search {

using Xapian::Query;

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
  if (!condition.excluded.empty()) {
    const Query excluded(Query::OP_OR, condition.excluded.begin(), condition.excluded.end());
    found = Query(Query::OP_AND_NOT, found, excluded);
  }
  return found;
}

}  // namespace kartoteka::search
