#include "tests/relevance/notes.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace kartoteka::relevance {
namespace {

// What stands around a question: "%1" and "%2" are the questions.
constexpr std::array<std::string_view, 6> kOneAsked{
    "Klient dzwonił rano, pyta: %1. Trochę zdenerwowany, oddzwonić po południu.",
    "Telefon od pani z sekretariatu. %1. Mówi, że próbowała już kilka razy i nic.",
    "Pan prosi o pomoc - %1. Spieszy mu się, bo ma to oddać do końca tygodnia.",
    "%1 - tak pyta pani Anna, obiecałem odpisać dziś mailem.",
    "dzwoni ten sam klient co wczoraj, %1, reszta już działa, dziękuje za szybką odpowiedź",
    "dzwoni pan z magazynu %1 pilne prosi o telefon"};
constexpr std::array<std::string_view, 5> kTwoAsked{
    "Klient dzwonił rano, pyta: %1. Przy okazji chciałby jeszcze wiedzieć: %2. Oddzwonić po południu.",
    "Telefon od pani z sekretariatu. %1. Mówi, że próbowała już kilka razy. I druga sprawa: %2",
    "Pan prosi o pomoc w dwóch sprawach. Pierwsza: %1. Druga: %2. Spieszy mu się, bo wyjeżdża na urlop.",
    "%1 - tak pyta pani Anna, a jej szef jeszcze: %2, obiecałem odpisać dziś mailem",
    "dzwoni pan z magazynu %1 i jeszcze %2 pilne prosi o telefon"};

std::string put_in(std::string_view frame, const std::string& first, const std::string& second = "") {
  std::string note;
  for (std::size_t at = 0; at < frame.size(); ++at) {
    const bool is_place = frame[at] == '%' && at + 1 < frame.size();
    if (is_place) {
      note += frame[++at] == '1' ? first : second;
    } else {
      note += frame[at];
    }
  }
  return note;
}

std::string without_diacritics(const std::string& text) {
  static const std::map<std::string, char> plain{{"ą", 'a'}, {"ć", 'c'}, {"ę", 'e'}, {"ł", 'l'}, {"ń", 'n'}, {"ó", 'o'}, {"ś", 's'}, {"ź", 'z'}, {"ż", 'z'},
                                                 {"Ą", 'A'}, {"Ć", 'C'}, {"Ę", 'E'}, {"Ł", 'L'}, {"Ń", 'N'}, {"Ó", 'O'}, {"Ś", 'S'}, {"Ź", 'Z'}, {"Ż", 'Z'}};
  std::string careless;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto letter = plain.find(text.substr(at, 2));
    careless += letter == plain.end() ? text[at] : letter->second;
    at += letter == plain.end() ? 0 : 1;
  }
  return careless;
}

/// Two letters of the longest word change places.
std::string with_slip(const std::string& text) {
  std::size_t longest = 0, length = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end - begin > length) longest = begin, length = end - begin;
    begin = end + 1;
  }
  std::string slipped = text;
  for (std::size_t at = longest + 1 + hash_of(text) % std::max<std::size_t>(length, 1) / 2; at + 1 < longest + length; ++at) {
    const auto is_ascii = [&](std::size_t place) { return static_cast<unsigned char>(text[place]) < 0x80; };
    if (text[at] != text[at + 1] && is_ascii(at) && is_ascii(at + 1)) {
      std::swap(slipped[at], slipped[at + 1]);
      break;
    }
  }
  return slipped;
}

using Made = std::string (*)(const std::string&);

std::string in_chatter(const std::string& text) { return put_in(kOneAsked[hash_of(text) % kOneAsked.size()], text); }

NoteClass changed(std::string name, const std::vector<Text>& questions, const Judgements& judgements, Made change) {
  NoteClass made{std::move(name), questions, judgements};
  for (Text& note : made.notes) note.text = change(note.text);
  return made;
}

std::string as_it_is(const std::string& text) { return text; }

std::string words_of(const std::string& title) { return title.find(' ') == title.npos ? "" : title; }

}  // namespace

std::vector<NoteClass> notes_of(const QuestionSet& set) {
  NoteClass two{set.name + ", two in chatter", {}, {}};
  std::vector<Text> questions;
  for (const Text& question : set.questions) {
    if (set.judgements.contains(question.id)) questions.push_back(question);
  }
  for (std::size_t at = 0; at + 1 < questions.size(); at += 2) {
    const Text& first = questions[at];
    const Text& second = questions[(at + questions.size() / 2) % questions.size()];
    two.notes.push_back({first.id, "", put_in(kTwoAsked[hash_of(first.text) % kTwoAsked.size()], first.text, second.text)});
    two.judgements[first.id] = set.judgements.at(first.id);
    for (const auto& right : set.judgements.at(second.id)) two.judgements[first.id].insert(right);
  }
  return {changed(set.name, questions, set.judgements, as_it_is), changed(set.name + ", in chatter", questions, set.judgements, in_chatter), std::move(two)};
}

std::vector<NoteClass> notes_of_titles(const std::string& name, const std::vector<Text>& corpus, std::size_t most) {
  std::map<std::string, std::vector<std::string>> documents;  // by title
  for (const Text& document : corpus) documents[words_of(document.title)].push_back(document.id);
  documents.erase("");
  std::vector<std::pair<unsigned, std::string>> chosen;
  for (const auto& [title, ids] : documents) chosen.emplace_back(hash_of(title), title);
  std::sort(chosen.begin(), chosen.end());
  chosen.resize(std::min(chosen.size(), most));
  std::vector<Text> titles;
  Judgements judgements;
  for (const auto& [hash, title] : chosen) {
    titles.push_back({title, "", title});
    for (const std::string& id : documents[title]) judgements[title][id] = 1;
  }
  return {changed(name + " titles", titles, judgements, as_it_is), changed(name + " titles, plain letters", titles, judgements, without_diacritics),
          changed(name + " titles, a slip", titles, judgements, with_slip), changed(name + " titles, in chatter", titles, judgements, in_chatter)};
}

}  // namespace kartoteka::relevance
