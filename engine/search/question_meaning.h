// What a question means, as far as its words tell: the lemmas of its words of content, in no order. Two wordings of one
// question, careless or inflected, have nearly the same. Pure; knows neither the index nor who asks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/search/language_rules.h"
#include "engine/text/analyzer.h"

namespace kartoteka::search {

/// A word of content: what it may be a form of (sorted), and the roots of that.
struct MeaningWord {
  std::vector<std::string> lemmas;
  std::vector<std::string> families;
  bool operator==(const MeaningWord&) const = default;
};

/// Sorted, no word twice. Function and question words ("jak", "nie") have no part in it.
using Meaning = std::vector<MeaningWord>;

Meaning meaning_of(text::Analyzer& analyzer, std::string_view question);

/// Its meaning, and what it means with words that editors said stand for others; at most kMostReadings.
/// @param rules  may be null
std::vector<Meaning> readings_of(text::Analyzer& analyzer, std::string_view question, const LanguageRules* rules);
inline constexpr std::size_t kMostReadings = 16;

/// As it is kept in a database: "faktura~faktur poprawic|poprawka~popraw"; and back.
std::string text_of(const Meaning& meaning);
Meaning meaning_from(std::string_view text);

/// 0..1: the share of the words of both that have one in the other. A word of the same root counts less than another
/// form, and one within a slip of the keyboard nearly as much.
double alikeness(const Meaning& left, const Meaning& right);

/// Whether two wordings ask the same: most of their words are the same; of short ones all.
bool is_same_question(const Meaning& left, const Meaning& right);
/// Whether they nearly ask the same: enough where something else says so too, as a question that is the same as both.
bool is_near_question(const Meaning& left, const Meaning& right);
/// Whether two wordings differ by inflection, order and function words only.
bool is_same_wording(const Meaning& left, const Meaning& right);

}  // namespace kartoteka::search
