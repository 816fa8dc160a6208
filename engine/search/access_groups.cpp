#include "engine/search/access_groups.h"

#include <algorithm>

#include "engine/index/schema.h"

namespace kartoteka::search {
namespace {

/// Up to so many groups are asked for as terms.
constexpr std::size_t kFewGroups = 8;
/// Of more groups those with more than this part of the documents are.
constexpr double kLargeGroup = 0.05;
constexpr std::size_t kMostRemembered = 16;

std::shared_ptr<const AccessCondition> make_condition(const Xapian::Database& database,
                                                      const std::vector<std::string>& groups) {
  auto condition = std::make_shared<AccessCondition>();
  const double documents = database.get_doccount();
  for (const std::string& group : groups) {
    const std::string term = index::make_term(index::kAccessPrefix, group);
    const double frequency = database.get_termfreq(term);
    if (frequency == documents) {
      return nullptr;
    }
    if (groups.size() <= kFewGroups || frequency > kLargeGroup * documents) {
      condition->terms.push_back(term);
    } else {
      std::copy(database.postlist_begin(term), database.postlist_end(term), std::back_inserter(condition->documents));
    }
  }
  auto& listed = condition->documents;
  std::sort(listed.begin(), listed.end());
  listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
  return condition;
}

/// The listed documents as Xapian walks through them.
class ListedDocuments : public Xapian::PostingSource {
 public:
  explicit ListedDocuments(std::shared_ptr<const AccessCondition> condition) : condition_(std::move(condition)) {}

  Xapian::doccount get_termfreq_min() const override { return size(); }
  Xapian::doccount get_termfreq_est() const override { return size(); }
  Xapian::doccount get_termfreq_max() const override { return size(); }
  void init(const Xapian::Database&) override { is_begun_ = false; }
  void next(double) override {
    at_ = is_begun_ ? at_ + 1 : condition_->documents.begin();
    is_begun_ = true;
  }
  void skip_to(Xapian::docid document, double) override {
    const auto from = is_begun_ ? at_ : condition_->documents.begin();
    at_ = std::lower_bound(from, condition_->documents.end(), document);
    is_begun_ = true;
  }
  bool at_end() const override { return is_begun_ && at_ == condition_->documents.end(); }
  Xapian::docid get_docid() const override { return *at_; }
  ListedDocuments* clone() const override { return new ListedDocuments(condition_); }  // Xapian owns and deletes it

 private:
  Xapian::doccount size() const { return static_cast<Xapian::doccount>(condition_->documents.size()); }

  std::shared_ptr<const AccessCondition> condition_;
  std::vector<Xapian::docid>::const_iterator at_;
  bool is_begun_ = false;
};

}  // namespace

std::shared_ptr<const AccessCondition> AccessGroups::condition(const Xapian::Database& database,
                                                               const std::vector<std::string>& groups) {
  if (groups.size() <= kFewGroups) {
    return make_condition(database, groups);
  }
  const std::string uuid = database.get_uuid();
  const std::uint64_t revision = database.get_revision();
  std::erase_if(remembered_, [&](const Remembered& old) { return old.revision != revision || old.index_uuid != uuid; });
  const auto known = std::find_if(remembered_.begin(), remembered_.end(),
                                  [&](const Remembered& other) { return other.groups == groups; });
  if (known != remembered_.end()) {
    return known->condition;
  }
  if (remembered_.size() == kMostRemembered) {
    remembered_.pop_front();
  }
  remembered_.push_back({uuid, revision, groups, make_condition(database, groups)});
  return remembered_.back().condition;
}

Xapian::Query access_query(const std::shared_ptr<const AccessCondition>& condition) {
  const Xapian::Query terms(Xapian::Query::OP_OR, condition->terms.begin(), condition->terms.end());
  if (condition->documents.empty()) {
    return terms;
  }
  const ListedDocuments listed(condition);
  return Xapian::Query(Xapian::Query::OP_OR, terms, Xapian::Query(listed.clone()->release()));
}

}  // namespace kartoteka::search
