// The small company of cases/company.txt as an index, with what the program hands to search beside it.
#pragma once

#include <map>
#include <string>

#include "engine/search/people_source.h"
#include "tests/engine/search/search_test_support.h"

namespace kartoteka::search {

class CompanyBase : public PeopleSource {
 public:
  CompanyBase();

  /// A search by a member of the staff on the 20th of May 2026, a Wednesday.
  Request request(const std::string& text);
  Result search(const std::string& text) { return search(request(text)); }
  Result search(const Request& request) { return base_.search(request); }

  /// The name of the tables for a hit: "korekta".
  const std::string& name(const Hit& hit) const { return names_.at({hit.kind, hit.id}); }
  /// Of the hits, best first.
  std::vector<std::string> names(const Result& result) const;

  std::vector<NamedPerson> people() override;
  std::optional<std::int64_t> self() override { return 2; }

 private:
  std::map<std::pair<std::string, std::int64_t>, std::string> names_;
  SmallBase base_;
};

}  // namespace kartoteka::search
