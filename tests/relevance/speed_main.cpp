// search_speed --records 1000000 --index FOLDER --text CORPUS.jsonl... --questions QUERIES.jsonl...
// Times indexing and searching in process, warm, on synthetic records of real sentences.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>
#include <map>
#include <thread>

#include "engine/base/error.h"
#include "engine/index/index_files.h"
#include "engine/index/index_writer.h"
#include "engine/search/searcher.h"
#include "engine/text/language.h"
#include "tests/relevance/collection.h"
#include "tests/relevance/records.h"
#include "tests/relevance/tuning_options.h"

namespace kartoteka::relevance {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::int64_t records = 100'000;
  fs::path index;
  std::vector<fs::path> texts;
  std::vector<fs::path> questions;
  std::size_t queries = 200;
  std::size_t threads = 2;
  std::vector<std::string> tuning;
  bool cpu_time = false;
  std::string only;
};

/// Of this thread alone, so that a busy machine does not blur what a search costs.
double thread_cpu_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double seconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double text_size(const index::SearchEntry& entry) {
  std::size_t size = entry.title.size() + entry.body.size();
  for (const index::Passage& passage : entry.passages) {
    size += passage.text.size();
  }
  return static_cast<double>(size);
}

/// The texts of the records, each made once, so that only the first round pays for it.
class MadeTexts : public search::TextSource {
 public:
  explicit MadeTexts(const RecordMaker& maker) : maker_(maker) {}

  std::optional<search::EntryTexts> texts(std::string_view, std::int64_t id) override {
    const index::SearchEntry& entry = entry_of(id);
    return search::EntryTexts{entry.title, {}, entry.body, entry.identifiers};
  }
  std::optional<std::string> passage(std::string_view, std::int64_t id, std::uint32_t number) override {
    return entry_of(id).passages[number - 1].text;
  }

 private:
  const index::SearchEntry& entry_of(std::int64_t id) {
    const auto [place, is_new] = entries_.try_emplace(id);
    if (is_new) {
      place->second = maker_.record(id).value();
    }
    return place->second;
  }

  const RecordMaker& maker_;
  std::map<std::int64_t, index::SearchEntry> entries_;
};

void build_index(const Options& options, const RecordMaker& maker, const std::shared_ptr<const text::Language>& language) {
  constexpr std::size_t kBatch = 9'000;
  const fs::path loose = options.index.string() + ".loose";
  double text_bytes = 0;
  const double begin = cpu_seconds();
  {
    index::IndexWriter writer({.path = loose, .mode = index::OpenMode::create_anew, .durable = false});
    index::DocumentBuilder builder(language);
    for (std::int64_t number = 1; number <= options.records; ++number) {
      const auto entry = maker.record(number);
      if (!entry) {
        continue;
      }
      text_bytes += text_size(*entry);
      writer.put(builder.build(*entry));
      if (writer.pending_changes() >= kBatch) {
        writer.commit(static_cast<std::uint64_t>(number));
      }
    }
    writer.commit(static_cast<std::uint64_t>(options.records));
  }
  std::printf("indexed %lld records, %.0f a CPU second; index %.2f of the text", static_cast<long long>(options.records),
              static_cast<double>(options.records) / (cpu_seconds() - begin),
              static_cast<double>(index::index_size_bytes(loose)) / text_bytes);
  index::compact_index(loose, options.index);
  fs::remove_all(loose);
  std::printf(", compacted %.2f\n", static_cast<double>(index::index_size_bytes(options.index)) / text_bytes);
  std::fflush(stdout);
}

double at_part(std::vector<double> times, double part) {
  std::sort(times.begin(), times.end());
  return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

void print(const std::string& name, const std::vector<double>& times) {
  double sum = 0;
  for (const double time : times) {
    sum += time;
  }
  std::printf("%-28s p50 %7.2f  p95 %7.2f  p99 %7.2f  mean %7.2f ms\n", name.c_str(), at_part(times, 0.5),
              at_part(times, 0.95), at_part(times, 0.99), sum / static_cast<double>(times.size()));
  std::fflush(stdout);
}

void time_classes(const std::vector<QueryClass>& classes, search::Searcher& searcher, MadeTexts& texts, bool cpu_time) {
  std::vector<double> all;
  for (const QueryClass& queries : classes) {
    std::vector<double> times;
    for (int round = 0; round < 2; ++round) {  // the first one warms up
      times.clear();
      for (const search::Request& request : queries.requests) {
        const auto begin = std::chrono::steady_clock::now();
        const double cpu_begin = thread_cpu_seconds();
        searcher.search(request, request.highlight ? &texts : nullptr);
        times.push_back((cpu_time ? thread_cpu_seconds() - cpu_begin : seconds_since(begin)) * 1000);
      }
    }
    print(queries.name, times);
    all.insert(all.end(), times.begin(), times.end());
  }
  print("all", all);
}

double time_threads(const std::vector<QueryClass>& classes, const search::SearchIndex& shared, std::size_t threads) {
  std::size_t asked = 0;
  for (std::size_t number = 0; number < 4; ++number) {
    asked += classes[number].requests.size();
  }
  const auto begin = std::chrono::steady_clock::now();
  {
    std::vector<std::jthread> running;
    for (std::size_t thread = 0; thread < threads; ++thread) {
      running.emplace_back([&] {
        search::Searcher searcher(shared);
        for (std::size_t number = 0; number < 4; ++number) {
          for (const search::Request& request : classes[number].requests) {
            searcher.search(request, nullptr);
          }
        }
      });
    }
  }
  const double a_second = static_cast<double>(asked * threads) / seconds_since(begin);
  std::printf("%zu threads: %.0f queries a second\n", threads, a_second);
  return a_second;
}

void run(const Options& options) {
  const auto language = text::Language::load(KARTOTEKA_DICTIONARY_FILE, KARTOTEKA_DATA_PL);
  const std::vector<std::string> sentences = sentences_of(options.texts);
  std::vector<std::string> questions;
  for (const auto& file : options.questions) {
    for (const Text& question : read_texts(file)) {
      questions.push_back(question.text);
    }
  }
  const RecordMaker maker(sentences);
  if (index::probe_index(options.index) != index::IndexState::usable) {
    fs::remove_all(options.index);
    build_index(options, maker, language);
  }
  search::SearchIndex shared(options.index, language);
  for (const std::string& setting : options.tuning) {
    set_tuning(shared.tuning, setting);
  }
  std::vector<QueryClass> classes = query_classes(sentences, questions, options.queries);
  std::erase_if(classes, [&](const QueryClass& queries) { return queries.name.find(options.only) == std::string::npos; });
  search::Searcher searcher(shared);
  const auto begin = std::chrono::steady_clock::now();
  searcher.search(classes[0].requests[0], nullptr);
  std::printf("first search, with reading the vocabulary: %.0f ms\n", seconds_since(begin) * 1000);
  MadeTexts texts(maker);
  time_classes(classes, searcher, texts, options.cpu_time);
  if (!options.only.empty()) {
    return;
  }
  const double alone = time_threads(classes, shared, 1);
  for (std::size_t threads = 2; threads <= options.threads; ++threads) {
    std::printf("  that is %.2f times one thread\n", time_threads(classes, shared, threads) / alone);
  }
}

}  // namespace
}  // namespace kartoteka::relevance

int main(int count, char** arguments) {
  kartoteka::relevance::Options options;
  CLI::App app("Measures how fast the product indexes and searches");
  app.add_option("--records", options.records, "how many records to make");
  app.add_option("--index", options.index, "folder of the index; is used again if it is there")->required();
  app.add_option("--text", options.texts, "JSON Lines of {_id, title, text} whose sentences are used")->required();
  app.add_option("--questions", options.questions, "JSON Lines of {_id, text}")->required();
  app.add_option("--queries", options.queries, "queries of each class");
  app.add_option("--threads", options.threads, "also asks from 1 to so many threads at once");
  app.add_flag("--cpu-time", options.cpu_time, "times in processor time instead of elapsed time");
  app.add_option("--only", options.only, "only classes of queries whose name has this in it");
  app.add_option("--tune", options.tuning, "tries another number of engine/search/tuning.h: name=number");
  CLI11_PARSE(app, count, arguments);
  try {
    kartoteka::relevance::run(options);
  } catch (const kartoteka::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
