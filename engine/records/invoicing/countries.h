// Countries as people write them on clients: "Niemcy", "Germany", "DE".
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::records {

/// The code of two letters; "PL" for "", "" for what is not known.
std::string country_code(std::string_view country);

}  // namespace kartoteka::records
