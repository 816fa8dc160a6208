#include "engine/index/token_data.h"

#include <doctest/doctest.h>

#include "engine/index/byte_stream.h"

using namespace kartoteka;
using namespace kartoteka::index;

namespace {

TokenData sample() {
  TokenData data;
  data.kind = "contact";
  data.id = 77;
  data.date = *parse_instant("1965-05-03T09:30:00Z");
  data.words = {{.form = form_key("fakturze", "faktura"), .exact = 0, .is_stop_word = false,
                 .lemmas = {lemma_key("faktura")}},
                {.form = form_key("mam", "miec"), .exact = 0, .is_stop_word = false, .lemmas = {lemma_key("miec"), lemma_key("mama")}},
                {.form = form_key("nie", ""), .exact = 0, .is_stop_word = true, .lemmas = {}},
                {.form = form_key("zolc", "zolc"), .exact = exact_check("żółć", "zolc"), .is_stop_word = false, .lemmas = {lemma_key("zolc"), lemma_key("zolcic")}},
                {.form = form_key("42", "42"), .exact = 0, .is_stop_word = false, .lemmas = {lemma_key("42")}}};
  data.sequence = {1, 2, kFieldEnd, 3, 1, 4, 2, 5, kFieldEnd};
  data.title_end = 3;
  data.identifiers = {identifier_key("5260250274")};
  return data;
}

}  // namespace

TEST_CASE("token data is read back as it was written") {
  const TokenData data = sample();
  const std::string encoded = encode_token_data(data);
  TokenView view;
  REQUIRE(view.decode(encoded));
  CHECK(view.kind == "contact");
  CHECK(view.id == 77);
  CHECK(view.date == data.date);
  CHECK(view.sequence == data.sequence);
  CHECK(view.title_end == 3);
  CHECK(view.identifiers == data.identifiers);
  REQUIRE(view.words.size() == data.words.size());
  for (std::size_t i = 0; i < view.words.size(); ++i) {
    const FlatWord& word = view.words[i];
    CHECK(word.form == flat_word(data.words[i]).form);
    CHECK(word.exact == data.words[i].exact);
    CHECK(word.is_stop_word == data.words[i].is_stop_word);
    const std::vector<WordKey> lemmas(view.lemmas.begin() + word.lemma_begin,
                                      view.lemmas.begin() + word.lemma_begin + word.lemma_count);
    CHECK(lemmas == data.words[i].lemmas);
  }
}

TEST_CASE("cut or damaged token data is refused or read, never out of bounds") {
  const std::string encoded = encode_token_data(sample());
  TokenView view;
  for (std::size_t size = 0; size < encoded.size(); ++size) {
    CHECK_FALSE(view.decode(std::string_view(encoded).substr(0, size)));
  }
  for (std::size_t at = 0; at < encoded.size(); ++at) {
    for (const int byte : {0, 1, 0x7f, 0x80, 0xff}) {
      std::string damaged = encoded;
      damaged[at] = static_cast<char>(byte);
      view.decode(damaged);
    }
  }
}

TEST_CASE("words of one root share the upper half of their keys") {
  CHECK(family_of(lemma_key("faktura")) == family_of(lemma_key("fakturowanie")));
  CHECK(family_of(form_key("fakturze", "faktura")) == family_of(lemma_key("faktura")));
  CHECK(lemma_key("faktura") != lemma_key("fakturowanie"));
  CHECK(family_of(lemma_key("faktura")) != family_of(lemma_key("faks")));
  CHECK(family_of(lemma_key("2026")) != family_of(lemma_key("2025")));
}

TEST_CASE("a number that has no end fails instead of being read") {
  ByteReader in("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff");
  CHECK(in.number() == 0);
  CHECK(in.failed());
}
