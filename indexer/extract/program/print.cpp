#include "indexer/extract/program/print.h"

#include <fcntl.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>

#include "indexer/extract/extractor.h"

namespace kartoteka::extract {
namespace {

void print_line(const char* name, std::string_view value) {
  if (!value.empty()) std::printf("%-12s %.*s\n", name, static_cast<int>(value.size()), value.data());
}

void print(const Extraction& extraction) {
  print_line("state", to_string(extraction.state));
  print_line("reason", to_string(extraction.reason));
  print_line("detail", extraction.detail);
  print_line("media type", extraction.media_type);
  print_line("title", extraction.title);
  print_line("author", extraction.author);
  if (extraction.created) print_line("created", format_instant(*extraction.created));
  if (!extraction.preview.empty()) print_line("preview", std::to_string(extraction.preview.size()) + " bytes of PNG");
  if (extraction.unread_pages > 0) print_line("unread", std::to_string(extraction.unread_pages));
  for (const Page& page : extraction.pages) {
    std::printf("\n--- %u %s\n%s\n", page.number, page.label.c_str(), page.text.c_str());
  }
}

}  // namespace

int print_file(const char* path) {
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    std::perror(path);
    return 2;
  }
  try {
    // As kartoteka itself does it: in a child behind walls.
    Extractor extractor({.program = std::filesystem::read_symlink("/proc/self/exe"), .children = 1});
    const Extraction extraction = extractor.extract(file, {.name = path});
    if (!extractor.has_landlock()) std::fputs("This kernel has no Landlock; the other walls stand.\n", stderr);
    if (!extractor.has_recognition()) std::fputs("Tesseract's Polish data are missing; pictures are not read.\n", stderr);
    print(extraction);
    return extraction.state == State::failed ? 1 : 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}

}  // namespace kartoteka::extract
