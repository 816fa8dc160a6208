// Texts of recurring invoices, with the period in Polish inflection. A text holds placeholders in braces:
//
//   {za okres}       za wrzesień 2026 · za III kwartał 2026 · za rok 2026 · za okres od września do listopada 2026
//   {w okresie}      we wrześniu 2026 · w III kwartale 2026 · w roku 2026 · w okresie od września do listopada 2026
//   {okres}          wrzesień 2026 · III kwartał 2026 · rok 2026 · od września do listopada 2026
//   {miesiąc}        wrzesień          {miesiąca}   września        {miesiącowi}  wrześniowi
//   {miesiącem}      wrześniem         {miesiącu}   wrześniu        {w miesiącu}  we wrześniu
//   {od miesiąca}    od września       {do miesiąca} do listopada: the last month of the period
//   {kwartał}        III kwartał       {kwartału}   III kwartału    {kwartale}    III kwartale
//   {rok}            2026              {numer miesiąca} 09
//   {od dnia}        1.09.2026         {do dnia}    30.09.2026
//
// Month, quarter and year are those of the period's first day, if nothing else is said. A period of anything but whole
// months is told by its days: "od 5.09.2026 do 4.10.2026". Placeholders may be typed without Polish letters ({miesiac});
// a capital letter in front gives one to the text ({Miesiąc}: Wrzesień). {{ and }} are braces that stay.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/invoice/invoice.h"

namespace kartoteka::invoice {

/// A further placeholder of the caller's: {"klient", "Anna Nowak"}; the name in small letters.
struct Placeholder {
  std::string name;
  std::string value;
};

/// The text with its placeholders replaced.
/// @throws Error invalid_argument (pointer "") on an unknown placeholder and on a brace without its partner
std::string filled_text(std::string_view text, const Period& period, const std::vector<Placeholder>& further = {});

/// "1.09.2026"
std::string day_text(Date day);

}  // namespace kartoteka::invoice
