// Loose HTML and Markdown files, whose category is the folder they lie in.
#pragma once

#include "indexer/import/article_reader.h"

namespace kartoteka::importing {

/// The title is the first h1, else <title>; keywords are those of <meta name="keywords">.
class HtmlReader : public ArticleReader {
 public:
  explicit HtmlReader(const MarkupLimits& limits) : limits_(limits) {}
  std::optional<Article> read(const SourceText& file) const override;

 private:
  MarkupLimits limits_;
};

/// The body is taken as it is. The title is that of the front matter ("---" lines around "title: x"), else the first
/// line if it is a heading, else the file's name; the front matter may also give "category" and "keywords" (or
/// "tags"), parted by commas.
class MarkdownReader : public ArticleReader {
 public:
  std::optional<Article> read(const SourceText& file) const override;
};

}  // namespace kartoteka::importing
