// One way of reading articles: a format, together with what it knows of the collection a file belongs to (titles of
// the neighbours, the tree of contents).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/import/article.h"
#include "indexer/import/markup.h"

namespace kartoteka::importing {

/// A file as a reader gets it.
struct SourceText {
  std::string source;     ///< see Article::source
  std::string_view bytes;
};

class ArticleReader {
 public:
  virtual ~ArticleReader() = default;
  /// Everything but the language, which the caller tells from the text.
  /// @return  nothing when the file is no article (an index, a page without text)
  /// @throws Error invalid_argument, too_large
  virtual std::optional<Article> read(const SourceText& file) const = 0;
};

/// A path's folders as a category ("poradnik/drukarki/papier.md" is in "poradnik/drukarki").
std::string folder_of(std::string_view source);

}  // namespace kartoteka::importing
