// Families of words: one key for words of one root, so that a question with "zapłata" finds an answer with "płacić"
// (faktura, fakturować, fakturowanie; rozliczyć, rozliczenie, rozliczeniowy). By rule, coarser than a lemma and finer than
// the first five letters: meant for a level of its own, below lemmas in weight.
#pragma once

#include <string>
#include <string_view>

namespace kartoteka::text {

/// @param lemma  folded lemma
/// @return       its root, two letters at least unless the lemma is shorter; the same root for related words, mostly
std::string word_family(std::string_view lemma);

}  // namespace kartoteka::text
