#include "engine/records/kinds/answer.h"

namespace kartoteka::records {

const Kind& answer_kind() {
  static const Kind kind{
      .name = "answer",
      .path = "answers",
      .table = "answer",
      .label = {"Odpowiedź", "Answer"},
      .plural = {"Odpowiedzi", "Answers"},
      .make = make_record<Answer>,
      .fields =
          {
              text<&Answer::question>("question", {"Pytanie", "Question"}).required().found_as(SearchRole::title),
              list<&Answer::other_wordings>("other_wordings", {"Inne sformułowania", "Other wordings"}).found_as(SearchRole::other_title),
              markdown<&Answer::body>("body", {"Odpowiedź", "Answer"}).required().found_as(SearchRole::body),
              text<&Answer::category>("category", {"Kategoria", "Category"}).limit(200).filters("category"),
              list<&Answer::tags>("tags", {"Etykiety", "Tags"}).limit(60).found_as(SearchRole::body).filters("tag"),
              reference<&Answer::owner>("owner", {"Opiekun", "Owner"}, "user"),
              choice<&Answer::state>("state", {"Stan", "State"},
                                     {{"draft", {"szkic", "draft"}},
                                      {"reviewed", {"sprawdzona", "reviewed"}},
                                      {"published", {"opublikowana", "published"}},
                                      {"archived", {"zarchiwizowana", "archived"}}})
                  .required()
                  .filters("state"),
              choice<&Answer::audience>("audience", {"Dla kogo", "Audience"},
                                        {{"internal", {"wewnętrzna", "internal"}}, {"public", {"publiczna", "public"}}})
                  .required()
                  .filters("audience"),
              date<&Answer::valid_from>("valid_from", {"Obowiązuje od", "Valid from"}),
              date<&Answer::valid_to>("valid_to", {"Obowiązuje do", "Valid to"}),
              date<&Answer::review_on>("review_on", {"Sprawdzić dnia", "Review on"}),
              text<&Answer::legal_basis>("legal_basis", {"Podstawa prawna", "Legal basis"}).found_as(SearchRole::body),
              text<&Answer::language>("language", {"Język", "Language"}).limit(10),
              text<&Answer::source>("source", {"Źródło", "Source"}),
              list<&Answer::old_addresses>("old_addresses", {"Dawne adresy", "Old addresses"}),
              reference<&Answer::replaces>("replaces", {"Zastępuje", "Replaces"}, "answer").filters(""),
              reference<&Answer::replaced_by>("replaced_by", {"Zastąpiona przez", "Replaced by"}, "answer").filters("").computed(),
              list<&Answer::marks>("marks", {"Oznaczenia", "Marks"}).filters("mark").computed(),
              integer<&Answer::usefulness>("usefulness", {"Przydatność", "Usefulness"}).range(-100, 100).computed(),
              integer<&Answer::helped>("helped", {"Pomogła", "Helped"}).computed(),
              integer<&Answer::not_helped>("not_helped", {"Nie pomogła", "Did not help"}).computed(),
              integer<&Answer::given>("given", {"Użyta w kontaktach", "Given in contacts"}).computed(),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
