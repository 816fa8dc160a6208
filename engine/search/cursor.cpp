#include "engine/search/cursor.h"

#include <algorithm>
#include <charconv>

#include "engine/base/error.h"
#include "engine/base/hex.h"
#include "engine/index/byte_stream.h"
#include "engine/index/hash.h"

namespace kartoteka::search {
namespace {

constexpr std::size_t kMostCursorBytes = 1'000;

std::string bytes_of_hex(const std::string& text) {
  std::string bytes;
  for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
    unsigned char byte = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 2, byte, 16);
    if (error != std::errc{} || end != text.data() + at + 2) {
      return {};
    }
    bytes.push_back(static_cast<char>(byte));
  }
  return bytes;
}

std::uint64_t day_number(const std::optional<Date>& date) {
  return date ? static_cast<std::uint64_t>(std::chrono::sys_days(*date).time_since_epoch().count()) + 1 : 0;
}

}  // namespace

std::uint64_t request_fingerprint(const Request& request) {
  index::ByteWriter out;
  out.text(request.text);
  for (const index::Filter& filter : request.filters) {
    out.text(filter.name);
    out.text(filter.value);
  }
  for (const std::string& group : request.access) {
    out.text(group);
  }
  out.number(day_number(request.from));
  out.number(day_number(request.to));
  out.number(static_cast<std::uint64_t>(request.order));
  out.number(static_cast<std::uint64_t>(request.collapse));
  out.number((request.as_you_type ? 1u : 0u) | (request.correct ? 2u : 0u));
  return index::stable_hash(out.take());
}

std::string encode_cursor(const Cursor& cursor) {
  index::ByteWriter out;
  out.fixed(cursor.request, 8);
  out.number(cursor.applied_change);
  out.number(cursor.offset);
  out.number(cursor.shown.size());
  for (const auto& [kind, id] : cursor.shown) {
    out.text(kind);
    out.number(static_cast<std::uint64_t>(id));
  }
  const std::string bytes = out.take();
  return to_hex({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
}

Cursor decode_cursor(const std::string& text, const Request& request) {
  const std::string bytes = text.size() <= kMostCursorBytes ? bytes_of_hex(text) : std::string();
  index::ByteReader in(bytes);
  Cursor cursor;
  cursor.request = in.fixed(8);
  cursor.applied_change = in.number();
  cursor.offset = static_cast<std::size_t>(in.number());
  for (std::uint64_t left = in.number(); left > 0 && !in.failed(); --left) {
    std::string kind(in.text());
    cursor.shown.emplace_back(std::move(kind), static_cast<std::int64_t>(in.number()));
  }
  if (in.failed() || in.left() > 0) {
    throw Error::at("/cursor", "not a cursor of a search");
  }
  if (cursor.request != request_fingerprint(request)) {
    throw Error::at("/cursor", "belongs to another search; begin again without a cursor");
  }
  return cursor;
}

std::size_t place_after(const Cursor& cursor, const std::vector<Ranked>& ranked) {
  for (const auto& [kind, id] : cursor.shown) {
    const auto same = std::find_if(ranked.begin(), ranked.end(),
                                   [&](const Ranked& hit) { return hit.kind == kind && hit.id == id; });
    if (same != ranked.end()) {
      return static_cast<std::size_t>(same - ranked.begin()) + 1;
    }
  }
  return std::min(cursor.offset, ranked.size());
}

}  // namespace kartoteka::search
