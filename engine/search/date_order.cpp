// Lists by date. To sort all matches by a value is slow where there are many, so then the months are walked through,
// from the newest or the oldest, until the page is full.
#include <algorithm>
#include <set>

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
  DateList(const Xapian::Database& database, const DateListOptions& options) : enquire_(database), options_(options) {
    enquire_.set_weighting_scheme(Xapian::BoolWeight());
    enquire_.set_sort_by_value(index::kDateSlot, options.newest_first);
    if (options.fold) {
      enquire_.set_collapse_key(*options.fold);
    }
  }

  bool is_full() const { return found_.size() >= options_.count; }

  void add(const Query& query) {
    enquire_.set_query(query);
    for (Xapian::doccount first = 0, size = 1; size > 0 && !is_full(); first += size) {
      const auto left = static_cast<Xapian::doccount>(options_.count - found_.size());
      const Xapian::MSet part = enquire_.get_mset(first, left, 0, nullptr, options_.decider);
      for (auto hit = part.begin(); hit != part.end(); ++hit) {
        if (is_new(hit)) {
          found_.push_back(*hit);
        }
      }
      size = part.size() < left ? 0 : part.size();
    }
  }

  std::vector<Xapian::docid> found() && { return std::move(found_); }

 private:
  /// Xapian folds what one query finds; the months before may have had one already.
  bool is_new(const Xapian::MSetIterator& hit) {
    const std::string key = options_.fold ? hit.get_collapse_key() : std::string();
    return key.empty() || seen_.insert(key).second;
  }

  Xapian::Enquire enquire_;
  const DateListOptions& options_;
  std::vector<Xapian::docid> found_;
  std::set<std::string> seen_;
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

}  // namespace

std::vector<Xapian::docid> by_date(const Xapian::Database& database, const RetrievalPlan& plan,
                                   const DateListOptions& options) {
  const Query query = matching_query(plan);
  const Query no_month{std::string(index::kNoMonth)};
  DateList list(database, options);
  if (are_few(database, plan, query)) {
    list.add(Query(Query::OP_AND_NOT, query, no_month));
  } else {
    std::vector<std::string> order = spans(database);
    if (options.newest_first) {
      std::reverse(order.begin(), order.end());
    }
    for (auto span = order.begin(); span != order.end() && !list.is_full(); ++span) {
      list.add(Query(Query::OP_FILTER, query, Query(*span)));
    }
  }
  if (!list.is_full()) {
    list.add(Query(Query::OP_FILTER, query, no_month));
  }
  return std::move(list).found();
}

}  // namespace kartoteka::search
