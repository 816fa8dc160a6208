#include "engine/search/ruled_suggestions.h"

#include <algorithm>

namespace kartoteka::search {
namespace {

/// So many other readings of what was typed are looked at.
constexpr std::size_t kMostReadings = 3;
constexpr std::size_t kMostTypedBytes = 1'024;

struct Typed {
  std::string text;
  std::vector<text::Token> tokens;
  std::vector<RuleWord> words;
};

Typed read(const SuggestRequest& request, text::Analyzer& analyzer) {
  Typed typed{request.text.substr(0, kMostTypedBytes), {}, {}};
  analyzer.analyze(typed.text, typed.tokens);
  std::erase_if(typed.tokens, [](const text::Token& token) { return token.kind == text::TokenKind::identifier; });
  for (const text::Token& token : typed.tokens) typed.words.push_back(rule_word(token));
  return typed;
}

/// What was typed with a synonym in the place of its words.
std::vector<std::string> readings(const Typed& typed, const LanguageRules& rules) {
  std::vector<std::string> texts;
  for (const SynonymMatch& match : rules.synonyms(typed.words)) {
    const std::size_t begin = typed.tokens[match.words.front()].begin;
    const std::size_t end = typed.tokens[match.words.back()].end;
    for (const std::size_t phrase : match.phrases) {
      if (texts.size() == kMostReadings) return texts;
      texts.push_back(typed.text.substr(0, begin) + rules.phrase(phrase).text + typed.text.substr(end));
    }
  }
  return texts;
}

bool is_record(const Suggestion& item, const RecordName& name) { return item.id == name.id && item.kind == name.kind && item.id != 0; }

void add_records(const Suggestions& more, std::size_t limit, std::vector<Suggestion>& items) {
  for (const Suggestion& item : more.items) {
    const bool is_there = std::any_of(items.begin(), items.end(), [&](const Suggestion& other) { return is_record(other, {item.kind, item.id}); });
    if (item.id != 0 && !is_there && items.size() < limit) items.push_back(item);
  }
}

void pin(const Pinning& pinning, std::vector<Suggestion>& items) {
  std::erase_if(items, [&](const Suggestion& item) {
    return std::any_of(pinning.hidden.begin(), pinning.hidden.end(), [&](const RecordName& name) { return is_record(item, name); });
  });
  for (auto name = pinning.pinned.rbegin(); name != pinning.pinned.rend(); ++name) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const Suggestion& item) { return is_record(item, *name); });
    if (found != items.end()) std::rotate(items.begin(), found, found + 1);
  }
}

}  // namespace

Suggestions suggest_by_rules(const SuggestRequest& request, const LanguageRules& rules, text::Analyzer& analyzer,
                             const std::function<Suggestions(const SuggestRequest&)>& suggest) {
  const Typed typed = read(request, analyzer);
  Suggestions answer = suggest(request);
  SuggestRequest other = request;
  for (std::string& reading : readings(typed, rules)) {
    other.text = std::move(reading);
    add_records(suggest(other), std::min(request.limit, kMostSuggestions), answer.items);
  }
  pin(rules.pinning(typed.words), answer.items);
  return answer;
}

}  // namespace kartoteka::search
