#include "indexer/import/mallard_help.h"

#include <algorithm>
#include <set>

#include "engine/base/error.h"
#include "indexer/import/files.h"
#include "indexer/import/mallard_page.h"

namespace kartoteka::importing {
namespace {

constexpr std::string_view kRoot = "index";

std::string name_in_path(std::string title) {
  std::replace(title.begin(), title.end(), '/', '-');
  return title;
}

}  // namespace

MallardHelp::MallardHelp(const std::filesystem::path& folder, std::string prefix, const MarkupLimits& limits)
    : prefix_(std::move(prefix)), limits_(limits) {
  for (const std::filesystem::path& path : files_in(folder)) {
    if (path.extension() != ".page") continue;
    try {
      learn(parse_xml(read_bytes(path, limits_.size_bytes), limits_));
    } catch (const Error&) {
      continue;  // read() meets the same file again and reports it
    }
  }
}

void MallardHelp::learn(const MarkupNode& page) {
  const std::string id(page.attribute("id"));
  if (id.empty()) return;
  learn_place(page, id, id == kRoot ? "" : std::string(kRoot));
  for (const MarkupNode& section : page.children) {
    if (section.name != "section" || section.attribute("id").empty()) continue;
    learn_place(section, id + '#' + std::string(section.attribute("id")), id);
  }
}

void MallardHelp::learn_place(const MarkupNode& node, const std::string& reference, const std::string& fallback_parent) {
  Place& place = places_[reference];
  place.title = mallard_title(node);
  const std::vector<std::string> guides = mallard_links(node, "guide");
  const bool is_page = reference.find('#') == std::string::npos;
  if (place.parent.empty()) place.parent = is_page && !guides.empty() ? guides.front() : fallback_parent;
  for (const std::string& topic : mallard_links(node, "topic")) {
    Place& below = places_[topic];
    if (below.parent.empty() || below.parent == kRoot) below.parent = reference;
  }
}

const MallardHelp::Place* MallardHelp::place_of(std::string_view reference) const {
  const auto found = places_.find(reference);
  return found == places_.end() ? nullptr : &found->second;
}

std::string MallardHelp::title_of(std::string_view reference) const {
  if (const Place* place = place_of(reference)) return place->title;
  const Place* page = place_of(reference.substr(0, reference.find('#')));
  return page ? page->title : std::string();
}

std::string MallardHelp::category_of(const std::string& page_id) const {
  std::string category;
  std::set<std::string> seen{page_id};
  const Place* place = place_of(page_id);
  while (place && !place->parent.empty() && seen.insert(place->parent).second) {
    const std::string parent = place->parent;
    place = place_of(parent);
    if (!place) place = place_of(parent.substr(0, parent.find('#')));
    if (!place || place->title.empty()) continue;
    category = name_in_path(place->title) + (category.empty() ? "" : "/") + category;
  }
  return category;
}

std::optional<Article> MallardHelp::read(const SourceText& file) const {
  const MarkupNode page = parse_xml(file.bytes, limits_);
  if (page.name != "page") throw Error(ErrorCode::invalid_argument, "the root element is no Mallard page");
  const std::string id(page.attribute("id"));
  Article article;
  article.title = mallard_title(page);
  if (id == kRoot || article.title.empty()) return std::nullopt;
  article.body = to_markdown(mallard_to_blocks(page, [this](std::string_view reference) { return title_of(reference); }));
  article.category = category_of(id);
  article.source = file.source;
  for (const std::string& reference : mallard_links(page, "seealso")) {
    article.related.push_back(prefix_ + reference.substr(0, reference.find('#')) + ".page");
  }
  const bool is_guide = page.attribute("type") == "guide";
  const bool has_text = article.body.find("\n\n") != std::string::npos;
  if (is_guide && !has_text) return std::nullopt;  // its description alone: the links are what it was for
  return article;
}

}  // namespace kartoteka::importing
