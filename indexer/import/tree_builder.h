// Grows a MarkupNode tree out of a parser's events, within limits.
#pragma once

#include "indexer/import/markup.h"

namespace kartoteka::importing {

class TreeBuilder {
 public:
  explicit TreeBuilder(const MarkupLimits& limits) : limits_(limits) {}
  TreeBuilder(const TreeBuilder&) = delete;
  TreeBuilder& operator=(const TreeBuilder&) = delete;

  /// Opens an element. Deeper than the limit it is not made: its content goes to the deepest one that was.
  void open(MarkupNode element);
  void close();
  void text(std::string_view text);

  /// The limit on nodes was reached; what comes later is dropped.
  bool is_full() const { return node_count_ >= limits_.nodes; }
  MarkupNode take_root() { return std::move(root_); }

 private:
  MarkupLimits limits_;
  MarkupNode root_;
  // Each points to the last child of the one before; only the last one's children grow, so the pointers stay valid.
  std::vector<MarkupNode*> open_{&root_};
  std::size_t dissolved_ = 0;  ///< open elements below the limit
  std::size_t node_count_ = 0;
};

}  // namespace kartoteka::importing
