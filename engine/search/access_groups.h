// The groups of a viewer who has many of them, one for each confidential client he may see. To ask for hundreds of terms in
// every search would cost more than the search, so the documents of the small groups are listed once for a state of the
// index. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace kartoteka::search {

/// Documents that carry one of the terms, or are listed.
struct AccessCondition {
  std::vector<std::string> terms;        ///< groups of many documents, or all where there are few groups
  std::vector<Xapian::docid> documents;  ///< of the other groups; sorted
};

/// Belongs to one thread.
class AccessGroups {
 public:
  /// The condition for these groups; null if all documents carry one of them. Remembers the last few.
  std::shared_ptr<const AccessCondition> condition(const Xapian::Database& database, const std::vector<std::string>& groups);

 private:
  struct Remembered {
    std::string index_uuid;
    std::uint64_t revision;
    std::vector<std::string> groups;
    std::shared_ptr<const AccessCondition> condition;
  };
  std::deque<Remembered> remembered_;
};

/// The condition as a query without weights.
Xapian::Query access_query(const std::shared_ptr<const AccessCondition>& condition);

}  // namespace kartoteka::search
