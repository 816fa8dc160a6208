#include "http/language_keeper.h"

#include "engine/records/language/language_rules.h"

namespace kartoteka::http {
namespace {

std::vector<search::RecordName> record_names(const std::vector<std::string>& keys) {
  std::vector<search::RecordName> names;
  for (const std::string& key : keys) {
    if (const auto parsed = records::parse_record_key(key)) names.push_back({std::string(parsed->kind->name), parsed->id});
  }
  return names;
}

search::SynonymRule synonym_rule(const records::Synonym& synonym) {
  search::SynonymRule rule{{synonym.phrase}, synonym.direction == "one_way"};
  rule.phrases.insert(rule.phrases.end(), synonym.means.begin(), synonym.means.end());
  return rule;
}

search::PinRule pin_rule(const records::Pin& pin) {
  search::PinRule rule{{pin.query}, pin.matches == "whole", record_names(pin.pinned), record_names(pin.hidden)};
  rule.queries.insert(rule.queries.end(), pin.other_queries.begin(), pin.other_queries.end());
  return rule;
}

search::RuleTexts rule_texts(const records::LanguageRules& rules) {
  search::RuleTexts texts;
  for (const records::Synonym& synonym : rules.synonyms) texts.synonyms.push_back(synonym_rule(synonym));
  for (const records::Pin& pin : rules.pins) texts.pins.push_back(pin_rule(pin));
  for (const records::StopWord& stop_word : rules.stop_words) texts.stop_words.push_back(stop_word.word);
  return texts;
}

}  // namespace

void LanguageKeeper::renew(records::Store& store) {
  const records::ChangeNumber last = records::last_language_change(store.connection());
  if (last <= known_) return;
  const std::lock_guard lock(mutex_);
  if (last <= known_) return;
  text::Analyzer analyzer(language_);
  auto rules = std::make_shared<const search::LanguageRules>(rule_texts(records::language_rules(store)), analyzer);
  book_->replace(rules->is_empty() ? nullptr : std::move(rules));
  known_ = last;
}

}  // namespace kartoteka::http
