#include "indexer/import/plain_readers.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "indexer/import/html_converter.h"

namespace kartoteka::importing {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::vector<std::string> split_words(std::string_view list) {
  std::vector<std::string> words;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const std::string_view word = trimmed(list.substr(0, comma));
    if (!word.empty()) words.emplace_back(word);
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return words;
}

std::string_view unquoted(std::string_view value) {
  value = trimmed(value);
  const bool is_quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.front() == value.back();
  const bool is_list = value.size() >= 2 && value.front() == '[' && value.back() == ']';
  return is_quoted || is_list ? value.substr(1, value.size() - 2) : value;
}

/// Takes the front matter off the text, if it has one that ends.
void take_front_matter(std::string_view& text, Article& article) {
  std::string_view rest = text;
  if (take_line(rest) != "---") return;
  Article found = article;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (line == "---") {
      article = std::move(found);
      text = rest;
      return;
    }
    const std::size_t colon = std::min(line.find(':'), line.size());
    const std::string_view key = line.substr(0, colon);
    const std::string_view value = unquoted(line.substr(std::min(colon + 1, line.size())));
    if (key == "title") found.title = value;
    if (key == "category") found.category = value;
    if (key == "keywords" || key == "tags") found.keywords = split_words(value);
  }
}

/// Takes a first line like "# Title" off the text.
std::string take_heading(std::string_view& text) {
  std::string_view rest = trimmed(text);
  const std::string_view line = take_line(rest);
  if (!line.starts_with("# ")) return {};
  text = rest;
  return std::string(trimmed(line.substr(2)));
}

std::string name_of(std::string_view source) {
  const std::size_t slash = source.rfind('/');
  const std::string_view name = slash == std::string_view::npos ? source : source.substr(slash + 1);
  return std::string(name.substr(0, name.rfind('.')));
}

void collect_keywords(const MarkupNode& document, Article& article) {
  for (const MarkupNode& child : document.children) {
    if (child.name == "meta" && child.attribute("name") == "keywords") {
      article.keywords = split_words(child.attribute("content"));
    }
    collect_keywords(child, article);
  }
}

}  // namespace

std::string folder_of(std::string_view source) {
  const std::size_t slash = source.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(source.substr(0, slash));
}

std::optional<Article> HtmlReader::read(const SourceText& file) const {
  const MarkupNode document = parse_html(file.bytes, limits_);
  const MarkupNode& content = html_content(document);
  Article article;
  article.title = html_heading(content);
  if (const MarkupNode* title = document.find("title"); title && article.title.empty()) {
    Line line;
    line.add(title->all_text());
    article.title = line.plain();
  }
  if (article.title.empty()) article.title = name_of(file.source);
  article.body = to_markdown(html_to_blocks(content));
  article.category = folder_of(file.source);
  article.source = file.source;
  collect_keywords(document, article);
  return article;
}

std::optional<Article> MarkdownReader::read(const SourceText& file) const {
  if (!utf8_length(file.bytes)) throw Error(ErrorCode::invalid_argument, "the file is not UTF-8");
  std::string_view text = file.bytes;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Article article;
  article.category = folder_of(file.source);
  take_front_matter(text, article);
  const std::string heading = take_heading(text);
  if (article.title.empty()) article.title = heading.empty() ? name_of(file.source) : heading;
  article.body = trimmed(text);
  std::erase(article.body, '\r');
  article.source = file.source;
  return article;
}

}  // namespace kartoteka::importing
