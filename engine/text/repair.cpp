#include "engine/text/repair.h"

#include "engine/text/utf8.h"

namespace kartoteka::text {

void repair(SourceText& text, const Dictionary& dictionary) {
  repair_mojibake(text, dictionary);  // first: soft hyphens and accents may be parts of misread letters
  repair_composition(text, dictionary);
  repair_hyphenation(text, dictionary);  // before soft hyphens vanish
  repair_invisible(text);
  repair_lost_letters(text, dictionary);
  repair_spacing(text, dictionary);
}

std::string repair(std::string_view text, const Dictionary& dictionary) {
  SourceText letters;
  decode(text, letters);
  repair(letters, dictionary);
  std::string repaired;
  for (const Letter& letter : letters) utf8::append(repaired, letter.code);
  return repaired;
}

}  // namespace kartoteka::text
