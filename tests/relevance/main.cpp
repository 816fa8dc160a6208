// relevance CORPUS.jsonl QUERIES.jsonl [--qrels QRELS.tsv] [--run OUT.tsv] [--limit 100]
// Takes a corpus in as published answers, asks each query through the product's own search with default settings, and
// measures the ranking. Also the tool for tuning: --tune, --state-dir.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>

#include "engine/base/error.h"
#include "engine/index/index_files.h"
#include "engine/search/searcher.h"
#include "engine/text/language.h"
#include "tests/relevance/collection.h"
#include "tests/relevance/product_corpus.h"
#include "tests/relevance/tuning_options.h"

namespace kartoteka::relevance {
namespace {

namespace fs = std::filesystem;
using Seconds = std::chrono::duration<double>;

struct Options {
  fs::path corpus;
  fs::path queries;
  fs::path qrels;
  fs::path run;
  fs::path state;
  std::size_t limit = 100;
  std::vector<std::string> tuning;
  bool explain = false;
};

class Stopwatch {
 public:
  double seconds() const { return Seconds(std::chrono::steady_clock::now() - begin_).count(); }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

/// A state folder that vanishes with the object, unless it was given.
class StateFolder {
 public:
  explicit StateFolder(const fs::path& given)
      : path(given.empty() ? fs::temp_directory_path() / ("relevance-" + std::to_string(::getpid())) : given),
        is_given_(!given.empty()) {}
  ~StateFolder() {
    std::error_code ignored;
    if (!is_given_) {
      fs::remove_all(path, ignored);
    }
  }
  StateFolder(const StateFolder&) = delete;
  StateFolder& operator=(const StateFolder&) = delete;

  const fs::path path;

 private:
  bool is_given_;
};

double at_part(std::vector<double> sorted, double part) {
  std::sort(sorted.begin(), sorted.end());
  return sorted.empty() ? 0 : sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

class Asker {
 public:
  Asker(const Options& options, const std::vector<Text>& corpus, search::Searcher& searcher)
      : options_(options), corpus_(corpus), searcher_(searcher) {
    if (!options.run.empty()) {
      out_.open(options.run);
    }
  }

  void ask(const Text& query) {
    search::Request request;
    request.text = query.text;
    request.access = {"public"};
    request.limit = options_.limit;
    request.highlight = false;
    request.facets = false;
    const Stopwatch watch;
    const search::Result result = searcher_.search(request, nullptr);
    milliseconds_.push_back(watch.seconds() * 1000);
    std::vector<std::string>& documents = run_[query.id];
    for (const search::Hit& hit : result.hits) {
      documents.push_back(corpus_[static_cast<std::size_t>(hit.id - 1)].id);
      if (out_.is_open()) {
        out_ << query.id << '\t' << documents.back() << '\t' << documents.size() << '\t' << hit.score << '\n';
      }
    }
    if (options_.explain && result.corrected_text) {
      std::cerr << query.id << ": " << query.text << " -> " << *result.corrected_text << '\n';
    }
  }

  void print() const {
    if (!options_.qrels.empty()) {
      const Measures measures = measure(read_judgements(options_.qrels), run_);
      std::printf("NDCG@10 %.4f  Recall@10 %.4f  Recall@100 %.4f  MRR@10 %.4f  ", measures.ndcg_at_10,
                  measures.recall_at_10, measures.recall_at_100, measures.mrr_at_10);
    }
    std::printf("queries %zu  p50 %.2f ms  p99 %.2f ms\n", milliseconds_.size(), at_part(milliseconds_, 0.5),
                at_part(milliseconds_, 0.99));
  }

 private:
  const Options& options_;
  const std::vector<Text>& corpus_;
  search::Searcher& searcher_;
  std::ofstream out_;
  Run run_;
  std::vector<double> milliseconds_;
};

void run(const Options& options) {
  const auto language = text::Language::load(KARTOTEKA_DICTIONARY_FILE, KARTOTEKA_DATA_PL);
  const std::vector<Text> corpus = read_texts(options.corpus);
  const StateFolder folder(options.state);
  if (index::probe_index(index_folder(folder.path)) != index::IndexState::usable) {
    const Stopwatch watch;
    take_in(corpus, folder.path, language);
    std::cerr << corpus.size() << " answers written and indexed in " << watch.seconds() << " s\n";
  }
  search::SearchIndex shared(index_folder(folder.path), language);
  for (const std::string& setting : options.tuning) {
    set_tuning(shared.tuning, setting);
  }
  search::Searcher searcher(shared);
  Asker asker(options, corpus, searcher);
  for (const Text& query : read_texts(options.queries)) {
    asker.ask(query);
  }
  asker.print();
}

}  // namespace
}  // namespace kartoteka::relevance

int main(int count, char** arguments) {
  kartoteka::relevance::Options options;
  CLI::App app("Measures how well the product's search ranks a corpus for given queries");
  app.add_option("corpus", options.corpus, "JSON Lines of {_id, title, text}")->required();
  app.add_option("queries", options.queries, "JSON Lines of {_id, text}")->required();
  app.add_option("--qrels", options.qrels, "judgements: query-id, corpus-id, score, tab-separated, with a header");
  app.add_option("--run", options.run, "writes query-id, document-id, rank, score here");
  app.add_option("--limit", options.limit, "hits for each query");
  app.add_option("--state-dir", options.state, "keeps records and index in this folder and uses them again");
  app.add_option("--tune", options.tuning, "tries another number of engine/search/tuning.h: name=number");
  app.add_flag("--corrections", options.explain, "prints the queries that were corrected");
  CLI11_PARSE(app, count, arguments);
  try {
    kartoteka::relevance::run(options);
  } catch (const kartoteka::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
