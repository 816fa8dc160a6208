// suggest_speed --index FOLDER [--records 1000000]: times suggestions in process, warm, on a made-up company of so many
// records, letter by letter as people type. The index is made if it is not there. Prints tables; asserts nothing.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <map>
#include <random>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/index/database_handle.h"
#include "engine/index/index_files.h"
#include "engine/index/index_reader.h"
#include "engine/index/index_writer.h"
#include "engine/search/completion_table.h"
#include "engine/search/completions.h"
#include "engine/search/searcher.h"
#include "engine/search/vocabulary.h"
#include "engine/text/analyzer.h"
#include "engine/text/folding.h"
#include "engine/text/language.h"

namespace {

using namespace kartoteka;
using SteadyClock = std::chrono::steady_clock;
using Random = std::mt19937_64;
using Groups = std::vector<std::string>;

constexpr std::int64_t kClients = 20'000;
constexpr std::size_t kWords = 80'000;
constexpr std::int64_t kConfidentialClients = 300;

double milliseconds_since(SteadyClock::time_point begin) {
  return std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count();
}

/// Of this thread alone, so that a busy machine does not blur what a suggestion costs.
double cpu_milliseconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// Makes record `number`, always the same one, out of forms of the dictionary as often as people use words (Zipf).
class RecordMaker {
 public:
  explicit RecordMaker(const text::Language& language, std::size_t body_words) : body_words_(body_words) {
    const std::size_t step = language.dictionary().form_count() / kWords;
    std::size_t number = 0;
    language.dictionary().for_each_form([&](std::string_view form) {
      if (number++ % step == 0) words_.emplace_back(form);
    });
    Random random(1);
    std::shuffle(words_.begin(), words_.end(), random);
  }

  index::SearchEntry record(std::int64_t number) const {
    Random random(static_cast<std::uint64_t>(number) * 7919);
    index::SearchEntry entry;
    entry.id = number;
    entry.kind = kind_of(number);
    entry.title = sentence(random, 3 + random() % 6);
    entry.body = sentence(random, body_words_);
    entry.date = Instant{std::chrono::milliseconds{1'780'000'000'000}} - std::chrono::hours(random() % 60'000);
    const std::int64_t client = entry.kind == "client" ? number : 1 + static_cast<std::int64_t>(random() % kClients);
    entry.filters.push_back({"client", std::to_string(client)});
    const bool is_confidential = client <= kConfidentialClients && entry.kind != "answer";
    entry.access = {is_confidential ? "client:" + std::to_string(client) : "staff"};
    if (entry.kind == "answer" && random() % 2 == 0) entry.access = {"public"};
    if (entry.kind == "client") add_numbers(number, random, entry);
    if (entry.kind == "contact" && random() % 3 == 0) {
      entry.body += " FV/2026/" + std::to_string(1 + random() % 12) + "/" + std::to_string(random() % 10'000);
    }
    return entry;
  }

 private:
  static const char* kind_of(std::int64_t number) {
    const std::int64_t part = number % 100;
    return number <= kClients ? "client" : part < 5 ? "answer" : part < 12 ? "thread" : part < 45 ? "task" : "contact";
  }

  static void add_numbers(std::int64_t number, Random& random, index::SearchEntry& entry) {
    entry.title += " sp. z o.o.";
    const auto digits = [&](int count) {
      std::string text;
      for (int i = 0; i < count; ++i) text += static_cast<char>('0' + random() % 10);
      return text;
    };
    entry.identifiers = {"KL-" + std::to_string(number), digits(10), "+48 " + digits(3) + " " + digits(3) + " " + digits(3),
                         "biuro@firma" + std::to_string(number) + ".example"};
  }

  std::string sentence(Random& random, std::size_t count) const {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      const double share = static_cast<double>(random() >> 11) * 0x1.0p-53;
      const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(words_.size()), share)) - 1;
      text += (i == 0 ? "" : " ") + words_[std::min(rank, words_.size() - 1)];
    }
    return text;
  }

  std::size_t body_words_;
  std::vector<std::string> words_;
};

void make_index(const std::filesystem::path& path, const RecordMaker& maker, std::int64_t count,
                const std::shared_ptr<const text::Language>& language) {
  const auto begin = SteadyClock::now();
  const std::filesystem::path loose = path.string() + ".loose";
  std::uintmax_t text_bytes = 0;
  {
    index::IndexWriter writer({.path = loose, .mode = index::OpenMode::create_anew, .durable = false});
    index::DocumentBuilder builder(language);
    for (std::int64_t number = 1; number <= count; ++number) {
      const index::SearchEntry entry = maker.record(number);
      text_bytes += entry.title.size() + entry.body.size();
      writer.put(builder.build(entry));
      if (writer.pending_changes() >= 9'000) writer.commit(static_cast<std::uint64_t>(number));
    }
    writer.commit(static_cast<std::uint64_t>(count));
  }
  index::compact_index(loose, path);
  std::filesystem::remove_all(loose);
  std::printf("indexed %lld records in %.0f s; index %.2f of the text\n", static_cast<long long>(count),
              milliseconds_since(begin) / 1000, static_cast<double>(index::index_size_bytes(path)) / static_cast<double>(text_bytes));
}

double at_part(std::vector<double> times, double part) {
  std::sort(times.begin(), times.end());
  return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

void print(const std::string& name, const std::vector<double>& times) {
  std::printf("%-34s %6zu   p50 %6.2f   p95 %6.2f   p99 %6.2f   longest %6.2f ms\n", name.c_str(), times.size(),
              at_part(times, .5), at_part(times, .95), at_part(times, .99), at_part(times, 1));
}

std::string misspelt(std::string text, Random& random) {
  if (text.size() > 6) std::swap(text[2 + random() % 3], text[3 + random() % 2]);
  return text;
}

/// What people type into the box: beginnings of titles, of words within titles, of numbers.
struct Typing {
  std::string name;
  Groups access;
  std::vector<std::string> texts;
};

std::vector<Typing> typings(const RecordMaker& maker, std::int64_t records, std::size_t count) {
  Random random(42);
  const auto any = [&] { return maker.record(1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(records))); };
  const auto from_word = [&](const std::string& title) {
    const auto space = title.find(' ', random() % title.size());
    return space == std::string::npos ? title : title.substr(space + 1);
  };
  const Groups staff{"public", "staff"};
  std::vector<Typing> all{{"titles", staff, {}},          {"titles, without diacritics", staff, {}},
                          {"words within titles", staff, {}}, {"a typing error before", staff, {}},
                          {"numbers and addresses", staff, {}}, {"not signed in", {"public"}, {}},
                          {"of confidential clients too", {"public", "staff", "client:7", "client:8", "client:9"}, {}}};
  while (all[0].texts.size() < count) {
    const std::string title = any().title;
    all[0].texts.push_back(title);
    all[1].texts.push_back(text::fold(title));
    all[2].texts.push_back(from_word(title));
    all[3].texts.push_back(misspelt(text::fold(title), random));
    const auto client = maker.record(1 + static_cast<std::int64_t>(random() % kClients));
    all[4].texts.push_back(client.identifiers[random() % client.identifiers.size()]);
    all[5].texts.push_back(from_word(any().title));
    all[6].texts.push_back(from_word(any().title));
  }
  return all;
}

void time_typing(search::Searcher& searcher, const std::vector<Typing>& typings, bool cpu_time) {
  std::vector<double> all;
  std::map<std::size_t, std::vector<double>> by_letters;
  for (const Typing& typing : typings) {
    std::vector<double> times;
    std::size_t shown = 0;
    for (const std::string& text : typing.texts) {
      std::string before;
      for (std::size_t letters = 2; letters <= 20; ++letters) {
        const std::string typed(utf8_prefix(text, letters));
        if (typed == std::exchange(before, typed)) continue;
        const auto begin = SteadyClock::now();
        const double cpu_begin = cpu_milliseconds();
        shown += searcher.suggest({.text = typed, .access = typing.access}).items.size();
        times.push_back(cpu_time ? cpu_milliseconds() - cpu_begin : milliseconds_since(begin));
        by_letters[letters].push_back(times.back());
      }
    }
    print(typing.name, times);
    std::printf("%-34s %6.1f suggestions on average\n", "", static_cast<double>(shown) / static_cast<double>(times.size()));
    all.insert(all.end(), times.begin(), times.end());
  }
  print("all", all);
  for (const std::size_t letters : {2UL, 3UL, 4UL, 6UL, 10UL, 20UL}) print(std::to_string(letters) + " bytes typed", by_letters[letters]);
}

struct Options {
  std::filesystem::path index;
  std::int64_t records = 1'000'000;
  std::size_t texts = 150;
  std::size_t body_words = 20;
  bool cpu_time = false;
};

void run(const Options& options) {
  const auto& [path, records, texts, body_words, cpu_time] = options;
  const auto language = text::Language::load(KARTOTEKA_BENCH_DICTIONARY, KARTOTEKA_BENCH_DATA_PL);
  const RecordMaker maker(*language, body_words);
  if (index::probe_index(path) != index::IndexState::usable) {
    std::filesystem::remove_all(path);
    make_index(path, maker, records, language);
  }
  const search::SearchIndex shared(path, language);
  index::IndexReader reader(path);
  text::Analyzer analyzer(language);
  auto begin = SteadyClock::now();
  shared.vocabulary->words(reader.handle());
  std::printf("words of all texts read in %.0f ms\n", milliseconds_since(begin));
  begin = SteadyClock::now();
  shared.completions->renew(reader.handle(), *shared.vocabulary, analyzer, true, system_now());
  const auto state = shared.completions->state();
  std::printf("completions read in %.0f ms; %.1f bytes a record, %zu words, %.1f MB\n", milliseconds_since(begin),
              static_cast<double>(state->size_bytes()) / static_cast<double>(reader.document_count()), state->all->word_count(),
              static_cast<double>(state->size_bytes()) / 1e6);
  search::Searcher searcher(shared);
  const std::vector<Typing> all = typings(maker, records, texts);
  for (const Typing& typing : all) {  // warms up
    for (const std::string& text : typing.texts) searcher.suggest({.text = text.substr(0, 12), .access = typing.access});
  }
  time_typing(searcher, all, cpu_time);
}

}  // namespace

int main(int count, char** arguments) {
  Options options;
  CLI::App app("Measures how fast suggestions are");
  app.add_option("--index", options.index, "folder of the index; is used again if it is there")->required();
  app.add_option("--records", options.records, "how many records to make");
  app.add_option("--texts", options.texts, "texts to type of each sort");
  app.add_option("--body-words", options.body_words, "words of a record beside its title");
  app.add_flag("--cpu-time", options.cpu_time, "times in processor time instead of elapsed time");
  CLI11_PARSE(app, count, arguments);
  try {
    run(options);
  } catch (const kartoteka::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
