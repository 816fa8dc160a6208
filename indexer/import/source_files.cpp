#include "indexer/import/source_files.h"

#include <map>

#include "indexer/import/files.h"
#include "indexer/import/libreoffice_help.h"
#include "indexer/import/mallard_help.h"
#include "indexer/import/plain_readers.h"

namespace kartoteka::importing {
namespace {

namespace fs = std::filesystem;

class Finder {
 public:
  Finder(const fs::path& folder, const MarkupLimits& limits)
      : folder_(folder), limits_(limits), html_(std::make_shared<HtmlReader>(limits)), markdown_(std::make_shared<MarkdownReader>()) {}

  /// Null when the file is none of ours.
  std::shared_ptr<const ArticleReader> reader_of(const fs::path& path) {
    const std::string ending = path.extension().string();
    if (ending == ".md" || ending == ".markdown") return markdown_;
    if (ending == ".page") return mallard_at(path.parent_path());
    if (ending == ".html" || ending == ".htm") return html_at(path.parent_path());
    return nullptr;
  }

 private:
  std::string prefix_of(const fs::path& help) const {
    const std::string relative = help.lexically_relative(folder_).generic_string();
    return relative == "." ? std::string() : relative + '/';
  }

  std::shared_ptr<const ArticleReader> mallard_at(const fs::path& folder) {
    std::shared_ptr<const ArticleReader>& reader = helps_[folder];
    if (!reader) reader = std::make_shared<MallardHelp>(folder, prefix_of(folder), limits_);
    return reader;
  }

  /// The reader of the nearest folder above that is LibreOffice's help, else that of loose files.
  std::shared_ptr<const ArticleReader> html_at(const fs::path& folder) {
    std::shared_ptr<const ArticleReader>& reader = helps_[folder];
    if (reader) return reader;
    if (LibreOfficeHelp::is_root(folder)) {
      reader = std::make_shared<LibreOfficeHelp>(folder, prefix_of(folder), limits_);
    } else if (folder == folder_ || !folder.has_relative_path()) {
      reader = html_;
    } else {
      reader = html_at(folder.parent_path());
    }
    return reader;
  }

  fs::path folder_;
  MarkupLimits limits_;
  std::shared_ptr<const ArticleReader> html_;
  std::shared_ptr<const ArticleReader> markdown_;
  std::map<fs::path, std::shared_ptr<const ArticleReader>> helps_;
};

}  // namespace

std::vector<SourceFile> find_source_files(const fs::path& folder, const MarkupLimits& limits) {
  Finder finder(folder, limits);
  std::vector<SourceFile> files;
  for (const fs::path& path : files_below(folder)) {
    if (auto reader = finder.reader_of(path)) {
      files.push_back({path, path.lexically_relative(folder).generic_string(), std::move(reader)});
    }
  }
  return files;
}

}  // namespace kartoteka::importing
