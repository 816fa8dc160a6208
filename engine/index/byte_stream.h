// Numbers to bytes and back, for the compact token data. Reading never goes past the end: it fails instead.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kartoteka::index {

class ByteWriter {
 public:
  void number(std::uint64_t value) {  // LEB128
    while (value >= 0x80) {
      bytes_.push_back(static_cast<char>((value & 0x7f) | 0x80));
      value >>= 7;
    }
    bytes_.push_back(static_cast<char>(value));
  }
  void fixed(std::uint64_t value, unsigned size) {
    for (unsigned i = 0; i < size; ++i) {
      bytes_.push_back(static_cast<char>(value >> (8 * i) & 0xff));
    }
  }
  void raw(std::string_view value) { bytes_.append(value); }
  void text(std::string_view value) {
    number(value.size());
    raw(value);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool failed() const { return failed_; }
  std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const std::uint64_t byte = next();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) {
        return value;
      }
    }
    failed_ = true;
    return 0;
  }
  std::uint64_t fixed(unsigned size) {
    std::uint64_t value = 0;
    for (unsigned i = 0; i < size; ++i) {
      value |= static_cast<std::uint64_t>(next()) << (8 * i);
    }
    return value;
  }
  std::string_view text() { return raw(number()); }
  std::string_view raw(std::uint64_t size) {
    if (size > left()) {
      failed_ = true;
      return {};
    }
    const std::string_view value(at_, size);
    at_ += size;
    return value;
  }

 private:
  unsigned char next() {
    if (at_ == end_) {
      failed_ = true;
      return 0;
    }
    return static_cast<unsigned char>(*at_++);
  }

  const char* at_;
  const char* end_;
  bool failed_ = false;
};

}  // namespace kartoteka::index
