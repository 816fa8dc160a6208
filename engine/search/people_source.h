// Where the names of users come from, who are not in the index. The composition root implements it over the records.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kartoteka::search {

struct NamedPerson {
  std::int64_t id = 0;
  std::vector<std::string> names;  ///< "Anna Nowak", "anowak"
};

class PeopleSource {
 public:
  virtual ~PeopleSource() = default;
  /// All that the caller may know of. Called on the thread that searches.
  virtual std::vector<NamedPerson> people() = 0;
  /// Who asks; nothing for nobody.
  virtual std::optional<std::int64_t> self() = 0;
};

}  // namespace kartoteka::search
