#include "engine/search/record_set.h"

#include <algorithm>
#include <bit>

namespace kartoteka::search {
namespace {

/// To look a record up in a posting list costs about as much as to read so many postings.
constexpr std::size_t kPostingsPerLookup = 16;

std::size_t frequency_of(const Xapian::Database& database, const std::vector<std::string>& terms) {
  std::size_t sum = 0;
  for (const std::string& term : terms) {
    sum += database.get_termfreq(term);
  }
  return sum;
}

RecordSet union_of(const Xapian::Database& database, const std::vector<std::string>& terms, Xapian::docid end) {
  RecordSet set(end);
  for (const std::string& term : terms) {
    const auto last = database.postlist_end(term);
    for (auto posting = database.postlist_begin(term); posting != last; ++posting) {
      set.insert(*posting);
    }
  }
  return set;
}

/// Those of `set` that a posting list of `terms` has, by looking each up.
RecordSet looked_up(const Xapian::Database& database, const std::vector<std::string>& terms, const RecordSet& set,
                    Xapian::docid end) {
  RecordSet found(end);
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

RecordSet those_of(const Xapian::Database& database, const std::vector<std::string>& terms, const RecordSet& set,
                   Xapian::docid end) {
  const bool few = set.size() * terms.size() * kPostingsPerLookup < frequency_of(database, terms);
  return few ? looked_up(database, terms, set, end) : union_of(database, terms, end);
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

RecordSet matching_records(const Xapian::Database& database, const TermCondition& condition) {
  const Xapian::docid end = database.get_lastdocid() + 1;
  std::vector<const std::vector<std::string>*> groups;
  const std::vector<std::string> all = {""};  // Xapian's posting list of all records
  for (const auto& group : condition.groups) {
    groups.push_back(&group);
  }
  if (groups.empty()) {
    groups.push_back(&all);
  }
  std::sort(groups.begin(), groups.end(), [&](const auto* a, const auto* b) {
    return frequency_of(database, *a) < frequency_of(database, *b);
  });
  RecordSet set = union_of(database, *groups.front(), end);
  for (std::size_t i = 1; i < groups.size(); ++i) {
    set.intersect(those_of(database, *groups[i], set, end));
  }
  if (!condition.excluded.empty()) {
    set.subtract(those_of(database, condition.excluded, set, end));
  }
  return set;
}

}  // namespace kartoteka::search
