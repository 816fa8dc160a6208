// similar_notes SETS_FOLDER [--titles NAME=CORPUS.jsonl]… [--states FOLDER]
// Takes each corpus in as published answers, asks what is like notes made of its questions (and of the titles of the
// corpora that --titles names), as somebody types them while a caller talks, and prints how well the right answers rank.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <map>

#include "engine/base/error.h"
#include "engine/index/index_files.h"
#include "engine/search/searcher.h"
#include "engine/text/language.h"
#include "tests/relevance/notes.h"
#include "tests/relevance/product_corpus.h"
#include "tests/relevance/tuning_options.h"

namespace kartoteka::relevance {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTitles = 400;
constexpr std::size_t kHits = 10;

struct Options {
  fs::path sets;
  fs::path states;
  std::vector<std::string> titles;
  std::vector<std::string> tuning;
  bool lists = false;
};

struct Corpus {
  std::vector<Text> documents;
  std::vector<NoteClass> classes;
};

double now_ms() { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

double at_part(std::vector<double> values, double part) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0 : values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

void print(const NoteClass& notes, const std::vector<Text>& documents, search::Searcher& searcher, bool lists) {
  Run run;
  std::vector<double> times;
  for (const Text& note : notes.notes) {
    search::SimilarRequest request;
    request.like = search::LikeText{"", note.text};
    request.access = {"public"};
    request.limit = kHits;
    const double begin = now_ms();
    const search::Result result = searcher.similar(request, nullptr);
    times.push_back(now_ms() - begin);
    std::vector<std::string>& found = run[note.id];
    for (const search::Hit& hit : result.hits) found.push_back(documents[static_cast<std::size_t>(hit.id - 1)].id);
    if (lists) std::printf("%s\t%s\t%s\n", notes.name.c_str(), note.text.c_str(), found.empty() ? "" : found.front().c_str());
  }
  const Measures measures = measure(notes.judgements, run);
  std::printf("%-36s %6zu  NDCG@3 %5.1f  MRR@10 %5.1f  p50 %5.2f ms  p99 %5.2f ms\n", notes.name.c_str(), notes.notes.size(), 100 * measures.ndcg_at_3,
              100 * measures.mrr_at_10, at_part(times, 0.5), at_part(times, 0.99));
}

std::map<std::string, Corpus> read_corpora(const Options& options) {
  std::map<std::string, Corpus> corpora;
  const auto add = [](Corpus& corpus, std::vector<NoteClass> classes) { std::move(classes.begin(), classes.end(), std::back_inserter(corpus.classes)); };
  for (const QuestionSet& set : read_sets(options.sets)) {
    Corpus& corpus = corpora[set.corpus];
    if (corpus.documents.empty()) corpus.documents = read_texts(options.sets / set.corpus / "corpus.jsonl");
    add(corpus, notes_of(set));
  }
  for (const std::string& given : options.titles) {
    const auto equals = given.find('=');
    Corpus& corpus = corpora[given.substr(0, equals)];
    corpus.documents = read_texts(given.substr(equals + 1));
    add(corpus, notes_of_titles(given.substr(0, equals), corpus.documents, kTitles));
  }
  return corpora;
}

void run(Options options) {
  if (!fs::exists(options.sets)) {
    std::printf("skipped: there is no folder %s with retrieval sets\n", options.sets.c_str());
    return;
  }
  const bool is_temporary = options.states.empty();
  if (is_temporary) options.states = fs::temp_directory_path() / ("similar-notes-" + std::to_string(::getpid()));
  const auto language = text::Language::load(KARTOTEKA_DICTIONARY_FILE, KARTOTEKA_DATA_PL);
  for (const auto& [name, corpus] : read_corpora(options)) {
    const fs::path state = options.states / name;
    if (index::probe_index(index_folder(state)) != index::IndexState::usable) take_in(corpus.documents, state, language);
    search::SearchIndex shared(index_folder(state), language);
    for (const std::string& setting : options.tuning) set_tuning(shared.tuning, setting);
    search::Searcher searcher(shared);
    for (const NoteClass& notes : corpus.classes) print(notes, corpus.documents, searcher, options.lists);
  }
  if (is_temporary) fs::remove_all(options.states);
}

}  // namespace
}  // namespace kartoteka::relevance

int main(int count, char** arguments) {
  kartoteka::relevance::Options options;
  CLI::App app("Measures how well answers are found for notes while they are typed");
  app.add_option("sets", options.sets, "folder of retrieval sets")->required();
  app.add_option("--titles", options.titles, "NAME=CORPUS.jsonl: notes are made of the titles of this corpus");
  app.add_option("--states", options.states, "keeps the indexes in this folder and uses them again");
  app.add_option("--tune", options.tuning, "tries another number of engine/search/tuning.h: name=number");
  app.add_flag("--list", options.lists, "prints each note with the first that was found");
  CLI11_PARSE(app, count, arguments);
  try {
    kartoteka::relevance::run(std::move(options));
  } catch (const kartoteka::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
