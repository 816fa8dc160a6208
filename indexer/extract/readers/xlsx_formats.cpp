#include "indexer/extract/readers/xlsx_formats.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <set>

#include "engine/base/time.h"
#include "indexer/extract/readers/xml_reader.h"

namespace kartoteka::extract {
namespace {

using Event = XmlReader::Event;

int number_of(const std::string& text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// The built-in formats of dates (ECMA-376, part 1, 18.8.30), without those of times of day.
bool is_built_in_date(int format) { return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36); }

/// A format of one's own shows a day or a year outside of quotes and brackets.
bool shows_date(std::string_view code) {
  bool is_quoted = false;
  bool is_bracketed = false;
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (c == '"') is_quoted = !is_quoted;
    if (c == '[') is_bracketed = true;
    if (c == ']') is_bracketed = false;
    if (c == '\\') ++at;
    else if (!is_quoted && !is_bracketed && (c == 'd' || c == 'y' || c == 'D' || c == 'Y')) return true;
  }
  return false;
}

}  // namespace

std::vector<bool> read_date_styles(XmlReader& xml) {
  std::set<int> own_dates;
  std::vector<bool> styles;
  bool is_cell_style = false;
  for (Event event = xml.next(); event != Event::end; event = xml.next()) {
    if (xml.name() == "cellXfs") is_cell_style = event == Event::open;
    if (event != Event::open) continue;
    if (xml.name() == "numFmt" && shows_date(xml.attribute("formatCode"))) own_dates.insert(number_of(xml.attribute("numFmtId")));
    if (xml.name() != "xf" || !is_cell_style) continue;
    const int format = number_of(xml.attribute("numFmtId"));
    styles.push_back(is_built_in_date(format) || own_dates.contains(format));
  }
  return styles;
}

std::string cell_number(std::string_view stored, bool is_date, bool counts_from_1904) {
  double value = 0;
  const auto [end, problem] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
  if (problem != std::errc() || end != stored.data() + stored.size()) return std::string(stored);
  constexpr double kMaxSerial = 100'000;  // the year 2173
  if (is_date && value >= 1 && value < kMaxSerial) {
    // Day 1 is 1 January 1900, and 1900 counts as a leap year (the mistake of Lotus 1-2-3): right from March 1900 on.
    using namespace std::chrono;
    const sys_days epoch = counts_from_1904 ? sys_days{January / 1 / 1904} : sys_days{December / 30 / 1899};
    return format_date(epoch + days{static_cast<int>(value)});
  }
  char buffer[32];
  // Fifteen digits are what a cell holds; the rest is noise.
  std::snprintf(buffer, sizeof(buffer), "%.15g", value);
  return buffer;
}

}  // namespace kartoteka::extract
