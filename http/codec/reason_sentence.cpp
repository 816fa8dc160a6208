#include "http/codec/reason_sentence.h"

#include <cmath>

#include "engine/text/folding.h"

namespace kartoteka::http {
namespace {

using search::MatchRule;
using search::Reason;

std::string quoted(const std::string& word) { return "«" + word + "»"; }

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + "%"; }

/// "w tytule", "w treści, 3 razy"
std::string place_pl(const Reason& reason) {
  const std::string place = reason.in_title ? "w tytule" : "w treści";
  return reason.occurrences < 2 ? place : place + " (razem " + std::to_string(reason.occurrences) + " razy)";
}

std::string place_en(const Reason& reason) {
  const std::string place = reason.in_title ? "in the title" : "in the text";
  return reason.occurrences < 2 ? place : place + " (" + std::to_string(reason.occurrences) + " times in all)";
}

/// The reason but for the place and the share.
ReasonSentence rule_sentence(const Reason& reason) {
  const std::string typed = quoted(reason.query_word);
  const std::string found = quoted(reason.found_word);
  switch (reason.rule) {
    case MatchRule::identifier:
      return {"numer lub kod " + typed + " to " + found + ", stoi ", "the number or code " + typed + " is " + found + ", it stands "};
    case MatchRule::diacritics:
      return {typed + " i " + found + " różnią się tylko polskimi znakami; słowo stoi ",
              typed + " and " + found + " differ by diacritics only; the word stands "};
    case MatchRule::inflected:
      return {typed + " to odmiana słowa " + found + ", które stoi ", typed + " is a form of the word " + found + ", which stands "};
    case MatchRule::beginning:
      return {typed + " to początek słowa " + found + ", które stoi ", typed + " is the beginning of the word " + found + ", which stands "};
    case MatchRule::corrected:
      return {"zamiast " + typed + " szukano też " + found + ", które stoi ", "instead of " + typed + " we searched for " + found + " as well, which stands "};
    case MatchRule::related:
      return {typed + " i " + found + " to słowa pokrewne; drugie stoi ", typed + " and " + found + " are related words; the latter stands "};
    case MatchRule::synonym:
      return {typed + " znaczy to samo co " + found + ", bo tak ustalił redaktor; słowo stoi ",
              typed + " means the same as " + found + ", as an editor said; the word stands "};
    case MatchRule::pinned:
    case MatchRule::exact:
      break;
  }
  return {"słowo " + typed + " stoi dokładnie tak, jak je wpisano, ", "the word " + typed + " stands just as typed "};
}

}  // namespace

ReasonSentence reason_sentence(const Reason& reason, double share) {
  if (reason.rule == MatchRule::pinned) {
    return {"redaktor przypiął ten wpis do zapytania " + quoted(reason.found_word),
            "an editor pinned this record to the query " + quoted(reason.found_word)};
  }
  Reason shown = reason;
  const bool is_same = text::fold(reason.query_word) == text::fold(reason.found_word);
  if (is_same && reason.rule == MatchRule::inflected) {
    shown.rule = reason.query_word == reason.found_word ? MatchRule::exact : MatchRule::diacritics;
  }
  const ReasonSentence rule = rule_sentence(shown);
  return {rule.pl + place_pl(reason) + "; to " + percent(share) + " oceny trafienia",
          rule.en + place_en(reason) + "; that is " + percent(share) + " of the hit's score"};
}

}  // namespace kartoteka::http
