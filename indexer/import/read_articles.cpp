#include "indexer/import/read_articles.h"

#include <map>
#include <optional>

#include "engine/base/error.h"
#include "indexer/import/files.h"
#include "indexer/import/language.h"
#include "indexer/import/near_duplicates.h"
#include "indexer/import/source_files.h"

namespace kartoteka::importing {
namespace {

class Import {
 public:
  Import(const std::filesystem::path& folder, const ImportOptions& options)
      : options_(options), files_(find_source_files(folder.lexically_normal(), options.limits)) {
    summary_.files = files_.size();
  }

  ImportSummary run(const std::function<void(Article)>& on_article) {
    for (const SourceFile& file : files_) look_at(file);
    for (const auto& [index, others] : groups_) hand_out(files_[index], others, on_article);
    report_progress(2 * files_.size());
    return summary_;
  }

 private:
  /// The first step: is it an article that we want, and is it like an earlier one?
  void look_at(const SourceFile& file) {
    const std::size_t index = static_cast<std::size_t>(&file - files_.data());
    report_progress(index);
    const std::optional<Article> article = read(file);
    if (!article) return;
    numbered_.push_back(index);
    const std::size_t first = duplicates_.add(article->title, article->body);
    std::vector<std::string>& others = groups_[numbered_[first]];
    if (numbered_[first] == index) return;
    ++summary_.merged;
    others.push_back(file.source);
  }

  void hand_out(const SourceFile& file, const std::vector<std::string>& others, const std::function<void(Article)>& on_article) {
    report_progress(files_.size() + static_cast<std::size_t>(&file - files_.data()));
    std::optional<Article> article = read(file);
    if (!article) return;  // it was there a moment ago: the problem has been reported
    article->other_sources = others;
    ++summary_.articles;
    on_article(std::move(*article));
  }

  std::optional<Article> read(const SourceFile& file) {
    try {
      const std::string bytes = read_bytes(file.path, options_.limits.size_bytes);
      std::optional<Article> article = file.reader->read({file.source, bytes});
      if (!article) {
        ++summary_.no_article;
        return std::nullopt;
      }
      return judged(std::move(*article));
    } catch (const Error& error) {
      ++summary_.problems;
      if (options_.on_problem) options_.on_problem({file.source, error.what()});
      return std::nullopt;
    }
  }

  std::optional<Article> judged(Article article) {
    const LanguageSigns body = language_signs(article.body);
    if (body.words < options_.fewest_words) {
      ++summary_.no_article;
      return std::nullopt;
    }
    article.language = language_of(article.title + '\n' + article.body);
    if (options_.polish_only && article.language != Language::polish) {
      ++summary_.other_language;
      return std::nullopt;
    }
    return article;
  }

  void report_progress(std::size_t done) const {
    if (options_.on_progress) options_.on_progress(done, 2 * files_.size());
  }

  const ImportOptions& options_;
  std::vector<SourceFile> files_;
  NearDuplicates duplicates_;
  std::vector<std::size_t> numbered_;  ///< index of the file by the number that duplicates_ gave it
  std::map<std::size_t, std::vector<std::string>> groups_;  ///< index of a file -> sources merged into it
  ImportSummary summary_;
};

}  // namespace

ImportSummary read_articles(const std::filesystem::path& folder, const ImportOptions& options,
                            const std::function<void(Article)>& on_article) {
  return Import(folder, options).run(on_article);
}

}  // namespace kartoteka::importing
