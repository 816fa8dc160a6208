// Lists by date. To sort all matches by a value is slow where there are many, so then the months are walked through,
// from the newest or the oldest, until the page is full.
#include <algorithm>

#include "engine/index/schema.h"
#include "engine/search/condition_query.h"
#include "engine/search/retrieval.h"

namespace kartoteka::search {
namespace {

using Xapian::Query;

/// Up to so many matches are sorted at once (about 2 ms).
constexpr Xapian::doccount kSortedAtOnce = 4000;

class DateList {
 public:
  DateList(const Xapian::Database& database, const Decider* decider, bool newest_first, std::size_t wanted)
      : enquire_(database), decider_(decider), wanted_(wanted) {
    enquire_.set_weighting_scheme(Xapian::BoolWeight());
    enquire_.set_sort_by_value(index::kDateSlot, newest_first);
  }

  bool is_full() const { return found_.size() >= wanted_; }

  void add(const Query& query) {
    enquire_.set_query(query);
    const auto left = static_cast<Xapian::doccount>(wanted_ - found_.size());
    const Xapian::MSet part = enquire_.get_mset(0, left, 0, nullptr, decider_);
    for (auto hit = part.begin(); hit != part.end(); ++hit) {
      found_.push_back(*hit);
    }
  }

  const std::vector<Xapian::docid>& found() const { return found_; }

 private:
  Xapian::Enquire enquire_;
  const Decider* decider_;
  std::size_t wanted_;
  std::vector<Xapian::docid> found_;
};

std::vector<std::string> terms_with(const Xapian::Database& database, const std::string& prefix) {
  std::vector<std::string> terms;
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    terms.push_back(*term);
  }
  return terms;
}

/// Months that records have, in order; a month with many records as its days.
std::vector<std::string> spans(const Xapian::Database& database) {
  std::vector<std::string> spans;
  for (const std::string& month : terms_with(database, std::string(index::kMonthPrefix))) {
    if (month == index::kNoMonth) {
      continue;
    }
    if (database.get_termfreq(month) <= kSortedAtOnce) {
      spans.push_back(month);
    } else {
      const std::string digits = month.substr(index::kMonthPrefix.size());
      const std::vector<std::string> days = terms_with(database, std::string(index::kDayPrefix) + digits);
      spans.insert(spans.end(), days.begin(), days.end());
    }
  }
  return spans;
}

bool are_few(const Xapian::Database& database, const RetrievalPlan& plan, const Query& query) {
  for (const auto& group : plan.matching.groups) {
    std::size_t frequency = 0;
    for (const std::string& term : group) {
      frequency += database.get_termfreq(term);
    }
    if (frequency <= kSortedAtOnce) {
      return true;
    }
  }
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(query);
  return enquire.get_mset(0, 0, kSortedAtOnce).get_matches_upper_bound() <= kSortedAtOnce;
}

/// The conditions alone. Where there are groups the first is what is filtered, since to go through all records is slow.
Query conditions(const RetrievalPlan& plan) {
  TermCondition others = plan.matching;
  Query first = Query::MatchAll;
  if (!others.groups.empty()) {
    first = Query(Query::OP_OR, others.groups.front().begin(), others.groups.front().end());
    others.groups.erase(others.groups.begin());
  }
  return filtered(first, others, plan.kinds);
}

}  // namespace

std::vector<Xapian::docid> by_date(const Xapian::Database& database, const RetrievalPlan& plan, const Decider* decider,
                                   const Request& request) {
  const bool newest_first = request.order != Order::oldest;
  const Query query = conditions(plan);
  DateList list(database, decider, newest_first, request.offset + request.limit);
  const Query undated(Query::OP_FILTER, query, Query(std::string(index::kNoMonth)));
  if (are_few(database, plan, query)) {
    list.add(Query(Query::OP_AND_NOT, query, Query(std::string(index::kNoMonth))));
  } else {
    std::vector<std::string> order = spans(database);
    if (newest_first) {
      std::reverse(order.begin(), order.end());
    }
    for (auto span = order.begin(); span != order.end() && !list.is_full(); ++span) {
      list.add(Query(Query::OP_FILTER, query, Query(*span)));
    }
  }
  if (!list.is_full()) {
    list.add(undated);
  }
  const std::size_t begin = std::min(request.offset, list.found().size());
  return {list.found().begin() + static_cast<std::ptrdiff_t>(begin), list.found().end()};
}

}  // namespace kartoteka::search
