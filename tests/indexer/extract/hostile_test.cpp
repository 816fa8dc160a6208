// Hostile files through the real program: each ends with a state, and a sound file is read afterwards. The number of
// mutated files is set by the build: a few in the normal run, many under the label slow.
#include <doctest/doctest.h>

#include "tests/indexer/extract/file_reader.h"
#include "tests/indexer/extract/hostile_files.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;
using extract::Extraction;
using extract::Reason;
using extract::State;

namespace {

void check_sound(const Extraction& found) {
  CHECK((found.state == State::failed) == (found.reason != Reason::none));
  CHECK((found.state == State::done) == !found.pages.empty());
  for (const extract::Page& page : found.pages) {
    CHECK(page.label.find('\n') == std::string::npos);
    CHECK(page.label.find('\x1b') == std::string::npos);
    CHECK(page.label.find("\xe2\x80\xae") == std::string::npos);
  }
}

void check_that_it_reads(extract::Extractor& extractor) {
  const Extraction sound = read_bytes(extractor, samples::kSentence);
  REQUIRE(sound.pages.size() == 1);
  CHECK(sound.pages[0].text == samples::kSentence);
}

}  // namespace

TEST_CASE("mutated and cut files of every format end with a state") {
  extract::Extractor extractor(program_options());
  for (const auto& file : samples::mutated_files(2024, KARTOTEKA_MUTATED_FILES)) {
    CAPTURE(file.name);
    check_sound(read_bytes(extractor, file.bytes, {.name = file.name}));
  }
  check_that_it_reads(extractor);
}

#ifdef KARTOTEKA_WITH_BOMBS
TEST_CASE("bombs, giants, entities, deep nesting and names that mean harm end with a state") {
  extract::Extractor extractor(program_options());
  for (const auto& file : samples::bombs()) {
    CAPTURE(file.name);
    check_sound(read_bytes(extractor, file.bytes, {.name = file.name}));
  }
  check_that_it_reads(extractor);
}
#endif
