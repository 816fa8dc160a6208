#include "indexer/import/tree_builder.h"

namespace kartoteka::importing {

void TreeBuilder::open(MarkupNode element) {
  if (dissolved_ > 0 || open_.size() > limits_.depth || is_full()) {
    ++dissolved_;
    return;
  }
  ++node_count_;
  open_.back()->children.push_back(std::move(element));
  open_.push_back(&open_.back()->children.back());
}

void TreeBuilder::close() {
  if (dissolved_ > 0) {
    --dissolved_;
  } else if (open_.size() > 1) {
    open_.pop_back();
  }
}

void TreeBuilder::text(std::string_view text) {
  std::vector<MarkupNode>& siblings = open_.back()->children;
  if (!siblings.empty() && siblings.back().name.empty()) {
    siblings.back().text += text;
  } else if (!is_full()) {
    ++node_count_;
    siblings.push_back(MarkupNode{.name = {}, .text = std::string(text), .attributes = {}, .children = {}});
  }
}

}  // namespace kartoteka::importing
