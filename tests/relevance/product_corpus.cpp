#include "tests/relevance/product_corpus.h"

#include <algorithm>
#include <chrono>
#include <iostream>

#include "engine/base/error.h"
#include "engine/records/change_log.h"
#include "engine/records/database.h"
#include "engine/records/kinds/answer.h"
#include "indexer/indexer.h"

namespace kartoteka::relevance {
namespace {

constexpr std::size_t kAnswersPerTransaction = 1'000;
constexpr std::chrono::hours kLongest{6};

bool has_word(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) > ' '; });
}

std::size_t most_characters(const char* name) {
  for (const records::Field& field : records::answer_kind().fields) {
    if (field.name == name) {
      return field.max_length;
    }
  }
  throw Error(ErrorCode::internal, "answers have no field");
}

std::string fit(const std::string& text, std::size_t most) {
  std::size_t characters = 0;
  std::size_t end = 0;
  for (; end < text.size(); ++end) {
    const bool begins = (static_cast<unsigned char>(text[end]) & 0xc0) != 0x80;
    characters += begins ? 1 : 0;
    if (characters > most) {
      break;
    }
  }
  return has_word(text) ? text.substr(0, end) : "—";
}

records::Answer answer_of(const Text& text, records::RecordId id) {
  static const std::size_t question_limit = most_characters("question");
  static const std::size_t body_limit = most_characters("body");
  records::Answer answer;
  answer.id = id;
  answer.question = fit(text.title, question_limit);
  std::replace_if(answer.question.begin(), answer.question.end(), [](char byte) { return byte >= 0 && byte < ' '; }, ' ');
  answer.body = fit(text.text, body_limit);
  answer.state = "published";
  answer.audience = "public";
  return answer;
}

void write_answers(const std::vector<Text>& corpus, records::Database& database) {
  for (std::size_t begin = 0; begin < corpus.size(); begin += kAnswersPerTransaction) {
    database.write([&](records::Store& store) {
      db::Transaction transaction(store.connection());
      for (std::size_t number = begin; number < std::min(corpus.size(), begin + kAnswersPerTransaction); ++number) {
        records::Answer answer = answer_of(corpus[number], static_cast<records::RecordId>(number + 1));
        store.create(records::answer_kind(), answer, records::Viewer::system());
      }
      transaction.commit();
    });
  }
}

}  // namespace

std::filesystem::path index_folder(const std::filesystem::path& state) { return state / "index"; }

void take_in(const std::vector<Text>& corpus, const std::filesystem::path& state,
             const std::shared_ptr<const text::Language>& language) {
  std::filesystem::remove_all(state);
  std::filesystem::create_directories(state);
  records::Database database({.file = state / "kartoteka.db"});
  write_answers(corpus, database);
  const auto latest = database.read([](records::Store& store) { return records::latest_change(store.connection()); });
  indexer::IndexerOptions options;
  options.index_path = index_folder(state);
  options.log = [](const std::string& message) { std::cerr << message << '\n'; };
  const indexer::Indexer indexer(std::move(options), database, language);
  if (!indexer.wait_for(latest, kLongest)) {
    throw Error(ErrorCode::unavailable, "the index did not take in the corpus");
  }
}

}  // namespace kartoteka::relevance
