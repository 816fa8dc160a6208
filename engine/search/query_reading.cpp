#include "engine/search/query_reading.h"

#include "engine/search/field_reader.h"
#include "engine/search/word_repairer.h"

namespace kartoteka::search {

ParsedQuery read_query(const Request& request, const ReadingContext& context) {
  FieldReader reader(context.handle, context.vocabulary, context.analyzer, request, &context.values);
  ParsedQuery parsed = parse_query(request.text, context.analyzer, &reader);
  if (!request.correct || request.access.empty()) {
    return parsed;
  }
  WordRepairer repairer(context.handle, context.vocabulary, context.analyzer, request.access,
                        {request.as_you_type, context.rules});
  if (const auto mended = repairer.mend(parsed)) {
    FieldReader again(context.handle, context.vocabulary, context.analyzer, request, &context.values);
    parsed = parse_query(mended->text, context.analyzer, &again);
    mark_replaced(*mended, parsed);
  }
  return parsed;
}

void report_reading(const ParsedQuery& parsed, const ResolvedQuery& resolved, Result& result) {
  result.warnings = parsed.warnings;
  result.warnings.insert(result.warnings.end(), resolved.warnings.begin(), resolved.warnings.end());
  result.corrected_text = resolved.corrected_text;
  result.suggested_text = resolved.suggested_text;
  for (const WordCorrection& correction : resolved.corrections) {
    result.corrections.push_back({correction.typed, correction.used});
  }
  for (const Condition& condition : parsed.conditions) {
    result.conditions.push_back({condition.field, condition.typed, condition.values, condition.from, condition.to, condition.is_excluded});
  }
}

}  // namespace kartoteka::search
