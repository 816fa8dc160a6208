#include "engine/search/hit_count.h"

#include <algorithm>

namespace kartoteka::search {
namespace {

/// The documents of the records that the documents of a set belong to.
RecordSet folded(const RecordSet& documents, const Kinds& kinds, Xapian::docid end) {
  RecordSet records(end);
  documents.for_each([&](Xapian::docid document) { records.insert(kinds.record_of(document)); });
  return records;
}

/// An excluded word excludes the whole record, in whichever of its passages it stands.
RecordSet matching_folded(const Xapian::Database& database, const RetrievalPlan& plan, const Kinds& kinds,
                          const RecordSet& documents) {
  const Xapian::docid end = database.get_lastdocid() + 1;
  RecordSet records = folded(documents, kinds, end);
  if (!plan.excluded.empty()) {
    const TermCondition unwanted{.groups = {plan.excluded}, .excluded = {}};
    records.subtract(folded(matching_records(database, unwanted).records, kinds, end));
  }
  return records;
}

class Counter {
 public:
  Counter(const Kinds& kinds, const Passes& passes) : kinds_(kinds), passes_(passes), counts_(kinds.names.size() + 1) {}

  void add(Xapian::docid document) {
    if (passes_ && checked_ == kMostCheckedRecords) {
      ++unchecked_;
      return;
    }
    ++checked_;
    if (!passes_ || passes_(document)) {
      ++counts_[std::min<std::size_t>(kinds_.of(document), kinds_.names.size())];
    }
  }

  HitCount result(double part) const {
    HitCount count;
    const double all = static_cast<double>(checked_ + unchecked_);
    const double scale = all / static_cast<double>(std::max<std::size_t>(checked_, 1)) / part;
    for (std::size_t number = 0; number < kinds_.names.size(); ++number) {
      const auto hits = static_cast<std::size_t>(static_cast<double>(counts_[number]) * scale + 0.5);
      if (hits > 0) {
        count.by_kind.push_back({kinds_.names[number], hits});
      }
    }
    std::sort(count.by_kind.begin(), count.by_kind.end(),
              [](const FacetCount& a, const FacetCount& b) { return a.kind < b.kind; });
    count.is_exact = unchecked_ == 0 && part >= 1;
    return count;
  }

 private:
  const Kinds& kinds_;
  const Passes& passes_;
  std::vector<std::size_t> counts_;
  std::size_t checked_ = 0;
  std::size_t unchecked_ = 0;
};

}  // namespace

HitCount count_hits(const Xapian::Database& database, const RetrievalPlan& plan, const Kinds& kinds, const Passes& passes) {
  Matching matching = matching_records(database, plan.matching);
  Counter counter(kinds, passes);
  if (!kinds.has_passages()) {
    matching.records.for_each([&](Xapian::docid document) { counter.add(document); });
    return counter.result(matching.part);
  }
  // Each record once, judged by the first of its documents that matches.
  RecordSet left = matching_folded(database, plan, kinds, matching.records);
  matching.records.for_each([&](Xapian::docid document) {
    const Xapian::docid record = kinds.record_of(document);
    if (left.contains(record)) {
      left.erase(record);
      counter.add(document);
    }
  });
  return counter.result(matching.part);
}

}  // namespace kartoteka::search
