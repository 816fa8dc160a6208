// Which characters of plain text Markdown would take for markup (CommonMark 0.30 with tables), and how to say them.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::importing {

/// Escapes what would be emphasis, code, a link, HTML or an entity. Underscores inside words stay ("nazwa_pliku").
std::string escape_inline(std::string_view text);

/// Escapes what would open a block at the start of a line: "# x", "- x", "1. x", "> x", a rule, a setext underline.
std::string escape_line_start(std::string_view markdown);

/// A code span whose fence is longer than any run of backticks inside.
std::string code_span(std::string_view text);

/// An address as the target of a link.
std::string link_target(std::string_view address);

/// Whether the byte starts or continues something other than white space or punctuation (all of non-ASCII counts as
/// letters but for the punctuation that Polish texts use).
bool is_word_at_start(std::string_view text);
bool is_word_at_end(std::string_view text);

}  // namespace kartoteka::importing
