#include "engine/search/record_set.h"

#include <doctest/doctest.h>

#include <cmath>

#include "engine/search/access_groups.h"

using namespace kartoteka::search;

namespace {

/// Records 1 to `count`; "two" in every second, "three" in every third, "all" in all.
Xapian::WritableDatabase numbers(unsigned count) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (unsigned number = 1; number <= count; ++number) {
    Xapian::Document document;
    document.add_boolean_term("all");
    if (number % 2 == 0) document.add_boolean_term("two");
    if (number % 3 == 0) document.add_boolean_term("three");
    if (number == 600) document.add_boolean_term("rare");
    database.add_document(document);
  }
  return database;
}

}  // namespace

TEST_CASE("a condition is met by one term of each group and by no excluded one") {
  const Xapian::WritableDatabase database = numbers(1'200);
  const auto count = [&](const TermCondition& condition) { return matching_records(database, condition).records.size(); };
  CHECK(count({}) == 1'200);
  CHECK(count({{{"two"}}, {}}) == 600);
  CHECK(count({{{"two", "three"}}, {}}) == 800);
  CHECK(count({{{"two"}, {"three"}}, {}}) == 200);
  CHECK(count({{{"two"}, {"three"}, {"rare", "none"}}, {}}) == 1);
  CHECK(count({{{"two"}}, {"three"}}) == 400);
  CHECK(count({{{"none"}}, {}}) == 0);
  CHECK(count({{{"all"}, {"none"}}, {}}) == 0);
}

TEST_CASE("very many records are counted from a sample that is near the truth") {
  const unsigned many = static_cast<unsigned>(kMostCountedPostings) * 2;
  const Xapian::WritableDatabase database = numbers(many);
  const Matching all = matching_records(database, {{{"all"}}, {}});
  CHECK(all.part < 1);
  CHECK(static_cast<double>(all.records.size()) / all.part == doctest::Approx(many).epsilon(0.01));
  const Matching evens = matching_records(database, {{{"all"}, {"all", "two"}}, {"two"}});
  CHECK(static_cast<double>(evens.records.size()) / evens.part == doctest::Approx(many / 2.0).epsilon(0.01));
}

TEST_CASE("a sample keeps to who may find what, up to the last document") {
  const unsigned many = static_cast<unsigned>(kMostCountedPostings) * 2;
  const Xapian::WritableDatabase database = numbers(many);
  AccessCondition hidden;
  AccessCondition listed;
  for (Xapian::docid id = 5; id <= many; id += 5) hidden.hidden.push_back(id);
  for (Xapian::docid id = 1; id <= many; ++id) {
    if (id % 5 != 0) listed.documents.push_back(id);
  }
  for (const AccessCondition& access : {hidden, listed}) {
    const Matching matching = matching_records(database, {{{"all"}}, {}, std::make_shared<AccessCondition>(access)});
    CHECK(matching.part < 1);
    CHECK(static_cast<double>(matching.records.size()) / matching.part == doctest::Approx(many * 0.8).epsilon(0.01));
    CHECK_FALSE(matching.records.contains(many));
  }
}
