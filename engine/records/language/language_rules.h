// What editors say of the language of the company: synonyms, pins, stop words, as search is to have them. Whoever searches
// asks for the change first, which costs next to nothing, and reads the rules only when it is another one.
#pragma once

#include <vector>

#include "engine/base/error.h"
#include "engine/records/kinds/pin.h"
#include "engine/records/kinds/stop_word.h"
#include "engine/records/kinds/synonym.h"
#include "engine/records/store.h"

namespace kartoteka::records {

struct LanguageRules {
  std::vector<Synonym> synonyms;  ///< none of these is in the bin; oldest first
  std::vector<Pin> pins;
  std::vector<StopWord> stop_words;
};

/// Number of the last change of any rule; 0 where there never was one.
ChangeNumber last_language_change(db::Connection& connection);

LanguageRules language_rules(Store& store);

/// What the fields of a rule say together.
void check_rule(const Synonym& synonym, std::vector<FieldProblem>& problems);
void check_rule(const Pin& pin, std::vector<FieldProblem>& problems);

}  // namespace kartoteka::records
