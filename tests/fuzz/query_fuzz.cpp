// Fuzz target of the query parser: any bytes are a query whose parts lie within its text. Fields are read by a reader that
// takes every second value. The dictionary is named by KARTOTEKA_FUZZ_DICTIONARY and the lists by KARTOTEKA_FUZZ_DATA_PL.
#include <cstdint>
#include <cstdlib>

#include "engine/search/query_days.h"
#include "engine/search/query_parser.h"
#include "engine/text/language.h"

using namespace kartoteka;
using namespace kartoteka::search;

namespace {

class AnyReader : public ConditionReader {
 public:
  explicit AnyReader(text::Analyzer& analyzer) : analyzer_(analyzer) {}

  std::optional<Condition> read(const QueryField& field, std::string_view value) override {
    const DayContext context{Date{std::chrono::days{20'000}}, field.meaning == FieldMeaning::to, {}};
    const auto days = read_days(value, context, analyzer_);
    if (days && days->begin >= days->end) std::abort();
    return value.size() % 2 == 0 ? std::nullopt : std::optional(Condition{.field = std::string(field.filter)});
  }

 private:
  text::Analyzer& analyzer_;
};

void check(bool is_right) {
  if (!is_right) std::abort();
}

void check_words(const std::vector<QueryWord>& words, const std::string& text) {
  for (const QueryWord& word : words) {
    check(word.token.begin < word.token.end && word.token.end <= text.size());
    check(word.typed == text.substr(word.token.begin, word.token.end - word.token.begin));
  }
}

void check_phrases(const std::vector<Phrase>& phrases, const std::vector<QueryWord>& words) {
  for (const Phrase& phrase : phrases) {
    check(!phrase.words.empty());
    for (const std::size_t word : phrase.words) check(word < words.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto kLanguage = text::Language::load(KARTOTEKA_FUZZ_DICTIONARY, KARTOTEKA_FUZZ_DATA_PL);
  static text::Analyzer analyzer(kLanguage);
  AnyReader reader(analyzer);
  const ParsedQuery query = parse_query({reinterpret_cast<const char*>(data), size}, analyzer, &reader);
  check(query.text.size() <= kMostQueryBytes);
  check(query.words.size() + query.excluded_words.size() <= kMostQueryWords);
  check_words(query.words, query.text);
  check_words(query.excluded_words, query.text);
  check_phrases(query.phrases, query.words);
  check_phrases(query.excluded, query.excluded_words);
  for (const QueryIdentifier& identifier : query.identifiers) check(identifier.range.end <= query.text.size());
  return 0;
}
