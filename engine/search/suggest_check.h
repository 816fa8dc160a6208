// Holds a candidate against the index as it is now, so that nothing is shown that is gone, was reworded, or that the one
// who asks may not find. Included by .cpp files only.
#pragma once

#include <xapian.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/index/completion_data.h"

namespace kartoteka::search {

class SuggestCheck {
 public:
  SuggestCheck(const Xapian::Database& database, const std::vector<std::string>& access)
      : database_(database), access_(access) {}

  /// Whether the record is there and carries one of the groups.
  bool may_find(Xapian::docid document) const;
  /// False if it may not be found; else its titles and identifiers.
  bool load(Xapian::docid document, index::CompletionData& data) const;

  /// Whether some record that may be found has all the terms. Looks at so many postings at most in all calls together;
  /// after that the answer is no.
  /// @param is_allowed  a quick guess whether may_find; what it denies is passed over
  bool stand_together(std::vector<std::string> terms, const std::function<bool(Xapian::docid)>& is_allowed);

 private:
  static constexpr std::size_t kMostSteps = 3'000;       ///< about 2 ms
  static constexpr std::size_t kMostStepsOfCall = 400;

  const Xapian::Database& database_;
  const std::vector<std::string>& access_;
  std::size_t steps_left_ = kMostSteps;
};

}  // namespace kartoteka::search
