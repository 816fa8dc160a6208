#include "engine/search/record_set.h"

#include <algorithm>
#include <bit>

#include "engine/search/access_groups.h"

namespace kartoteka::search {
namespace {

using Terms = std::vector<std::string>;

/// A sample is taken in so many stretches of document ids.
constexpr Xapian::docid kStretches = 64;

struct Stretch {
  Xapian::docid begin = 0;
  Xapian::docid end = 0;
};

/// To look a record up in a posting list costs about as much as to read so many postings.
constexpr std::size_t kPostingsPerLookup = 16;

std::size_t frequency_of(const Xapian::Database& database, const std::vector<std::string>& terms) {
  std::size_t sum = 0;
  for (const std::string& term : terms) {
    sum += database.get_termfreq(term);
  }
  return sum;
}

std::vector<Stretch> stretches(Xapian::docid end, double part) {
  if (part >= 1) {
    return {{1, end}};
  }
  std::vector<Stretch> stretches;
  for (Xapian::docid number = 0; number < kStretches; ++number) {
    const double begin = static_cast<double>(end) * number / kStretches;
    const double size = static_cast<double>(end) * part / kStretches;
    stretches.push_back({static_cast<Xapian::docid>(begin) + 1, static_cast<Xapian::docid>(begin + size) + 1});
  }
  return stretches;
}

/// Large enough for every document, also those outside of the stretches: they are listed elsewhere.
RecordSet empty_set(const Xapian::Database& database) { return RecordSet(database.get_lastdocid() + 1); }

RecordSet union_of(const Xapian::Database& database, const Terms& terms, const std::vector<Stretch>& stretches) {
  RecordSet set = empty_set(database);
  for (const std::string& term : terms) {
    auto posting = database.postlist_begin(term);
    const auto last = database.postlist_end(term);
    for (auto stretch = stretches.begin(); stretch != stretches.end() && posting != last; ++stretch) {
      for (posting.skip_to(stretch->begin); posting != last && *posting < stretch->end; ++posting) {
        set.insert(*posting);
      }
    }
  }
  return set;
}

/// Those of `set` that a posting list of `terms` has, by looking each up.
RecordSet looked_up(const Xapian::Database& database, const Terms& terms, const RecordSet& set) {
  RecordSet found = empty_set(database);
  for (const std::string& term : terms) {
    auto posting = database.postlist_begin(term);
    const auto last = database.postlist_end(term);
    set.for_each([&](Xapian::docid id) {
      if (posting == last) {
        return;
      }
      posting.skip_to(id);
      if (posting != last && *posting == id) {
        found.insert(id);
      }
    });
  }
  return found;
}

RecordSet those_of(const Xapian::Database& database, const Terms& terms, const RecordSet& set,
                   const std::vector<Stretch>& stretches) {
  const bool few = set.size() * terms.size() * kPostingsPerLookup < frequency_of(database, terms);
  return few ? looked_up(database, terms, set) : union_of(database, terms, stretches);
}

}  // namespace

void RecordSet::intersect(const RecordSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    words_[i] &= other.words_[i];
  }
}

void RecordSet::subtract(const RecordSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    words_[i] &= ~other.words_[i];
  }
}

std::size_t RecordSet::size() const {
  std::size_t size = 0;
  for (const std::uint64_t word : words_) {
    size += static_cast<std::size_t>(std::popcount(word));
  }
  return size;
}

Matching matching_records(const Xapian::Database& database, const TermCondition& condition) {
  std::vector<Terms> groups = condition.groups;
  if (groups.empty()) {
    groups.push_back({""});  // Xapian's posting list of all records
  }
  std::sort(groups.begin(), groups.end(), [&](const Terms& a, const Terms& b) {
    return frequency_of(database, a) < frequency_of(database, b);
  });
  const auto postings = static_cast<double>(std::max<std::size_t>(1, frequency_of(database, groups.front())));
  const double part = std::min(1.0, kMostCountedPostings / postings);
  const std::vector<Stretch> looked_at = stretches(database.get_lastdocid() + 1, part);
  RecordSet set = union_of(database, groups.front(), looked_at);
  for (std::size_t i = 1; i < groups.size(); ++i) {
    set.intersect(those_of(database, groups[i], set, looked_at));
  }
  if (condition.access) {
    RecordSet visible = condition.access->hidden.empty() ? those_of(database, condition.access->terms, set, looked_at) : set;
    for (const Xapian::docid document : condition.access->hidden) {
      visible.erase(document);
    }
    for (const Xapian::docid document : condition.access->documents) {
      visible.insert(document);
    }
    set.intersect(visible);
  }
  if (!condition.excluded.empty()) {
    set.subtract(those_of(database, condition.excluded, set, looked_at));
  }
  return {std::move(set), part};
}

}  // namespace kartoteka::search
