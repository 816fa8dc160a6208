#include "engine/text/dictionary.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "engine/base/error.h"
#include "tests/engine/text/fixture.h"

using namespace kartoteka;
using namespace kartoteka::text;
using namespace kartoteka::text::testing;

TEST_CASE("the dictionary knows forms and their lemmas") {
  const Dictionary& dictionary = language()->dictionary();
  CHECK(dictionary.contains("umowami"));
  CHECK_FALSE(dictionary.contains("umowamix"));
  CHECK_FALSE(dictionary.contains("zazolc"));
  CHECK_FALSE(dictionary.contains(""));
  CHECK_FALSE(dictionary.contains("東京"));
  CHECK(dictionary.lemmas("umowami") == std::vector<std::string>{"umowa"});
  CHECK(dictionary.lemmas("qqq").empty());
  CHECK(dictionary.form_count() > 3'500'000);
}

TEST_CASE("diacritics that were left out are restored, those that were typed are kept") {
  const Dictionary& dictionary = language()->dictionary();
  CHECK(dictionary.restore("urzadzen") == std::vector<std::string>{"urządzeń"});
  CHECK(dictionary.restore("polączyc") == std::vector<std::string>{"połączyć"});
  CHECK(dictionary.restore("obs?ugi") == std::vector<std::string>{"obsługi"});
  CHECK(contains(dictionary.restore("sad"), "sąd"));
  CHECK(contains(dictionary.restore("sad"), "sad"));
  CHECK_FALSE(contains(dictionary.restore("sąd"), "sad"));
  CHECK(dictionary.restore("sad", 1).size() == 1);
  CHECK(dictionary.restore("sad", 0).empty());
  CHECK(dictionary.contains_folded("polaczenie"));
  CHECK_FALSE(dictionary.contains_folded("polaczeniee"));
}

TEST_CASE("a damaged dictionary is told by its hash") {
  const auto folder = std::filesystem::temp_directory_path() / "kartoteka_dictionary_test";
  std::filesystem::create_directories(folder);
  const auto copy = folder / "pl.dict";
  std::filesystem::copy_file(KARTOTEKA_TEST_DICTIONARY, copy, std::filesystem::copy_options::overwrite_existing);
  CHECK(Dictionary::open(copy).contains("umowa"));
  {
    std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(1'000'000);
    file.put('\x5a');
  }
  CHECK_THROWS_AS(Dictionary::open(copy), Error);
  std::filesystem::resize_file(copy, 1000);
  CHECK_THROWS_AS(Dictionary::open(copy), Error);
  std::filesystem::resize_file(copy, 0);
  CHECK_THROWS_AS(Dictionary::open(copy), Error);
  std::filesystem::remove_all(folder);
}
