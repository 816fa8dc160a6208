// The fields that a query may name: "klient:kowalski", "type:task", "od:maja". One table of names, Polish and English;
// what a value means is told by a ConditionReader.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace kartoteka::search {

/// How the value of a field is understood.
enum class FieldMeaning {
  choice,   ///< one of a fixed set that is handed in (named_values.h): typ:zadanie, stan:otwarty
  record,   ///< an id, code, number or name of a record of the kind that the filter is called after: klient:kowalski
  person,   ///< an id or name of a user (people_source.h): opiekun:nowak
  stored,   ///< a value that records have, however it is spelt: tag:VAT
  from,     ///< a day, month or year, and all after it: od:maja
  to,       ///< a day, month or year, and all before it: do:30 czerwca
  title,    ///< words of the title: temat:faktura
};

struct QueryField {
  std::string_view name;    ///< as typed, folded: "watek"
  std::string_view filter;  ///< of index::Filter, and what the condition is called: "thread"
  FieldMeaning meaning;
};

/// @param name  in any case, with or without diacritics
/// @return      null where there is none
const QueryField* find_query_field(std::string_view name);

/// What a field and its value ask of a record.
struct Condition {
  std::string field;                ///< QueryField::filter
  std::string typed;                ///< "klient:kowalsk"
  std::vector<std::string> values;  ///< of the filter: any of them
  std::optional<Date> from;         ///< of a date field
  std::optional<Date> to;           ///< exclusive
  bool is_excluded = false;
  std::size_t alternatives = 0;     ///< conditions of the same number other than 0 stand with OR between them
};

/// Tells what the value of a field means.
class ConditionReader {
 public:
  virtual ~ConditionReader() = default;
  /// @param value  as typed, without quotation marks
  /// @return       field and values or dates; nothing if the value means nothing
  virtual std::optional<Condition> read(const QueryField& field, std::string_view value) = 0;
};

}  // namespace kartoteka::search
