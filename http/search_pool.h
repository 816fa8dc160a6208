// Searchers for whoever asks: each is used by one thread at a time and kept for the next.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/search/searcher.h"

namespace kartoteka::http {

class SearchPool {
 public:
  /// Makes a searcher; throws Error unavailable or corrupt while there is no index.
  using Factory = std::function<std::unique_ptr<search::Searcher>()>;
  explicit SearchPool(Factory factory) : factory_(std::move(factory)) {}

  /// Searches with a searcher of the pool. One that failed is dropped, and a new one tried once: the index may have
  /// been rebuilt in another place.
  /// Errors: those of Factory and of Searcher::search.
  search::Result search(const search::Request& request, search::TextSource* texts);
  /// The same way.
  search::Suggestions suggest(const search::SuggestRequest& request);
  /// The same way.
  search::AnswerResult answer(const search::AnswerRequest& request, search::TextSource* texts);
  std::vector<search::Result> similar(const search::SimilarRequest& request, const std::vector<search::SimilarGroup>& groups,
                                      search::TextSource* texts);
  /// The same way. Errors: those of Searcher::similar too.
  search::Result similar(const search::SimilarRequest& request, search::TextSource* texts);
  /// The same way.
  search::PageResult pages(const search::PageRequest& request, search::TextSource& texts);

  /// The files of the index were replaced: searchers of the old ones are not used again.
  void forget_all();

 private:
  struct Lease {
    std::unique_ptr<search::Searcher> searcher;
    std::uint64_t generation;
  };
  Lease take();
  void give_back(Lease lease);
  template <typename Ask>
  auto with_searcher(Ask ask);

  Factory factory_;
  std::mutex mutex_;  ///< guards idle_ and generation_
  std::vector<std::unique_ptr<search::Searcher>> idle_;
  std::uint64_t generation_ = 0;  ///< grows with forget_all
};

}  // namespace kartoteka::http
