// How many letters two texts differ by.
#pragma once

#include <cstddef>
#include <string_view>

namespace kartoteka::records {

/// The least number of bytes to insert, delete, replace, or swap with their neighbour; any number above `most` where it
/// is more than `most`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

}  // namespace kartoteka::records
