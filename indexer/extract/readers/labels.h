// How the places within files are called, to be shown beside a hit. Polish, as the page is; kept with the text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kartoteka::extract::labels {

std::string page(std::uint32_t number);                          ///< "strona 3"
std::string slide(std::uint32_t number);                         ///< "slajd 3"
std::string part(std::uint32_t number);                          ///< "część 3"
std::string sheet(std::string_view name);                        ///< "arkusz Ceny"
std::string chapter(std::uint32_t number, std::string_view title);  ///< "rozdział 3: Zima"
std::string message();                                           ///< "treść wiadomości"
/// With a comma, where both are there.
std::string joined(std::string_view first, std::string_view second);

}  // namespace kartoteka::extract::labels
