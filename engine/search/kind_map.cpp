#include "engine/search/kind_map.h"

#include <algorithm>

#include "engine/index/schema.h"

namespace kartoteka::search {
namespace {

std::uint8_t number_of(const std::string& name, std::vector<std::string>& names) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end() && names.size() < Kinds::kNone) {
    names.push_back(name);
    return static_cast<std::uint8_t>(names.size() - 1);
  }
  return static_cast<std::uint8_t>(found - names.begin());
}

void extend(const Xapian::Database& database, Kinds& kinds) {
  const auto begin = static_cast<Xapian::docid>(kinds.of.size());
  kinds.of.resize(database.get_lastdocid() + 1, Kinds::kNone);
  const std::string prefix = index::filter_term({"kind", ""});
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    const std::string name = (*term).substr(prefix.size());
    const std::uint8_t number = number_of(name, kinds.names);
    auto posting = database.postlist_begin(*term);
    const auto end = database.postlist_end(*term);
    if (posting != end) {
      posting.skip_to(std::max<Xapian::docid>(begin, 1));
    }
    for (; posting != end; ++posting) {
      kinds.of[*posting] = number;
    }
  }
}

}  // namespace

std::shared_ptr<const Kinds> KindMap::kinds(const Xapian::Database& database) {
  const std::string uuid = database.get_uuid();
  const std::lock_guard lock(mutex_);
  if (kinds_ && kinds_->index_uuid == uuid && kinds_->of.size() > database.get_lastdocid()) {
    return kinds_;
  }
  auto made = std::make_shared<Kinds>();
  if (kinds_ && kinds_->index_uuid == uuid) {
    *made = *kinds_;
  }
  made->index_uuid = uuid;
  extend(database, *made);
  kinds_ = made;
  return made;
}

}  // namespace kartoteka::search
