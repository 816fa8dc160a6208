// Reading of the demonstration's word lists and stories: lines of UTF-8, '#' at the start of a line is a comment.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::demo {

std::string_view trimmed(std::string_view text);
/// The parts between separators, trimmed; "" gives one empty part.
std::vector<std::string> split(std::string_view text, char separator);

/// The file's lines without comments, their ends trimmed.
/// @throws Error not_found
std::vector<std::string> read_lines(const std::filesystem::path& file);

/// A section: "== title", then "key: value" lines up to the first empty line or the first line that is none, then the
/// body.
struct Section {
  std::string title;
  std::map<std::string, std::string, std::less<>> values;
  std::vector<std::string> body;

  /// "" when there is none.
  std::string value(std::string_view key) const;
};

/// @throws Error not_found
std::vector<Section> read_sections(const std::filesystem::path& file);

/// A list of words: the bodies of sections by their titles, without empty lines.
/// @throws Error not_found
std::map<std::string, std::vector<std::string>, std::less<>> read_lists(const std::filesystem::path& file);

}  // namespace kartoteka::demo
