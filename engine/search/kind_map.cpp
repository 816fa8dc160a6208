#include "engine/search/kind_map.h"

#include <algorithm>

#include "engine/index/schema.h"

namespace kartoteka::search {

std::uint8_t Kinds::number_of(const std::string& name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end() && names.size() < kNone) {
    names.push_back(name);
    return static_cast<std::uint8_t>(names.size() - 1);
  }
  return static_cast<std::uint8_t>(found - names.begin());
}

void Kinds::add_kinds(const Xapian::Database& database, Xapian::docid begin, std::vector<std::shared_ptr<Chunk>>& fresh) {
  const std::string prefix = index::filter_term({"kind", ""});
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    const std::uint8_t number = number_of((*term).substr(prefix.size()));
    auto posting = database.postlist_begin(*term);
    const auto last = database.postlist_end(*term);
    if (posting != last) {
      posting.skip_to(begin);
    }
    for (; posting != last; ++posting) {
      fresh[*posting / kChunk - begin / kChunk]->kinds[*posting % kChunk] = number;
    }
  }
}

void Kinds::add_passages(const Xapian::Database& database, Xapian::docid begin, std::vector<std::shared_ptr<Chunk>>& fresh) {
  auto passage = database.postlist_begin(std::string(index::kPassageTerm));
  const auto last = database.postlist_end(std::string(index::kPassageTerm));
  if (passage == last) {
    return;
  }
  has_passages_ = true;
  auto key = database.valuestream_begin(index::kRecordSlot);
  std::string before;
  Xapian::docid record = 0;
  for (passage.skip_to(begin); passage != last; ++passage) {
    key.skip_to(*passage);
    if (*key != before) {  // the passages of a record mostly follow each other
      before = *key;
      const std::string term = index::make_term(index::kRecordPrefix, before);
      const auto own = database.postlist_begin(term);
      record = own == database.postlist_end(term) ? 0 : *own;
    }
    Chunk& chunk = *fresh[*passage / kChunk - begin / kChunk];
    chunk.records.resize(kChunk);
    chunk.records[*passage % kChunk] = record;
  }
}

void Kinds::extend(const Xapian::Database& database) {
  const Xapian::docid begin = std::max<Xapian::docid>(end_, 1);
  end_ = database.get_lastdocid() + 1;
  const std::size_t unchanged = begin / kChunk;
  std::vector<std::shared_ptr<Chunk>> fresh;
  for (std::size_t number = unchanged; number <= end_ / kChunk; ++number) {
    fresh.push_back(number < chunks_.size() ? std::make_shared<Chunk>(*chunks_[number]) : std::make_shared<Chunk>());
    if (number >= chunks_.size()) {
      fresh.back()->kinds.fill(kNone);
    }
  }
  add_kinds(database, begin, fresh);
  add_passages(database, begin, fresh);
  chunks_.resize(unchanged);
  chunks_.insert(chunks_.end(), fresh.begin(), fresh.end());
}

std::shared_ptr<const Kinds> KindMap::kinds(const Xapian::Database& database) {
  const std::string uuid = database.get_uuid();
  const std::lock_guard lock(mutex_);
  const bool is_same_index = kinds_ && kinds_->index_uuid == uuid;
  if (is_same_index && kinds_->end_ > database.get_lastdocid()) {
    return kinds_;
  }
  auto made = is_same_index ? std::make_shared<Kinds>(*kinds_) : std::make_shared<Kinds>();
  made->index_uuid = uuid;
  made->extend(database);
  kinds_ = made;
  return made;
}

}  // namespace kartoteka::search
