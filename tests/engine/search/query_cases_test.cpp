// The tables of cases/: what queries mean and what they find in a small company.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "engine/search/query_days.h"
#include "engine/search/query_parser.h"
#include "tests/engine/search/case_table.h"
#include "tests/engine/search/company_base.h"

using namespace kartoteka;
using namespace kartoteka::search;

namespace {

CompanyBase& company() {
  static CompanyBase base;
  return base;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) {
    text += (text.empty() ? "" : " ") + name;
  }
  return text;
}

std::size_t place_of(const std::vector<std::string>& found, const std::string& name) {
  return static_cast<std::size_t>(std::find(found.begin(), found.end(), name) - found.begin());
}

/// "a" is the first hit, "a/b" one of them is, "a > b" stand in this order, "{a b}" are all hits in any order, "!a" is no hit, "-" there is
/// none, "*" anything.
bool is_as_expected(const std::vector<std::string>& found, const std::string& expected) {
  if (expected == "*") {
    return true;
  }
  if (expected == "-") {
    return found.empty();
  }
  if (expected[0] == '!') {
    return place_of(found, expected.substr(1)) == found.size();
  }
  if (expected[0] == '{') {
    const auto names = split(trimmed(expected, "{}"), " ");
    return std::set(names.begin(), names.end()) == std::set(found.begin(), found.end());
  }
  if (expected.find('/') != std::string::npos) {
    const auto names = split(expected, "/");
    return !found.empty() && std::find(names.begin(), names.end(), found.front()) != names.end();
  }
  std::size_t before = 0;
  const auto names = split(expected, ">");
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::size_t place = place_of(found, names[i]);
    if (place == found.size() || (i == 0 ? place != 0 : place <= before)) {
      return false;
    }
    before = place;
  }
  return true;
}

/// Rows: query | what is found | the corrected query, or nothing if none may be corrected ("*": any)
void check_found(const std::string& file) {
  for (const CaseRow& row : read_cases(file)) {
    const Result result = company().search(row[0]);
    const auto found = company().names(result);
    CHECK_MESSAGE(is_as_expected(found, row[1]), row.place << ": " << row[0] << " | wanted " << row[1] << ", found " << joined(found));
    if (row[2] != "*") {
      CHECK_MESSAGE(result.corrected_text.value_or("") == row[2],
                    row.place << ": " << row[0] << " | wanted the correction '" << row[2] << "', not '" << result.corrected_text.value_or("") << "'");
    }
  }
}

std::string group(std::size_t alternatives) { return alternatives == 0 ? "" : "/" + std::to_string(alternatives); }

std::string shown_phrase(const Phrase& phrase, const std::vector<QueryWord>& words) {
  std::vector<std::string> typed;
  for (const std::size_t word : phrase.words) {
    typed.push_back(words[word].typed);
  }
  const std::string text = phrase.in_title ? "{" + joined(typed) + "}" : "[" + joined(typed) + "]";
  return text + group(phrase.alternatives);
}

/// A parsed query as parse.txt writes it.
std::string shown_query(const ParsedQuery& query) {
  std::vector<std::string> parts;
  for (const QueryWord& word : query.words) {
    parts.push_back((word.is_loose ? "~" : "") + std::string(word.is_ending ? "*" : "") + word.typed +
                    (word.is_beginning ? "*" : "") + group(word.alternatives));
  }
  for (const Phrase& phrase : query.phrases) {
    parts.push_back(shown_phrase(phrase, query.words));
  }
  for (const Phrase& phrase : query.excluded) {
    parts.push_back("-" + shown_phrase(phrase, query.excluded_words));
  }
  return parts.empty() ? "-" : joined(parts);
}

/// "2026-05-01..2026-06-01", "" for nothing.
std::string shown_days(const std::optional<DayRange>& range) {
  return range ? format_date(range->begin) + ".." + format_date(range->end) : "-";
}

}  // namespace

TEST_CASE("table: days as people write them") {
  text::Analyzer analyzer(index::polish());
  for (const CaseRow& row : read_cases("days.txt")) {
    const bool is_end = row[0] != "from";
    const auto begin = is_end ? parse_date(row[0].substr(std::min<std::size_t>(row[0].size(), 3))) : std::nullopt;
    const DayContext context{*parse_date("2026-05-20"), is_end, begin};
    const std::string found = shown_days(read_days(row[1], context, analyzer));
    CHECK_MESSAGE(found == row[2], row.place << ": " << row[1] << " | wanted " << row[2] << ", read " << found);
  }
}

TEST_CASE("table: how a query is taken apart") {
  text::Analyzer analyzer(index::polish());
  for (const CaseRow& row : read_cases("parse.txt")) {
    const std::string found = shown_query(parse_query(row[0], analyzer));
    CHECK_MESSAGE(found == row[1], row.place << ": " << row[0] << " | wanted " << row[1] << ", read " << found);
  }
}

TEST_CASE("table: what is marked in a text") {
  for (const CaseRow& row : read_cases("highlight.txt")) {
    SmallBase small({index::answer(1, row[1])});
    const Result result = small.search(row[0]);
    const std::string found = result.hits.empty() ? "(no hit)" : shown(result.hits[0].title);
    CHECK_MESSAGE(found == row[2], row.place << ": " << row[0] << " | wanted " << row[2] << ", marked " << found);
  }
}

TEST_CASE("table: questions and words in any form") { check_found("words.txt"); }
TEST_CASE("table: fields") { check_found("fields.txt"); }
TEST_CASE("table: phrases, exclusions, alternatives, beginnings") { check_found("language.txt"); }
TEST_CASE("table: identifiers") { check_found("identifiers.txt"); }
TEST_CASE("table: slips of the pen") { check_found("typos.txt"); }
TEST_CASE("table: joined and split words, other keyboards") { check_found("joined.txt"); }
