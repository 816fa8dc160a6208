// Why an answer is given, as a sentence for people: which words of the question it has and where, which it has only as
// something else, and which not at all.
#pragma once

#include "engine/search/direct_answer.h"
#include "http/codec/reason_sentence.h"

namespace kartoteka::http {

ReasonSentence answer_reason(const search::GivenAnswer& answer);

}  // namespace kartoteka::http
