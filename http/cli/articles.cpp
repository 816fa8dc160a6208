#include "http/cli/articles.h"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/records/answers/merge_answers.h"
#include "engine/records/kinds/answer.h"
#include "indexer/import/read_articles.h"

namespace kartoteka::cli {
namespace {

using records::Answer;
using records::Store;
using records::Viewer;

constexpr std::size_t kAnswersPerTransaction = 200;

std::unique_ptr<Answer> find_by_source(Store& store, const std::string& source) {
  const auto id = records::answer_by_address(store.connection(), source);
  if (!id) return std::make_unique<Answer>();
  return std::unique_ptr<Answer>(static_cast<Answer*>(store.get(records::answer_kind(), *id, Viewer::system()).release()));
}

/// The addresses of what was merged into it while reading lead to it too.
void add_old_addresses(const importing::Article& article, Answer& answer) {
  for (const std::string& source : article.other_sources) {
    const auto& known = answer.old_addresses;
    const bool is_known = std::find(known.begin(), known.end(), source) != known.end();
    if (!is_known && known.size() < records::kMaxListItems) answer.old_addresses.push_back(source);
  }
}

void store_article(Store& store, const importing::Article& article, const ArticleSettings& settings) {
  const auto answer = find_by_source(store, article.source);
  // One that was merged into another stays merged: what is there says it better.
  if (answer->id != 0 && answer->source != article.source) return;
  answer->question = utf8_prefix(article.title, records::kMaxLineLength);
  answer->body = article.body;
  answer->category = article.category;
  answer->source = article.source;
  add_old_addresses(article, *answer);
  answer->language = article.language == importing::Language::polish ? "pl" : "";
  if (answer->id != 0) {
    store.update(records::answer_kind(), *answer, std::nullopt, Viewer::system());
    return;
  }
  answer->state = settings.state;
  answer->audience = settings.audience;
  store.create(records::answer_kind(), *answer, Viewer::system());
}

/// Gathers articles and stores them some hundred at a time.
class ArticleBatch {
 public:
  ArticleBatch(records::Database& database, const ArticleSettings& settings) : database_(database), settings_(settings) {}

  void add(importing::Article article) {
    articles_.push_back(std::move(article));
    if (articles_.size() >= kAnswersPerTransaction) flush();
  }

  void flush() {
    database_.write([&](Store& store) {
      db::Transaction transaction(store.connection());
      for (const importing::Article& article : articles_) store_one(store, article);
      transaction.commit();
    });
    articles_.clear();
  }

  std::size_t refused() const { return refused_; }

 private:
  void store_one(Store& store, const importing::Article& article) {
    try {
      store_article(store, article, settings_);
    } catch (const Error& error) {
      if (error.code() != ErrorCode::invalid_argument) throw;
      ++refused_;
      spdlog::warn("{}: {}", article.source, error.what());
    }
  }

  records::Database& database_;
  const ArticleSettings& settings_;
  std::vector<importing::Article> articles_;
  std::size_t refused_ = 0;
};

}  // namespace

std::string import_articles(records::Database& database, const std::filesystem::path& folder, const ArticleSettings& settings,
                            const std::function<void(std::int64_t, std::int64_t)>& progress) {
  ArticleBatch batch(database, settings);
  importing::ImportOptions options;
  options.polish_only = !settings.any_language;
  options.on_problem = [](const importing::FileProblem& problem) { spdlog::warn("{}: {}", problem.source, problem.message); };
  options.on_progress = [&](std::size_t done, std::size_t total) {
    if (progress) progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
  };
  const auto summary =
      importing::read_articles(folder, options, [&](importing::Article article) { batch.add(std::move(article)); });
  batch.flush();
  return std::to_string(summary.articles) + " articles out of " + std::to_string(summary.files) + " files; " +
         std::to_string(summary.merged) + " duplicates merged, " + std::to_string(summary.other_language) +
         " in another language, " + std::to_string(summary.problems + batch.refused()) + " refused";
}

}  // namespace kartoteka::cli
