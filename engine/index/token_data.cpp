#include "engine/index/token_data.h"

#include <algorithm>

#include "engine/index/byte_stream.h"

namespace kartoteka::index {
namespace {

// Flags of a word. Lemmas other than the form follow it: two bytes each if they all begin like the form.
constexpr unsigned kStopWord = 1;
constexpr unsigned kNumber = 2;
constexpr unsigned kHasExact = 4;
constexpr unsigned kLemmaCountShift = 3;  // three bits: lemmas other than the form itself
constexpr unsigned kFormIsLemma = 64;
constexpr unsigned kWideLemmas = 128;

std::uint64_t zigzag(std::int64_t value) {
  return static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value) {
  return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

void encode_word(const TokenKeys& word, ByteWriter& out) {
  std::vector<WordKey> others;
  std::copy_if(word.lemmas.begin(), word.lemmas.end(), std::back_inserter(others),
               [&](WordKey lemma) { return lemma != word.form; });
  const bool wide = std::any_of(others.begin(), others.end(),
                                [&](WordKey lemma) { return beginning_of(lemma) != beginning_of(word.form); });
  unsigned flags = static_cast<unsigned>(others.size()) << kLemmaCountShift;
  flags |= (word.is_stop_word ? kStopWord : 0) | (word.is_number ? kNumber : 0) | (word.exact != 0 ? kHasExact : 0);
  flags |= (others.size() < word.lemmas.size() ? kFormIsLemma : 0) | (wide ? kWideLemmas : 0);
  out.fixed(flags, 1);
  out.fixed(word.form, 4);
  if (word.exact != 0) {
    out.fixed(word.exact, 1);
  }
  for (const WordKey lemma : others) {
    out.fixed(lemma, wide ? 4 : 2);
  }
}

void decode_word(ByteReader& in, TokenView& view) {
  const auto flags = static_cast<unsigned>(in.fixed(1));
  FlatWord word;
  word.form = static_cast<WordKey>(in.fixed(4));
  word.exact = (flags & kHasExact) != 0 ? static_cast<std::uint8_t>(in.fixed(1)) : std::uint8_t{0};
  word.is_stop_word = (flags & kStopWord) != 0;
  word.is_number = (flags & kNumber) != 0;
  word.lemma_begin = static_cast<std::uint32_t>(view.lemmas.size());
  if ((flags & kFormIsLemma) != 0) {
    view.lemmas.push_back(word.form);
  }
  const bool wide = (flags & kWideLemmas) != 0;
  for (unsigned left = flags >> kLemmaCountShift & 7; left > 0; --left) {
    const auto bits = static_cast<WordKey>(in.fixed(wide ? 4 : 2));
    view.lemmas.push_back(wide ? bits : (word.form & 0xffff0000) | bits);
  }
  word.lemma_count = static_cast<std::uint8_t>(view.lemmas.size() - word.lemma_begin);
  view.words.push_back(word);
}

void read_head(ByteReader& in, TokenView& view) {
  view.kind = in.text();
  view.id = static_cast<std::int64_t>(in.number());
  const bool dated = in.fixed(1) != 0;
  view.date.reset();
  if (dated) {
    view.date = Instant{std::chrono::milliseconds{unzigzag(in.number())}};
  }
}

/// A count of things that take at least one byte each, so that damaged data cannot ask for much memory.
std::size_t count_of(ByteReader& in) { return std::min<std::size_t>(in.number(), in.left()); }

}  // namespace

std::string encode_token_data(const TokenData& data) {
  ByteWriter out;
  out.text(data.kind);
  out.number(static_cast<std::uint64_t>(data.id));
  out.fixed(data.date ? 1 : 0, 1);
  if (data.date) {
    out.number(zigzag(data.date->time_since_epoch().count()));
  }
  out.number(data.words.size());
  for (const TokenKeys& word : data.words) {
    encode_word(word, out);
  }
  out.number(data.title_end);
  out.number(data.sequence.size());
  for (const WordNumber number : data.sequence) {
    out.number(number);
  }
  out.number(data.identifiers.size());
  for (const std::uint32_t key : data.identifiers) {
    out.fixed(key, 4);
  }
  return out.take();
}

bool TokenView::decode(std::string_view encoded) {
  ByteReader in(encoded);
  read_head(in, *this);
  words.clear();
  lemmas.clear();
  for (std::size_t left = count_of(in); left > 0 && !in.failed(); --left) {
    decode_word(in, *this);
  }
  title_end = static_cast<std::uint32_t>(in.number());
  sequence.resize(count_of(in));
  for (WordNumber& number : sequence) {
    number = static_cast<WordNumber>(in.number());
    if (number > words.size()) {
      return false;
    }
  }
  identifiers.resize(count_of(in));
  for (std::uint32_t& key : identifiers) {
    key = static_cast<std::uint32_t>(in.fixed(4));
  }
  return !in.failed() && title_end <= sequence.size();
}

bool decode_head(std::string_view encoded, TokenView& view) {
  ByteReader in(encoded);
  read_head(in, view);
  return !in.failed();
}

}  // namespace kartoteka::index
