#include "engine/search/text_query.h"

#include <algorithm>
#include <string_view>

#include "engine/search/resolver.h"
#include "engine/search/word_repairer.h"

namespace kartoteka::search {
namespace {

/// Of fewer words of content a clause says nothing by itself.
constexpr std::size_t kLeastOfPart = 2;

/// A title that is said again in the body is one text.
std::string joined(const LikeText& text) {
  if (text.title.empty() || text.body.starts_with(text.title)) return text.body;
  return text.body.empty() ? text.title : text.title + "\n" + text.body;
}

ParsedQuery read_words(const std::string& text, const std::vector<std::string>& access, const SimilarContext& context) {
  ParsedQuery parsed = parse_words(text, context.analyzer);
  if (access.empty()) return parsed;
  WordRepairer repairer(context.reader.handle(), context.vocabulary, context.analyzer, access, {.last_is_unfinished = true, .rules = context.rules});
  if (const auto mended = repairer.mend(parsed)) {
    parsed = parse_words(mended->text, context.analyzer);
    mark_replaced(*mended, parsed);
  }
  return parsed;
}

/// Only an unknown word may be the beginning of another: whoever pauses behind a whole one means it.
bool is_unfinished(const ParsedQuery& parsed) {
  return !parsed.words.empty() && parsed.words.back().is_last && !parsed.words.back().token.is_known;
}

enum class Break { none, clause, sentence };

/// By what stands between two words.
Break break_in(std::string_view between) {
  Break found = Break::none;
  for (std::size_t at = 0; at < between.size(); ++at) {
    const std::string_view rest = between.substr(at);
    if (std::string_view(".?!;\n").find(between[at]) != std::string_view::npos) return Break::sentence;
    const bool is_dash = (between[at] == '-' && between.size() > 1) || rest.starts_with("–") || rest.starts_with("—");
    if (is_dash || std::string_view(",:()").find(between[at]) != std::string_view::npos) found = Break::clause;
  }
  return found;
}

/// Words from the first to one past the last.
using Stretch = std::pair<std::size_t, std::size_t>;

std::vector<Stretch> stretches(const ParsedQuery& parsed, Break least) {
  std::vector<Stretch> found;
  for (std::size_t word = 0; word < parsed.words.size(); ++word) {
    const std::size_t before = word == 0 ? 0 : parsed.words[word - 1].token.end;
    const std::size_t begin = std::max<std::size_t>(before, parsed.words[word].token.begin);
    const bool begins = word == 0 || break_in(std::string_view(parsed.text).substr(before, begin - before)) >= least;
    if (begins) found.emplace_back(word, word);
    found.back().second = word + 1;
  }
  return found;
}

ResolvedQuery part_of(const ResolvedQuery& query, const Stretch& stretch) {
  ResolvedQuery part;
  part.document_count = query.document_count;
  part.average_length = query.average_length;
  for (std::size_t word = stretch.first; word < stretch.second; ++word) part.words.push_back(query.words[word]);
  return part;
}

/// Sentences and clauses; where there is one sentence without clauses the whole is enough.
void add_parts(PreparedQuery& prepared) {
  std::vector<Stretch> parts = stretches(prepared.parsed, Break::sentence);
  const std::vector<Stretch> clauses = stretches(prepared.parsed, Break::clause);
  parts.insert(parts.end(), clauses.begin(), clauses.end());
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  if (parts.size() < 2) return;
  for (const Stretch& stretch : parts) {
    ResolvedQuery part = part_of(prepared.query, stretch);
    const auto content = std::count_if(part.words.begin(), part.words.end(), [](const ResolvedWord& word) { return !word.is_stop_word; });
    if (static_cast<std::size_t>(content) >= kLeastOfPart) prepared.parts.push_back(std::move(part));
  }
}

}  // namespace

std::optional<PreparedQuery> text_query(const LikeText& text, const std::vector<std::string>& access, const SimilarContext& context) {
  const std::string words = joined(text);
  if (words.size() > kMostQueryBytes) return std::nullopt;
  PreparedQuery prepared;
  prepared.parsed = read_words(words, access, context);
  if (prepared.parsed.words.size() > context.tuning.similar_query_words) return std::nullopt;
  Resolver resolver(context.reader.handle(), context.vocabulary, context.analyzer, context.tuning, context.average_length);
  prepared.query = resolver.resolve(prepared.parsed, {.complete_last_word = is_unfinished(prepared.parsed), .correct = true, .access = access, .rules = context.rules});
  add_parts(prepared);
  return prepared;
}

}  // namespace kartoteka::search
