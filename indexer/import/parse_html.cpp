#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <climits>
#include <memory>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "indexer/import/markup.h"
#include "indexer/import/quiet_parser.h"
#include "indexer/import/tree_builder.h"

namespace kartoteka::importing {
namespace {

struct ContextDeleter {
  void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

std::string string_of(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string(); }

void on_open(void* user, const xmlChar* name, const xmlChar** attributes) {
  MarkupNode element;
  element.name = string_of(name);
  for (; attributes && attributes[0]; attributes += 2) {
    element.attributes.emplace_back(string_of(attributes[0]), string_of(attributes[1]));
  }
  static_cast<TreeBuilder*>(user)->open(std::move(element));
}

void on_close(void* user, const xmlChar*) { static_cast<TreeBuilder*>(user)->close(); }

void on_text(void* user, const xmlChar* text, int length) {
  static_cast<TreeBuilder*>(user)->text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

/// The encoding to force upon the parser; null leaves it to the byte order mark or the page's own declaration.
const char* encoding_of(std::string_view bytes) {
  if (utf8_length(bytes)) return "UTF-8";
  const bool has_utf16_mark = bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE");
  constexpr std::size_t kDeclarationBytes = 1024;  // HTML: a declaration stands in the first 1,024 bytes
  const bool is_declared = bytes.substr(0, kDeclarationBytes).find("charset") != std::string_view::npos;
  return has_utf16_mark || is_declared ? nullptr : "windows-1250";
}

}  // namespace

MarkupNode parse_html(std::string_view bytes, const MarkupLimits& limits) {
  if (bytes.size() > limits.size_bytes || bytes.size() > INT_MAX) throw Error(ErrorCode::too_large, "HTML file");
  if (bytes.empty()) return {};
  const QuietParser quiet;
  std::unique_ptr<htmlParserCtxt, ContextDeleter> context(
      htmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size())));
  if (!context) throw Error(ErrorCode::internal, "the HTML parser could not be made");

  TreeBuilder builder(limits);
  xmlSAXHandler handler{};
  handler.startElement = on_open;
  handler.endElement = on_close;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  *context->sax = handler;
  context->userData = &builder;
  htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  if (const char* encoding = encoding_of(bytes)) {
    xmlSwitchToEncoding(context.get(), xmlFindCharEncodingHandler(encoding));
  }
  htmlParseDocument(context.get());
  if (builder.is_full()) throw Error(ErrorCode::too_large, "HTML file with too many elements");
  return builder.take_root();
}

}  // namespace kartoteka::importing
