#include "indexer/extract/readers/html_text.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <memory>

#include "indexer/extract/readers/encoding.h"
#include "indexer/extract/readers/office_parts.h"
#include "indexer/extract/readers/text_builder.h"

namespace kartoteka::extract {
namespace {

using namespace std::string_view_literals;

constexpr std::array kHidden{"script"sv, "style"sv, "template"sv, "noscript"sv, "svg"sv, "iframe"sv, "object"sv};
constexpr std::array kInline{"a"sv, "abbr"sv, "b"sv, "bdi"sv, "bdo"sv, "big"sv, "cite"sv, "code"sv, "data"sv, "del"sv, "dfn"sv,
                             "em"sv, "font"sv, "i"sv, "ins"sv, "kbd"sv, "label"sv, "mark"sv, "q"sv, "s"sv, "samp"sv, "small"sv,
                             "span"sv, "strike"sv, "strong"sv, "sub"sv, "sup"sv, "time"sv, "tt"sv, "u"sv, "var"sv, "wbr"sv,
                             "img"sv, "html"sv, "meta"sv, "link"sv};
constexpr int kMaxDepth = 2'000;  ///< what stands deeper is passed over

template <std::size_t size>
bool is_among(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view view_of(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string_view(); }

bool is_heading(std::string_view name) { return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '3'; }

class Collector {
 public:
  HtmlText take() {
    found_.text = builder_.take();
    return std::move(found_);
  }

  void open(std::string_view name, const xmlChar** attributes) {
    ++depth_;
    if (hidden_ > 0 || is_among(kHidden, name)) {
      ++hidden_;
      return;
    }
    if (name == "meta") take_meta(attributes);
    if (name == "br") builder_.line();
    if (name == "pre") ++preformatted_;
    if (name == "title") is_title_ = true;
    if (is_heading(name) && found_.heading.empty()) is_heading_ = true;
    const bool is_cell = name == "td" || name == "th";
    if (!is_cell && name != "br" && !is_among(kInline, name)) builder_.fresh_line();
  }

  void close(std::string_view name) {
    --depth_;
    if (hidden_ > 0) {
      --hidden_;
      return;
    }
    if (name == "pre") preformatted_ = std::max(0, preformatted_ - 1);
    if (name == "title") is_title_ = false;
    if (is_heading(name)) is_heading_ = false;
    if (name == "td" || name == "th") return builder_.cell();
    if (name != "br" && !is_among(kInline, name)) builder_.fresh_line();
  }

  void text(std::string_view text) {
    if (hidden_ > 0 || depth_ > kMaxDepth) return;
    if (is_title_) found_.title += text;
    if (is_heading_) found_.heading += text;
    if (is_title_) return;
    if (preformatted_ > 0) return builder_.add(text);
    add_flowing(text);
  }

 private:
  /// White space is one blank, and none at the beginning of a line.
  void add_flowing(std::string_view text) {
    for (const char c : text) {
      const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!is_space) builder_.add(c);
      else if (!builder_.text().empty() && std::string_view(" \n\t").find(builder_.text().back()) == std::string_view::npos) builder_.add(' ');
    }
  }

  void take_meta(const xmlChar** attributes) {
    std::string name;
    std::string_view content;
    for (; attributes && attributes[0]; attributes += 2) {
      const std::string_view key = view_of(attributes[0]);
      if (key == "name" || key == "property") name = view_of(attributes[1]);
      if (key == "content") content = view_of(attributes[1]);
    }
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    if (name == "author" && found_.author.empty()) found_.author = content;
    const bool is_date = name == "date" || name == "dcterms.created" || name == "created" || name == "article:published_time";
    if (is_date && !found_.created) found_.created = parse_loose_instant(content);
  }

  HtmlText found_;
  TextBuilder builder_;
  int depth_ = 0;
  int hidden_ = 0;  ///< elements that are open, from the hidden one inwards
  int preformatted_ = 0;
  bool is_title_ = false;
  bool is_heading_ = false;
};

void on_open(void* user, const xmlChar* name, const xmlChar** attributes) { static_cast<Collector*>(user)->open(view_of(name), attributes); }
void on_close(void* user, const xmlChar* name) { static_cast<Collector*>(user)->close(view_of(name)); }
void on_text(void* user, const xmlChar* text, int length) {
  static_cast<Collector*>(user)->text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

/// What a page declares in its first 1,024 bytes, as HTML has it; "" if nothing.
std::string_view declared_in(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 1024);
  for (const std::string_view mark : {"charset="sv, "CHARSET="sv, "encoding="sv}) {
    const auto at = head.find(mark);
    if (at == std::string_view::npos) continue;
    const auto begin = head.find_first_not_of("\"' ", at + mark.size());
    if (begin == std::string_view::npos) continue;
    return head.substr(begin, head.find_first_of("\"' />;?", begin) - begin);
  }
  return {};
}

struct ContextDeleter {
  void operator()(htmlParserCtxtPtr context) const { htmlFreeParserCtxt(context); }
};

xmlSAXHandler handler_of_collector() {
  xmlSAXHandler handler{};
  handler.startElement = on_open;
  handler.endElement = on_close;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  return handler;
}

}  // namespace

HtmlText html_text(std::string_view bytes, std::string_view declared) {
  Collector collector;
  const std::string text = to_utf8(bytes, declared.empty() ? declared_in(bytes) : declared);
  std::unique_ptr<htmlParserCtxt, ContextDeleter> context(
      text.empty() ? nullptr : htmlCreateMemoryParserCtxt(text.data(), static_cast<int>(text.size())));
  if (!context) return {};
  *context->sax = handler_of_collector();
  context->userData = &collector;
  htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
  xmlSwitchToEncoding(context.get(), xmlFindCharEncodingHandler("UTF-8"));
  htmlParseDocument(context.get());
  return collector.take();
}

}  // namespace kartoteka::extract
