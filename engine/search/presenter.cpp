#include "engine/search/presenter.h"

#include <algorithm>

namespace kartoteka::search {
namespace {

double weight_of(const std::vector<Mark>& marks) {
  double weight = 0;
  for (const Mark& mark : marks) {
    weight += mark.weight;
  }
  return weight;
}

}  // namespace

std::vector<Presenter::Field> Presenter::marked_fields(const EntryTexts& texts) {
  std::vector<Field> fields;
  const auto add = [&](std::string_view text, bool is_title) {
    fields.push_back({text, highlighter_.marks(text), is_title});
  };
  add(texts.title, true);
  for (const std::string& title : texts.other_titles) {
    add(title, true);
  }
  for (const std::string& identifier : texts.identifiers) {
    add(identifier, false);
  }
  add(texts.body, false);
  return fields;
}

void Presenter::show(const std::vector<Field>& fields, Hit& hit) const {
  const Field* title = &fields.front();
  for (const Field& field : fields) {
    if (field.is_title && title->marks.empty() && weight_of(field.marks) > weight_of(title->marks)) {
      title = &field;
    }
  }
  hit.title = highlighter_.whole(title->text, title->marks);
  hit.passages = highlighter_.passages(fields.back().text, fields.back().marks, {});
  for (const Field& field : fields) {  // identifiers stand in no title and no body
    const bool is_identifier = !field.is_title && &field != &fields.back();
    if (is_identifier && !field.marks.empty()) {
      hit.passages.insert(hit.passages.begin(), highlighter_.whole(field.text, field.marks));
    }
  }
}

std::optional<Reason> Presenter::reason_from_marks(const std::vector<Field>& fields, std::size_t word,
                                                   std::size_t identifier) const {
  std::optional<Reason> reason;
  for (const Field& field : fields) {
    for (const Mark& mark : field.marks) {
      if (mark.word != word || mark.identifier != identifier) {
        continue;
      }
      if (!reason) {
        reason = Reason{.query_word = {}, .found_word = {}, .rule = MatchRule::related, .in_title = false,
                        .occurrences = 0, .weight = 0};
      }
      if (reason->found_word.empty() || mark.rule < reason->rule) {
        reason->rule = mark.rule;
        reason->found_word = field.text.substr(mark.range.begin, mark.range.end - mark.range.begin);
      }
      reason->in_title |= field.is_title;
      ++reason->occurrences;
    }
  }
  return reason;
}

std::string Presenter::shown_match(std::size_t word, MatchRule rule) const {
  const ResolvedWord& resolved = query_.words[word];
  for (const Variant& variant : resolved.variants) {
    if (variant.rule == rule) {
      return variant.shown;
    }
  }
  return parsed_.words[resolved.number].token.lemmas.empty() ? resolved.variants.front().shown
                                                             : parsed_.words[resolved.number].token.lemmas.front();
}

void Presenter::explain(const std::vector<Field>& fields, const std::vector<WordEvidence>& evidence, Hit& hit) const {
  for (std::size_t number = 0; number < query_.identifiers.size(); ++number) {
    const ResolvedIdentifier& identifier = query_.identifiers[number];
    if (auto reason = reason_from_marks(fields, Mark::kIdentifier, number)) {
      reason->query_word = parsed_.identifiers[identifier.number].typed;
      reason->weight = identifier.weight;
      hit.reasons.push_back(std::move(*reason));
    }
  }
  for (std::size_t word = 0; word < evidence.size(); ++word) {
    if (evidence[word].occurrences == 0) {
      continue;
    }
    Reason reason{.query_word = parsed_.words[query_.words[word].number].typed,
                  .found_word = shown_match(word, evidence[word].rule),
                  .rule = evidence[word].rule,
                  .in_title = evidence[word].in_title,
                  .occurrences = evidence[word].occurrences,
                  .weight = evidence[word].weight};
    if (const auto seen = reason_from_marks(fields, word, 0)) {
      reason.found_word = seen->found_word;
      reason.rule = seen->rule;
    }
    hit.reasons.push_back(std::move(reason));
  }
}

void Presenter::present(const std::optional<EntryTexts>& texts, const std::vector<WordEvidence>& evidence, Hit& hit) {
  std::vector<Field> fields;
  if (texts) {
    fields = marked_fields(*texts);
    if (request_.highlight) {
      show(fields, hit);
    }
  }
  if (request_.explain) {
    explain(fields, evidence, hit);
  }
}

}  // namespace kartoteka::search
