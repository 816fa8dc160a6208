#include "engine/index/token_data.h"

#include <algorithm>

#include "engine/index/byte_stream.h"

namespace kartoteka::index {
namespace {

constexpr unsigned kDated = 1;
constexpr unsigned kStandingShift = 1;
constexpr unsigned kStandings = 3;
constexpr unsigned kIsPassage = 8;
constexpr unsigned kIsRated = 16;

constexpr unsigned kStopWord = 0x80;
constexpr unsigned kExactShift = 4;
constexpr unsigned kMixed = 8;
constexpr unsigned kFormIsLemma = 4;
constexpr unsigned kLemmaCount = 3;

std::uint64_t zigzag(std::int64_t value) {
  return static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value) {
  return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

void encode_word(const TokenKeys& word, ByteWriter& out) {
  const unsigned exact = static_cast<unsigned>(word.exact) << kExactShift;
  if (word.is_stop_word) {
    out.fixed(kStopWord | exact, 1);
    out.fixed(word.form, 2);
    return;
  }
  std::vector<WordKey> others;
  std::copy_if(word.lemmas.begin(), word.lemmas.end(), std::back_inserter(others),
               [&](WordKey lemma) { return lemma != word.form; });
  const bool form_is_lemma = others.size() < word.lemmas.size();
  others.resize(std::min<std::size_t>(others.size(), kLemmaCount));
  unsigned mixed = 0;
  for (std::size_t i = 0; i < others.size(); ++i) {
    mixed |= family_of(others[i]) != family_of(word.form) ? 1u << i : 0;
  }
  out.fixed(exact | (mixed != 0 ? kMixed : 0) | (form_is_lemma ? kFormIsLemma : 0) | others.size(), 1);
  out.fixed(family_of(word.form), 2);
  out.fixed(word.form, form_is_lemma ? 2 : 1);
  if (mixed != 0) {
    out.fixed(mixed, 1);
  }
  for (std::size_t i = 0; i < others.size(); ++i) {
    if ((mixed >> i & 1) != 0) {
      out.fixed(family_of(others[i]), 2);
    }
    out.fixed(others[i], 2);
  }
}

void decode_lemmas(ByteReader& in, unsigned flags, WordKey family, std::vector<WordKey>& lemmas) {
  const unsigned mixed = (flags & kMixed) != 0 ? static_cast<unsigned>(in.fixed(1)) : 0;
  for (unsigned i = 0; i < (flags & kLemmaCount); ++i) {
    const WordKey upper = (mixed >> i & 1) != 0 ? static_cast<WordKey>(in.fixed(2)) << 16 : family;
    lemmas.push_back(upper | static_cast<WordKey>(in.fixed(2)));
  }
}

void decode_word(ByteReader& in, TokenView& view) {
  const auto flags = static_cast<unsigned>(in.fixed(1));
  FlatWord word;
  word.exact = static_cast<std::uint8_t>(flags >> kExactShift & 7);
  word.is_stop_word = (flags & kStopWord) != 0;
  word.lemma_begin = static_cast<std::uint32_t>(view.lemmas.size());
  if (word.is_stop_word) {
    word.form = static_cast<ShortKey>(in.fixed(2));
  } else {
    const WordKey family = static_cast<WordKey>(in.fixed(2)) << 16;
    const bool form_is_lemma = (flags & kFormIsLemma) != 0;
    const WordKey form = family | static_cast<WordKey>(in.fixed(form_is_lemma ? 2 : 1));
    word.form = short_key(form);
    if (form_is_lemma) {
      view.lemmas.push_back(form);
    }
    decode_lemmas(in, flags, family, view.lemmas);
  }
  word.lemma_count = static_cast<std::uint8_t>(view.lemmas.size() - word.lemma_begin);
  view.words.push_back(word);
}

/// Bits of the places, then the numbers of those that are not the next new word.
void encode_sequence(const std::vector<WordNumber>& sequence, ByteWriter& out) {
  std::string bits((sequence.size() + 7) / 8, '\0');
  std::vector<WordNumber> others;
  WordNumber next = 1;
  for (std::size_t place = 0; place < sequence.size(); ++place) {
    if (sequence[place] == next) {
      ++next;
    } else {
      bits[place / 8] = static_cast<char>(bits[place / 8] | 1 << place % 8);
      others.push_back(sequence[place]);
    }
  }
  out.number(sequence.size());
  out.raw(bits);
  for (const WordNumber number : others) {
    out.number(number);
  }
}

bool decode_sequence(ByteReader& in, std::size_t word_count, std::vector<WordNumber>& sequence) {
  const std::uint64_t size = in.number();
  const std::string_view bits = in.raw((size + 7) / 8);
  if (in.failed()) {
    return false;
  }
  sequence.resize(size);
  WordNumber next = 1;
  for (std::size_t place = 0; place < size; ++place) {
    const bool is_next = (static_cast<unsigned char>(bits[place / 8]) >> place % 8 & 1) == 0;
    sequence[place] = is_next ? next++ : static_cast<WordNumber>(in.number());
    if (sequence[place] > word_count) {
      return false;
    }
  }
  return true;
}

void read_head(ByteReader& in, TokenView& view) {
  view.kind = in.text();
  view.id = static_cast<std::int64_t>(in.number());
  const auto flags = static_cast<unsigned>(in.fixed(1));
  view.standing = static_cast<Standing>(flags >> kStandingShift & kStandings);
  view.date.reset();
  if ((flags & kDated) != 0) {
    view.date = Instant{std::chrono::milliseconds{unzigzag(in.number())}};
  }
  view.usefulness = (flags & kIsRated) != 0 ? static_cast<std::int8_t>(in.fixed(1)) : std::int8_t{0};
  view.passage.reset();
  if ((flags & kIsPassage) != 0) {
    const auto number = static_cast<std::uint32_t>(in.number());
    view.passage = PassageName{number, std::string(in.text())};
  }
}

/// A count of things that take at least one byte each, so that damaged data cannot ask for much memory.
std::size_t count_of(ByteReader& in) { return std::min<std::size_t>(in.number(), in.left()); }

void write_head(const TokenData& data, ByteWriter& out) {
  out.text(data.kind);
  out.number(static_cast<std::uint64_t>(data.id));
  const unsigned standing = static_cast<unsigned>(data.standing) << kStandingShift;
  const unsigned rated = data.usefulness != 0 ? kIsRated : 0;
  out.fixed((data.date ? kDated : 0) | standing | rated | (data.passage ? kIsPassage : 0), 1);
  if (data.date) {
    out.number(zigzag(data.date->time_since_epoch().count()));
  }
  if (rated != 0) {
    out.fixed(static_cast<std::uint8_t>(data.usefulness), 1);
  }
  if (data.passage) {
    out.number(data.passage->number);
    out.text(data.passage->label);
  }
}

}  // namespace

std::string encode_token_data(const TokenData& data) {
  ByteWriter out;
  write_head(data, out);
  out.number(data.words.size());
  for (const TokenKeys& word : data.words) {
    encode_word(word, out);
  }
  out.number(data.title_end);
  encode_sequence(data.sequence, out);
  out.number(data.identifiers.size());
  for (const std::uint32_t key : data.identifiers) {
    out.fixed(key, 4);
  }
  return out.take();
}

FlatWord flat_word(const TokenKeys& keys) {
  FlatWord word;
  word.form = keys.is_stop_word ? keys.form & 0xffff : short_key(keys.form);
  word.exact = keys.exact;
  word.is_stop_word = keys.is_stop_word;
  word.lemma_count = static_cast<std::uint8_t>(keys.lemmas.size());
  return word;
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
  if (!decode_sequence(in, words.size(), sequence)) {
    return false;
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
