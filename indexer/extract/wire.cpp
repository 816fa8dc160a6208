#include "indexer/extract/wire.h"

#include "engine/base/utf8.h"

namespace kartoteka::extract {
namespace {

void put(std::string& out, std::uint64_t number, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i) & 0xff);
}

void put(std::string& out, std::string_view text) {
  put(out, text.size(), kLengthBytes);
  out += text;
}

/// Takes values off the front; after the first that is not there, everything is zero and is_good() false.
class Taker {
 public:
  explicit Taker(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number(std::size_t bytes) {
    std::uint64_t value = 0;
    const std::string_view taken = take(bytes);
    for (std::size_t i = taken.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(taken[i]);
    return value;
  }
  std::uint32_t number32() { return static_cast<std::uint32_t>(number(4)); }
  bool flag() { return number(1) != 0; }
  std::string bytes() { return std::string(take(number32())); }
  std::string text() {
    std::string taken = bytes();
    require(utf8_length(taken).has_value());
    return taken;
  }
  template <typename Enum>
  Enum choice(Enum last) {
    const auto value = number(1);
    require(value <= static_cast<std::uint64_t>(last));
    return static_cast<Enum>(value);
  }

  void require(bool condition) { is_good_ = is_good_ && condition; }
  bool is_good() const { return is_good_; }
  bool is_at_end() const { return is_good_ && rest_.empty(); }

 private:
  std::string_view take(std::size_t size) {
    require(size <= rest_.size());
    if (!is_good_) return {};
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
  bool is_good_ = true;
};

void put_optional(std::string& out, bool is_there, std::uint64_t value) {
  put(out, is_there ? 1U : 0U, 1);
  put(out, value, 8);
}

std::optional<std::uint64_t> take_optional(Taker& taker) {
  const bool is_there = taker.flag();
  const std::uint64_t value = taker.number(8);
  return is_there ? std::optional(value) : std::nullopt;
}

/// Instants of the years 1900 to 2200, as elsewhere; a file may claim anything.
std::optional<Instant> sensible(std::optional<std::uint64_t> milliseconds) {
  using namespace std::chrono;
  if (!milliseconds) return std::nullopt;
  const Instant instant{std::chrono::milliseconds(static_cast<std::int64_t>(*milliseconds))};
  const bool is_sensible = instant >= sys_days{January / 1 / 1900} && instant < sys_days{January / 1 / 2200};
  return is_sensible ? std::optional(instant) : std::nullopt;
}

void take_pages(Taker& taker, std::vector<Page>& pages) {
  const std::uint32_t count = taker.number32();
  std::uint32_t last = 0;
  for (std::uint32_t i = 0; i < count && taker.is_good(); ++i) {
    Page page{taker.number32(), taker.text(), taker.text()};
    taker.require(page.number > last);
    last = page.number;
    pages.push_back(std::move(page));
  }
}

void put_words(std::string& out, const std::vector<WordBox>& words) {
  put(out, words.size(), 4);
  for (const WordBox& word : words) {
    put(out, word.text);
    for (const std::uint16_t side : {word.left, word.top, word.width, word.height}) put(out, side, 2);
  }
}

void take_words(Taker& taker, std::vector<WordBox>& words) {
  const std::uint32_t count = taker.number32();
  for (std::uint32_t i = 0; i < count && taker.is_good(); ++i) {
    WordBox word{.text = taker.text()};
    for (std::uint16_t* side : {&word.left, &word.top, &word.width, &word.height}) *side = static_cast<std::uint16_t>(taker.number(2));
    taker.require(word.left + word.width <= WordBox::kWhole && word.top + word.height <= WordBox::kWhole);
    words.push_back(std::move(word));
  }
}

}  // namespace

std::string framed(std::string_view message) {
  std::string frame;
  frame.reserve(kLengthBytes + message.size());
  put(frame, message);
  return frame;
}

std::uint32_t frame_length(std::string_view bytes) { return Taker(bytes).number32(); }

std::string encode(const Readiness& readiness) {
  std::string out;
  put(out, readiness.has_landlock ? 1U : 0U, 1);
  put(out, readiness.has_recognition ? 1U : 0U, 1);
  return out;
}

std::string encode(const ExtractionRequest& request) {
  std::string out;
  put(out, request.name);
  put(out, request.first_page, 4);
  put(out, request.wants_preview ? 1U : 0U, 1);
  put(out, request.wants_recognition ? 1U : 0U, 1);
  put(out, request.picture_of, 4);
  put(out, request.wants_words ? 1U : 0U, 1);
  return out;
}

std::string encode(const Extraction& extraction) {
  std::string out;
  put(out, static_cast<std::uint64_t>(extraction.state), 1);
  put(out, static_cast<std::uint64_t>(extraction.reason), 1);
  for (const std::string* text : {&extraction.detail, &extraction.media_type, &extraction.title, &extraction.author}) put(out, *text);
  put_optional(out, extraction.created.has_value(),
               extraction.created ? static_cast<std::uint64_t>(extraction.created->time_since_epoch().count()) : 0);
  put(out, extraction.pages.size(), 4);
  for (const Page& page : extraction.pages) {
    put(out, page.number, 4);
    put(out, page.label);
    put(out, page.text);
  }
  put(out, extraction.preview);
  put_words(out, extraction.words);
  put(out, extraction.unread_pages, 4);
  put_optional(out, extraction.next_page.has_value(), extraction.next_page.value_or(0));
  return out;
}

std::optional<Readiness> decode_readiness(std::string_view message) {
  Taker taker(message);
  Readiness readiness;
  readiness.has_landlock = taker.flag();
  readiness.has_recognition = taker.flag();
  return taker.is_at_end() ? std::optional(readiness) : std::nullopt;
}

std::optional<ExtractionRequest> decode_request(std::string_view message) {
  Taker taker(message);
  ExtractionRequest request;
  request.name = taker.bytes();
  request.first_page = taker.number32();
  request.wants_preview = taker.flag();
  request.wants_recognition = taker.flag();
  request.picture_of = taker.number32();
  request.wants_words = taker.flag();
  return taker.is_at_end() ? std::optional(request) : std::nullopt;
}

std::optional<Extraction> decode_extraction(std::string_view message) {
  Taker taker(message);
  Extraction extraction;
  extraction.state = taker.choice(State::failed);
  extraction.reason = taker.choice(Reason::unsupported);
  for (std::string* text : {&extraction.detail, &extraction.media_type, &extraction.title, &extraction.author}) *text = taker.text();
  extraction.created = sensible(take_optional(taker));
  take_pages(taker, extraction.pages);
  extraction.preview = taker.bytes();
  take_words(taker, extraction.words);
  extraction.unread_pages = taker.number32();
  if (const auto next = take_optional(taker)) extraction.next_page = static_cast<std::uint32_t>(*next);
  const bool is_sound = extraction.pages.empty() ? extraction.state != State::done : extraction.state == State::done;
  return taker.is_at_end() && is_sound ? std::optional(std::move(extraction)) : std::nullopt;
}

}  // namespace kartoteka::extract
