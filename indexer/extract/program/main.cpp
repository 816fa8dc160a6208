// kartoteka-extract: reads text out of files behind walls. With --serve it is the child of kartoteka, which hands it
// files over its standard input; with --print it shows people what is in a file.
#include <cstdio>
#include <string>

#include "indexer/extract/program/print.h"
#include "indexer/extract/program/serve.h"

int main(int count, char** arguments) {
  using namespace kartoteka::extract;
  const std::string mode = count > 1 ? arguments[1] : "";
  if (mode == "--serve" && count == 2) return serve();
  if (mode == "--print" && count == 3) return print_file(arguments[2]);
  std::fputs("kartoteka-extract reads text out of files, closed off from everything else.\n\n"
             "  kartoteka-extract --print FILE   prints what is in the file, page by page\n"
             "  kartoteka-extract --serve        used by kartoteka itself\n",
             mode == "--help" ? stdout : stderr);
  return mode == "--help" ? 0 : 2;
}
