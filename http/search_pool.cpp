#include "http/search_pool.h"

#include "engine/base/error.h"

namespace kartoteka::http {

SearchPool::Lease SearchPool::take() {
  const std::lock_guard lock(mutex_);
  Lease lease{nullptr, generation_};
  if (idle_.empty()) return lease;
  lease.searcher = std::move(idle_.back());
  idle_.pop_back();
  return lease;
}

void SearchPool::give_back(Lease lease) {
  const std::lock_guard lock(mutex_);
  if (lease.generation == generation_) idle_.push_back(std::move(lease.searcher));
}

void SearchPool::forget_all() {
  const std::lock_guard lock(mutex_);
  idle_.clear();
  ++generation_;
}

template <typename Ask>
auto SearchPool::with_searcher(Ask ask) {
  Lease lease = take();
  if (lease.searcher) {
    try {
      auto answer = ask(*lease.searcher);
      give_back(std::move(lease));
      return answer;
    } catch (const Error& error) {
      if (error.code() != ErrorCode::unavailable && error.code() != ErrorCode::corrupt) {
        give_back(std::move(lease));
        throw;
      }
    }
  }
  lease.searcher = factory_();
  auto answer = ask(*lease.searcher);
  give_back(std::move(lease));
  return answer;
}

search::Result SearchPool::search(const search::Request& request, search::TextSource* texts) {
  return with_searcher([&](search::Searcher& searcher) { return searcher.search(request, texts); });
}

search::PageResult SearchPool::pages(const search::PageRequest& request, search::TextSource& texts) {
  return with_searcher([&](search::Searcher& searcher) { return searcher.pages(request, texts); });
}

search::Result SearchPool::similar(const search::SimilarRequest& request, search::TextSource* texts) {
  return with_searcher([&](search::Searcher& searcher) { return searcher.similar(request, texts); });
}

search::AnswerResult SearchPool::answer(const search::AnswerRequest& request, search::TextSource* texts) {
  return with_searcher([&](search::Searcher& searcher) { return searcher.answer(request, texts); });
}

std::vector<search::Result> SearchPool::similar(const search::SimilarRequest& request, const std::vector<search::SimilarGroup>& groups,
                                                search::TextSource* texts) {
  return with_searcher([&](search::Searcher& searcher) { return searcher.similar(request, groups, texts); });
}

search::Suggestions SearchPool::suggest(const search::SuggestRequest& request) {
  return with_searcher([&](search::Searcher& searcher) { return searcher.suggest(request); });
}

}  // namespace kartoteka::http
