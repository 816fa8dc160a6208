#include "engine/records/kinds/stop_word.h"

namespace kartoteka::records {

const Kind& stop_word_kind() {
  static const Kind kind{
      .name = "stop_word",
      .path = "stop-words",
      .table = "stop_word",
      .label = {"Słowo pomijane", "Stop word"},
      .plural = {"Słowa pomijane", "Stop words"},
      .is_searched = false,
      .is_editorial = true,
      .make = make_record<StopWord>,
      .fields =
          {
              text<&StopWord::word>("word", {"Słowo", "Word"}).required().limit(60).found_as(SearchRole::title),
              text<&StopWord::note>("note", {"Uwaga", "Note"}),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
