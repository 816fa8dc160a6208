#include "http/learning/answer_duplicates.h"

#include <limits>

#include "engine/records/kinds/answer.h"

namespace kartoteka::http {

std::vector<search::NearPair> near_answers(records::Store& store, text::Analyzer& analyzer, records::RecordId wanted, std::size_t limit) {
  std::vector<records::RecordId> ids;
  {
    auto rows = store.connection().query("SELECT id FROM answer WHERE deleted_at IS NULL AND state <> 'archived' ORDER BY id", {}, {db::ColumnType::integer});
    while (rows.next()) ids.push_back(rows.integer(0));
  }
  search::NearAnswers near(analyzer);
  for (const records::RecordId id : ids) {
    const auto record = store.get(records::answer_kind(), id, records::Viewer::system());
    const auto& answer = static_cast<const records::Answer&>(*record);
    search::AnswerText text{id, answer.other_wordings, answer.body};
    text.wordings.insert(text.wordings.begin(), answer.question);
    near.add(text);
  }
  auto pairs = near.pairs(wanted == 0 ? limit : std::numeric_limits<std::size_t>::max());
  if (wanted != 0) std::erase_if(pairs, [&](const search::NearPair& pair) { return pair.first != wanted && pair.second != wanted; });
  if (pairs.size() > limit) pairs.resize(limit);
  return pairs;
}

}  // namespace kartoteka::http
