// The help of LibreOffice as it is packaged: text/**.html and contents.js, which holds the tree of contents. Basic
// (macros) and Base are left out: their pages are for programmers, or hardly translated.
#pragma once

#include <filesystem>
#include <map>

#include "indexer/import/article_reader.h"

namespace kartoteka::importing {

class LibreOfficeHelp : public ArticleReader {
 public:
  /// @param root    the folder that holds contents.js and text/
  /// @param prefix  what comes before "text/" in a file's source: "libreoffice/"
  LibreOfficeHelp(const std::filesystem::path& root, std::string prefix, const MarkupLimits& limits);

  static bool is_root(const std::filesystem::path& folder);
  std::optional<Article> read(const SourceText& file) const override;

 private:
  std::string category_of(std::string_view address) const;

  std::string prefix_;
  MarkupLimits limits_;
  std::map<std::string, std::string, std::less<>> categories_;  ///< by address: "text/scalc/guide/x.html"
  std::map<std::string, std::string, std::less<>> programs_;    ///< by folder: "scalc" is "Arkusze kalkulacyjne (Calc)"
};

}  // namespace kartoteka::importing
