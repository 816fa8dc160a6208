#include "engine/search/suggester.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <set>
#include <thread>

#include "engine/base/utf8.h"
#include "engine/index/database_handle.h"
#include "engine/index/index_reader.h"
#include "engine/search/completion_table.h"
#include "engine/search/completions.h"
#include "engine/search/searcher.h"
#include "engine/search/title_words.h"
#include "engine/text/analyzer.h"
#include "tests/engine/index/index_test_support.h"

using namespace kartoteka;
using namespace kartoteka::search;

namespace {

const Instant kNow = *parse_instant("2026-06-01T12:00:00Z");
using Groups = std::vector<std::string>;
const Groups kStaff{"public", "staff"};

index::SearchEntry entry(std::string kind, std::int64_t id, std::string title, std::string body = "", Groups access = {"staff"}) {
  index::SearchEntry made;
  made.kind = std::move(kind);
  made.id = id;
  made.title = std::move(title);
  made.body = std::move(body);
  made.access = std::move(access);
  made.date = kNow;
  return made;
}

index::SearchEntry client(std::int64_t id, std::string name, std::vector<std::string> identifiers, Groups access = {"staff"}) {
  index::SearchEntry made = entry("client", id, std::move(name), "", std::move(access));
  made.identifiers = std::move(identifiers);
  return made;
}

index::SearchEntry hanging_on(index::SearchEntry made, int client) {
  made.filters.push_back({"client", std::to_string(client)});
  return made;
}

/// An index and its completions, renewed by hand.
class Base {
 public:
  explicit Base(const std::vector<index::SearchEntry>& entries) { put(entries, 1); }

  void put(const std::vector<index::SearchEntry>& entries, std::uint64_t change) {
    writer_.emplace(index::WriterOptions{.path = folder_.path() / "index", .durable = false});
    for (const index::SearchEntry& entry : entries) writer_->put(builder_.build(entry));
    writer_->commit(change);
    writer_.reset();
  }

  void remove(const char* kind, std::int64_t id, std::uint64_t change) {
    writer_.emplace(index::WriterOptions{.path = folder_.path() / "index", .durable = false});
    writer_->remove(kind, id);
    writer_->commit(change);
    writer_.reset();
  }

  Completions::Renewal renew(bool may_read_all = true) {
    index::IndexReader reader(shared_.path);
    return shared_.completions->renew(reader.handle(), *shared_.vocabulary, analyzer_, may_read_all, kNow);
  }

  Suggestions suggest(const std::string& text, const Groups& access = kStaff, std::size_t limit = 10) {
    if (!searcher_) searcher_.emplace(shared_);
    return searcher_->suggest({.text = text, .access = access, .limit = limit});
  }

  /// "type:text" of each, best first.
  std::vector<std::string> texts(const std::string& text, const Groups& access = kStaff) {
    std::vector<std::string> texts;
    for (const Suggestion& item : suggest(text, access).items) texts.push_back(std::string(to_string(item.type)) + ":" + item.text);
    return texts;
  }

  bool has(const std::string& typed, const std::string& wanted, const Groups& access = kStaff) {
    const auto found = texts(typed, access);
    return std::find(found.begin(), found.end(), wanted) != found.end();
  }

  const SearchIndex& shared() const { return shared_; }

 private:
  TemporaryFolder folder_;
  std::optional<index::IndexWriter> writer_;
  index::DocumentBuilder builder_{index::polish()};
  SearchIndex shared_{folder_.path() / "index", index::polish()};
  text::Analyzer analyzer_{index::polish()};
  std::optional<Searcher> searcher_;
};

std::vector<index::SearchEntry> office() {
  auto headphones = entry("answer", 6, "Dźwięk bezprzewodowy", "Włącz parowanie.", {"public"});
  headphones.other_titles = {"Słuchawki nie działają", "Brak dźwięku"};
  return {
      entry("answer", 1, "Nie mogę połączyć mojego urządzenia Bluetooth", "Sprawdź adapter.", {"public"}),
      entry("answer", 2, "Ile dni urlopu mi przysługuje?", "Dwadzieścia albo dwadzieścia sześć."),
      entry("answer", 3, "Kiedy wystawić fakturę korygującą?", "Po zwrocie."),
      entry("answer", 4, "Jak wystawić fakturę za granicę?", "Ze stawką np."),
      entry("answer", 5, "Tajna instrukcja sejfu", "Szyfr."),
      headphones,
      client(1, "Kowalski i Synowie sp. z o.o.", {"KOW", "5261040828", "KL-2042"}),
      client(2, "Piekarnia Złoty Kłos", {"ZKL", "5250007313", "+48 601 202 303", "biuro@zlotyklos.example", "00-950"}),
      client(3, "Zakład Usług „Szczęsny”", {"SZC"}),
      client(4, "Tajemniczy Ogród", {"OGR", "7777777776"}, {"client:4"}),
      entry("thread", 1, "Kontrola ZUS u Kowalskiego"),
      entry("thread", 2, "Poufne przejęcie Ogrodu", "Zastrzeżony list intencyjny.", {"client:4"}),
      entry("thread", 3, "Umowa najmu lokalu"),
      entry("task", 1, "Wysłać deklarację VAT-7"),
      entry("task", 2, "Faktura korygująca za maj"),
      entry("task", 3, "Faktura za czerwiec"),
      entry("task", 4, "Umowa najmu hali"),
      entry("task", 5, "Umowa zlecenia Anny"),
      entry("task", 6, "Najlepsza oferta"),
      entry("task", 7, "Rozliczenie delegacji"),
      entry("task", 8, "Żółta teczka"),
      hanging_on(entry("contact", 1, "Rozmowa o wykupie", "Klientka pyta o wykup żółtej koparki i fakturę FV/2026/11/0042."), 1),
      hanging_on(entry("contact", 2, "Faktura", "Pani zamówiła dwadzieścia drożdżówek."), 2),
      hanging_on(entry("contact", 3, "Faktura VAT", ""), 2),
  };
}

struct Row {
  std::string asker, typed, rule, wanted, line;
};

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

std::vector<Row> rows() {
  std::ifstream file(KARTOTEKA_CASES "/suggest.txt");
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> cells;
    std::size_t begin = 0;
    for (std::size_t bar = 0; bar != std::string::npos; begin = bar + 1) {
      bar = line.find('|', begin);
      cells.push_back(trimmed(line.substr(begin, bar - begin)));
    }
    REQUIRE_MESSAGE(cells.size() >= 3, line);
    cells.resize(4);
    if (cells[1].ends_with('_')) cells[1].back() = ' ';
    rows.push_back({cells[0], cells[1], cells[2], cells[3], line});
  }
  return rows;
}

Groups groups_of(const std::string& asker) {
  if (asker == "nobody") return {"public"};
  if (asker == "circle") return {"public", "staff", "client:4"};
  if (asker == "nogroup") return {};
  return kStaff;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += "  " + text + "\n";
  return all;
}

std::string shown(const Highlighted& highlighted) {
  std::string text;
  std::size_t copied = 0;
  for (const Range& mark : highlighted.marks) {
    text += highlighted.text.substr(copied, mark.begin - copied) + "[" +
            highlighted.text.substr(mark.begin, mark.end - mark.begin) + "]";
    copied = mark.end;
  }
  return text + highlighted.text.substr(copied);
}

}  // namespace

TEST_CASE("suggestions are those of the table of cases") {
  Base base(office());
  base.renew();
  const std::vector<Row> table = rows();
  CHECK(table.size() >= 60);
  for (const Row& row : table) {
    const std::vector<std::string> found = base.texts(row.typed, groups_of(row.asker));
    const bool is_there = std::find(found.begin(), found.end(), row.wanted) != found.end();
    const std::string message = row.line + "\n" + joined(found);
    if (row.rule == "first") CHECK_MESSAGE((!found.empty() && found.front() == row.wanted), message);
    else if (row.rule == "has") CHECK_MESSAGE(is_there, message);
    else if (row.rule == "not") CHECK_MESSAGE(!is_there, message);
    else CHECK_MESSAGE((row.rule == "none" && found.empty()), message);
  }
}

TEST_CASE("a suggestion marks what was typed, tells its record and what it adds") {
  Base base(office());
  base.renew();
  const auto first = [&](const std::string& typed, SuggestionType type) {
    for (const Suggestion& item : base.suggest(typed).items) {
      if (item.type == type) return item;
    }
    return Suggestion{};
  };
  const Suggestion word = first("zol", SuggestionType::word);
  CHECK(shown(word.shown) == "[żół]ta");
  CHECK(word.kind.empty());
  CHECK(word.count == 1);
  const Suggestion question = first("urzadzenia polacz", SuggestionType::question);
  CHECK(shown(question.shown) == "Nie mogę [połącz]yć mojego [urządzenia] Bluetooth");
  CHECK(question.kind == "answer");
  CHECK(question.id == 1);
  const Suggestion number = base.suggest("525-00").items.front();
  CHECK(shown(number.shown) == "[52500]07313");
  CHECK(number.kind == "client");
  CHECK(number.id == 2);
  CHECK(number.detail == "Piekarnia Złoty Kłos");
  CHECK(base.suggest("zloty kl").items.front().detail == "ZKL");
}

TEST_CASE("another wording of a question is suggested in its own words") {
  Base base(office());
  base.renew();
  const Suggestion question = base.suggest("sluchawki nie", {"public"}).items.front();
  CHECK(question.text == "Słuchawki nie działają");
  CHECK(question.id == 6);
}

TEST_CASE("tasks of one title are one suggestion, clients of one name are not") {
  Base base({entry("task", 1, "Deklaracja roczna"), entry("task", 2, "Deklaracja roczna"), client(1, "Alfa", {"A1"}), client(2, "Alfa", {"A2"})});
  base.renew();
  const auto tasks = base.suggest("dekl").items;
  CHECK(std::count_if(tasks.begin(), tasks.end(), [](const Suggestion& item) { return item.type == SuggestionType::task; }) == 1);
  CHECK(std::none_of(tasks.begin(), tasks.end(), [](const Suggestion& item) { return item.id != 0; }));
  const auto clients = base.suggest("alf").items;
  CHECK(std::count_if(clients.begin(), clients.end(), [](const Suggestion& item) { return item.type == SuggestionType::client; }) == 2);
}

TEST_CASE("what is nearer in time, used more, or has more hanging on it comes first") {
  auto old = entry("answer", 1, "Urlop macierzyński");
  old.date = kNow - std::chrono::days(2'000);
  auto fresh = entry("answer", 2, "Urlop ojcowski");
  auto used = entry("answer", 3, "Urlop bezpłatny");
  used.popularity = 50;
  Base base({old, fresh, used, client(1, "Urlopex Mały", {}), client(2, "Urlopex Duży", {}), hanging_on(entry("contact", 1, "A"), 2),
             hanging_on(entry("contact", 2, "B"), 2)});
  base.renew();
  std::vector<std::string> order;
  for (const Suggestion& item : base.suggest("url").items) {
    if (item.type == SuggestionType::question || item.type == SuggestionType::client) order.push_back(item.text);
  }
  const auto at = [&](const std::string& text) { return std::find(order.begin(), order.end(), text); };
  REQUIRE(order.size() == 5);
  CHECK(at("Urlop bezpłatny") < at("Urlop ojcowski"));
  CHECK(at("Urlop ojcowski") < at("Urlop macierzyński"));
  CHECK(at("Urlopex Duży") < at("Urlopex Mały"));
}

TEST_CASE("nothing is suggested until the completions were read, and the answer says so") {
  Base base(office());
  CHECK_FALSE(base.suggest("fak").is_ready);
  CHECK(base.suggest("fak").items.empty());
  base.renew();
  CHECK(base.suggest("fak").is_ready);
  CHECK(base.suggest("fak").applied_change == 1);
}

TEST_CASE("new records are suggested after a renewal that reads only them") {
  Base base(office());
  CHECK(base.renew() == Completions::Renewal::all);
  CHECK(base.renew() == Completions::Renewal::none_needed);
  base.put({client(9, "Nowakowska Consulting", {"NOWC", "8992345670"})}, 2);
  CHECK_FALSE(base.has("nowak", "client:Nowakowska Consulting"));
  CHECK(base.renew(false) == Completions::Renewal::recent);
  CHECK(base.has("nowak", "client:Nowakowska Consulting"));
  CHECK(base.has("899-2", "identifier:8992345670"));
  CHECK(base.has("fak", "word:faktura"));
  CHECK(base.renew(true) == Completions::Renewal::all);
  CHECK(base.has("nowak", "client:Nowakowska Consulting"));
}

TEST_CASE("what is gone, reworded or hidden since the completions were read is not shown") {
  Base base(office());
  base.renew();
  REQUIRE(base.has("zloty", "client:Piekarnia Złoty Kłos"));
  base.remove("client", 2, 2);
  CHECK(base.texts("zloty").empty());
  CHECK(base.texts("525-00").empty());
  base.put({entry("thread", 3, "Aneks do dzierżawy")}, 3);
  CHECK_FALSE(base.has("umowa najmu lok", "thread:Umowa najmu lokalu"));
  CHECK_FALSE(base.has("umowa najmu lok", "word:umowa najmu lokalu"));
  base.put({client(1, "Kowalski i Synowie sp. z o.o.", {"KOW", "5261040828", "KL-2042"}, {"client:1"})}, 4);
  CHECK_FALSE(base.has("kow", "client:Kowalski i Synowie sp. z o.o."));
  CHECK_FALSE(base.has("526", "identifier:5261040828"));
  CHECK_FALSE(base.has("syn", "word:synowie"));
  CHECK(base.has("kow", "client:Kowalski i Synowie sp. z o.o.", {"staff", "client:1"}));
  base.renew();
  CHECK(base.has("aneks", "thread:Aneks do dzierżawy"));
}

TEST_CASE("an asker is never shown a word, a title or a number that no record of theirs holds") {
  // Every word of every hidden record, letter by letter.
  const std::vector<index::SearchEntry> all = office();
  Base base(all);
  base.renew();
  std::set<std::string> open;   // titles
  std::set<std::string> words;  // of them and of bodies, in every form that stands for them
  text::Analyzer analyzer(index::polish());
  for (const index::SearchEntry& record : all) {
    if (record.access != Groups{"public"}) continue;
    std::vector<std::string> texts = record.other_titles;
    texts.push_back(record.title);
    open.insert(texts.begin(), texts.end());
    texts.push_back(record.body);
    std::vector<text::Token> tokens;
    for (const std::string& text : texts) {
      analyzer.analyze(text, tokens);
      for (const text::Token& token : tokens) {
        words.insert(token.folded);
        words.insert(token.lemmas.begin(), token.lemmas.end());
      }
    }
  }
  for (const index::SearchEntry& record : all) {
    if (record.access == Groups{"public"}) continue;
    std::vector<std::string> hidden = record.identifiers;
    hidden.push_back(record.title);
    hidden.push_back(record.body);
    for (const std::string& text : hidden) {
      for (std::size_t end = 1; end <= text.size(); ++end) {
        const std::string typed(utf8_prefix(text, end));
        for (const Suggestion& item : base.suggest(typed, {"public"}).items) {
          if (item.type == SuggestionType::question) {
            CHECK(open.contains(item.text));
          } else {
            REQUIRE(item.type == SuggestionType::word);
            CHECK_MESSAGE(words.contains(title_words(item.text).back().folded), item.text);
          }
        }
      }
    }
  }
}

TEST_CASE("any bytes may be typed, and what is answered is UTF-8") {
  Base base(office());
  base.renew();
  std::mt19937 random(7);
  const std::vector<std::string> pieces{"fak", "ą", "\xc5", "\xff", "\"", "-", " ", "525", "@", "+48", ":", "\0", "ż", "́", "😀", "kow", "/", "ﬁ", "İ"};
  for (int round = 0; round < 2'000; ++round) {
    std::string typed;
    for (unsigned i = 0, count = static_cast<unsigned>(random() % 8); i < count; ++i) typed += pieces[random() % pieces.size()];
    for (const Suggestion& item : base.suggest(typed).items) {
      CHECK(utf8_length(item.text));
      for (const Range& mark : item.shown.marks) {
        REQUIRE(mark.end <= item.shown.text.size());
        CHECK(utf8_length(item.shown.text.substr(mark.begin, mark.end - mark.begin)));
      }
    }
  }
  CHECK_NOTHROW(base.suggest(std::string(100'000, 'f')));
  CHECK_NOTHROW(base.suggest(std::string(100'000, ' ') + "f"));
}

TEST_CASE("the limit is kept, and words leave room for records") {
  Base base(office());
  base.renew();
  CHECK(base.suggest("k", kStaff, 3).items.size() == 3);
  CHECK(base.suggest("k", kStaff, 0).items.empty());
  CHECK(base.suggest("k", kStaff, 1'000).items.size() <= kMostSuggestions);
}

TEST_CASE("a keeper reads completions by itself and follows the index") {
  Base base(office());
  CompletionKeeper keeper(base.shared(), [] { return kNow; });
  const auto wait_for = [&](const std::string& typed, const std::string& wanted) {
    for (int i = 0; i < 500 && !base.has(typed, wanted); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return base.has(typed, wanted);
  };
  CHECK(wait_for("fak", "word:faktura"));
  base.put({entry("thread", 70, "Przeprowadzka biura")}, 2);
  CHECK(wait_for("przepr", "thread:Przeprowadzka biura"));
  base.put({entry("thread", 70, "Remont archiwum")}, 3);
  CHECK(wait_for("remon", "thread:Remont archiwum"));
}

TEST_CASE("synonyms lead to suggestions behind those of the words themselves; what is hidden from a query is not suggested for it") {
  Base base(office());
  base.renew();
  CHECK_FALSE(base.has("wakacje", "question:Ile dni urlopu mi przysługuje?"));
  text::Analyzer analyzer(index::polish());
  const auto rule = [&](const RuleTexts& texts) { base.shared().rules->replace(std::make_shared<const LanguageRules>(texts, analyzer)); };
  rule({.synonyms = {{{"wakacje", "urlop"}}}, .pins = {{.queries = {"faktura"}, .pinned = {{"task", 3}}, .hidden = {{"answer", 4}}}}});
  CHECK(base.has("wakacje", "question:Ile dni urlopu mi przysługuje?"));
  CHECK(base.texts("faktura").front() == "task:Faktura za czerwiec");
  CHECK_FALSE(base.has("faktura", "question:Jak wystawić fakturę za granicę?"));
  CHECK(base.has("faktura za granic", "question:Jak wystawić fakturę za granicę?"));
  CHECK(base.suggest("wakacje", {"public"}).items.empty());
}
