// Where the texts of hits come from for highlighting. The composition root implements it over the records.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::search {

/// The texts of a record as its SearchEntry had them.
struct EntryTexts {
  std::string title;
  std::vector<std::string> other_titles;
  std::string body;
  std::vector<std::string> identifiers;
  /// So many bytes at the beginning of `body` are what answers are cut out of; the rest are labels and the like. Nothing:
  /// all of it.
  std::optional<std::size_t> main_body_bytes = std::nullopt;
};

class TextSource {
 public:
  virtual ~TextSource() = default;
  /// Nothing if the record is gone meanwhile. Called on the thread that searches.
  virtual std::optional<EntryTexts> texts(std::string_view kind, std::int64_t id) = 0;
  /// The text of one passage of a record that has some (index::SearchEntry::passages).
  virtual std::optional<std::string> passage(std::string_view, std::int64_t, std::uint32_t) { return std::nullopt; }
};

}  // namespace kartoteka::search
