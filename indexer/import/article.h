// What every reader of this room makes out of a file: one article, ready to become an answer of the knowledge base.
// Plain values; nothing here knows libxml2, the store or the index.
#pragma once

#include <string>
#include <vector>

namespace kartoteka::importing {

/// The language of a text as far as an import needs to know it.
enum class Language { polish, other };

struct Article {
  std::string title;                       ///< plain text, one line, never empty
  std::string body;                        ///< CommonMark with tables, without the title; UTF-8
  std::string category;                    ///< path in the help's own tree: "Pomoc GNOME/Sprzęt/Bluetooth"; may be empty
  Language language = Language::other;     ///< told from the text, never from what the file says of itself
  std::string source;                      ///< path relative to the imported folder, with '/'; the article's old address
  std::vector<std::string> other_sources;  ///< sources of the near-duplicates that were merged into this one
  std::vector<std::string> related;        ///< sources of the articles that this one recommends ("see also")
  std::vector<std::string> keywords;       ///< index terms that came with the article; they are not part of the body
};

}  // namespace kartoteka::importing
