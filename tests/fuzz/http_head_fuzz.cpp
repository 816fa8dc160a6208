// Fuzzes what first touches bytes from outside: the head's scanner and parser and the decoder of bodies. The first byte
// of the input is the size of the pieces that the rest arrives in. Checked: no matter the pieces, the outcome is the
// same; what was taken keeps the promises of http/server/request.h.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "http/server/body_decoder.h"
#include "http/server/head.h"
#include "http/server/target.h"

namespace {

using namespace kartoteka::http;

void require(bool truth) {
  if (!truth) std::abort();
}

struct Outcome {
  std::string code;  // of the refusal, "" when taken, "incomplete"
  std::string body;
  std::size_t used = 0;
  RequestHead head;
};

void read_body(std::string_view bytes, std::size_t piece_bytes, Outcome& outcome) {
  BodyDecoder decoder(outcome.head, 10'000);
  std::size_t used = 0;
  while (used < bytes.size() && !decoder.is_done() && !decoder.refusal()) {
    const std::string_view piece = bytes.substr(used, piece_bytes);
    const std::size_t taken = decoder.decode(piece, [&](std::string_view data) { outcome.body += data; });
    require(taken <= piece.size() && (taken == piece.size() || decoder.is_done() || decoder.refusal()));
    used += taken;
  }
  outcome.used += used;
  if (decoder.refusal())
    outcome.code = decoder.refusal()->code;
  else if (!decoder.is_done())
    outcome.code = "incomplete";
  require(outcome.body.size() <= 10'000);
}

/// As http/server/connection.cpp does it, bytes arriving in pieces.
Outcome read(std::string_view bytes, std::size_t piece_bytes) {
  const HeadLimits limits{2'000, 1'000, 20};
  Outcome outcome;
  HeadScanner scanner;
  for (std::size_t end = std::min(piece_bytes, bytes.size());; end = std::min(end + piece_bytes, bytes.size())) {
    if (const auto refusal = scanner.scan(bytes.substr(0, end), limits)) {
      outcome.code = "unscannable";
      return outcome;
    }
    if (scanner.head_bytes() > 0) break;
    if (end == bytes.size()) {
      outcome.code = "incomplete";
      return outcome;
    }
  }
  outcome.used = scanner.head_bytes();
  if (const auto refusal = parse_head(bytes.substr(0, outcome.used), limits, outcome.head)) {
    outcome.code = refusal->code;
    return outcome;
  }
  read_body(bytes.substr(outcome.used), piece_bytes, outcome);
  return outcome;
}

bool is_clean(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

void check_promises(const RequestHead& head) {
  require(head.path.starts_with('/') && is_clean(head.path) && is_utf8(head.path));
  require(("/" + head.path + "/").find("/../") == std::string::npos);
  require(!(head.chunked && head.content_length));
  require(head.headers.count("Content-Length") <= 1 && head.headers.count("Transfer-Encoding") <= 1);
  require(head.headers.count("Host") == 1 || (head.version_minor == 0 && head.headers.count("Host") == 0));
  require(head.headers.size() <= 20);
  for (const Field& field : head.headers) require(is_clean(field.name) && is_clean(field.value) && !field.name.empty());
  for (const Field& field : head.query) require(is_utf8(field.name) && is_utf8(field.value));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 1) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const Outcome pieces = read(bytes, data[0] + 1U);
  const Outcome whole = read(bytes, bytes.size() + 1);
  require(pieces.code == whole.code);
  require(pieces.body == whole.body);
  require(pieces.used == whole.used);
  if (whole.code.empty()) check_promises(whole.head);
  return 0;
}
