#include "indexer/import/libreoffice_contents.h"

#include <algorithm>

#include "indexer/import/line.h"
#include "indexer/import/markup.h"

namespace kartoteka::importing {
namespace {

std::string text_of(const MarkupNode& node) {
  Line line;
  line.add(node.all_text());
  std::string text = line.plain();
  std::replace(text.begin(), text.end(), '/', '-');
  return text;
}

class ContentsWalk {
 public:
  explicit ContentsWalk(LibreOfficeContents& contents) : contents_(contents) {}

  void walk(const MarkupNode& node, const std::string& path, const std::string& top) {
    std::string below = path;
    std::string program = top;
    for (const MarkupNode& child : node.children) {
      if (child.name == "label") {
        const std::string label = text_of(child);
        below = path.empty() ? label : path + '/' + label;
        if (top.empty()) program = label;
      } else if (child.name == "a") {
        page(libreoffice_address(child.attribute("href")), below, program);
      } else if (!child.name.empty()) {
        walk(child, below, program);
      }
    }
  }

  void choose_programs() {
    for (const auto& [folder, labels] : votes_) {
      const auto best = std::max_element(labels.begin(), labels.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
      contents_.programs[folder] = best->first;
    }
  }

 private:
  void page(const std::string& address, const std::string& path, const std::string& program) {
    constexpr std::string_view kFolder = "text/";
    if (address.empty()) return;
    contents_.categories.emplace(address, path);
    const std::string folder = address.substr(kFolder.size(), address.find('/', kFolder.size()) - kFolder.size());
    ++votes_[folder][program];
  }

  LibreOfficeContents& contents_;
  std::map<std::string, std::map<std::string, int>> votes_;
};

}  // namespace

LibreOfficeContents read_libreoffice_contents(std::string_view script) {
  LibreOfficeContents contents;
  const std::size_t begin = script.find('\'');
  const std::size_t end = script.rfind('\'');
  if (begin == std::string_view::npos || end <= begin) return contents;
  std::string html(script.substr(begin + 1, end - begin - 1));
  std::erase(html, '\\');
  ContentsWalk walk(contents);
  walk.walk(parse_html(html), {}, {});
  walk.choose_programs();
  return contents;
}

std::string libreoffice_address(std::string_view href) {
  const std::size_t begin = href.find("text/");
  const bool is_local = begin != std::string_view::npos && href.find("://") == std::string_view::npos;
  if (!is_local) return {};
  return std::string(href.substr(begin, href.find_first_of("?#", begin) - begin));
}

}  // namespace kartoteka::importing
