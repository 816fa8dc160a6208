// How fast the analyzer is, from raw bytes to tokens, on one core. Floors: 500,000 words a second; the dictionary opens
// in under 50 ms. Without arguments it analyses sentences of its own, in which words recur as in offices;
// KARTOTEKA_TEXTS=FILE takes a text of one's own, a line a document.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <random>

#include "engine/text/analyzer.h"
#include "engine/text/language.h"

namespace {

using namespace kartoteka::text;

std::shared_ptr<const Language> language() {
  static const auto kLanguage = Language::load(KARTOTEKA_BENCH_DICTIONARY, KARTOTEKA_BENCH_DATA_PL);
  return kLanguage;
}

constexpr const char* kSentences[] = {
    "Kontrahent prosi o przesłanie faktury korygującej FV/2026/11/0042 na adres biuro@przyklad.pl do 15.12.2026 r.",
    "Jak rozliczyć zaliczkę na podatek dochodowy, jeżeli umowa najmu została rozwiązana w trakcie miesiąca?",
    "Klientka dzwoniła w sprawie zwrotu nadpłaty 1 234,50 zł; oddzwonić pod +48 601 234 567.",
    "Nie mogę połączyć urządzenia z siecią, a po aktualizacji program nie drukuje etykiet wysyłkowych.",
    "Zgodnie z art. 15 ust. 2 ustawy nabywca ma prawo odstąpić od umowy w terminie czternastu dni.",
    "Pracownicy działu księgowości uzgodnili salda z dostawcami i wysłali potwierdzenia pocztą elektroniczną.",
    "Szczęsny i Żółkiewska z Nowakowej potwierdzili odbiór przesyłki w Świętochłowicach.",
};

/// Documents with the sentences in any order and forms from all over the dictionary strewn in, one word in eight.
std::vector<std::string> own_documents() {
  std::vector<std::string> forms;
  std::size_t number = 0;
  language()->dictionary().for_each_form([&](std::string_view form) {
    if (number++ % 997 == 0) forms.emplace_back(form);
  });
  std::mt19937 random(1);
  std::vector<std::string> documents(2000);
  for (std::string& document : documents) {
    for (int i = 0; i < 7; ++i) {
      document += kSentences[random() % std::size(kSentences)];
      document += ' ' + forms[random() % forms.size()] + ' ' + forms[random() % forms.size()] + '\n';
    }
  }
  return documents;
}

std::vector<std::string> documents() {
  const char* file = std::getenv("KARTOTEKA_TEXTS");
  if (file == nullptr) return own_documents();
  std::vector<std::string> lines;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

void analyze(benchmark::State& state) {
  const std::vector<std::string> texts = documents();
  Analyzer analyzer(language());
  std::vector<Token> tokens;
  std::int64_t words = 0, bytes = 0;
  for (auto round : state) {
    for (const std::string& text : texts) {
      analyzer.analyze(text, tokens);
      words += static_cast<std::int64_t>(tokens.empty() ? 0 : tokens.back().position + 1);
      bytes += static_cast<std::int64_t>(text.size());
    }
  }
  state.SetItemsProcessed(words);
  state.SetBytesProcessed(bytes);
}
BENCHMARK(analyze)->Unit(benchmark::kMillisecond)->MinTime(2);

void analyze_cold_question(benchmark::State& state) {
  std::vector<Token> tokens;
  for (auto round : state) {
    Analyzer analyzer(language());
    analyzer.analyze("jak rozliczyc zaliczke na podatek dochodowy od najmu", tokens);
    benchmark::DoNotOptimize(tokens.data());
  }
}
BENCHMARK(analyze_cold_question)->Unit(benchmark::kMicrosecond);

void open_dictionary(benchmark::State& state) {
  for (auto round : state) benchmark::DoNotOptimize(Dictionary::open(KARTOTEKA_BENCH_DICTIONARY).form_count());
}
BENCHMARK(open_dictionary)->Unit(benchmark::kMillisecond);

void load_language(benchmark::State& state) {
  for (auto round : state) benchmark::DoNotOptimize(Language::load(KARTOTEKA_BENCH_DICTIONARY, KARTOTEKA_BENCH_DATA_PL).get());
}
BENCHMARK(load_language)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
