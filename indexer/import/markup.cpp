#include "indexer/import/markup.h"

namespace kartoteka::importing {

std::string_view MarkupNode::attribute(std::string_view attribute_name) const {
  for (const auto& [key, value] : attributes) {
    if (key == attribute_name) return value;
  }
  return {};
}

bool MarkupNode::has_word(std::string_view attribute_name, std::string_view word) const {
  std::string_view rest = attribute(attribute_name);
  while (!rest.empty()) {
    const std::size_t space = rest.find_first_of(" \t\r\n");
    if (rest.substr(0, space) == word) return true;
    if (space == std::string_view::npos) break;
    rest.remove_prefix(space + 1);
  }
  return false;
}

const MarkupNode* MarkupNode::find(std::string_view element_name) const {
  for (const MarkupNode& node : children) {
    if (node.name == element_name) return &node;
    if (const MarkupNode* found = node.find(element_name)) return found;
  }
  return nullptr;
}

const MarkupNode* MarkupNode::child(std::string_view element_name) const {
  for (const MarkupNode& node : children) {
    if (node.name == element_name) return &node;
  }
  return nullptr;
}

std::string MarkupNode::all_text() const {
  std::string all = text;
  for (const MarkupNode& node : children) all += node.all_text();
  return all;
}

}  // namespace kartoteka::importing
