// Measures how soon a write is found, and what indexing in the background costs an import, on the records of a large
// demonstration company. Prints a table; asserts nothing.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <thread>

#include "engine/records/change_log.h"
#include "engine/records/database.h"
#include "engine/search/searcher.h"
#include "engine/text/language.h"
#include "indexer/demo/load_company.h"
#include "indexer/indexer.h"
#include "tests/temporary_folder.h"

namespace {

using namespace kartoteka;
using SteadyClock = std::chrono::steady_clock;
using std::chrono::duration;

struct Arguments {
  std::size_t records = 100'000;
  unsigned seconds = 30;
  unsigned writes_per_second = 50;
  unsigned lone_writes = 30;
};

struct Bench {
  Arguments arguments;
  TemporaryFolder folder;
  std::shared_ptr<const text::Language> language = text::Language::load(KARTOTEKA_BENCH_DICTIONARY, KARTOTEKA_BENCH_DATA_PL);

  std::filesystem::path database_file(const char* name) const { return folder.path() / (std::string(name) + ".db"); }
  std::filesystem::path index_path(const char* name) const { return folder.path() / (std::string(name) + ".index"); }
};

double seconds_since(SteadyClock::time_point begin) { return duration<double>(SteadyClock::now() - begin).count(); }

demo::Company company_of(std::size_t records) {
  // Shares as in the demonstration, where 800 threads have 4,000 tasks and 6,000 contacts.
  demo::CompanyOptions options;
  options.data_folder = KARTOTEKA_BENCH_DATA_DEMO;
  options.today = *parse_date("2026-01-31");
  options.threads = records * 7 / 100;
  options.tasks = records * 36 / 100;
  options.contacts = records - options.threads - options.tasks;
  options.clients = std::min<std::size_t>(1'000, records / 20 + 10);
  return demo::make_company(options);
}

void load(records::Database& database, demo::Company company) {
  database.write([&](records::Store& store) { demo::load_company(store.connection(), std::move(company)); });
}

records::ChangeNumber latest_of(records::Database& database) {
  return database.read([](records::Store& store) { return records::latest_change(store.connection()); });
}

/// Import alone, then indexing alone.
std::pair<double, double> measure_apart(const Bench& bench, demo::Company company) {
  records::Database database({.file = bench.database_file("apart")});
  auto begin = SteadyClock::now();
  load(database, std::move(company));
  const double import_seconds = seconds_since(begin);
  begin = SteadyClock::now();
  const auto writer = indexer::open_or_make_anew(bench.index_path("apart"), *bench.language, latest_of(database), [](const std::string&) {});
  index::DocumentBuilder builder(bench.language);
  while (database.read([&](records::Store& store) {
    return indexer::apply_next_batch(store, builder, *writer, {}, [](const std::string&) {}).changes;
  }) > 0) {
  }
  return {import_seconds, seconds_since(begin)};
}

/// A contact with a word that nothing else has.
records::ChangeNumber write_marked(records::Database& database, const std::string& word) {
  records::Contact contact;
  contact.client = 1;
  contact.subject = "Rozmowa o fakturze";
  contact.note = "Klient pytał o " + word + " i o termin płatności; obiecałem oddzwonić jutro przed południem.";
  contact.started_at = system_now();
  return database.write([&](records::Store& store) {
    return store.create(records::contact_kind(), contact, records::Viewer::system());
  });
}

bool is_found(search::Searcher& searcher, const std::string& word) {
  search::Request request;
  request.text = word;
  request.access = {"public", "staff"};
  request.correct = false;
  return !searcher.search(request, nullptr).hits.empty();
}

std::string mark(unsigned number) {
  // Letters only, so that it is a word like any other.
  std::string word = "zqx";
  for (unsigned i = 0; i < 6; ++i, number /= 20) word += static_cast<char>('a' + number % 20);
  return word;
}

/// Milliseconds from before the write until a search finds it.
double write_and_find(records::Database& database, const indexer::Indexer& indexer, search::Searcher& searcher, unsigned number) {
  const std::string word = mark(number);
  const auto begin = SteadyClock::now();
  indexer.wait_for(write_marked(database, word), std::chrono::seconds(60));
  while (!is_found(searcher, word)) {
  }
  return seconds_since(begin) * 1'000;
}

/// As many writes a second as asked for, each followed by a reader of its own.
std::vector<double> steady_load(records::Database& database, const indexer::Indexer& indexer, const search::SearchIndex& index,
                                const Arguments& arguments) {
  constexpr unsigned kReaders = 64;
  std::vector<std::vector<double>> found(kReaders);
  const auto begin = SteadyClock::now();
  const auto interval = std::chrono::microseconds(1'000'000 / arguments.writes_per_second);
  const unsigned all = arguments.seconds * arguments.writes_per_second;
  {
    std::vector<std::jthread> readers;
    for (unsigned reader = 0; reader < kReaders; ++reader) {
      readers.emplace_back([&, reader] {
        search::Searcher searcher(index);
        for (unsigned number = reader; number < all; number += kReaders) {
          std::this_thread::sleep_until(begin + number * interval);
          found[reader].push_back(write_and_find(database, indexer, searcher, 1'000 + number));
        }
      });
    }
  }
  std::vector<double> times;
  for (const auto& part : found) times.insert(times.end(), part.begin(), part.end());
  return times;
}

double percentile(std::vector<double> times, double share) {
  std::sort(times.begin(), times.end());
  return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
}

void print_times(const char* what, const std::vector<double>& times) {
  std::printf("%-52s p50 %8.1f ms   p99 %8.1f ms   longest %8.1f ms\n", what, percentile(times, .5), percentile(times, .99),
              percentile(times, 1));
}

void run(const Arguments& arguments) {
  const Bench bench{arguments};
  const demo::Company company = company_of(arguments.records);
  const auto [import_seconds, index_seconds] = measure_apart(bench, company);
  records::Database database({.file = bench.database_file("together")});
  indexer::Indexer indexer({.index_path = bench.index_path("together")}, database, bench.language);
  database.on_write([&] { indexer.wake(); });
  const auto begin = SteadyClock::now();
  load(database, company);
  const double answered_seconds = seconds_since(begin);
  indexer.wait_for(latest_of(database), std::chrono::hours(1));
  const double together_seconds = seconds_since(begin);

  std::printf("%zu records\n", arguments.records);
  std::printf("%-52s %8.1f s\n", "import alone", import_seconds);
  std::printf("%-52s %8.1f s\n", "indexing alone", index_seconds);
  std::printf("%-52s %8.1f s\n", "import with the indexer beside it, all written", answered_seconds);
  std::printf("%-52s %8.1f s   %.2f times indexing alone\n", "… and all found", together_seconds, together_seconds / index_seconds);

  const search::SearchIndex index(bench.index_path("together"), bench.language);
  search::Searcher searcher(index);
  std::vector<double> lone;
  for (unsigned i = 0; i < arguments.lone_writes; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    lone.push_back(write_and_find(database, indexer, searcher, i));
  }
  print_times("a lone write until it is found", lone);
  const auto steady = steady_load(database, indexer, index, arguments);
  print_times((std::to_string(arguments.writes_per_second) + " writes a second, each until it is found").c_str(), steady);
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"How soon a write is found"};
  Arguments arguments;
  app.add_option("--records", arguments.records)->capture_default_str();
  app.add_option("--seconds", arguments.seconds, "of steady writing")->capture_default_str();
  app.add_option("--writes-per-second", arguments.writes_per_second)->capture_default_str();
  CLI11_PARSE(app, argc, argv);
  run(arguments);
}
