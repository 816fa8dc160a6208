#include "engine/records/kinds/absence.h"

#include "engine/records/checks.h"

namespace kartoteka::records {

const Kind& absence_kind() {
  static const Kind kind{
      .name = "absence",
      .path = "absences",
      .table = "absence",
      .label = {"Nieobecność", "Absence"},
      .plural = {"Nieobecności", "Absences"},
      .is_searched = false,
      .make = make_record<Absence>,
      .fields =
          {
              reference<&Absence::owner>("owner", {"Kto", "Who"}, "user").required(),
              choice<&Absence::type>("type", {"Rodzaj", "Type"},
                                     {{"vacation", {"urlop", "vacation"}},
                                      {"sick_leave", {"zwolnienie lekarskie (L4)", "sick leave"}},
                                      {"business_trip", {"delegacja", "business trip"}},
                                      {"training", {"szkolenie", "training"}},
                                      {"care", {"opieka", "care"}},
                                      {"unpaid", {"urlop bezpłatny", "unpaid leave"}},
                                      {"other", {"inna", "other"}}})
                  .required(),
              date<&Absence::starts_on>("starts_on", {"Od dnia", "From"}).required(),
              date<&Absence::ends_on>("ends_on", {"Do dnia (włącznie)", "To (inclusive)"}).required(),
              text<&Absence::starts>("starts", {"Od godziny", "From time"}).checked_by(check_time_of_day),
              text<&Absence::ends>("ends", {"Do godziny", "To time"}).checked_by(check_time_of_day),
              text<&Absence::note>("note", {"Uwagi", "Note"}).found_as(SearchRole::title),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
