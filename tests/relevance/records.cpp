#include "tests/relevance/records.h"

#include <algorithm>
#include <sstream>

#include "tests/relevance/collection.h"

namespace kartoteka::relevance {
namespace {

using Random = std::mt19937_64;

constexpr std::int64_t kClients = 20'000;
constexpr std::int64_t kOwners = 200;
constexpr std::int64_t kPages = 5;  // of a file

std::size_t pick(Random& random, std::size_t count) { return static_cast<std::size_t>(random() % count); }

std::vector<std::string> words_of(const std::string& sentence) {
  std::istringstream in(sentence);
  std::vector<std::string> words;
  for (std::string word; in >> word;) {
    words.push_back(word);
  }
  return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) {
    text += (text.empty() ? "" : " ") + words[i];
  }
  return text;
}

/// Words of five letters and more, without punctuation: what people search for.
std::vector<std::string> telling_words(const std::string& sentence) {
  std::vector<std::string> telling;
  for (std::string word : words_of(sentence)) {
    std::erase_if(word, [](char byte) { return byte >= 0 && !std::isalnum(static_cast<unsigned char>(byte)); });
    if (word.size() >= 6) {
      telling.push_back(word);
    }
  }
  return telling;
}

const char* kind_of(std::int64_t number) {
  const std::int64_t part = number % 100;
  return part < 45 ? "contact" : part < 75 ? "task" : part < 80 ? "answer" : "file";
}

search::Request request_for(std::string text) {
  search::Request request;
  request.text = std::move(text);
  request.access = {"internal", "public"};
  request.highlight = false;
  request.facets = false;
  return request;
}

/// A slip of the pen in the middle of a word, on an ASCII letter.
std::string misspelt(std::string word, Random& random) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    const std::size_t at = 1 + pick(random, word.size() - 2);
    if (std::isalpha(static_cast<unsigned char>(word[at])) && std::isalpha(static_cast<unsigned char>(word[at + 1]))) {
      std::swap(word[at], word[at + 1]);
      return word;
    }
  }
  return word;
}

class ClassMaker {
 public:
  ClassMaker(const std::vector<std::string>& sentences, const std::vector<std::string>& questions, std::size_t count)
      : sentences_(sentences), questions_(questions), count_(count) {}

  template <typename Make>
  QueryClass make(std::string name, Make make_request) {
    QueryClass made{std::move(name), {}};
    while (made.requests.size() < count_) {
      made.requests.push_back(make_request());
    }
    return made;
  }

  /// `count` telling words of one sentence.
  std::vector<std::string> telling(std::size_t count) {
    for (;;) {
      std::vector<std::string> words = telling_words(sentences_[pick(random, sentences_.size())]);
      if (words.size() >= count) {
        std::shuffle(words.begin(), words.end(), random);
        words.resize(count);
        return words;
      }
    }
  }

  std::string telling_text(std::size_t count) {
    const std::vector<std::string> words = telling(count);
    return joined(words, 0, words.size());
  }

  std::string piece(std::size_t least, std::size_t most) {
    for (;;) {
      const std::vector<std::string> words = words_of(sentences_[pick(random, sentences_.size())]);
      if (words.size() >= most) {
        return joined(words, 0, least + pick(random, most - least + 1));
      }
    }
  }

  std::string question() { return questions_[pick(random, questions_.size())]; }

  Random random{42};

 private:
  const std::vector<std::string>& sentences_;
  const std::vector<std::string>& questions_;
  std::size_t count_;
};

}  // namespace

std::vector<std::string> sentences_of(const std::vector<std::filesystem::path>& corpora) {
  std::vector<std::string> sentences;
  for (const auto& file : corpora) {
    for (const Text& text : read_texts(file)) {
      std::size_t begin = 0;
      while (begin < text.text.size()) {
        const std::size_t end = std::min(text.text.find_first_of(".!?\n", begin), text.text.size() - 1) + 1;
        if (end - begin > 20 && end - begin < 400) {
          sentences.push_back(text.text.substr(begin, end - begin));
        }
        begin = end;
      }
    }
  }
  return sentences;
}

std::string RecordMaker::text(Random& random) const {
  std::string text;
  const std::size_t bytes = 100 + pick(random, 1'150);  // 720 bytes, or 100 words, on average
  while (text.size() < bytes) {
    text += sentences_[pick(random, sentences_.size())] + ' ';
  }
  return text;
}

std::optional<index::SearchEntry> RecordMaker::record(std::int64_t number) const {
  Random random(static_cast<std::uint64_t>(number) * 0x9e3779b97f4a7c15ULL + 1);
  index::SearchEntry entry;
  entry.kind = kind_of(number);
  entry.id = number;
  const std::vector<std::string> first = words_of(sentences_[pick(random, sentences_.size())]);
  entry.title = joined(first, 0, std::min<std::size_t>(first.size(), 4 + pick(random, 5)));
  if (entry.kind == "file") {
    if (number % kPages != 0) {
      return std::nullopt;
    }
    for (std::uint32_t page = 1; page <= kPages; ++page) {
      entry.passages.push_back({page, "", text(random)});
    }
  } else {
    entry.body = text(random);
  }
  const auto client = static_cast<std::int64_t>(pick(random, kClients));
  entry.filters = {{"client", std::to_string(client)},
                   {"owner", std::to_string(pick(random, kOwners))},
                   {"state", pick(random, 3) == 0 ? "open" : "done"}};
  // One client of a hundred is confidential: his group alone finds what is about him.
  entry.access = {client % 100 == 0 ? "client:" + std::to_string(client) : std::string("internal")};
  if (entry.kind == "answer" && pick(random, 2) == 0) {
    entry.access.emplace_back("public");
  }
  if (pick(random, 5) == 0) {
    entry.identifiers = {"ZL/" + std::to_string(2018 + pick(random, 9)) + "/" + std::to_string(number)};
  }
  entry.date = *parse_instant("2018-01-01T00:00:00Z") + std::chrono::minutes(pick(random, 9UL * 365 * 24 * 60));
  return entry;
}

std::vector<QueryClass> query_classes(const std::vector<std::string>& sentences,
                                      const std::vector<std::string>& questions, std::size_t count) {
  ClassMaker make(sentences, questions, count);
  const auto filtered = [&](const char* name, std::size_t values) {
    search::Request request = request_for(make.telling_text(2));
    request.filters = {{name, std::to_string(pick(make.random, values))}};
    return request;
  };
  return {
      make.make("one word", [&] { return request_for(make.telling_text(1)); }),
      make.make("two words", [&] { return request_for(make.telling_text(2)); }),
      make.make("three words", [&] { return request_for(make.telling_text(3)); }),
      make.make("4-10 words of a sentence", [&] { return request_for(make.piece(4, 10)); }),
      make.make("question", [&] { return request_for(make.question()); }),
      make.make("one misspelt of two",
                [&] {
                  std::vector<std::string> words = make.telling(2);
                  words[0] = misspelt(words[0], make.random);
                  return request_for(joined(words, 0, 2));
                }),
      make.make("two words, owner", [&] { return filtered("owner", kOwners); }),
      make.make("two words, kind",
                [&] {
                  search::Request request = request_for(make.telling_text(2));
                  request.filters = {{"kind", "task"}};
                  return request;
                }),
      make.make("two words, public only",
                [&] {
                  search::Request request = request_for(make.telling_text(2));
                  request.access = {"public"};
                  return request;
                }),
      make.make("two words, 200 groups",
                [&] {
                  search::Request request = request_for(make.telling_text(2));
                  for (std::int64_t client = 0; client < kClients; client += 100) {
                    request.access.push_back("client:" + std::to_string(client));
                  }
                  return request;
                }),
      make.make("two words, by client",
                [&] {
                  search::Request request = request_for(make.telling_text(2));
                  request.collapse = search::Collapse::client;
                  return request;
                }),
      make.make("two words, newest first",
                [&] {
                  search::Request request = request_for(make.telling_text(2));
                  request.order = search::Order::newest;
                  return request;
                }),
      make.make("tasks, newest first",
                [&] {
                  search::Request request = request_for("");
                  request.filters = {{"kind", "task"}, {"owner", std::to_string(pick(make.random, kOwners))}};
                  return request;
                }),
      make.make("as one types, 2-5 letters",
                [&] {
                  const std::string word = make.telling_text(1);
                  search::Request request = request_for(word.substr(0, 2 + pick(make.random, 4)));
                  request.as_you_type = true;
                  return request;
                }),
      make.make("phrase of two words",
                [&] {
                  const std::string piece = make.piece(2, 6);
                  const std::vector<std::string> words = words_of(piece);
                  return request_for('"' + joined(words, words.size() - 2, words.size()) + '"');
                }),
      make.make("two words, highlighted",
                [&] {
                  search::Request request = request_for(make.telling_text(2));
                  request.highlight = true;
                  request.limit = 20;
                  return request;
                }),
      make.make("two words, counted by kind",
                [&] {
                  search::Request request = request_for(make.telling_text(2));
                  request.facets = true;
                  return request;
                }),
  };
}

}  // namespace kartoteka::relevance
