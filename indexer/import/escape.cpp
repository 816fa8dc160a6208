#include "indexer/import/escape.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kartoteka::importing {
namespace {

bool is_alnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }
bool is_word_byte(char c) { return is_alnum(c) || (static_cast<unsigned char>(c) & 0x80) != 0; }
char at(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : '\0'; }

bool opens_tag(std::string_view text, std::size_t i) {
  const char next = at(text, i + 1);
  return std::isalpha(static_cast<unsigned char>(next)) != 0 || next == '/' || next == '!' || next == '?';
}

bool opens_entity(std::string_view text, std::size_t i) {
  std::size_t end = i + 1;
  while (end < text.size() && (is_alnum(text[end]) || text[end] == '#')) ++end;
  return end > i + 1 && at(text, end) == ';';
}

bool needs_escape(std::string_view text, std::size_t i) {
  switch (text[i]) {
    case '`': return true;
    case '*': return !(at(text, i + 1) == ' ' && i > 0 && text[i - 1] == ' ');  // alone it is no mark
    case '_': return !(i > 0 && is_word_byte(text[i - 1]) && is_word_byte(at(text, i + 1)));
    case '<': return opens_tag(text, i);
    case '&': return opens_entity(text, i);
    case '(': return i > 0 && text[i - 1] == ']';
    case '~': return at(text, i + 1) == '~' || (i > 0 && text[i - 1] == '~');
    case '\\': return std::ispunct(static_cast<unsigned char>(at(text, i + 1))) != 0;
    default: return false;
  }
}

constexpr std::array<std::string_view, 9> kPunctuation = {"„", "”", "“", "’", "…", "–", "—", "«", "»"};

}  // namespace

std::string escape_inline(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (needs_escape(text, i)) escaped += '\\';
    escaped += text[i];
  }
  return escaped;
}

std::string escape_line_start(std::string_view markdown) {
  const std::string text(markdown);
  if (text.empty()) return text;
  std::size_t digits = 0;
  while (digits < text.size() && digits < 10 && std::isdigit(static_cast<unsigned char>(text[digits])) != 0) ++digits;
  const char mark = at(text, digits);
  const auto ends_at = [&text](std::size_t i) { return i >= text.size() || text[i] == ' '; };
  if (digits > 0 && digits < 10 && (mark == '.' || mark == ')') && ends_at(digits + 1)) {
    return text.substr(0, digits) + '\\' + text.substr(digits);
  }
  const std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
  const bool is_heading = hashes > 0 && hashes <= 6 && ends_at(hashes);
  const bool is_item = (text[0] == '-' || text[0] == '+') && ends_at(1);
  const bool is_rule = text.find_first_not_of(" -") == std::string::npos || text.find_first_not_of(" =") == std::string::npos;
  if (is_heading || is_item || is_rule || text[0] == '>' || text[0] == '|' || text.starts_with("~~~")) return '\\' + text;
  return text;
}

std::string code_span(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const bool needs_space = text.starts_with('`') || text.ends_with('`');
  const std::string space = needs_space ? " " : "";
  return fence + space + std::string(text) + space + fence;
}

std::string link_target(std::string_view address) {
  std::string target;
  for (const char c : address) {
    switch (c) {
      case ' ': target += "%20"; break;
      case '(': target += "%28"; break;
      case ')': target += "%29"; break;
      case '<': target += "%3C"; break;
      case '>': target += "%3E"; break;
      case '\\': target += "%5C"; break;
      default: target += c;
    }
  }
  return target;
}

bool is_word_at_start(std::string_view text) {
  const auto starts = [text](std::string_view mark) { return text.starts_with(mark); };
  return !text.empty() && is_word_byte(text.front()) && std::none_of(kPunctuation.begin(), kPunctuation.end(), starts);
}

bool is_word_at_end(std::string_view text) {
  const auto ends = [text](std::string_view mark) { return text.ends_with(mark); };
  return !text.empty() && is_word_byte(text.back()) && std::none_of(kPunctuation.begin(), kPunctuation.end(), ends);
}

}  // namespace kartoteka::importing
