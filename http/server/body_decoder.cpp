#include "http/server/body_decoder.h"

#include <algorithm>

namespace kartoteka::http {
namespace {

constexpr unsigned kMaxSizeDigits = 12;          // 256 TB, far from overflow
constexpr std::size_t kMaxLineBytes = 4 * 1024;  // extensions and trailers of a whole body; nobody needs any

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

bool is_line_char(char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F); }

}  // namespace

BodyDecoder::BodyDecoder(const RequestHead& head, std::uint64_t max_bytes)
    : state_(head.chunked ? State::size : State::data), max_bytes_(max_bytes), chunked_(head.chunked) {
  remaining_bytes_ = total_bytes_ = head.content_length.value_or(0);
  if (!chunked_ && remaining_bytes_ == 0) state_ = State::done;
  if (total_bytes_ > max_bytes_) refusal_ = refusals::body_too_large;
}

std::size_t BodyDecoder::decode(std::string_view input, const BodySink& sink) {
  std::size_t used = 0;
  while (used < input.size() && !is_done() && !refusal_) {
    if (state_ == State::data) {
      used += decode_data(input.substr(used), sink);
    } else {
      decode_control(input[used++]);
    }
  }
  return used;
}

std::size_t BodyDecoder::decode_data(std::string_view input, const BodySink& sink) {
  const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(input.size(), remaining_bytes_));
  remaining_bytes_ -= count;
  if (remaining_bytes_ == 0) state_ = chunked_ ? State::data_return : State::done;
  sink(input.substr(0, count));
  return count;
}

void BodyDecoder::expect(char c, char wanted, State next) {
  if (c == wanted) {
    state_ = next;
  } else {
    refusal_ = refusals::bad_body;
  }
}

void BodyDecoder::read_size_digit(char c) {
  const int value = hex_value(c);
  if (value >= 0 && size_digits_ < kMaxSizeDigits) {
    remaining_bytes_ = remaining_bytes_ * 16 + static_cast<unsigned>(value);
    ++size_digits_;
  } else if (size_digits_ > 0 && c == ';') {
    state_ = State::extension;
  } else if (size_digits_ > 0) {
    expect(c, '\r', State::size_end);
  } else {
    refusal_ = refusals::bad_body;
  }
}

void BodyDecoder::end_size_line() {
  state_ = remaining_bytes_ == 0 ? State::trailer_begin : State::data;
  total_bytes_ += remaining_bytes_;
  size_digits_ = 0;
  if (total_bytes_ > max_bytes_) refusal_ = refusals::body_too_large;
}

void BodyDecoder::decode_control(char c) {
  const bool in_line = state_ == State::extension || state_ == State::trailer_begin || state_ == State::trailer;
  if (in_line && c != '\r' && (!is_line_char(c) || ++line_bytes_ > kMaxLineBytes)) {
    refusal_ = refusals::bad_body;
    return;
  }
  switch (state_) {
    case State::size: return read_size_digit(c);
    case State::extension: state_ = c == '\r' ? State::size_end : state_; return;
    case State::size_end: c == '\n' ? end_size_line() : expect(c, '\n', state_); return;
    case State::data_return: return expect(c, '\r', State::data_end);
    case State::data_end: return expect(c, '\n', State::size);
    case State::trailer_begin: state_ = c == '\r' ? State::last_end : State::trailer; return;
    case State::trailer: state_ = c == '\r' ? State::trailer_end : state_; return;
    case State::trailer_end: return expect(c, '\n', State::trailer_begin);
    case State::last_end: return expect(c, '\n', State::done);
    case State::data:
    case State::done: return;
  }
}

}  // namespace kartoteka::http
