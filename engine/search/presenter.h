// Makes a hit fit to be shown: its title and passages with marks, and the reasons why it is one.
#pragma once

#include <vector>

#include "engine/search/highlighter.h"
#include "engine/search/request.h"
#include "engine/search/scorer.h"
#include "engine/search/text_source.h"

namespace kartoteka::search {

class Presenter {
 public:
  Presenter(const Request& request, const ParsedQuery& parsed, const ResolvedQuery& query, const Tuning& tuning,
            text::Analyzer& analyzer)
      : request_(request), parsed_(parsed), query_(query), highlighter_(query, tuning, analyzer) {}

  /// @param texts     of the record; without them only reasons are made, from the evidence
  /// @param evidence  one for each word of the query; empty if no word was asked for
  void present(const std::optional<EntryTexts>& texts, const std::vector<WordEvidence>& evidence, Hit& hit);

 private:
  struct Field {
    std::string_view text;
    std::vector<Mark> marks;
    bool is_title = false;
  };

  std::vector<Field> marked_fields(const EntryTexts& texts);
  void show(const std::vector<Field>& fields, Hit& hit) const;
  void explain(const std::vector<Field>& fields, const std::vector<WordEvidence>& evidence, Hit& hit) const;
  std::optional<Reason> reason_from_marks(const std::vector<Field>& fields, std::size_t word,
                                          std::size_t identifier) const;
  std::string shown_match(std::size_t word, MatchRule rule) const;

  const Request& request_;
  const ParsedQuery& parsed_;
  const ResolvedQuery& query_;
  Highlighter highlighter_;
};

}  // namespace kartoteka::search
