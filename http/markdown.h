// Markdown to HTML that is safe to put into a page: no HTML of the writer's own, links to harmless schemes only, images
// as links. The one renderer for the page and the API.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::http {

/// CommonMark with tables, strikethrough and bare addresses as links. Headings begin at h2, as the page has its own h1.
std::string html_from_markdown(std::string_view markdown);

/// & < > " ' as entities: safe in texts and quoted attributes.
std::string escape_html(std::string_view text);

}  // namespace kartoteka::http
