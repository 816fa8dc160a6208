// Which records match, all of them: for counting. Ranking looks only at the best, so it cannot count. Reads posting
// lists into a bitmap, which is several times faster than asking Xapian for all matches. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kartoteka::search {

struct AccessCondition;  // engine/search/access_groups.h

/// Records with at least one term of each group, and without any of the excluded terms.
struct TermCondition {
  std::vector<std::vector<std::string>> groups;  ///< none: all records
  std::vector<std::string> excluded;
  std::shared_ptr<const AccessCondition> access;  ///< who may find the records; null: everybody who asks
};

/// A set of document ids.
class RecordSet {
 public:
  /// @param end  one past the largest id
  explicit RecordSet(Xapian::docid end) : words_(end / 64 + 1) {}

  void insert(Xapian::docid id) { words_[id / 64] |= std::uint64_t{1} << id % 64; }
  void erase(Xapian::docid id) { words_[id / 64] &= ~(std::uint64_t{1} << id % 64); }
  bool contains(Xapian::docid id) const { return (words_[id / 64] >> id % 64 & 1) != 0; }
  void intersect(const RecordSet& other);
  void subtract(const RecordSet& other);
  std::size_t size() const;

  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      for (std::uint64_t bits = words_[word]; bits != 0; bits &= bits - 1) {
        visit(static_cast<Xapian::docid>(word * 64 + static_cast<std::size_t>(__builtin_ctzll(bits))));
      }
    }
  }

 private:
  std::vector<std::uint64_t> words_;
};

struct Matching {
  RecordSet records;
  double part = 1;  ///< of all document ids that were looked at: 1, or less if there was too much to read
};

/// All matching records, if that takes reading no more than kMostCountedPostings; else those of a sample, evenly spread.
Matching matching_records(const Xapian::Database& database, const TermCondition& condition);

inline constexpr std::size_t kMostCountedPostings = 300'000;  ///< some 5 ms

}  // namespace kartoteka::search
