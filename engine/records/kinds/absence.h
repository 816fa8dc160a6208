// An absence (nieobecność): days, or a part of a day, on which somebody does not work. Why is nobody's business but his
// own, his managers' and the administrators' (confidentiality.cpp); others see in the calendar that he is away.
#pragma once

#include "engine/records/kind.h"

namespace kartoteka::records {

struct Absence : Record {
  std::optional<RecordId> owner;      ///< who is absent
  std::string type = "vacation";      ///< vacation, sick_leave, business_trip, training, care, unpaid, other
  std::optional<Date> starts_on;
  std::optional<Date> ends_on;        ///< the last day
  std::string starts;                 ///< "08:00", Europe/Warsaw; of a part of one day, with ends
  std::string ends;
  std::string note;
};

const Kind& absence_kind();

}  // namespace kartoteka::records
