#include "engine/search/unread_count.h"

#include "engine/index/schema.h"
#include "engine/search/condition_query.h"

namespace kartoteka::search {
namespace {

/// Up to so many are counted exactly.
constexpr Xapian::doccount kMostCounted = 100'000;

std::size_t count(const Xapian::Database& database, const RetrievalPlan& plan, const char* value) {
  const std::string term = index::filter_term({std::string(index::kUnreadFilter), value});
  if (!database.term_exists(term)) {
    return 0;
  }
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(filtered(Xapian::Query(term), plan.matching, plan.kinds));
  return enquire.get_mset(0, 0, kMostCounted).get_matches_estimated();
}

}  // namespace

UnreadCount count_unread(const Xapian::Database& database, const Request& request, const std::vector<Condition>& conditions,
                         std::shared_ptr<const AccessCondition> access) {
  ParsedQuery range;
  range.conditions = conditions;
  const RetrievalPlan plan = make_plan(database, request, range, {}, {}, std::move(access));
  if (plan.nothing) {
    return {};
  }
  return {count(database, plan, "waiting"), count(database, plan, "failed"), count(database, plan, "partly")};
}

}  // namespace kartoteka::search
