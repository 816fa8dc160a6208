// Right text must come out as it went in: checked on every form of the dictionary, and on whatever texts the
// environment names. Slow.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "engine/text/repair.h"
#include "engine/text/utf8.h"
#include "tests/engine/text/fixture.h"

using namespace kartoteka::text;
using namespace kartoteka::text::testing;

TEST_CASE("no form of the dictionary is repaired") {
  const Dictionary& dictionary = language()->dictionary();
  std::size_t damaged = 0;
  std::string line;
  dictionary.for_each_form([&](std::string_view form) {
    line.append(form).append(" ");
    if (line.size() < 4000) return;
    damaged += repair(line, dictionary) != line;
    line.clear();
  });
  CHECK(damaged == 0);
  CHECK(dictionary.form_count() > 3'500'000);
}

namespace {

/// The line after the repairs that also right text gets: invisible signs go, letters in pieces become whole.
std::string tidied(const std::string& line, const Dictionary& dictionary) {
  SourceText letters;
  decode(line, letters);
  repair_composition(letters, dictionary);
  repair_invisible(letters);
  std::string text;
  for (const Letter& letter : letters) utf8::append(text, letter.code);
  return text;
}

}  // namespace

TEST_CASE("no line of the corpora is repaired") {
  // KARTOTEKA_TEXTS: a folder of *.txt or *.jsonl files with right Polish text.
  const char* folder = std::getenv("KARTOTEKA_TEXTS");
  if (folder == nullptr) {
    MESSAGE("skipped: KARTOTEKA_TEXTS names no folder of texts");
    return;
  }
  const Dictionary& dictionary = language()->dictionary();
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".txt" && entry.path().extension() != ".jsonl") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      const std::string expected = tidied(line, dictionary), found = repair(line, dictionary);
      if (found != expected) CHECK(found == expected);
    }
  }
}
