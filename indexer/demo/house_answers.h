// The company's own answers: how it does things, for its people and for its clients (data/demo/answers.txt).
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/records/kinds/answer.h"
#include "indexer/demo/staff.h"

namespace kartoteka::demo {

struct HouseAnswers {
  std::vector<records::Answer> answers;
  /// Places in `answers`, counted from 1, by the key that stories use.
  std::map<std::string, records::RecordId, std::less<>> places;
};

/// @throws Error not_found, invalid_argument
HouseAnswers read_house_answers(const std::filesystem::path& file, const Staff& staff, Date today);

}  // namespace kartoteka::demo
