#include "http/learning/search_queue.h"

#include <doctest/doctest.h>

using namespace kartoteka::http;

namespace {

struct Fixture {
  SearchQueue queue{7};
  SearchQueue::Time now{};

  std::int64_t type(const std::string& text, bool as_you_type = true, std::int64_t user = 1) {
    SearchNote note;
    note.user = user;
    note.text = text;
    note.as_you_type = as_you_type;
    now += std::chrono::seconds(1);
    return queue.add(note, now);
  }
  std::vector<std::string> texts(std::optional<SearchQueue::Time> rested_since = std::nullopt) {
    std::vector<std::string> taken;
    for (const SearchNote& note : queue.take(rested_since)) taken.push_back(std::to_string(note.id) + " " + note.text);
    return taken;
  }
};

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE_FIXTURE(Fixture, "of what is searched as one types the last is kept, under the id of the first") {
  CHECK(type("fak") == 7);
  CHECK(type("faktu") == 7);
  CHECK(type("faktura kor") == 7);
  CHECK(texts() == Texts{"7 faktura kor"});
}

TEST_CASE_FIXTURE(Fixture, "a search that is sent ends what was typed") {
  type("faktura kor");
  CHECK(type("faktura korygująca", false) == 7);
  CHECK(type("faktura korygująca", false) == 8);
  CHECK(texts() == Texts{"7 faktura korygująca", "8 faktura korygująca"});
}

TEST_CASE_FIXTURE(Fixture, "who begins something else had typed the first to its end") {
  type("faktura");
  CHECK(type("urlop") == 8);
  CHECK(texts() == Texts{"7 faktura", "8 urlop"});
}

TEST_CASE_FIXTURE(Fixture, "what is still being typed waits until its writer has rested") {
  type("fakt");
  const auto since = now - std::chrono::seconds(5);
  CHECK(texts(since).empty());
  CHECK(texts(now) == Texts{"7 fakt"});
}

TEST_CASE_FIXTURE(Fixture, "people who type at once do not disturb each other") {
  type("fakt", true, 1);
  type("url", true, 2);
  type("faktura", true, 1);
  CHECK(texts() == Texts{"7 faktura", "8 url"});
}

TEST_CASE_FIXTURE(Fixture, "what could not be kept comes again, in its order") {
  type("raz", false);
  auto taken = queue.take(std::nullopt);
  type("dwa", false);
  queue.give_back(std::move(taken));
  CHECK(texts() == Texts{"7 raz", "8 dwa"});
}
