#include "indexer/import/html_roles.h"

#include <algorithm>
#include <iterator>

namespace kartoteka::importing {
namespace {

struct ClassRole {
  std::string_view word;
  HtmlRole role;
};

constexpr ClassRole kClassRoles[] = {
    {"emph", HtmlRole::strong},         {"menuitem", HtmlRole::strong},   {"widget", HtmlRole::strong},
    {"keycode", HtmlRole::strong},      {"literal", HtmlRole::code},      {"input", HtmlRole::code},
    {"code", HtmlRole::code},           {"switch", HtmlRole::variants},   {"switchinline", HtmlRole::variants},
    {"note", HtmlRole::note},           {"tip", HtmlRole::note},          {"warning", HtmlRole::note},
    {"noteicon", HtmlRole::skip},       {"relatedtopics", HtmlRole::skip}, {"icontable", HtmlRole::icon_row},
    {"bug", HtmlRole::skip},            {"youtube_consent", HtmlRole::skip},
    {"howtogetheader", HtmlRole::term},
};

struct TagRole {
  std::string_view tag;
  HtmlRole role;
};

constexpr TagRole kTagRoles[] = {
    {"script", HtmlRole::skip},       {"style", HtmlRole::skip},        {"head", HtmlRole::skip},
    {"nav", HtmlRole::skip},          {"header", HtmlRole::skip},       {"footer", HtmlRole::skip},
    {"aside", HtmlRole::skip},        {"noscript", HtmlRole::skip},     {"form", HtmlRole::skip},
    {"button", HtmlRole::skip},       {"select", HtmlRole::skip},       {"template", HtmlRole::skip},
    {"svg", HtmlRole::skip},          {"math", HtmlRole::skip},         {"iframe", HtmlRole::skip},
    {"object", HtmlRole::skip},       {"video", HtmlRole::skip},        {"audio", HtmlRole::skip},
    {"strong", HtmlRole::strong},     {"b", HtmlRole::strong},          {"kbd", HtmlRole::strong},
    {"em", HtmlRole::emphasis},       {"i", HtmlRole::emphasis},        {"cite", HtmlRole::emphasis},
    {"var", HtmlRole::emphasis},      {"dfn", HtmlRole::emphasis},      {"code", HtmlRole::code},
    {"tt", HtmlRole::code},           {"samp", HtmlRole::code},         {"sup", HtmlRole::superscript},
    {"sub", HtmlRole::subscript},     {"a", HtmlRole::link},            {"img", HtmlRole::image},
    {"br", HtmlRole::line_break},     {"p", HtmlRole::paragraph},       {"h1", HtmlRole::heading},
    {"h2", HtmlRole::heading},        {"h3", HtmlRole::heading},        {"h4", HtmlRole::heading},
    {"h5", HtmlRole::heading},        {"h6", HtmlRole::heading},        {"ul", HtmlRole::bullets},
    {"ol", HtmlRole::numbers},        {"menu", HtmlRole::bullets},      {"li", HtmlRole::item},
    {"dt", HtmlRole::term},           {"dd", HtmlRole::definition},     {"blockquote", HtmlRole::quote},
    {"table", HtmlRole::table},       {"pre", HtmlRole::preformatted},  {"div", HtmlRole::container},
    {"body", HtmlRole::container},    {"html", HtmlRole::container},    {"main", HtmlRole::container},
    {"article", HtmlRole::container}, {"section", HtmlRole::container}, {"dl", HtmlRole::container},
    {"figure", HtmlRole::container},  {"figcaption", HtmlRole::paragraph}, {"address", HtmlRole::container},
    {"details", HtmlRole::container}, {"summary", HtmlRole::term},      {"center", HtmlRole::container},
    {"caption", HtmlRole::paragraph}, {"hr", HtmlRole::container},
};

bool is_code_paragraph(const MarkupNode& element) {
  return element.name == "p" && (element.has_word("class", "code") || element.has_word("class", "smathcode"));
}

}  // namespace

HtmlRole html_role(const MarkupNode& element) {
  if (is_code_paragraph(element)) return HtmlRole::code_line;
  if (element.name == "span" || element.name == "div" || element.name == "p") {
    for (const ClassRole& row : kClassRoles) {
      if (element.has_word("class", row.word)) return row.role;
    }
  }
  const auto* row = std::find_if(std::begin(kTagRoles), std::end(kTagRoles),
                                 [&element](const TagRole& candidate) { return candidate.tag == element.name; });
  return row == std::end(kTagRoles) ? HtmlRole::transparent : row->role;
}

std::string_view note_label(const MarkupNode& note) {
  if (note.has_word("class", "tip")) return "Wskazówka";
  if (note.has_word("class", "warning")) return "Ostrzeżenie";
  return "Uwaga";
}

}  // namespace kartoteka::importing
