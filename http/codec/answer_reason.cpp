#include "http/codec/answer_reason.h"

#include <vector>


namespace kartoteka::http {
namespace {

using search::MatchRule;
using search::Reason;

std::string quoted(const std::string& word) { return "«" + word + "»"; }

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

/// "«samochód» (zamiast «auto»)"
ReasonSentence word_of(const Reason& reason) {
  const std::string found = quoted(reason.found_word);
  const std::string typed = quoted(reason.query_word);
  switch (reason.rule) {
    case MatchRule::synonym: return {found + " (znaczy to samo co " + typed + ")", found + " (means the same as " + typed + ")"};
    case MatchRule::corrected: return {found + " (zamiast " + typed + ")", found + " (instead of " + typed + ")"};
    case MatchRule::related: return {found + " (słowo pokrewne do " + typed + ")", found + " (related to " + typed + ")"};
    default: return {found, found};
  }
}

void add_part(const std::vector<std::string>& words, const std::string& before, std::string& sentence) {
  if (!words.empty()) sentence += (sentence.empty() ? "" : "; ") + before + joined(words);
}

}  // namespace

ReasonSentence answer_reason(const search::GivenAnswer& answer) {
  ReasonSentence sentence;
  std::vector<std::string> in_title_pl, in_title_en, in_body_pl, in_body_en, missing;
  for (const Reason& reason : answer.reasons) {
    const ReasonSentence word = word_of(reason);
    (reason.in_title ? in_title_pl : in_body_pl).push_back(word.pl);
    (reason.in_title ? in_title_en : in_body_en).push_back(word.en);
  }
  for (const std::string& word : answer.missing) missing.push_back(quoted(word));
  if (answer.is_pinned) {
    sentence = {"redaktor przypiął tę odpowiedź do takiego zapytania", "an editor pinned this answer to such a query"};
  }
  const std::string title_pl = answer.is_other_wording ? "w innym sformułowaniu pytania: " : "w pytaniu: ";
  const std::string title_en = answer.is_other_wording ? "in another wording of the question: " : "in the question: ";
  add_part(in_title_pl, title_pl, sentence.pl);
  add_part(in_title_en, title_en, sentence.en);
  add_part(in_body_pl, "w treści: ", sentence.pl);
  add_part(in_body_en, "in the text: ", sentence.en);
  add_part(missing, "brak słów: ", sentence.pl);
  add_part(missing, "missing: ", sentence.en);
  return sentence;
}

}  // namespace kartoteka::http
