#include "indexer/demo/lines.h"

#include <algorithm>
#include <fstream>

#include "engine/base/error.h"

namespace kartoteka::demo {
namespace {

constexpr std::string_view kSectionMark = "== ";

/// "klucz: wartość" with a key of lower-case letters; else the position is npos.
std::size_t colon_of(std::string_view line) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos || colon == 0) return std::string_view::npos;
  const std::string_view key = line.substr(0, colon);
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80) != 0; };
  return std::all_of(key.begin(), key.end(), is_letter) ? colon : std::string_view::npos;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::vector<std::string> read_lines(const std::filesystem::path& file) {
  std::ifstream stream(file);
  if (!stream) throw Error(ErrorCode::not_found, "file " + file.string());
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) {
    if (line.starts_with("# ") || line == "#") continue;
    line.erase(line.find_last_not_of(" \t\r") + 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string Section::value(std::string_view key) const {
  const auto found = values.find(key);
  return found == values.end() ? std::string() : found->second;
}

std::vector<Section> read_sections(const std::filesystem::path& file) {
  std::vector<Section> sections;
  bool in_values = false;
  for (const std::string& line : read_lines(file)) {
    if (line.starts_with(kSectionMark)) {
      sections.push_back({line.substr(kSectionMark.size()), {}, {}});
      in_values = true;
      continue;
    }
    if (sections.empty()) continue;
    const std::size_t colon = in_values ? colon_of(line) : std::string::npos;
    in_values = colon != std::string::npos;
    if (in_values) {
      sections.back().values[line.substr(0, colon)] = trimmed(std::string_view(line).substr(colon + 1));
    } else {
      sections.back().body.push_back(line);
    }
  }
  return sections;
}

std::map<std::string, std::vector<std::string>, std::less<>> read_lists(const std::filesystem::path& file) {
  std::map<std::string, std::vector<std::string>, std::less<>> lists;
  for (Section& section : read_sections(file)) {
    std::vector<std::string>& list = lists[section.title];
    for (std::string& line : section.body) {
      if (!line.empty()) list.push_back(std::move(line));
    }
  }
  return lists;
}

}  // namespace kartoteka::demo
