// Turns HTML or XML into a small tree of our own, so that the converters see neither libxml2 nor hostile input: depth,
// number of nodes and size are limited, nothing is fetched, no entity is expanded.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kartoteka::importing {

/// An element (name not empty) or a piece of text (name empty).
struct MarkupNode {
  /// HTML: lower case. XML: the local name; elements of Mallard's conditions have the prefix "if:", elements of other
  /// foreign namespaces the prefix "foreign:".
  std::string name;
  std::string text;
  std::vector<std::pair<std::string, std::string>> attributes;  ///< by local name, in document order
  std::vector<MarkupNode> children;

  /// Its value, or "" when the node does not have it.
  std::string_view attribute(std::string_view attribute_name) const;
  /// Whether `word` is one of the space-separated words of the attribute.
  bool has_word(std::string_view attribute_name, std::string_view word) const;
  /// The first element with this name below the node, in document order; null when there is none.
  const MarkupNode* find(std::string_view element_name) const;
  /// The first direct child with this name; null when there is none.
  const MarkupNode* child(std::string_view element_name) const;
  /// All text below the node, as it stands.
  std::string all_text() const;
};

struct MarkupLimits {
  std::size_t size_bytes = 8U << 20;  ///< of the file
  std::size_t nodes = 500'000;
  /// HTML elements deeper than this are dissolved into their ancestor (real pages stay below 40); XML this deep is
  /// refused.
  std::size_t depth = 100;
};

/// Forgiving: any bytes give a tree. The encoding is UTF-8 where the bytes are, else what the page declares, else
/// windows-1250.
/// @return  a node that holds the document's children
/// @throws Error too_large
MarkupNode parse_html(std::string_view bytes, const MarkupLimits& limits = {});

/// Strict: well-formed XML without declarations of entities.
/// @return  the root element
/// @throws Error invalid_argument, too_large
MarkupNode parse_xml(std::string_view bytes, const MarkupLimits& limits = {});

}  // namespace kartoteka::importing
