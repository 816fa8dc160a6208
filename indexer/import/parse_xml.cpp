#include <libxml/xmlreader.h>

#include <climits>
#include <memory>

#include "engine/base/error.h"
#include "indexer/import/markup.h"
#include "indexer/import/tree_builder.h"

namespace kartoteka::importing {
namespace {

struct ReaderDeleter {
  void operator()(xmlTextReaderPtr reader) const { xmlFreeTextReader(reader); }
};

std::string string_of(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string(); }

std::string prefix_of(const std::string& name_space) {
  if (name_space.empty() || name_space == "http://projectmallard.org/1.0/") return {};
  return name_space == "http://projectmallard.org/if/1.0/" ? "if:" : "foreign:";
}

MarkupNode element_at(xmlTextReaderPtr reader) {
  MarkupNode element;
  element.name = prefix_of(string_of(xmlTextReaderConstNamespaceUri(reader))) +
                 string_of(xmlTextReaderConstLocalName(reader));
  while (xmlTextReaderMoveToNextAttribute(reader) == 1) {
    if (xmlTextReaderIsNamespaceDecl(reader) == 1) continue;
    element.attributes.emplace_back(string_of(xmlTextReaderConstLocalName(reader)),
                                    string_of(xmlTextReaderConstValue(reader)));
  }
  xmlTextReaderMoveToElement(reader);
  return element;
}

void refuse_declarations(xmlTextReaderPtr reader) {
  const auto* declaration = reinterpret_cast<xmlDtdPtr>(xmlTextReaderCurrentNode(reader));
  if (declaration && declaration->children) {
    throw Error(ErrorCode::invalid_argument, "the file declares entities or elements of its own");
  }
}

void take_node(xmlTextReaderPtr reader, TreeBuilder& builder) {
  switch (xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_DOCUMENT_TYPE: refuse_declarations(reader); break;
    case XML_READER_TYPE_ELEMENT: {
      const bool is_empty = xmlTextReaderIsEmptyElement(reader) == 1;
      builder.open(element_at(reader));
      if (is_empty) builder.close();
      break;
    }
    case XML_READER_TYPE_END_ELEMENT: builder.close(); break;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: builder.text(string_of(xmlTextReaderConstValue(reader))); break;
    default: break;
  }
}

/// Keeps the first message of the parser; without a handler it would be printed.
void on_error(void* user, const char* message, xmlParserSeverities, xmlTextReaderLocatorPtr locator) {
  auto& first = *static_cast<std::string*>(user);
  if (!first.empty()) return;
  first = "line " + std::to_string(xmlTextReaderLocatorLineNumber(locator)) + ": " + (message ? message : "");
  while (!first.empty() && first.back() == '\n') first.pop_back();
}

}  // namespace

MarkupNode parse_xml(std::string_view bytes, const MarkupLimits& limits) {
  if (bytes.size() > limits.size_bytes || bytes.size() > INT_MAX) throw Error(ErrorCode::too_large, "XML file");
  std::unique_ptr<xmlTextReader, ReaderDeleter> reader(
      xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_NONET));
  if (!reader) throw Error(ErrorCode::invalid_argument, "the file is empty or no XML");
  std::string problem;
  xmlTextReaderSetErrorHandler(reader.get(), on_error, &problem);

  TreeBuilder builder(limits);
  int state = 0;
  while ((state = xmlTextReaderRead(reader.get())) == 1) {
    if (xmlTextReaderDepth(reader.get()) > static_cast<int>(limits.depth)) {
      throw Error(ErrorCode::too_large, "elements are nested too deeply");
    }
    take_node(reader.get(), builder);
    if (builder.is_full()) throw Error(ErrorCode::too_large, "XML file with too many elements");
  }
  if (state != 0) throw Error(ErrorCode::invalid_argument, problem.empty() ? "not well-formed XML" : problem);
  MarkupNode document = builder.take_root();
  for (MarkupNode& node : document.children) {
    if (!node.name.empty()) return std::move(node);
  }
  throw Error(ErrorCode::invalid_argument, "the file holds no element");
}

}  // namespace kartoteka::importing
