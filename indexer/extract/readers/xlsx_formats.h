// How numbers in cells of a workbook are to be read: as they are, or as days.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kartoteka::extract {

class XmlReader;

/// xl/styles.xml: for each cell style whether it shows dates.
std::vector<bool> read_date_styles(XmlReader& xml);

/// A stored number as people would write it: without the noise of binary fractions; a serial day as "2026-05-03".
std::string cell_number(std::string_view stored, bool is_date, bool counts_from_1904);

}  // namespace kartoteka::extract
