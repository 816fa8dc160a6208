// At least 500 hostile files through the real server, with a table of how they ended:
//   hostile_files [MUTATED FILES, 525 unless told]
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>

#include "tests/files/hostile.h"

using namespace kartoteka;

namespace {

int mutated_files = 525;

void print(const char* what, const HostileReport& report) {
  int all = 0;
  for (const auto& [ending, count] : report.endings) all += count;
  std::printf("%s: %d files\n", what, all);
  for (const auto& [ending, count] : report.endings) std::printf("  %-24s %d\n", ending.c_str(), count);
  std::printf("  longest until its state  %.1f s (%s)\n", report.longest_seconds, encoded_for_url(report.longest_name).c_str());
  std::printf("  largest reader           %ld MB\n", report.most_child_kilobytes / 1024);
  std::printf("  growth of the server     %.1f MB\n\n", static_cast<double>(report.server_growth_kilobytes) / 1024);
  std::fflush(stdout);
}

}  // namespace

TEST_CASE("hostile files end with a state") {
  FileServer server;
  print("bombs, giants, entities, deep nesting, wrong types, names", feed(server, samples::bombs()));
  check_that_it_still_reads(server);
  print("mutated and cut files of every format", feed(server, samples::mutated_files(2024, mutated_files)));
  check_that_it_still_reads(server);
}

int main(int count, char** arguments) {
  if (count > 1) mutated_files = std::atoi(arguments[1]);
  return doctest::Context().run();
}
