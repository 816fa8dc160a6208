#include "engine/search/ranked.h"

#include <set>

namespace kartoteka::search {

bool ranks_before(const Ranked& a, const Ranked& b) {
  if (a.score != b.score) {
    return a.score > b.score;
  }
  if (a.date != b.date) {
    return a.date > b.date;
  }
  return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
}

void keep_first(std::vector<Ranked>& ranked) {
  std::set<std::pair<std::string, std::int64_t>> records;
  std::set<std::string> groups;
  std::erase_if(ranked, [&](const Ranked& hit) {
    return !records.emplace(hit.kind, hit.id).second || (!hit.group.empty() && !groups.insert(hit.group).second);
  });
}

}  // namespace kartoteka::search
