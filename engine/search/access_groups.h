// Which documents a viewer may find, by the groups that he has: those of the staff, and one for each confidential client
// that he may see. To ask in every search for the group of nearly all documents, or for hundreds of small ones, would cost
// several times the search itself; so what few documents he may not find, or those of the small groups, are listed once
// for a state of the index. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace kartoteka::search {

/// All but the hidden documents where there are such; else those that carry one of the terms or are listed.
struct AccessCondition {
  std::vector<Xapian::docid> hidden;     ///< sorted
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

/// Those documents of a query that the condition lets be found. @param condition  may be null
Xapian::Query findable(const Xapian::Query& query, const std::shared_ptr<const AccessCondition>& condition);

/// Documents that carry one of the groups, as a query: for a single look-up, where no condition is at hand.
Xapian::Query of_groups(const std::vector<std::string>& groups);

/// Whether a query has a document that those of `access` (of_groups) may find.
bool is_any_findable(const Xapian::Database& database, const Xapian::Query& query, const Xapian::Query& access);

/// A condition without hidden documents as a query without weights.
Xapian::Query access_query(const std::shared_ptr<const AccessCondition>& condition);

}  // namespace kartoteka::search
