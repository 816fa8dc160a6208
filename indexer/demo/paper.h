// The bytes of the demonstration's papers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::demo {

/// A PDF of one page with lines of Polish text in a standard font, its letters named so that their text can be read out.
std::string pdf_page(const std::vector<std::string>& lines);

std::string contract_text(std::string_view client, Date day, std::size_t number);
std::string meeting_text(std::string_view client, std::string_view person, std::string_view subject, Date day);
/// In windows-1250, as bookkeeping programs write it.
std::string invoices_csv(std::string_view client, Date day, std::size_t number);
std::string message_text(std::string_view client, std::string_view person, std::string_view subject, Date day, std::size_t number);

}  // namespace kartoteka::demo
