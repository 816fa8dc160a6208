#include "engine/records/kinds/synonym.h"

namespace kartoteka::records {

const Kind& synonym_kind() {
  static const Kind kind{
      .name = "synonym",
      .path = "synonyms",
      .table = "synonym",
      .label = {"Synonim", "Synonym"},
      .plural = {"Synonimy", "Synonyms"},
      .is_searched = false,
      .is_editorial = true,
      .make = make_record<Synonym>,
      .fields =
          {
              text<&Synonym::phrase>("phrase", {"Słowo lub wyrażenie", "Word or phrase"}).required().limit(100).found_as(SearchRole::title),
              list<&Synonym::means>("means", {"Znaczy to samo co", "Means the same as"}).limit(100),
              choice<&Synonym::direction>("direction", {"Kierunek", "Direction"},
                                          {{"both", {"w obie strony", "both ways"}}, {"one_way", {"w jedną stronę", "one way"}}})
                  .required(),
              text<&Synonym::note>("note", {"Uwaga", "Note"}),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
