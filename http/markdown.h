// Markdown to HTML that is safe to put into a page: no HTML of the writer's own, links to harmless schemes only, images
// of elsewhere as links. The one renderer for the page and the API.
//
// Records are linked by their keys: [[answer:12]], [[answer:12|words]], [words](answer:12), ![words](attachment:7). A link
// is shown with what the record is called now; one to what is not there for the reader says so.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kartoteka::http {

/// A record as it is linked.
struct LinkedRecord {
  std::string title;
  std::string address;       ///< of the page, or of the bytes of a file
  bool is_picture = false;   ///< a file that is shown where it is linked as a picture
  bool is_outdated = false;  ///< archived, or another is given instead
};
/// What a reader sees of a record ("answer:12"); nothing where it is not there for him.
using RecordShower = std::function<std::optional<LinkedRecord>(std::string_view key)>;

/// CommonMark with tables, strikethrough, bare addresses and records as links. Headings begin at h2, as the page has its
/// own h1.
/// @param shower  may be empty: then no record is there
std::string html_from_markdown(std::string_view markdown, const RecordShower& shower = {});

/// Whether the target of a link is the key of a record: letters, a colon, digits.
bool is_record_key(std::string_view target);

/// & < > " ' as entities: safe in texts and quoted attributes.
std::string escape_html(std::string_view text);

}  // namespace kartoteka::http
