// dictionary_compiler AFF DIC SUPPLEMENT OUT: compiles hunspell-pl and our supplement into the dictionary file that
// the program maps. Run by the build.
#include <exception>
#include <iostream>

#include "engine/text/compiler/lexicon.h"

int main(int argc, char** argv) try {
  if (argc != 5) {
    std::cerr << "usage: dictionary_compiler pl_PL.aff pl_PL.dic supplement.txt pl.dict\n";
    return 2;
  }
  kartoteka::text::compiler::Lexicon lexicon(argv[1]);
  lexicon.read_words(argv[2]);
  lexicon.read_supplement(argv[3]);
  lexicon.write(argv[4]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "dictionary_compiler: " << error.what() << '\n';
  return 1;
}
