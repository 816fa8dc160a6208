// Real files out of Debian's packages live-manual-pdf, -odf and -epub. They are fetched, not part of this project;
// without a network the test says that it is skipped.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "tests/indexer/extract/file_reader.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;
using extract::Extraction;
using extract::State;

namespace {

bool fetch(const TemporaryFolder& folder) {
  const std::string command = "cd '" + folder.path().string() + "' && mkdir deb && cd deb && "
      "apt-get -q -o APT::Sandbox::User=root -o Acquire::Retries=1 -o Acquire::http::Timeout=20 download live-manual-pdf live-manual-odf live-manual-epub "
      ">/dev/null 2>&1 && for deb in *.deb; do dpkg-deb -x \"$deb\" ../tree || exit 1; done && gunzip -r ../tree >/dev/null 2>&1";
  return std::system(command.c_str()) == 0;
}

Extraction read(extract::Extractor& extractor, const std::filesystem::path& file) {
  const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  REQUIRE_MESSAGE(descriptor >= 0, file.string());
  const Extraction found = extractor.extract(descriptor, {.wants_recognition = false});
  close(descriptor);
  CHECK_MESSAGE(found.state == State::done, file.string(), found.detail);
  return found;
}

std::string text_of(const Extraction& found) {
  std::string text;
  for (const extract::Page& page : found.pages) text += page.text + "\n";
  return text;
}

}  // namespace

TEST_CASE("the Polish handbook of live systems is read as ODT, EPUB and PDF") {
  const TemporaryFolder folder;
  if (!fetch(folder)) {
    MESSAGE("skipped: the packages live-manual-* could not be fetched");
    return;
  }
  const auto manual = folder.path() / "tree/usr/share/doc/live-manual";
  extract::Extractor extractor(program_options());
  const Extraction odt = read(extractor, manual / "odt/live-manual.pl.odt");
  CHECK(text_of(odt).find("Podręcznik Systemów Live") != std::string::npos);
  const Extraction epub = read(extractor, manual / "epub/live-manual.pl.epub");
  CHECK(epub.title == "Podręcznik Systemów Live");
  CHECK(epub.pages.size() > 10);
  CHECK(text_of(epub).find("Wnoszenie wkładu do tego dokumentu") != std::string::npos);
  // Debian's PDFs of it lost their main font when they were made: what is left are addresses, and the data.
  const Extraction pdf = read(extractor, manual / "pdf/live-manual.portrait.pl.a4.pdf");
  CHECK(pdf.title == "SiSU: - Podręcznik Systemów Live");
  CHECK(text_of(pdf).find("http://www.gnu.org/licenses/") != std::string::npos);
}
