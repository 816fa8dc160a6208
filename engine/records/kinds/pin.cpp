#include "engine/records/kinds/pin.h"

namespace kartoteka::records {

const Kind& pin_kind() {
  static const Kind kind{
      .name = "pin",
      .path = "pins",
      .table = "pin",
      .label = {"Przypięcie", "Pin"},
      .plural = {"Przypięcia", "Pins"},
      .is_searched = false,
      .is_editorial = true,
      .make = make_record<Pin>,
      .fields =
          {
              text<&Pin::query>("query", {"Zapytanie", "Query"}).required().limit(300).found_as(SearchRole::title),
              list<&Pin::other_queries>("other_queries", {"Inne zapytania", "Other queries"}).limit(300),
              choice<&Pin::matches>("matches", {"Pasuje do", "Matches"},
                                    {{"whole", {"całego zapytania", "the whole query"}}, {"words", {"zapytań z tymi słowami", "queries with these words"}}})
                  .required(),
              record_keys<&Pin::pinned>("pinned", {"Na początku", "Standing first"}),
              record_keys<&Pin::hidden>("hidden", {"Ukryte", "Hidden"}),
              text<&Pin::note>("note", {"Uwaga", "Note"}),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
