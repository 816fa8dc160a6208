// Repair of damaged text, before anything else is made of it: misread encodings, lost letters, letters in pieces,
// invisible signs, words cut at line ends or spaced out. Each repair is a filter in a file of its own and works on
// letters that remember their bytes. Right text comes out as it went in: where a filter cannot be sure by the form
// alone, it asks the dictionary.
#pragma once

#include <string>
#include <string_view>

#include "engine/text/dictionary.h"
#include "engine/text/source_text.h"

namespace kartoteka::text {

/// All repairs in their order.
void repair(SourceText& text, const Dictionary& dictionary);

/// The same on bytes, for showing: UTF-8 in NFC.
std::string repair(std::string_view text, const Dictionary& dictionary);

/// UTF-8 that was read as CP1250, CP1252, ISO-8859-2 or CP852, once or twice over ("nastÄ™pna"); and one of these that
/// was read as another, if that makes words of the dictionary ("nastêpna").
void repair_mojibake(SourceText& text, const Dictionary& dictionary);

/// Decomposed letters, ligatures (ﬁ), full-width and mathematical letters; accents that stand beside their letter, as
/// PDF files have them ("je˛zyk", "´sroda").
void repair_composition(SourceText& text, const Dictionary& dictionary);

/// Words cut by a hyphen at the end of a line.
void repair_hyphenation(SourceText& text, const Dictionary& dictionary);

/// Soft hyphens, zero-width signs, marks of writing direction, control characters: taken out.
void repair_invisible(SourceText& text);

/// "F A K T U R A": joined if that makes words of the dictionary.
void repair_spacing(SourceText& text, const Dictionary& dictionary);

/// Letters that became '?' or U+FFFD: put back where exactly one word fits, or where all words that fit are
/// forms of one lemma. A '?' at a word's edge counts as lost only in texts that lost letters inside of words too.
void repair_lost_letters(SourceText& text, const Dictionary& dictionary);

}  // namespace kartoteka::text
