// What HTTP adds to a search: the same queries, with hits, passages and counts as the page asks for them, in turn in this
// process and of a program that serves the same state folder.
//   search_over_http --state-dir FOLDER --port 8080 --token kt_… [--queries 500]
#include <httplib.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <random>

#include "engine/records/kinds/contact.h"
#include "engine/records/kinds/task.h"
#include "engine/records/store.h"
#include "engine/search/searcher.h"
#include "engine/text/language.h"
#include "http/record_people.h"
#include "http/record_texts.h"
#include "http/search_values.h"

using namespace kartoteka;

namespace {

struct Options {
  std::filesystem::path state_folder;
  int port = 8080;
  std::string token;
  std::size_t queries = 500;
};

/// Two to six words that follow each other in the titles of contacts and tasks.
std::vector<std::string> queries_of(records::Store& store, std::size_t count) {
  std::vector<std::string> titles;
  for (const records::Kind* kind : {&records::contact_kind(), &records::task_kind()}) {
    records::ListQuery query;
    query.limit = records::kMaxListLimit;
    for (const auto& record : store.list(*kind, query, records::Viewer::system()).records) {
      titles.push_back(std::get<std::string>(kind->title_field().get(*record)));
    }
  }
  if (titles.empty()) throw std::runtime_error("the state folder has neither contacts nor tasks");
  std::mt19937_64 random(2026);
  std::vector<std::string> queries;
  while (queries.size() < count) {
    std::string text = titles[random() % titles.size()];
    std::size_t words = 2 + random() % 5;
    const auto end = std::find_if(text.begin(), text.end(), [&](char c) { return c == ' ' && --words == 0; });
    queries.emplace_back(text.begin(), end);
  }
  return queries;
}

double milliseconds_of(const auto& action) {
  const auto begin = std::chrono::steady_clock::now();
  action();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double percentile(std::vector<double> times, std::size_t part) {
  std::sort(times.begin(), times.end());
  return times[std::min(times.size() - 1, times.size() * part / 100)];
}

class InProcess {
 public:
  explicit InProcess(const Options& options)
      : connection_(options.state_folder / "kartoteka.db", db::Access::read), store_(connection_),
        index_(options.state_folder / "index", text::Language::load(KARTOTEKA_BENCH_DICTIONARY, KARTOTEKA_BENCH_DATA_PL)) {
    index_.values = http::search_values();
    searcher_.emplace(index_);
  }

  records::Store& store() { return store_; }

  void search(const std::string& text) {
    const records::Viewer viewer = records::Viewer::system();
    http::RecordTexts texts(store_, viewer);
    http::RecordPeople people(store_, viewer);
    search::Request request;
    request.text = text;
    request.limit = 20;
    request.access = records::groups_of(connection_, viewer);
    request.people = &people;
    searcher_->search(request, &texts);
  }

 private:
  db::Connection connection_;
  records::Store store_;
  search::SearchIndex index_;
  std::optional<search::Searcher> searcher_;
};

void measure(const Options& options) {
  InProcess here(options);
  httplib::Client there("127.0.0.1", options.port);
  there.set_keep_alive(true);
  there.set_tcp_nodelay(true);
  const httplib::Headers headers{{"Authorization", "Bearer " + options.token}};
  const auto ask = [&](const std::string& text) {
    const auto answer = there.Get("/api/v1/search", {{"q", text}, {"limit", "20"}}, headers);
    if (!answer || answer->status != 200) throw std::runtime_error("the program does not answer searches there");
  };
  const std::vector<std::string> queries = queries_of(here.store(), options.queries);
  std::vector<double> in_process;
  std::vector<double> over_http;
  for (const bool is_warm : {false, true}) {
    for (const std::string& text : queries) {
      const double inside = milliseconds_of([&] { here.search(text); });
      const double outside = milliseconds_of([&] { ask(text); });
      if (is_warm) in_process.push_back(inside);
      if (is_warm) over_http.push_back(outside);
    }
  }
  std::printf("%zu searches, 20 hits with passages and counts, milliseconds\n", queries.size());
  for (const auto& [name, times] : {std::pair("in process", &in_process), std::pair("over HTTP", &over_http)}) {
    std::printf("%-12s p50 %6.2f  p95 %6.2f  p99 %6.2f\n", name, percentile(*times, 50), percentile(*times, 95), percentile(*times, 99));
  }
  std::vector<double> more;
  for (std::size_t i = 0; i < queries.size(); ++i) more.push_back(over_http[i] - in_process[i]);
  std::printf("%-12s p50 %6.2f  p95 %6.2f\n", "difference", percentile(more, 50), percentile(more, 95));
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App app("Measures what HTTP adds to a search");
  app.add_option("--state-dir", options.state_folder, "the folder that the program serves")->required();
  app.add_option("--port", options.port, "where it serves");
  app.add_option("--token", options.token, "a token that may read")->required();
  app.add_option("--queries", options.queries, "how many")->check(CLI::PositiveNumber);
  CLI11_PARSE(app, argc, argv);
  try {
    measure(options);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}
