// The door of this room: a folder of Markdown, HTML or Mallard files becomes a stream of articles.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "indexer/import/article.h"
#include "indexer/import/markup.h"

namespace kartoteka::importing {

/// A file that could not be read; the rest of the folder is read all the same.
struct FileProblem {
  std::string source;   ///< relative to the folder
  std::string message;  ///< why, in English
};

struct ImportOptions {
  bool polish_only = true;             ///< leave out articles in another language
  std::size_t fewest_words = 5;        ///< leave out articles with a shorter body
  MarkupLimits limits;                 ///< of one file
  std::function<void(const FileProblem&)> on_problem;
  /// Steps done and all steps; each file is two: once to find duplicates, once to hand it out.
  std::function<void(std::size_t done, std::size_t total)> on_progress;
};

struct ImportSummary {
  std::size_t files = 0;           ///< with an ending that is known: .page .html .htm .md .markdown
  std::size_t articles = 0;        ///< handed out
  std::size_t merged = 0;          ///< near-duplicates that were merged into one of those
  std::size_t other_language = 0;  ///< left out
  std::size_t no_article = 0;      ///< left out: indexes, pages without text
  std::size_t problems = 0;        ///< could not be read
};

/// Reads the folder and hands out its articles, ordered by source; no more than one article is held at a time. The
/// same files give the same articles. A folder below that is a help (Mallard pages; LibreOffice's) is read as such.
/// @throws Error not_found when there is no such folder; what on_article throws
ImportSummary read_articles(const std::filesystem::path& folder, const ImportOptions& options,
                            const std::function<void(Article)>& on_article);

}  // namespace kartoteka::importing
