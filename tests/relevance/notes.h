// Notes as operators type them while somebody talks, made of questions and titles that are known to be answered: as they
// stand, careless, among chatter, two in one. Always the same for the same questions.
#pragma once

#include <string>
#include <vector>

#include "tests/relevance/collection.h"

namespace kartoteka::relevance {

struct NoteClass {
  std::string name;
  std::vector<Text> notes;
  Judgements judgements;
};

/// Of the questions of a set: as they are; one among chatter; two among chatter, where the answers to both are right.
std::vector<NoteClass> notes_of(const QuestionSet& set);

/// Of titles of a corpus, at most `most`: as they are, without diacritics, with a slip, among chatter. Right is every
/// document with that title.
std::vector<NoteClass> notes_of_titles(const std::string& name, const std::vector<Text>& corpus, std::size_t most);

}  // namespace kartoteka::relevance
