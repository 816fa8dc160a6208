// Readers of files against any bytes, in this process: our own code is instrumented, the libraries are as Debian has
// them. The first byte chooses a name, so that texts are read as what their ending says.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "indexer/extract/readers/library_set_up.h"
#include "indexer/extract/readers/read_file.h"
#include "indexer/extract/wire.h"

using namespace kartoteka::extract;

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  set_up_libraries();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr const char* kNames[] = {"a", "a.html", "a.eml", "a.csv"};
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const Extraction found = read_whole_file(bytes, {.name = kNames[data[0] % 4], .wants_preview = false});
  // Whatever a file holds, the answer is one that the parent accepts.
  if (!decode_extraction(encode(found))) std::abort();
  decode_extraction(bytes);
  return 0;
}
