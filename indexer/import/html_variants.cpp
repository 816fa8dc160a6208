#include "indexer/import/html_variants.h"

namespace kartoteka::importing {
namespace {

const MarkupNode* with_class(const MarkupNode& variants, std::string_view word) {
  for (const MarkupNode& child : variants.children) {
    if (!child.name.empty() && child.attribute("class") == word) return &child;
  }
  return nullptr;
}

/// The general variant has no class and an id that begins with "default".
const MarkupNode* general(const MarkupNode& variants) {
  for (const MarkupNode& child : variants.children) {
    if (child.attribute("id").starts_with("default")) return &child;
  }
  return nullptr;
}

}  // namespace

std::vector<const MarkupNode*> chosen_variants(const MarkupNode& variants, std::string_view program) {
  if (!program.empty()) {
    if (const MarkupNode* own = with_class(variants, program)) return {own};
  }
  if (const MarkupNode* own = general(variants)) return {own};
  if (const MarkupNode* windows = with_class(variants, "WIN")) return {windows};
  std::vector<const MarkupNode*> all;
  for (const MarkupNode& child : variants.children) {
    if (!child.name.empty() && child.attribute("class") != "MAC") all.push_back(&child);
  }
  return all;
}

}  // namespace kartoteka::importing
