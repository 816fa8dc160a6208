// A folder of Mallard pages: a help with a tree made of the pages' "guide" links. Knows every page's and section's
// title and place before the first page is converted.
#pragma once

#include <filesystem>
#include <map>

#include "indexer/import/article_reader.h"

namespace kartoteka::importing {

class MallardHelp : public ArticleReader {
 public:
  /// Reads the folder's pages once; pages that cannot be read are left to read(), which says why.
  /// @param prefix  what comes before a file's name in its source: "gnome-help/"
  MallardHelp(const std::filesystem::path& folder, std::string prefix, const MarkupLimits& limits);

  std::optional<Article> read(const SourceText& file) const override;

 private:
  struct Place {
    std::string title;
    std::string parent;  ///< reference of the first guide that leads here; "" at the root
  };

  void learn(const MarkupNode& page);
  void learn_place(const MarkupNode& page_or_section, const std::string& reference, const std::string& fallback_parent);
  const Place* place_of(std::string_view reference) const;
  std::string title_of(std::string_view reference) const;
  /// Titles from the root down to the page's guide, parted by '/'.
  std::string category_of(const std::string& page_id) const;

  std::string prefix_;
  MarkupLimits limits_;
  std::map<std::string, Place, std::less<>> places_;  ///< by reference: "net", "net#setup"
};

}  // namespace kartoteka::importing
