#include "engine/records/language/language_rules.h"

#include <algorithm>

namespace kartoteka::records {
namespace {

template <typename Rule>
void read_rules(Store& store, const Kind& kind, std::vector<Rule>& rules) {
  ListQuery query;
  query.order = "id";
  query.limit = kMaxListLimit;
  do {
    const ListPage page = store.list(kind, query, Viewer::system());
    for (const auto& record : page.records) rules.push_back(static_cast<const Rule&>(*record));
    query.cursor = page.next_cursor;
  } while (!query.cursor.empty());
}

}  // namespace

ChangeNumber last_language_change(db::Connection& connection) {
  return connection
      .query_integer("SELECT MAX(IFNULL((SELECT MAX(change) FROM synonym), 0), IFNULL((SELECT MAX(change) FROM pin), 0), "
                     "IFNULL((SELECT MAX(change) FROM stop_word), 0))",
                     {})
      .value_or(0);
}

LanguageRules language_rules(Store& store) {
  LanguageRules rules;
  read_rules(store, synonym_kind(), rules.synonyms);
  read_rules(store, pin_kind(), rules.pins);
  read_rules(store, stop_word_kind(), rules.stop_words);
  return rules;
}

void check_rule(const Synonym& synonym, std::vector<FieldProblem>& problems) {
  if (synonym.means.empty()) problems.push_back({"/means", "must be given"});
}

void check_rule(const Pin& pin, std::vector<FieldProblem>& problems) {
  if (pin.pinned.empty() && pin.hidden.empty()) problems.push_back({"/pinned", "name a record here or in hidden"});
  for (std::size_t i = 0; i < pin.hidden.size(); ++i) {
    const bool is_both = std::find(pin.pinned.begin(), pin.pinned.end(), pin.hidden[i]) != pin.pinned.end();
    if (is_both) problems.push_back({"/hidden/" + std::to_string(i), "stands first already"});
  }
}

}  // namespace kartoteka::records
