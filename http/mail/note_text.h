// The text of a message as the note of a contact: Markdown, with what is quoted of earlier messages folded at its end.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "http/mail/message.h"

namespace kartoteka::mail {

using HtmlConverter = std::function<std::string(std::string_view html)>;

/// Stands before the quoted history.
inline constexpr std::string_view kHistoryMarker = "*Wcześniejsza korespondencja:*";

/// @param markdown_from_html  may be empty: then HTML without a plain alternative says nothing
/// @return                    at most max_characters
std::string note_of(const Message& message, const HtmlConverter& markdown_from_html, std::size_t max_characters);

/// Plain text as Markdown that looks the same: line breaks stay, nothing becomes a heading or a tag by accident.
std::string markdown_from_text(std::string_view text);

}  // namespace kartoteka::mail
