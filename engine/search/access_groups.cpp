#include "engine/search/access_groups.h"

#include <algorithm>
#include <optional>
#include <set>

#include "engine/index/schema.h"

namespace kartoteka::search {
namespace {

/// Up to so many groups are asked for as terms.
constexpr std::size_t kFewGroups = 8;
/// Of more groups those with more than this part of the documents are.
constexpr double kLargeGroup = 0.05;
constexpr std::size_t kMostRemembered = 16;
/// Up to this part of the documents may be listed as hidden.
constexpr double kSmallPart = 0.05;

using Documents = std::vector<Xapian::docid>;

void sort_once(Documents& documents) {
  std::sort(documents.begin(), documents.end());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
}

/// The documents of all groups but these; nothing where they are more than a small part.
std::optional<Documents> documents_of_others(const Xapian::Database& database, const std::set<std::string>& terms) {
  const double most = kSmallPart * database.get_doccount();
  double postings = 0;
  Documents documents;
  const std::string prefix(index::kAccessPrefix);
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    if (terms.contains(*term)) continue;
    postings += term.get_termfreq();
    if (postings > 2 * most) return std::nullopt;  // a document may have two groups
    std::copy(database.postlist_begin(*term), database.postlist_end(*term), std::back_inserter(documents));
  }
  sort_once(documents);
  if (static_cast<double>(documents.size()) > most) return std::nullopt;
  return documents;
}

/// What is left of the documents without those that carry the term.
void take_away(const Xapian::Database& database, const std::string& term, Documents& documents) {
  auto posting = database.postlist_begin(term);
  const auto end = database.postlist_end(term);
  std::erase_if(documents, [&](Xapian::docid document) {
    if (posting != end && *posting < document) posting.skip_to(document);
    return posting != end && *posting == document;
  });
}

/// Nothing where more than a small part of the documents is hidden from those who have the groups.
std::optional<Documents> hidden_documents(const Xapian::Database& database, const std::vector<std::string>& groups) {
  std::set<std::string> terms;
  for (const std::string& group : groups) terms.insert(index::make_term(index::kAccessPrefix, group));
  auto hidden = documents_of_others(database, terms);
  if (!hidden) return std::nullopt;
  for (const std::string& term : terms) take_away(database, term, *hidden);
  return hidden;
}

std::shared_ptr<const AccessCondition> make_condition(const Xapian::Database& database,
                                                      const std::vector<std::string>& groups) {
  auto condition = std::make_shared<AccessCondition>();
  if (auto hidden = hidden_documents(database, groups)) {
    if (hidden->empty()) return nullptr;
    condition->hidden = std::move(*hidden);
    return condition;
  }
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
  sort_once(condition->documents);
  return condition;
}

/// The listed documents as Xapian walks through them.
class ListedDocuments : public Xapian::PostingSource {
 public:
  /// @param documents  those listed or those hidden of the condition
  ListedDocuments(std::shared_ptr<const AccessCondition> condition, Documents AccessCondition::* documents)
      : condition_(std::move(condition)), list_(documents) {}

  Xapian::doccount get_termfreq_min() const override { return size(); }
  Xapian::doccount get_termfreq_est() const override { return size(); }
  Xapian::doccount get_termfreq_max() const override { return size(); }
  void init(const Xapian::Database&) override { is_begun_ = false; }
  void next(double) override {
    at_ = is_begun_ ? at_ + 1 : documents().begin();
    is_begun_ = true;
  }
  /// The next one is mostly near: steps double until they are past it.
  void skip_to(Xapian::docid document, double) override {
    auto from = is_begun_ ? at_ : documents().begin();
    is_begun_ = true;
    std::ptrdiff_t step = 1;
    const auto end = documents().end();
    while (end - from > step && from[step] < document) {
      from += step;
      step *= 2;
    }
    at_ = std::lower_bound(from, from + std::min(step + 1, end - from), document);
  }
  bool at_end() const override { return is_begun_ && at_ == documents().end(); }
  Xapian::docid get_docid() const override { return *at_; }
  ListedDocuments* clone() const override { return new ListedDocuments(condition_, list_); }  // Xapian owns and deletes it

 private:
  const Documents& documents() const { return (*condition_).*list_; }
  Xapian::doccount size() const { return static_cast<Xapian::doccount>(documents().size()); }

  std::shared_ptr<const AccessCondition> condition_;
  Documents AccessCondition::* list_;
  Documents::const_iterator at_;
  bool is_begun_ = false;
};

Xapian::Query listed(const std::shared_ptr<const AccessCondition>& condition, Documents AccessCondition::* documents) {
  const ListedDocuments source(condition, documents);
  return Xapian::Query(source.clone()->release());
}

}  // namespace

std::shared_ptr<const AccessCondition> AccessGroups::condition(const Xapian::Database& database,
                                                               const std::vector<std::string>& groups) {
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

Xapian::Query of_groups(const std::vector<std::string>& groups) {
  std::vector<std::string> terms;
  for (const std::string& group : groups) terms.push_back(index::make_term(index::kAccessPrefix, group));
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

bool is_any_findable(const Xapian::Database& database, const Xapian::Query& query, const Xapian::Query& access) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, query, access));
  return !enquire.get_mset(0, 1).empty();
}

Xapian::Query access_query(const std::shared_ptr<const AccessCondition>& condition) {
  const Xapian::Query terms(Xapian::Query::OP_OR, condition->terms.begin(), condition->terms.end());
  if (condition->documents.empty()) {
    return terms;
  }
  return Xapian::Query(Xapian::Query::OP_OR, terms, listed(condition, &AccessCondition::documents));
}

Xapian::Query findable(const Xapian::Query& query, const std::shared_ptr<const AccessCondition>& condition) {
  if (!condition) return query;
  if (!condition->hidden.empty()) return Xapian::Query(Xapian::Query::OP_AND_NOT, query, listed(condition, &AccessCondition::hidden));
  return Xapian::Query(Xapian::Query::OP_FILTER, query, access_query(condition));
}

}  // namespace kartoteka::search
