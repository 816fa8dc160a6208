// Fuzz target of the analyzer: any bytes give tokens within the text, in order. The dictionary is named by
// KARTOTEKA_FUZZ_DICTIONARY and the lists by KARTOTEKA_FUZZ_DATA_PL at compile time.
#include <cstdint>
#include <cstdlib>

#include "engine/text/analyzer.h"
#include "engine/text/language.h"

using namespace kartoteka::text;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto kLanguage = Language::load(KARTOTEKA_FUZZ_DICTIONARY, KARTOTEKA_FUZZ_DATA_PL);
  static Analyzer analyzer(kLanguage);
  static std::vector<Token> tokens;
  analyzer.analyze({reinterpret_cast<const char*>(data), size}, tokens);
  std::uint32_t position = 0;
  for (const Token& token : tokens) {
    const bool in_order = token.position == position || token.position == position + 1;
    if (!in_order || token.begin >= token.end || token.end > size || token.exact.empty() || token.folded.empty()) std::abort();
    position = token.position;
  }
  return 0;
}
