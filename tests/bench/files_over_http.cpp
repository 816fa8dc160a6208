// How fast files are taken in, read and found by the real program, and how searches fare meanwhile:
//   files_over_http [--files 1000] [--kilobytes 100] [--readers 2] [--runs 5]
// First a PDF of 50 pages, alone: from the end of its upload until a word of its last page is found. Then files of many
// kinds, uploaded one after another without a pause, while another connection searches without a pause.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "tests/files/file_server.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;
using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock::time_point;

namespace {

struct Options {
  int files = 1'000;
  std::size_t kilobytes = 100;
  int readers = 2;
  int runs = 5;
} options;

double seconds_since(Moment begin) { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(); }

/// Words of sentences that repeat as those of a language do: few often, most rarely.
class Words {
 public:
  explicit Words(unsigned seed) : random_(seed) {}

  std::string text(std::size_t bytes) {
    static const std::vector<std::string> kWords{"umowa", "faktura", "klient", "zażalenie", "dostawa", "opóźnienie", "wynagrodzenie", "lokal", "strona", "termin",
                                                 "odpowiedź", "gwarancja", "wypowiedzenie", "przelew", "należność", "kosztorys", "wykonawca", "zamawiający", "protokół", "odbiór"};
    static const std::vector<std::string> kEndings{"", "ach", "ami", "owy", "ność", "enie", "ek", "arz", "isko", "ownia"};
    std::string result;
    std::size_t line = 0;
    while (result.size() < bytes) {
      const double rank = std::pow(std::uniform_real_distribution<>(0, 1)(random_), 3.0);
      const auto number = static_cast<std::size_t>(rank * 20'000);
      result += number < 200 ? kWords[number % kWords.size()] : kWords[number % kWords.size()] + kEndings[number % kEndings.size()] + std::to_string(number % 997);
      const bool ends_line = result.size() - line > 70;  // what is wider than a page is not on it
      result += ends_line ? "\n" : random_() % 12 == 0 ? ". " : " ";
      if (ends_line) line = result.size();
    }
    return result;
  }

  std::vector<std::string> pages(std::size_t count, std::size_t bytes) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < count; ++i) result.push_back(text(bytes));
    return result;
  }

 private:
  std::mt19937 random_;
};

struct File {
  std::string name;
  std::string bytes;
};

/// Pads with what no reader shows as text, so that a file has the wanted size.
std::string noise(std::mt19937& random, std::size_t bytes) {
  std::string result(bytes, '\0');
  for (char& c : result) c = static_cast<char>(random());
  return result;
}

File make_file(int number) {
  Words words(static_cast<unsigned>(number));
  std::mt19937 random(static_cast<unsigned>(number));
  const std::size_t bytes = options.kilobytes * 1'024;
  const std::string id = std::to_string(number);
  switch (number % 5) {
    case 0: return {"umowa" + id + ".pdf", samples::pdf(words.pages(12, 2'500)) + "\n%" + noise(random, bytes > 60'000 ? bytes - 60'000 : 0)};
    case 1: return {"pismo" + id + ".docx", samples::zip({{"word/media/obraz.png", noise(random, bytes - bytes / 4)}, {"[Content_Types].xml", "<Types/>"},
                                                          {"word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" +
                                                                                    words.text(bytes / 4) + "</w:t></w:r></w:p></w:body></w:document>"}})};
    case 2: return {"notatka" + id + ".txt", words.text(bytes)};
    case 3: return {"strona" + id + ".html", "<html><body><style>" + std::string(bytes / 2, 'a') + "</style><p>" + words.text(bytes / 2) + "</p></body></html>"};
    default: return {"list" + id + ".eml", "From: a@example.com\r\nTo: b@example.com\r\nSubject: List " + id + "\r\nDate: Sun, 3 May 2026 09:30:00 +0200\r\nMIME-Version: 1.0\r\n"
                                           "Content-Type: text/plain; charset=utf-8\r\n\r\n" + words.text(bytes / 2)};
  }
}

double percentile(std::vector<double> values, double part) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

struct Searches {
  std::vector<double> milliseconds;
  int failed = 0;
  std::string failure;  ///< the last
};

/// Searches on a connection of its own until it is stopped.
Searches search_until(const FileServer& server, const std::atomic<bool>& stops) {
  httplib::Client client("127.0.0.1", server.port());
  client.set_bearer_token_auth(server.token());
  client.set_keep_alive(true);
  client.set_tcp_nodelay(true);
  const std::vector<std::string> queries{"umowy%20najmu", "opoznienie%20dostawy", "faktura", "protokol%20odbioru%20kosztorys", "klient:kow%20gwarancji", "wypowiedzenie%20umowy%20lokal"};
  Searches searches;
  for (std::size_t i = 0; !stops; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    const auto result = client.Get("/api/v1/search?q=" + queries[i % queries.size()]);
    searches.milliseconds.push_back(seconds_since(begin) * 1e3);
    if (!result || result->status != 200) {
      ++searches.failed;
      searches.failure = result ? result->body : httplib::to_string(result.error());
    }
    std::this_thread::sleep_for(5ms);
  }
  return searches;
}

void wait_until_found(const ApiClient& client, const std::string& word) {
  const auto begin = std::chrono::steady_clock::now();
  while (client.get("/search?correct=false&q=" + word).body["total"].get<int>() == 0) {
    REQUIRE_MESSAGE(seconds_since(begin) < 300, word << " is not found");
    std::this_thread::sleep_for(5ms);
  }
}

void wait_until_idle(const ApiClient& client) {
  while (true) {
    const json status = client.get("/status").body;
    if (status["files"]["queued"] == 0 && status["index"]["lag_changes"] == 0) return;
    std::this_thread::sleep_for(50ms);
  }
}

double load() {
  double value = 0;
  std::ifstream("/proc/loadavg") >> value;
  return value;
}

}  // namespace

TEST_CASE("files over HTTP") {
  const FileServer server({"--readers", std::to_string(options.readers)});
  const ApiClient client = server.client();
  std::printf("load of the machine before: %.1f\n\n", load());
  std::printf("A PDF of 50 pages, from the end of its upload until a word of its last page is found:\n");
  for (int run = 0; run < options.runs; ++run) {
    auto pages = Words(static_cast<unsigned>(1'000'000 + run)).pages(50, 2'500);
    const std::string word = "ostatnieslowo" + std::to_string(run);
    pages.back() = word + "\n" + pages.back();
    const std::string pdf = samples::pdf(pages);
    server.upload("ksiazka.pdf", pdf);
    const auto begin = std::chrono::steady_clock::now();
    wait_until_found(client, word);
    std::printf("  %6.0f KB  %6.2f s\n", static_cast<double>(pdf.size()) / 1024, seconds_since(begin));
    std::fflush(stdout);
  }

  std::vector<File> files;
  std::size_t bytes = 0;
  for (int number = 0; number < options.files; ++number) {
    files.push_back(make_file(number));
    bytes += files.back().bytes.size();
  }
  const long before = memory_kilobytes(server.process(), "VmRSS");
  std::atomic<bool> stops = false;
  Searches searches;
  std::thread searcher([&] { searches = search_until(server, stops); });
  const auto begin = std::chrono::steady_clock::now();
  for (const File& file : files) server.upload(file.name, file.bytes);
  const double uploaded = seconds_since(begin);
  const double load_meanwhile = load();
  server.upload("swiezy.txt", "calkiemswiezy");
  const auto fresh = std::chrono::steady_clock::now();
  wait_until_found(client, "calkiemswiezy");
  const double fresh_seconds = seconds_since(fresh);
  wait_until_idle(client);
  const double all = seconds_since(begin);
  stops = true;
  searcher.join();
  const json state = client.get("/status").body["files"];
  std::printf("\n%d files of many kinds, %.0f KB each in the mean, %d readers:\n", options.files,
              static_cast<double>(bytes) / 1024 / options.files, options.readers);
  std::printf("  uploaded                    %7.1f s  %6.1f files/s\n", uploaded, options.files / uploaded);
  std::printf("  read and found              %7.1f s  %6.1f files/s\n", all, options.files / all);
  std::printf("  a fresh file behind them    %7.2f s  until it is found\n", fresh_seconds);
  const auto& times = searches.milliseconds;
  std::printf("  searches meanwhile          %7zu    p50 %.1f ms, p99 %.1f ms, at most %.1f ms\n", times.size(), percentile(times, .5), percentile(times, .99), percentile(times, 1));
  if (searches.failed > 0) std::printf("  SEARCHES FAILED             %7d    %s\n", searches.failed, searches.failure.c_str());
  std::printf("  memory of the server        %7.0f MB before, %.0f MB after, %.0f MB at most\n", static_cast<double>(before) / 1024,
              static_cast<double>(memory_kilobytes(server.process(), "VmRSS")) / 1024, static_cast<double>(memory_kilobytes(server.process(), "VmHWM")) / 1024);
  std::printf("  read %d, without text %d, failed %d\n", state["done"].get<int>(), state["no_text"].get<int>(), state["failed"].get<int>());
  std::printf("  load of the machine         %7.1f\n", load_meanwhile);
}

int main(int count, char** arguments) {
  for (int i = 1; i + 1 < count; i += 2) {
    const std::string name = arguments[i];
    const int value = std::atoi(arguments[i + 1]);
    if (name == "--files") options.files = value;
    if (name == "--kilobytes") options.kilobytes = static_cast<std::size_t>(value);
    if (name == "--readers") options.readers = value;
    if (name == "--runs") options.runs = value;
  }
  return doctest::Context().run();
}
