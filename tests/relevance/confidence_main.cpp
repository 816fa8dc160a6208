// answer_confidence SETS_FOLDER [--states FOLDER] [--features OUT.tsv] [--fit]
// Takes the right documents of half the questions of each set out of its corpus, takes the rest in as published answers,
// asks every question for its direct answer, and prints how well the confidence tells answerable questions from
// unanswerable ones, and the reliability table. --fit fits the model anew, on both halves taken out in turn, each set also
// by a model of the others, and prints the lines for engine/search/confidence_model.h.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <set>

#include "engine/base/error.h"
#include "engine/index/index_files.h"
#include "engine/search/searcher.h"
#include "engine/text/language.h"
#include "tests/relevance/calibration.h"
#include "tests/relevance/collection.h"
#include "tests/relevance/product_corpus.h"

namespace kartoteka::relevance {
namespace {

namespace fs = std::filesystem;

struct Options {
  fs::path sets;
  fs::path states;
  fs::path features;
  bool fits = false;
  unsigned half = 0;
  double ridge = 1;
};

/// Documents that answer a question of the half that is to be unanswerable.
std::set<std::string> taken_out(const std::vector<QuestionSet>& sets, const std::string& corpus, unsigned half) {
  std::set<std::string> documents;
  for (const QuestionSet& set : sets) {
    if (set.corpus != corpus) continue;
    for (const auto& [question, right] : set.judgements) {
      if (hash_of(right.begin()->first) % 2 != half) continue;
      for (const auto& [document, grade] : right) documents.insert(document);
    }
  }
  return documents;
}

std::vector<Judged> ask(const QuestionSet& set, const std::vector<Text>& corpus, search::Searcher& searcher) {
  std::set<std::string> ids;
  for (const Text& text : corpus) ids.insert(text.id);
  std::vector<Judged> judged;
  for (const Text& question : set.questions) {
    const auto right = set.judgements.find(question.id);
    if (right == set.judgements.end()) continue;
    search::AnswerRequest request;
    request.text = question.text;
    request.access = {"public"};
    const search::AnswerResult result = searcher.answer(request, nullptr);
    Judged one{.set = set.name, .features = result.features, .confidence = result.confidence};
    one.is_answerable = std::any_of(right->second.begin(), right->second.end(), [&](const auto& document) { return ids.contains(document.first); });
    const search::GivenAnswer* first = result.best ? &*result.best : result.alternatives.empty() ? nullptr : &result.alternatives.front();
    one.is_right = first && right->second.contains(corpus[static_cast<std::size_t>(first->id - 1)].id);
    judged.push_back(one);
  }
  return judged;
}

std::vector<Judged> ask_all(const Options& options, const std::vector<QuestionSet>& sets) {
  const auto language = text::Language::load(KARTOTEKA_DICTIONARY_FILE, KARTOTEKA_DATA_PL);
  std::vector<Judged> judged;
  std::set<std::string> corpora;
  for (const QuestionSet& set : sets) corpora.insert(set.corpus);
  for (const std::string& name : corpora) {
    std::vector<Text> corpus = read_texts(options.sets / name / "corpus.jsonl");
    const std::set<std::string> out = taken_out(sets, name, options.half);
    std::erase_if(corpus, [&](const Text& text) { return out.contains(text.id); });
    const fs::path state = options.states / (name + "-half-" + std::to_string(options.half));
    if (index::probe_index(index_folder(state)) != index::IndexState::usable) take_in(corpus, state, language);
    const search::SearchIndex shared(index_folder(state), language);
    search::Searcher searcher(shared);
    for (const QuestionSet& set : sets) {
      if (set.corpus != name) continue;
      const std::vector<Judged> of_set = ask(set, corpus, searcher);
      judged.insert(judged.end(), of_set.begin(), of_set.end());
    }
  }
  return judged;
}

std::vector<Judged> of_set(const std::vector<Judged>& judged, const std::string& set) {
  std::vector<Judged> found;
  std::copy_if(judged.begin(), judged.end(), std::back_inserter(found), [&](const Judged& one) { return one.set == set; });
  return found;
}

void print_areas(const std::vector<Judged>& judged, const std::vector<QuestionSet>& sets) {
  std::printf("%-14s %9s %11s %6s %8s %6s\n", "set", "questions", "answerable", "right", "AUC", "ECE");
  const auto line = [](const std::string& name, const std::vector<Judged>& some) {
    double answerable = 0;
    double right = 0;
    for (const Judged& one : some) {
      answerable += one.is_answerable ? 1 : 0;
      right += one.is_right ? 1 : 0;
    }
    std::printf("%-14s %9zu %11.0f %6.0f %8.3f %6.3f\n", name.c_str(), some.size(), answerable, right, roc_area(some),
                calibration_error(reliability(some)));
  };
  for (const QuestionSet& set : sets) line(set.name, of_set(judged, set.name));
  line("all", judged);
}

void print_reliability(const std::vector<Judged>& judged) {
  std::printf("\n%-12s %9s %9s %10s %11s\n", "confidence", "questions", "predicted", "right", "answerable");
  const auto bins = reliability(judged);
  for (std::size_t bin = 0; bin < bins.size(); ++bin) {
    std::printf(".%zu to %s %9zu %9.3f %10.3f %11.3f\n", bin, bin == 9 ? "1    " : ("." + std::to_string(bin + 1) + "   ").c_str(), bins[bin].count,
                bins[bin].predicted, bins[bin].right, bins[bin].answerable);
  }
  std::printf("expected calibration error %.3f\n", calibration_error(bins));
}

void write_features(const fs::path& file, const std::vector<Judged>& judged) {
  std::ofstream out(file);
  out << "set\tanswerable\tright\tconfidence";
  for (const std::string_view name : search::kAnswerFeatureNames) out << '\t' << name;
  out << '\n';
  for (const Judged& one : judged) {
    out << one.set << '\t' << one.is_answerable << '\t' << one.is_right << '\t' << one.confidence;
    for (const double value : one.features) out << '\t' << value;
    out << '\n';
  }
}

/// A set of four times the questions weighs twice as much, the known ones together as one.
void weigh(std::vector<Judged>& judged) {
  std::map<std::string, double> counts;
  const auto group = [](const Judged& one) { return one.set.substr(0, one.set.find('-')); };
  for (const Judged& one : judged) ++counts[group(one)];
  for (Judged& one : judged) one.weight = std::sqrt(static_cast<double>(judged.size()) / counts[group(one)]);
}

void fit_and_print(std::vector<Judged> judged, const std::vector<QuestionSet>& sets, double ridge) {
  weigh(judged);
  const search::ConfidenceModel model = fit(judged, ridge);
  std::printf("\ninline constexpr ConfidenceModel kConfidenceModel{\n    .intercept = %.3f,\n    .weights = {", model.intercept);
  for (std::size_t at = 0; at < model.weights.size(); ++at) {
    std::printf("%s%.3f", at == 0 ? "" : ", ", model.weights[at]);
  }
  std::printf("}};\n\nfitted on all sets:\n");
  std::vector<Judged> seen = judged;
  for (Judged& one : seen) one.confidence = predict(model, one.features);
  print_areas(seen, sets);
  std::printf("\nfitted on the other sets only:\n");
  std::vector<Judged> unseen;
  for (const std::string group : {"faq", "known", "poquad"}) {
    std::vector<Judged> others;
    std::copy_if(judged.begin(), judged.end(), std::back_inserter(others), [&](const Judged& one) { return !one.set.starts_with(group); });
    const search::ConfidenceModel of_others = fit(others, ridge);
    for (Judged one : judged) {
      if (!one.set.starts_with(group)) continue;
      one.confidence = predict(of_others, one.features);
      unseen.push_back(one);
    }
  }
  print_areas(unseen, sets);
}

void run(Options options) {
  if (!fs::exists(options.sets)) {
    std::printf("skipped: there is no folder %s with retrieval sets\n", options.sets.c_str());
    return;
  }
  const bool is_temporary = options.states.empty();
  if (is_temporary) options.states = fs::temp_directory_path() / ("answer-confidence-" + std::to_string(::getpid()));
  const std::vector<QuestionSet> sets = read_sets(options.sets);
  const std::vector<Judged> judged = ask_all(options, sets);
  print_areas(judged, sets);
  print_reliability(judged);
  if (!options.features.empty()) write_features(options.features, judged);
  if (options.fits) {
    std::vector<Judged> both = judged;
    options.half = 1 - options.half;
    const std::vector<Judged> others = ask_all(options, sets);
    both.insert(both.end(), others.begin(), others.end());
    std::printf("\nthe other half taken out:\n");
    print_areas(others, sets);
    fit_and_print(std::move(both), sets, options.ridge);
  }
  if (is_temporary) fs::remove_all(options.states);
}

}  // namespace
}  // namespace kartoteka::relevance

int main(int count, char** arguments) {
  kartoteka::relevance::Options options;
  CLI::App app("Measures how far the confidence of direct answers can be believed, and fits it");
  app.add_option("sets", options.sets, "folder of retrieval sets")->required();
  app.add_option("--states", options.states, "keeps the indexes in this folder and uses them again");
  app.add_option("--features", options.features, "writes what the confidence of each question is told from");
  app.add_flag("--fit", options.fits, "fits the model and prints it");
  app.add_option("--half", options.half, "which half of the questions is unanswerable: 0 or 1");
  app.add_option("--ridge", options.ridge, "keeps the weights of the fit small");
  CLI11_PARSE(app, count, arguments);
  try {
    kartoteka::relevance::run(std::move(options));
  } catch (const kartoteka::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
