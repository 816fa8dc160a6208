#include "indexer/import/libreoffice_help.h"

#include <algorithm>

#include "indexer/import/files.h"
#include "indexer/import/html_converter.h"
#include "indexer/import/libreoffice_contents.h"

namespace kartoteka::importing {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRootCategory = "LibreOffice";

const MarkupNode* find_id(const MarkupNode& node, std::string_view id) {
  for (const MarkupNode& child : node.children) {
    if (child.attribute("id") == id) return &child;
    if (const MarkupNode* found = find_id(child, id)) return found;
  }
  return nullptr;
}

void collect_keywords(const MarkupNode& node, std::vector<std::string>& keywords) {
  for (const MarkupNode& child : node.children) {
    const std::string keyword(child.attribute("content"));
    const bool is_keyword = child.name == "meta" && child.attribute("itemprop") == "keywords" && !keyword.empty();
    if (is_keyword && std::find(keywords.begin(), keywords.end(), keyword) == keywords.end()) keywords.push_back(keyword);
    collect_keywords(child, keywords);
  }
}

void collect_related(const MarkupNode& node, bool inside, const std::string& prefix, std::vector<std::string>& related) {
  for (const MarkupNode& child : node.children) {
    const bool is_inside = inside || child.has_word("class", "relatedtopics");
    const std::string address = child.name == "a" && is_inside ? libreoffice_address(child.attribute("href")) : "";
    if (!address.empty() && std::find(related.begin(), related.end(), prefix + address) == related.end()) {
      related.push_back(prefix + address);
    }
    collect_related(child, is_inside, prefix, related);
  }
}

/// "text/scalc/01/x.html" is in "scalc".
std::string program_folder(std::string_view address) {
  const std::size_t begin = address.find('/') + 1;
  return std::string(address.substr(begin, address.find('/', begin) - begin));
}

/// How the help names its variants for a program's pages: "scalc" has "CALC".
std::string variant_of(const std::string& folder) {
  if (folder.size() < 2 || folder == "shared" || folder[0] != 's') return {};
  std::string variant = folder.substr(1);
  std::transform(variant.begin(), variant.end(), variant.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return variant;
}

/// Pages that only hold paragraphs for other pages to show ("how to get there" of every menu): no articles.
bool is_store_of_snippets(std::string_view address) {
  const std::size_t folder = address.find("/00/");
  if (folder == std::string_view::npos) return false;
  if (program_folder(address) != "shared") return true;
  const std::string_view name = address.substr(folder + 4);
  const bool is_numbered = name.front() >= '0' && name.front() <= '9';
  return !is_numbered || name == "00000004.html" || name.starts_with("000004") || name.starts_with("0004");
}

std::string page_title(const MarkupNode& document, const MarkupNode& content) {
  std::string title = html_heading(content);
  const MarkupNode* declared = document.find("title");
  if (!title.empty() || !declared) return title;
  Line line;
  line.add(declared->all_text());
  return line.plain();
}

/// Leaves out what belongs to the page and not to its text: the title said twice, and "related topics" at the end.
std::vector<Block> text_of_page(std::vector<Block> blocks, const std::string& title) {
  const auto is_heading_of_related = [](const Block& block) {
    return block.kind == BlockKind::paragraph && block.line.plain() == "Tematy pokrewne";
  };
  blocks.erase(std::find_if(blocks.begin(), blocks.end(), is_heading_of_related), blocks.end());
  const bool repeats = !blocks.empty() && blocks.front().kind == BlockKind::heading && blocks.front().line.plain() == title;
  if (repeats) blocks.erase(blocks.begin());
  return blocks;
}

}  // namespace

LibreOfficeHelp::LibreOfficeHelp(const fs::path& root, std::string prefix, const MarkupLimits& limits)
    : prefix_(std::move(prefix)), limits_(limits) {
  LibreOfficeContents contents = read_libreoffice_contents(read_bytes(root / "contents.js", limits.size_bytes));
  categories_ = std::move(contents.categories);
  programs_ = std::move(contents.programs);
}

bool LibreOfficeHelp::is_root(const fs::path& folder) {
  std::error_code error;
  return fs::is_regular_file(folder / "contents.js", error) && fs::is_directory(folder / "text", error);
}

std::string LibreOfficeHelp::category_of(std::string_view address) const {
  const std::string root = std::string(kRootCategory) + '/';
  if (const auto found = categories_.find(address); found != categories_.end()) return root + found->second;
  const std::string folder = program_folder(address);
  const auto program = programs_.find(folder);
  return program == programs_.end() ? std::string(kRootCategory) : root + program->second;
}

std::optional<Article> LibreOfficeHelp::read(const SourceText& file) const {
  const std::string address = libreoffice_address(file.source);
  const std::string folder = program_folder(address);
  if (address.empty() || folder == "sbasic" || folder == "sdatabase") return std::nullopt;
  if (is_store_of_snippets(address)) return std::nullopt;
  const MarkupNode document = parse_html(file.bytes, limits_);
  const MarkupNode* content = find_id(document, "DisplayArea");
  if (!content) return std::nullopt;
  Article article;
  article.title = page_title(document, *content);
  article.body = to_markdown(text_of_page(html_to_blocks(*content, {.program = variant_of(folder)}), article.title));
  article.category = category_of(address);
  article.source = file.source;
  collect_keywords(*content, article.keywords);
  collect_related(*content, false, prefix_, article.related);
  if (article.title.empty()) return std::nullopt;
  return article;
}

}  // namespace kartoteka::importing
