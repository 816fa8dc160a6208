#include "http/mail/note_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/utf8.h"

namespace kartoteka::mail {
namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

bool starts_with_any(std::string_view line, std::initializer_list<std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view each) { return line.starts_with(each); });
}

/// "W dniu 3.05.2026 o 9:30 Anna Nowak pisze:"
bool is_attribution(std::string_view line) {
  constexpr std::array<std::string_view, 7> kEnds{"pisze:", "napisał:", "napisała:", "napisał(a):", "wrote:", "napisali:", "schrieb:"};
  return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return line.ends_with(end); });
}

/// "-----Original Message-----", or the block of headers that Outlook puts before what it quotes.
bool is_history_head(const std::vector<std::string_view>& lines, std::size_t at) {
  const std::string_view line = trimmed(lines[at]);
  if (line.starts_with("-----") && (line.find("Original") != line.npos || line.find("ryginalna") != line.npos)) return true;
  if (!starts_with_any(line, {"Od:", "From:", "**Od:**", "**From:**", "*Od:*"})) return false;
  constexpr std::size_t kHeaderLines = 6;
  int found = 0;
  for (std::size_t i = at + 1; i < std::min(at + kHeaderLines, lines.size()); ++i) {
    const std::string_view next = trimmed(lines[i]);
    found += starts_with_any(next, {"Wysłano:", "Sent:", "Data:", "Date:", "Do:", "To:", "Temat:", "Subject:", "**Wysłano:**", "**Sent:**", "**Temat:**", "**Subject:**"}) ? 1 : 0;
  }
  return found >= 2;
}

/// Where the quoted history begins, behind which nothing new is said; the number of lines where there is none.
std::size_t history_begin(const std::vector<std::string_view>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_history_head(lines, i)) return i;
  }
  std::size_t begin = lines.size();
  while (begin > 0 && (trimmed(lines[begin - 1]).empty() || lines[begin - 1].starts_with('>'))) --begin;
  while (begin < lines.size() && trimmed(lines[begin]).empty()) ++begin;
  if (begin == lines.size()) return begin;
  // The line, sometimes two, that says whose words follow.
  for (std::size_t above = begin; above > 0 && begin - above < 3; --above) {
    if (is_attribution(trimmed(lines[above - 1]))) return above - 1;
  }
  return begin;
}

std::string joined(const std::vector<std::string_view>& lines, std::size_t begin, std::size_t end, std::string_view prefix) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) {
    std::string_view line = lines[i];
    if (!prefix.empty() && line.starts_with('>')) line.remove_prefix(line.starts_with("> ") ? 2 : 1);
    text.append(prefix).append(line) += '\n';
  }
  return text;
}

std::string with_folded_history(const std::string& text) {
  const auto lines = lines_of(text);
  const std::size_t begin = history_begin(lines);
  const std::string own(trimmed(joined(lines, 0, begin, "")));
  if (begin == lines.size()) return own;
  return own + "\n\n---\n\n" + std::string(kHistoryMarker) + "\n\n" + joined(lines, begin, lines.size(), "> ");
}

std::string cut(std::string text, std::size_t max_characters) {
  constexpr std::string_view kEllipsis = "…";
  if (utf8_length(text).value_or(0) <= max_characters) return text;
  std::size_t characters = 0;
  std::size_t bytes = 0;
  for (; bytes < text.size(); ++bytes) {
    const bool begins = (static_cast<unsigned char>(text[bytes]) & 0xC0) != 0x80;
    if (begins && ++characters == max_characters) break;
  }
  return text.substr(0, bytes).append(kEllipsis);
}

}  // namespace

std::string markdown_from_text(std::string_view text) {
  std::string markdown;
  const auto lines = lines_of(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string_view line = lines[i];
    while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
    // Four blanks would make code of a paragraph, a hash a heading.
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    line.remove_prefix(begin);
    if (starts_with_any(line, {"#", "=", "---", "***", "+ ", "```", "~~~"})) markdown += '\\';
    for (const char c : line) {
      if (c == '<') markdown += '\\';
      markdown += c;
    }
    const bool continues = i + 1 < lines.size() && !trimmed(line).empty() && !trimmed(lines[i + 1]).empty();
    if (continues && !line.starts_with('>')) markdown += "  ";
    if (i + 1 < lines.size()) markdown += '\n';
  }
  return markdown;
}

std::string note_of(const Message& message, const HtmlConverter& markdown_from_html, std::size_t max_characters) {
  std::string text;
  for (const BodyText& piece : message.body) {
    std::string markdown;
    try {
      if (!piece.is_html) markdown = markdown_from_text(piece.text);
      if (piece.is_html && markdown_from_html) markdown = markdown_from_html(piece.text);
    } catch (const Error&) {
      // HTML beyond the converter's limits: the rest of the message is still worth keeping.
    }
    if (trimmed(markdown).empty()) continue;
    if (!text.empty()) text += "\n\n";
    text += markdown;
  }
  return cut(with_folded_history(text), max_characters);
}

}  // namespace kartoteka::mail
