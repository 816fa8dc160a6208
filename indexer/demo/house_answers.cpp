#include "indexer/demo/house_answers.h"

#include "engine/base/error.h"
#include "indexer/demo/calendar.h"
#include "indexer/demo/lines.h"

namespace kartoteka::demo {
namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return std::string(trimmed(text));
}

records::Answer make_answer(const Section& section, const Staff& staff, Date today, int number) {
  records::Answer answer;
  answer.question = section.title;
  if (const std::string others = section.value("inaczej"); !others.empty()) answer.other_wordings = split(others, ';');
  answer.body = joined(section.body);
  answer.category = section.value("kategoria");
  answer.tags = split(section.value("etykiety"), ',');
  answer.legal_basis = section.value("podstawa");
  answer.audience = section.value("dla") == "wszyscy" ? "public" : "internal";
  answer.state = section.value("stan").empty() ? "published" : section.value("stan");
  answer.owner = static_cast<records::RecordId>(staff.head_of(section.value("dział")) + 1);
  answer.created_by = answer.owner;
  answer.created_at = warsaw_time(working_day_from(today - std::chrono::days(3 * 365 + 30 - 5 * number)), 9 * 60 + 7 * number);
  answer.review_on = working_day_from(today + std::chrono::days(20 + 9 * number));
  return answer;
}

}  // namespace

HouseAnswers read_house_answers(const std::filesystem::path& file, const Staff& staff, Date today) {
  HouseAnswers result;
  for (const Section& section : read_sections(file)) {
    const std::string key = section.value("klucz");
    result.answers.push_back(make_answer(section, staff, today, static_cast<int>(result.answers.size())));
    const auto place = static_cast<records::RecordId>(result.answers.size());
    if (key.empty() || !result.places.emplace(key, place).second) {
      throw Error(ErrorCode::invalid_argument, "answer without a klucz of its own: " + section.title);
    }
  }
  return result;
}

}  // namespace kartoteka::demo
