#include "engine/search/suggester.h"

#include <algorithm>
#include <set>

#include "engine/index/database_handle.h"
#include "engine/index/schema.h"
#include "engine/search/completion_table.h"
#include "engine/search/corrector.h"
#include "engine/search/suggest_steps.h"
#include "engine/search/vocabulary.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kRecordsOfKind = 12;
constexpr std::size_t kWords = 16;
/// Words take at most so much of the list while there is something else to show.
constexpr double kWordShare = 0.4;

struct Standing {
  std::string_view kind;
  std::optional<KindStanding> standing;
};

/// Contacts are many, and their subjects say little out of their thread: they lend their words, but are not offered.
const Standing kStandings[] = {
    {"client", KindStanding{SuggestionType::client, 0.9}}, {"answer", KindStanding{SuggestionType::question, 0.8}},
    {"thread", KindStanding{SuggestionType::thread, 0.5}}, {"task", KindStanding{SuggestionType::task, 0.3}},
    {"contact", std::nullopt},
};

SoughtWord sought_word(const TypedWord& typed) {
  SoughtWord sought{.folded = typed.word.folded};
  for (const std::string& lemma : typed.lemmas) {
    sought.lemmas.push_back(index::lemma_key(lemma));
  }
  return sought;
}

/// Whether a title that the asker may find has the word: the words of others must not be told by what is suggested.
bool stands_in_titles(const SuggestWork& work, const TypedWord& typed) {
  const SoughtWord word = sought_word(typed);
  return std::any_of(work.scans.begin(), work.scans.end(), [&](const TableScan& scan) { return scan.has(word); });
}

/// The same of the texts of records, by lemmas.
bool stands_in_texts(SuggestWork& work, const std::vector<std::string>& lemmas) {
  const auto seems_allowed = [&](Xapian::docid document) { return work.seems_allowed(document); };
  return std::any_of(lemmas.begin(), lemmas.end(), [&](const std::string& lemma) {
    return work.check.stand_together({index::make_term(index::kLemmaPrefix, lemma)}, seems_allowed);
  });
}

/// Puts the likeliest word of the index that the asker may find in the place of one that stands nowhere.
bool correct_word(SuggestWork& work, TypedWord& typed) {
  for (const Correction& correction : correct(*work.state.words, typed.word.folded, 3)) {
    std::vector<text::Token> tokens;
    work.analyzer.analyze(correction.word, tokens);
    if (!tokens.empty() && stands_in_texts(work, tokens.front().lemmas)) {
      const Range old = typed.word.range;
      work.typed.text.replace(old.begin, old.end - old.begin, correction.word);
      const std::size_t end = old.begin + correction.word.size();
      const auto moved = [&](std::size_t at) { return at - old.end + end; };
      for (TypedWord& word : work.typed.before) {
        if (word.word.range.begin > old.begin) {
          word.word.range = {moved(word.word.range.begin), moved(word.word.range.end)};
        }
      }
      if (work.typed.last) {
        work.typed.last->range = {moved(work.typed.last->range.begin), moved(work.typed.last->range.end)};
      }
      work.typed.last_begin = moved(work.typed.last_begin);
      typed.word = {{old.begin, end}, correction.word, correction.word};
      typed.lemmas = tokens.front().lemmas;
      return true;
    }
  }
  return false;
}

/// Best first; the first `limit`, of which words are not too many; no text twice.
std::vector<Suggestion> chosen(std::vector<ScoredSuggestion> found, std::size_t limit) {
  std::stable_sort(found.begin(), found.end(),
                   [](const ScoredSuggestion& a, const ScoredSuggestion& b) { return a.score > b.score; });
  const auto is_word = [](const ScoredSuggestion& item) { return item.suggestion.type == SuggestionType::word; };
  const auto others = static_cast<std::size_t>(std::count_if(found.begin(), found.end(), std::not_fn(is_word)));
  const auto share = static_cast<std::size_t>(static_cast<double>(limit) * kWordShare + 0.5);
  std::size_t words_left = std::max({share, limit - std::min(limit, others), std::size_t{1}});
  std::vector<Suggestion> items;
  std::set<std::pair<std::string, std::int64_t>> records;
  for (ScoredSuggestion& item : found) {
    if (items.size() == limit) {
      break;
    }
    if (item.suggestion.id != 0 && !records.emplace(item.suggestion.kind, item.suggestion.id).second) {
      continue;
    }
    if (is_word(item) && words_left-- == 0) {
      words_left = 0;
      continue;
    }
    items.push_back(std::move(item.suggestion));
  }
  return items;
}

}  // namespace

const char* to_string(SuggestionType type) {
  switch (type) {
    case SuggestionType::word: return "word";
    case SuggestionType::question: return "question";
    case SuggestionType::client: return "client";
    case SuggestionType::thread: return "thread";
    case SuggestionType::task: return "task";
    case SuggestionType::record: return "record";
    case SuggestionType::identifier: return "identifier";
  }
  return "record";
}

std::optional<KindStanding> standing_of(std::string_view kind) {
  const auto known = std::find_if(std::begin(kStandings), std::end(kStandings),
                                  [&](const Standing& standing) { return standing.kind == kind; });
  return known == std::end(kStandings) ? KindStanding{SuggestionType::record, 0.2} : known->standing;
}

bool SuggestWork::seems_allowed(Xapian::docid document) const {
  for (const TableScan& scan : scans) {
    const CompletionTable& table = scan.table();
    if (document >= table.begin() && document < table.begin() + table.record_count()) {
      return scan.may_find(document - table.begin());
    }
  }
  return true;  // newer than the tables
}

void sift(SuggestWork& work) {
  for (TypedWord& typed : work.typed.before) {
    if (typed.is_stop_word) {
      work.sought.push_back(sought_word(typed));
      work.sought.back().is_optional = true;
      continue;
    }
    typed.is_known = stands_in_titles(work, typed) || stands_in_texts(work, typed.lemmas) || correct_word(work, typed);
    if (!typed.is_known) {
      continue;  // as if it was not typed: the others may lead somewhere
    }
    work.sought.push_back(sought_word(typed));
    for (TableScan& scan : work.scans) {
      scan.require(work.sought.back());
    }
  }
}

Suggestions suggest(const SuggestRequest& request, const std::shared_ptr<const CompletionState>& state,
                    index::DatabaseHandle& handle, text::Analyzer& analyzer) {
  Suggestions answer;
  if (!state || state->index_uuid != handle.database.get_uuid()) {
    return answer;
  }
  answer.is_ready = true;
  answer.applied_change = state->applied_change;
  SuggestWork work{request,  *state, handle.database, analyzer, read_typed(request.text, analyzer),
                   {},       {},     {handle.database, request.access}, {}};
  if (work.typed.words.empty() || request.access.empty()) {
    return answer;
  }
  work.scans.emplace_back(*state->all, request.access);
  work.scans.emplace_back(*state->recent, request.access);
  sift(work);
  for (TableScan& scan : work.scans) {
    if (work.typed.last) {
      scan.scan(work.typed.last->folded, kRecordsOfKind, kWords);
    } else {
      scan.scan_restricted(kRecordsOfKind);
    }
  }
  suggest_identifiers(work);
  suggest_records(work);
  suggest_words(work);
  answer.items = chosen(std::move(work.found), std::min(request.limit, kMostSuggestions));
  return answer;
}

}  // namespace kartoteka::search
