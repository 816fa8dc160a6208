// answers_speed --index FOLDER --text CORPUS.jsonl... --questions QUERIES.jsonl... [--records 100000] [--synonyms 5000]
// Times, in process and warm: direct answers with passages among so many answers, what fits a text that is being typed
// among so many records of a company, and searches; without rules of language and with so many synonyms.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <iostream>
#include <map>
#include <random>

#include "engine/base/error.h"
#include "engine/index/index_files.h"
#include "engine/index/index_writer.h"
#include "engine/search/searcher.h"
#include "engine/text/language.h"
#include "tests/relevance/collection.h"
#include "tests/relevance/records.h"

namespace kartoteka::relevance {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::int64_t records = 100'000;
  fs::path index;
  std::vector<fs::path> texts;
  std::vector<fs::path> questions;
  std::size_t queries = 1'000;
  std::size_t synonyms = 5'000;
  bool cpu_time = false;
};

constexpr std::int64_t kClients = 20'000;

/// Record `number` as an answer in Markdown, or as what a company has: contacts, tasks, threads, answers.
class Made : public search::TextSource {
 public:
  Made(const std::vector<std::string>& sentences, bool only_answers) : sentences_(sentences), only_answers_(only_answers) {}

  index::SearchEntry entry(std::int64_t number) const {
    std::mt19937_64 random(static_cast<std::uint64_t>(number));
    const auto sentence = [&] { return sentences_[random() % sentences_.size()]; };
    index::SearchEntry made;
    made.kind = only_answers_ || number % 10 == 0 ? "answer" : number % 10 < 6 ? "contact" : number % 10 < 9 ? "task" : "thread";
    made.id = number;
    made.title = sentence();
    made.body = sentence() + " " + sentence() + "\n\n" + sentence() + "\n\n- " + sentence() + "\n- " + sentence() + "\n\n" + sentence() + " " + sentence();
    made.access = {"staff"};
    made.standing = index::Standing::preferred;
    if (made.kind == "answer") {
      made.other_titles = {sentence()};
      made.filters = {{"state", "published"}};
    } else {
      made.filters = {{"client", std::to_string(random() % kClients)}};
      if (random() % 2 == 0) made.filters.push_back({"solved", "true"});
    }
    return made;
  }

  std::optional<search::EntryTexts> texts(std::string_view, std::int64_t id) override {
    const auto [place, is_new] = entries_.try_emplace(id);
    if (is_new) place->second = entry(id);
    return search::EntryTexts{place->second.title, place->second.other_titles, place->second.body, {}};
  }

 private:
  const std::vector<std::string>& sentences_;
  bool only_answers_;
  std::map<std::int64_t, index::SearchEntry> entries_;
};

void build_index(const fs::path& folder, std::int64_t records, const Made& made, const std::shared_ptr<const text::Language>& language) {
  if (index::probe_index(folder) == index::IndexState::usable) return;
  fs::remove_all(folder);
  fs::create_directories(folder.parent_path());
  index::IndexWriter writer({.path = folder, .mode = index::OpenMode::create_anew, .durable = false});
  index::DocumentBuilder builder(language);
  for (std::int64_t number = 1; number <= records; ++number) {
    writer.put(builder.build(made.entry(number)));
    if (number % 9'000 == 0) writer.commit(static_cast<std::uint64_t>(number));
  }
  writer.commit(static_cast<std::uint64_t>(records));
}

double now_ms(bool cpu_time) {
  timespec now{};
  ::clock_gettime(cpu_time ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double at_part(const std::vector<double>& sorted, double part) {
  return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

/// Each of them twice; the first round warms up.
void time_all(const std::string& name, std::size_t count, bool cpu_time, const std::function<void(std::size_t)>& ask) {
  std::vector<double> times;
  for (int round = 0; round < 2; ++round) {
    times.clear();
    for (std::size_t number = 0; number < count; ++number) {
      const double begin = now_ms(cpu_time);
      ask(number);
      times.push_back(now_ms(cpu_time) - begin);
    }
  }
  std::sort(times.begin(), times.end());
  std::printf("%-44s p50 %7.2f  p95 %7.2f  p99 %7.2f  most %7.2f ms\n", name.c_str(), at_part(times, 0.5), at_part(times, 0.95),
              at_part(times, 0.99), times.back());
  std::fflush(stdout);
}

/// Pairs of frequent words, so that most questions have some.
std::shared_ptr<const search::LanguageRules> made_rules(const std::vector<std::string>& questions, std::size_t count,
                                                        const std::shared_ptr<const text::Language>& language) {
  text::Analyzer analyzer(language);
  std::map<std::string, std::size_t> frequency;
  for (const std::string& question : questions) {
    std::vector<text::Token> tokens;
    analyzer.analyze(question, tokens);
    for (const text::Token& token : tokens) {
      if (!token.is_stop_word && !token.lemmas.empty()) ++frequency[token.exact];
    }
  }
  std::vector<std::string> words;
  for (const auto& [word, times] : frequency) words.push_back(word);
  search::RuleTexts texts;
  for (std::size_t number = 0; number < count && words.size() > 1; ++number) {
    const std::string& word = words[number % words.size()];
    const std::string& other = words[(number * 7 + 3) % words.size()];
    texts.synonyms.push_back({{word, number % 3 == 0 ? other + " " + words[(number * 5 + 1) % words.size()] : other}});
  }
  const double begin = now_ms(false);
  auto rules = std::make_shared<const search::LanguageRules>(texts, analyzer);
  std::printf("%zu synonyms compiled in %.0f ms\n", texts.synonyms.size(), now_ms(false) - begin);
  return rules;
}

std::string typed_text(const std::vector<std::string>& sentences, std::mt19937_64& random) {
  std::string text;
  for (int part = 0; part < 3; ++part) text += sentences[random() % sentences.size()] + " ";
  return text;
}

class Timer {
 public:
  Timer(const Options& options, const std::vector<std::string>& sentences, const std::vector<std::string>& questions)
      : options_(options), sentences_(sentences), questions_(questions) {}

  void time_answers(search::Searcher& searcher, Made& texts, const std::string& which) const {
    time_all("direct answers" + which, options_.queries, options_.cpu_time, [&](std::size_t number) {
      search::AnswerRequest request;
      request.text = questions_[number * 13 % questions_.size()];
      request.filters = {{"kind", "answer"}, {"state", "published"}};
      request.access = {"staff", "public"};
      searcher.answer(request, &texts);
    });
  }

  void time_similar(search::Searcher& searcher, Made& texts, const std::string& which) const {
    time_likes("what fits a text, three groups" + which, searcher, texts, [&](std::mt19937_64& random) {
      return search::LikeText{sentences_[random() % sentences_.size()], typed_text(sentences_, random), {}};
    });
    time_likes("what fits a question, three groups" + which, searcher, texts,
               [&](std::mt19937_64& random) { return search::LikeText{"", questions_[random() % questions_.size()], {}}; });
    time_likes("what fits three questions, three groups" + which, searcher, texts,
               [&](std::mt19937_64& random) { return search::LikeText{"", typed_text(questions_, random), {}}; });
  }

  void time_likes(const std::string& name, search::Searcher& searcher, Made& texts, const std::function<search::LikeText(std::mt19937_64&)>& made) const {
    const std::vector<index::Filter> matters{{"kind", "contact"}, {"kind", "thread"}, {"kind", "task"}};
    time_all(name, options_.queries, options_.cpu_time, [&](std::size_t number) {
      std::mt19937_64 random(number + 1);
      search::SimilarRequest request;
      request.like = made(random);
      request.access = {"staff", "public"};
      const index::Filter client{"client", std::to_string(random() % kClients)};
      search::SimilarGroup own{matters, {}, 5};
      own.filters.push_back(client);
      search::SimilarGroup others{matters, {client}, 5};
      others.filters.push_back({"solved", "true"});
      searcher.similar(request, {{{{"kind", "answer"}, {"state", "published"}}, {}, 5}, own, others}, &texts);
    });
  }

  void time_searches(search::Searcher& searcher, const std::string& which) const {
    time_all("searches" + which, options_.queries, options_.cpu_time, [&](std::size_t number) {
      search::Request request;
      request.text = questions_[number * 13 % questions_.size()];
      request.access = {"staff", "public"};
      request.facets = request.highlight = false;
      searcher.search(request, nullptr);
    });
  }

 private:
  const Options& options_;
  const std::vector<std::string>& sentences_;
  const std::vector<std::string>& questions_;
};

void run(const Options& options) {
  const auto language = text::Language::load(KARTOTEKA_DICTIONARY_FILE, KARTOTEKA_DATA_PL);
  const std::vector<std::string> sentences = sentences_of(options.texts);
  std::vector<std::string> questions;
  for (const auto& file : options.questions) {
    for (const Text& question : read_texts(file)) questions.push_back(question.text);
  }
  if (sentences.empty() || questions.empty()) throw Error(ErrorCode::invalid_argument, "no sentences or no questions");
  Made answers(sentences, true);
  Made company(sentences, false);
  build_index(options.index / "answers", options.records, answers, language);
  build_index(options.index / "company", options.records, company, language);
  search::SearchIndex among_answers(options.index / "answers", language);
  search::SearchIndex among_records(options.index / "company", language);
  search::Searcher of_answers(among_answers);
  search::Searcher of_records(among_records);
  const Timer timer(options, sentences, questions);
  std::printf("%lld answers, %lld records, %zu questions\n", static_cast<long long>(options.records), static_cast<long long>(options.records), options.queries);
  const auto all = [&](const std::string& which) {
    timer.time_answers(of_answers, answers, which);
    timer.time_similar(of_records, company, which);
    timer.time_searches(of_answers, which);
  };
  all("");
  const auto rules = made_rules(questions, options.synonyms, language);
  among_answers.rules->replace(rules);
  among_records.rules->replace(rules);
  all(", " + std::to_string(options.synonyms) + " synonyms");
}

}  // namespace
}  // namespace kartoteka::relevance

int main(int count, char** arguments) {
  kartoteka::relevance::Options options;
  CLI::App app("Measures how fast direct answers and similar records are found");
  app.add_option("--records", options.records, "how many answers, and how many records, to make");
  app.add_option("--index", options.index, "folder of the indexes; they are used again if they are there")->required();
  app.add_option("--text", options.texts, "JSON Lines of {_id, title, text} whose sentences are used")->required();
  app.add_option("--questions", options.questions, "JSON Lines of {_id, text}")->required();
  app.add_option("--queries", options.queries, "how many are asked");
  app.add_option("--synonyms", options.synonyms, "how many synonyms are ruled in the second round");
  app.add_flag("--cpu-time", options.cpu_time, "times in processor time instead of elapsed time");
  CLI11_PARSE(app, count, arguments);
  try {
    kartoteka::relevance::run(options);
  } catch (const kartoteka::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
