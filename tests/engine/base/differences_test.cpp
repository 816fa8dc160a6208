#include "engine/base/differences.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace kartoteka;

namespace {

/// "=a -b +c" for lines.
std::string shown(const std::vector<std::string_view>& before, const std::vector<std::string_view>& after) {
  std::string text;
  for (const StepRun& run : differences(before, after)) {
    for (std::size_t i = run.begin; i < run.end; ++i) {
      text += run.step == Step::same ? " =" : run.step == Step::removed ? " -" : " +";
      text += run.step == Step::added ? after[i] : before[i];
    }
  }
  return text;
}

std::vector<std::string_view> letters(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::size_t i = 0; i < text.size(); ++i) parts.push_back(text.substr(i, 1));
  return parts;
}

std::string random_text(std::mt19937& random) {
  std::string text(random() % 30, 'a');
  for (char& c : text) c = static_cast<char>('a' + random() % 4);
  return text;
}

/// Both texts out of the steps.
std::pair<std::string, std::string> read_back(const std::string& before, const std::string& after) {
  std::pair<std::string, std::string> both;
  for (const StepRun& run : differences(letters(before), letters(after))) {
    const std::string& source = run.step == Step::added ? after : before;
    const std::string part = source.substr(run.begin, run.end - run.begin);
    if (run.step != Step::added) both.first += part;
    if (run.step != Step::removed) both.second += part;
  }
  return both;
}

}  // namespace

TEST_CASE("differences are the fewest steps, what is removed before what is added") {
  CHECK(shown(letters("abcabba"), letters("cbabac")).size() == 3 * (7 + 6 - 4));  // four stay
  CHECK(shown(letters("abc"), letters("abc")) == " =a =b =c");
  CHECK(shown(letters(""), letters("ab")) == " +a +b");
  CHECK(shown(letters("ab"), letters("")) == " -a -b");
  CHECK(shown(letters("axc"), letters("ayc")) == " =a -x +y =c");
  CHECK(shown({}, {}).empty());
}

TEST_CASE("both texts can be read back from their differences") {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    const std::string before = random_text(random), after = random_text(random);
    CHECK(read_back(before, after) == std::pair(before, after));
  }
}

TEST_CASE("texts that have nearly nothing in common are told apart as a whole") {
  const std::string before(6000, 'a'), after(6000, 'b');
  CHECK(differences(letters("x" + before + "y"), letters("x" + after + "y")).size() == 4);
}

TEST_CASE("a text is parted into lines and words without loss") {
  CHECK(lines_of("raz\r\ndwa\n\ntrzy\n") == std::vector<std::string_view>{"raz", "dwa", "", "trzy"});
  CHECK(words_of("Zażółć, 2 razy!") == std::vector<std::string_view>{"Zażółć", ",", " ", "2", " ", "razy", "!"});
}
