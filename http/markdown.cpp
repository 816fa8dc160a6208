#include "http/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <vector>

namespace kartoteka::http {
namespace {

constexpr std::array<std::string_view, 4> kHarmlessSchemes{"http", "https", "mailto", "tel"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// Relative addresses, and absolute ones of a harmless scheme. Control characters and blanks, which browsers drop
/// while they look for the scheme, are refused.
bool is_harmless(std::string_view address) {
  if (std::any_of(address.begin(), address.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; })) return false;
  const auto colon = address.find(':');
  if (colon == address.npos || address.find_first_of("/?#") < colon) return true;
  std::string scheme(address.substr(0, colon));
  std::transform(scheme.begin(), scheme.end(), scheme.begin(), lower);
  return std::find(kHarmlessSchemes.begin(), kHarmlessSchemes.end(), scheme) != kHarmlessSchemes.end();
}

bool is_external(std::string_view address) { return address.find("://") != address.npos || address.starts_with("//"); }

/// The address with its &amp; resolved; other entities stay text, which keeps them from hiding a scheme.
std::string address_of(const MD_ATTRIBUTE& attribute) {
  constexpr std::string_view kEntity = "&amp;";
  std::string address(attribute.text, attribute.size);
  for (auto at = address.find(kEntity); at != address.npos; at = address.find(kEntity, at + 1)) {
    address.replace(at, kEntity.size(), "&");
  }
  return address;
}

/// HTML that was written already, as the text of an attribute.
std::string without_tags(std::string_view html) {
  std::string text;
  bool is_tag = false;
  for (const char c : html) {
    if (c == '<') is_tag = true;
    if (!is_tag) text += c;
    if (c == '>') is_tag = false;
  }
  return text;
}

class HtmlWriter {
 public:
  explicit HtmlWriter(const RecordShower& shower) : shower_(shower) {}

  std::string take() { return std::move(html_); }

  void enter_block(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_DOC: break;
      case MD_BLOCK_HR: html_ += "<hr>\n"; break;
      case MD_BLOCK_H: html_ += "<h" + heading(detail) + ">"; break;
      case MD_BLOCK_OL: enter_ordered_list(*static_cast<MD_BLOCK_OL_DETAIL*>(detail)); break;
      case MD_BLOCK_CODE: html_ += "<pre><code>"; break;
      case MD_BLOCK_HTML: html_ += "<p>"; break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD: enter_cell(type, *static_cast<MD_BLOCK_TD_DETAIL*>(detail)); break;
      default: html_ += "<" + std::string(tag(type)) + ">"; break;
    }
  }

  void leave_block(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_DOC:
      case MD_BLOCK_HR: break;
      case MD_BLOCK_H: html_ += "</h" + heading(detail) + ">\n"; break;
      case MD_BLOCK_CODE: html_ += "</code></pre>\n"; break;
      case MD_BLOCK_HTML: html_ += "</p>\n"; break;
      default: html_ += "</" + std::string(tag(type)) + ">\n"; break;
    }
  }

  void enter_span(MD_SPANTYPE type, void* detail) {
    switch (type) {
      case MD_SPAN_A: open_link(address_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href)); break;
      case MD_SPAN_IMG: open_link(address_of(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src), true); break;
      case MD_SPAN_WIKILINK: open_wiki_link(address_of(static_cast<MD_SPAN_WIKILINK_DETAIL*>(detail)->target)); break;
      default: html_ += "<" + std::string(tag(type)) + ">"; break;
    }
  }

  void leave_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_A || type == MD_SPAN_IMG || type == MD_SPAN_WIKILINK) return close_link();
    html_ += "</" + std::string(tag(type)) + ">";
  }

  void text(MD_TEXTTYPE type, std::string_view text) {
    switch (type) {
      case MD_TEXT_NULLCHAR: html_ += "\uFFFD"; break;
      case MD_TEXT_BR: html_ += "<br>\n"; break;
      case MD_TEXT_SOFTBR: html_ += '\n'; break;
      case MD_TEXT_ENTITY: html_ += text; break;  // md4c found it to be the text of an entity: &nbsp; &#8211;
      default: html_ += escape_html(text); break;
    }
  }

 private:
  static std::string heading(void* detail) {
    return std::to_string(std::min(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level + 1, 6U));
  }

  static std::string_view tag(MD_BLOCKTYPE type) {
    switch (type) {
      case MD_BLOCK_QUOTE: return "blockquote";
      case MD_BLOCK_UL: return "ul";
      case MD_BLOCK_OL: return "ol";
      case MD_BLOCK_LI: return "li";
      case MD_BLOCK_P: return "p";
      case MD_BLOCK_TABLE: return "table";
      case MD_BLOCK_THEAD: return "thead";
      case MD_BLOCK_TBODY: return "tbody";
      case MD_BLOCK_TR: return "tr";
      case MD_BLOCK_TH: return "th";
      case MD_BLOCK_TD: return "td";
      default: return "div";
    }
  }

  static std::string_view tag(MD_SPANTYPE type) {
    switch (type) {
      case MD_SPAN_EM: return "em";
      case MD_SPAN_STRONG: return "strong";
      case MD_SPAN_CODE: return "code";
      case MD_SPAN_DEL: return "del";
      default: return "span";
    }
  }

  void enter_ordered_list(const MD_BLOCK_OL_DETAIL& list) {
    html_ += list.start == 1 ? "<ol>" : "<ol start=\"" + std::to_string(list.start) + "\">";
  }

  void enter_cell(MD_BLOCKTYPE type, const MD_BLOCK_TD_DETAIL& cell) {
    html_ += "<" + std::string(tag(type));
    if (cell.align == MD_ALIGN_CENTER) html_ += " class=\"center\"";
    if (cell.align == MD_ALIGN_RIGHT) html_ += " class=\"right\"";
    html_ += '>';
  }

  enum class LinkKind { none, address, record, wiki_text };

  /// A link or image that is open.
  struct OpenLink {
    LinkKind kind = LinkKind::none;
    std::string target;
    std::size_t begin = 0;  ///< of its text in html_
    bool is_image = false;
  };

  void open_link(const std::string& address, bool is_image = false) {
    OpenLink link{LinkKind::none, address, html_.size(), is_image};
    if (is_record_key(address)) {
      link.kind = LinkKind::record;
    } else if (open_links_ == 0 && is_harmless(address)) {
      link.kind = LinkKind::address;
      ++open_links_;
    }
    links_.push_back(std::move(link));
  }

  void open_wiki_link(const std::string& target) {
    links_.push_back({is_record_key(target) ? LinkKind::record : LinkKind::wiki_text, target, html_.size(), false});
  }

  void close_link() {
    const OpenLink link = std::move(links_.back());
    links_.pop_back();
    std::string inner = html_.substr(link.begin);
    html_.resize(link.begin);
    switch (link.kind) {
      case LinkKind::none: html_ += inner; break;
      case LinkKind::wiki_text: html_ += "[[" + inner + "]]"; break;
      case LinkKind::record: html_ += record_link(link, std::move(inner)); break;
      case LinkKind::address:
        --open_links_;
        html_ += "<a href=\"" + escape_html(link.target) + "\"" + (is_external(link.target) ? " rel=\"noopener noreferrer nofollow\">" : ">") + inner + "</a>";
        break;
    }
  }

  std::string record_link(const OpenLink& link, std::string inner) const {
    const auto record = shower_ ? shower_(link.target) : std::nullopt;
    const bool has_words = !inner.empty() && inner != link.target;
    if (!record) return "<span class=\"missing-record\">" + (has_words ? inner : link.target) + "</span>";
    if (!has_words) inner = escape_html(record->title);
    const std::string address = escape_html(record->address);
    if (link.is_image && record->is_picture) return "<img src=\"" + address + "\" alt=\"" + without_tags(inner) + "\" loading=\"lazy\">";
    if (open_links_ > 0) return inner;
    return "<a href=\"" + address + "\"" + (record->is_outdated ? " class=\"outdated-record\">" : ">") + inner + "</a>";
  }

  const RecordShower& shower_;
  std::string html_;
  std::vector<OpenLink> links_;
  int open_links_ = 0;  ///< that are written: they cannot stand in each other
};

HtmlWriter& writer(void* userdata) { return *static_cast<HtmlWriter*>(userdata); }

MD_PARSER make_parser() {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_WIKILINKS | MD_FLAG_NOHTML;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) { return writer(data).enter_block(type, detail), 0; };
  parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* data) { return writer(data).leave_block(type, detail), 0; };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) { return writer(data).enter_span(type, detail), 0; };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* data) { return writer(data).leave_span(type), 0; };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
    return writer(data).text(type, {text, size}), 0;
  };
  return parser;
}

}  // namespace

bool is_record_key(std::string_view target) {
  const auto colon = target.find(':');
  if (colon == 0 || colon == target.npos || colon + 1 == target.size()) return false;
  const auto is_name = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return std::all_of(target.begin(), target.begin() + static_cast<std::ptrdiff_t>(colon), is_name) && target.substr(0, colon) != "tel" &&
         std::all_of(target.begin() + static_cast<std::ptrdiff_t>(colon) + 1, target.end(), is_digit);
}

std::string html_from_markdown(std::string_view markdown, const RecordShower& shower) {
  const MD_PARSER parser = make_parser();
  HtmlWriter html(shower);
  md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &html);
  return html.take();
}

std::string escape_html(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      case '\'': escaped += "&#39;"; break;
      default: escaped += c; break;
    }
  }
  return escaped;
}

}  // namespace kartoteka::http
