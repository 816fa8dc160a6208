// The bytes of the demonstration's papers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::demo {

/// A PDF of pages with lines of Polish text in a standard font, its letters named so that their text can be read out.
std::string pdf_of(const std::vector<std::vector<std::string>>& pages);
/// A PDF of numbered objects, the first its catalogue.
std::string assembled_pdf(const std::vector<std::string>& objects);

std::string contract_text(std::string_view client, Date day, std::size_t number);
std::string meeting_text(std::string_view client, std::string_view person, std::string_view subject, Date day);
/// In windows-1250, as bookkeeping programs write it.
std::string invoices_csv(std::string_view client, Date day, std::size_t number);
std::string message_text(std::string_view client, std::string_view person, std::string_view subject, Date day, std::size_t number);

}  // namespace kartoteka::demo
