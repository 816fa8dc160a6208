// How fast files are read: a 50-page PDF alone, and 1,000 mixed files of about 100 KB on two children, with the parent's
// memory before and after. Arguments: kartoteka-extract's path is built in; an optional number of mixed files.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "tests/indexer/extract/file_reader.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;
using Clock_ = std::chrono::steady_clock;

namespace {

double milliseconds_since(Clock_::time_point begin) { return std::chrono::duration<double, std::milli>(Clock_::now() - begin).count(); }

long resident_kilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmRSS:")) return std::atol(line.c_str() + 6);
  }
  return 0;
}

std::string paragraph(std::mt19937& random, std::size_t letters) {
  static const std::vector<std::string> kWords{"umowa", "najmu", "lokalu", "użytkowego", "czynsz", "płatny", "z", "góry", "do", "dziesiątego", "dnia",
                                               "każdego", "miesiąca", "zażółć", "gęślą", "jaźń", "faktura", "nr", "wykonawca", "zobowiązuje", "się"};
  std::string text;
  while (text.size() < letters) text += (random() % 4 == 0 ? std::to_string(random()) : kWords[random() % kWords.size()]) + " ";
  return text;
}

std::vector<std::string> paragraphs(std::mt19937& random, std::size_t count, std::size_t letters) {
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < count; ++i) texts.push_back(paragraph(random, letters));
  return texts;
}

/// A page of some 45 lines.
std::string page(std::mt19937& random) {
  std::string text;
  for (int i = 0; i < 45; ++i) text += paragraph(random, 60) + "\n";
  return text;
}

std::string pages_of_pdf(std::mt19937& random, std::size_t count) {
  std::vector<std::string> pages;
  for (std::size_t i = 0; i < count; ++i) pages.push_back(page(random));
  return samples::pdf(pages);
}

/// What an office has, each of about 100 KB: PDFs, letters, pages, mails with attachments, lists.
std::string mixed_file(std::mt19937& random, int turn) {
  switch (turn % 8) {
    case 0:
    case 1: return pages_of_pdf(random, 30);
    case 2:
    case 3: return samples::docx(paragraphs(random, 500, 500));
    case 4: return samples::zip({{"umowa.docx", samples::docx(paragraphs(random, 250, 500))}, {"lista.csv", paragraph(random, 120'000)}});
    case 5: return "From: a@example.pl\nSubject: Umowa\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\n" + paragraph(random, 100'000);
    case 6: return "<html><body><p>" + paragraph(random, 100'000) + "</body></html>";
    default: return "{\\rtf1\\ansi " + samples::encoded(paragraph(random, 100'000), "CP1250") + "}";
  }
}

void time_a_pdf() {
  std::mt19937 random(1);
  const std::string bytes = pages_of_pdf(random, 50);
  extract::Extractor extractor(program_options());
  read_bytes(extractor, "ciepły");
  std::vector<double> times;
  for (int i = 0; i < 10; ++i) {
    const auto begin = Clock_::now();
    if (read_bytes(extractor, bytes).pages.size() != 50) std::abort();
    times.push_back(milliseconds_since(begin));
  }
  std::sort(times.begin(), times.end());
  std::printf("a 50-page PDF with its preview: median %.0f ms, longest %.0f ms\n", times[5], times.back());
}

void time_mixed_files(int count) {
  std::mt19937 random(2);
  std::vector<std::string> files;
  std::size_t bytes = 0;
  for (int i = 0; i < 64; ++i) bytes += files.emplace_back(mixed_file(random, i)).size();
  auto options = program_options();
  options.children = 2;
  extract::Extractor extractor(options);
  const long memory_before = resident_kilobytes();
  std::atomic<int> next = 0;
  std::atomic<int> done = 0;
  const auto begin = Clock_::now();
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < options.children; ++i) {
      threads.emplace_back([&] {
        for (int turn = next++; turn < count; turn = next++) {
          done += read_bytes(extractor, files[static_cast<std::size_t>(turn) % files.size()]).state == extract::State::done ? 1 : 0;
        }
      });
    }
  }
  const double seconds = milliseconds_since(begin) / 1000;
  std::printf("%d of %d mixed files of %zu KB on %d children: %.1f s, %.0f a second; children started: %llu\n", done.load(), count,
              bytes / files.size() / 1024, options.children, seconds, count / seconds,
              static_cast<unsigned long long>(extractor.counts().children_started));
  std::printf("memory of the parent: %ld KB before, %ld KB after\n", memory_before, resident_kilobytes());
}

void time_a_scan() {
  const std::string bytes = samples::scanned_pdf({"Umowa najmu lokalu\nw Gdańsku"});
  const auto begin = Clock_::now();
  read_bytes(bytes);
  std::printf("a scanned page, the start of the child included: %.0f ms\n", milliseconds_since(begin));
}

}  // namespace

int main(int count, char** arguments) {
  time_a_pdf();
  time_a_scan();
  time_mixed_files(count > 1 ? std::atoi(arguments[1]) : 1'000);
}
