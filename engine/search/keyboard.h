// Words that were typed with the keyboard in another layout than the typist thought.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::search {

/// What the keys give in the Polish layout when they gave Russian or Ukrainian letters: афлегкф -> faktura.
/// @param lower  lower case
/// @return       "" if it has no such letter, or one whose key has no letter in the Polish layout
std::string from_cyrillic_keys(std::string_view lower);

/// Y for z and z for y, as the German and the Polish typist's layout have them: fakturz -> faktury.
/// @return  "" if it has neither
std::string with_y_and_z_swapped(std::string_view lower);

}  // namespace kartoteka::search
