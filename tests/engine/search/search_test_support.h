// A small index of given entries, and searches in it.
#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "engine/search/searcher.h"
#include "tests/engine/index/index_test_support.h"

namespace kartoteka::search {

/// An index in a temporary folder, with the texts of its entries.
class SmallBase : public TextSource {
 public:
  explicit SmallBase(const std::vector<index::SearchEntry>& entries, NamedValues values = {}) : values_(std::move(values)) {
    put(entries, 1);
  }

  void put(const std::vector<index::SearchEntry>& entries, std::uint64_t change) {
    index::IndexWriter writer({.path = folder_.path() / "index", .durable = false});
    index::DocumentBuilder builder(index::polish());
    for (const index::SearchEntry& entry : entries) {
      writer.put(builder.build(entry));
      for (const index::Passage& passage : entry.passages) {
        passages_[{entry.kind, entry.id, passage.number}] = passage.text;
      }
      texts_[{entry.kind, entry.id}] = {entry.title, entry.other_titles, entry.body, entry.identifiers};
    }
    writer.commit(change);
  }

  std::optional<EntryTexts> texts(std::string_view kind, std::int64_t id) override {
    const auto found = texts_.find({std::string(kind), id});
    return found == texts_.end() ? std::nullopt : std::optional(found->second);
  }

  std::optional<std::string> passage(std::string_view kind, std::int64_t id, std::uint32_t number) override {
    const auto found = passages_.find({std::string(kind), id, number});
    return found == passages_.end() ? std::nullopt : std::optional(found->second);
  }

  Result search(const Request& request) {
    return searcher().search(request, this);
  }

  AnswerResult answer(const AnswerRequest& request) { return searcher().answer(request, this); }

  AnswerResult answer(const std::string& text) {
    AnswerRequest request;
    request.text = text;
    request.access = {"public"};
    return answer(request);
  }

  /// From now on these rules hold.
  void rule(const RuleTexts& texts) {
    text::Analyzer analyzer(index::polish());
    rules_->replace(std::make_shared<const LanguageRules>(texts, analyzer));
  }

  Result similar(const SimilarRequest& request) { return searcher().similar(request, this); }

  Result search(const std::string& text) {
    Request request;
    request.text = text;
    request.access = {"public"};
    request.explain = true;
    return search(request);
  }

  /// Ids of the hits, best first.
  std::vector<std::int64_t> ids(const Request& request) {
    std::vector<std::int64_t> ids;
    for (const Hit& hit : search(request).hits) {
      ids.push_back(hit.id);
    }
    return ids;
  }

  std::vector<std::int64_t> ids(const std::string& text) {
    Request request;
    request.text = text;
    request.access = {"public"};
    return ids(request);
  }

 private:
  Searcher& searcher() {
    if (!searcher_) {
      SearchIndex shared(folder_.path() / "index", index::polish());
      shared.values = values_;
      shared.rules = rules_;
      searcher_.emplace(shared);
    }
    return *searcher_;
  }

  TemporaryFolder folder_;
  NamedValues values_;
  std::shared_ptr<RuleBook> rules_ = std::make_shared<RuleBook>();
  std::map<std::pair<std::string, std::int64_t>, EntryTexts> texts_;
  std::map<std::tuple<std::string, std::int64_t, std::uint32_t>, std::string> passages_;
  std::optional<Searcher> searcher_;
};

/// "[umowy] najmu" shows the marks of a highlighted text.
inline std::string shown(const Highlighted& highlighted) {
  std::string text;
  std::size_t copied = 0;
  for (const Range& mark : highlighted.marks) {
    text.append(highlighted.text, copied, mark.begin - copied).append("[");
    text.append(highlighted.text, mark.begin, mark.end - mark.begin).append("]");
    copied = mark.end;
  }
  return text.append(highlighted.text, copied);
}

using Ids = std::vector<std::int64_t>;

}  // namespace kartoteka::search

namespace doctest {
template <>
struct StringMaker<std::vector<std::int64_t>> {
  static String convert(const std::vector<std::int64_t>& ids) {
    std::string text = "{";
    for (const std::int64_t id : ids) {
      text += std::to_string(id) + ' ';
    }
    return (text + "}").c_str();
  }
};
}  // namespace doctest
