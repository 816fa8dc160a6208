// What the values of a query's fields mean: choices by their names, records by theirs, users, stored values however they
// are spelt, days. Included by .cpp files only.
#pragma once

#include "engine/search/named_values.h"
#include "engine/search/people_source.h"
#include "engine/search/query_field.h"
#include "engine/search/record_finder.h"
#include "engine/search/request.h"

namespace kartoteka::search {

class FieldReader : public ConditionReader {
 public:
  /// All outlive the reader. @param values  may be null
  FieldReader(index::DatabaseHandle& handle, Vocabulary& vocabulary, text::Analyzer& analyzer, const Request& request,
              const NamedValues* values);

  std::optional<Condition> read(const QueryField& field, std::string_view value) override;

 private:
  using Values = std::vector<std::string>;

  Values values_of(const QueryField& field, std::string_view value);
  Values choices(std::string_view filter, std::string_view value);
  Values records(std::string_view kind, std::string_view value);
  Values people(std::string_view value);
  Values stored(std::string_view filter, std::string_view value);
  std::optional<Condition> days(const QueryField& field, std::string_view value);
  bool names(std::string_view value, std::string_view name, bool may_begin);

  index::DatabaseHandle& handle_;
  text::Analyzer& analyzer_;
  const Request& request_;
  const NamedValues* values_;
  RecordFinder finder_;
  Date today_;
  std::optional<Date> begin_;  ///< of the span of days, where it was read already
};

}  // namespace kartoteka::search
