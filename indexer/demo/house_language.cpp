#include "indexer/demo/house_language.h"

#include "engine/base/error.h"
#include "indexer/demo/lines.h"

namespace kartoteka::demo {

std::vector<records::Synonym> read_synonyms(const std::filesystem::path& file) {
  std::vector<records::Synonym> synonyms;
  for (const std::string& line : read_lines(file)) {
    if (trimmed(line).empty()) continue;
    const auto sign = line.find_first_of("=>");
    if (sign == std::string::npos) throw Error(ErrorCode::invalid_argument, file.string() + ": " + line);
    records::Synonym synonym;
    synonym.phrase = trimmed(std::string_view(line).substr(0, sign));
    synonym.means = split(std::string_view(line).substr(sign + 1), ';');
    synonym.direction = line[sign] == '=' ? "both" : "one_way";
    synonyms.push_back(std::move(synonym));
  }
  return synonyms;
}

}  // namespace kartoteka::demo
