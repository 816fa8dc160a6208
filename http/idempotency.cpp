#include "http/idempotency.h"

#include "engine/base/error.h"
#include "http/server/etag.h"

namespace kartoteka::http {
namespace {

constexpr std::size_t kMaxKeyBytes = 200;

}  // namespace

std::optional<records::IdempotentRequest> idempotent_request(Request& request) {
  const auto key = request.headers.get("Idempotency-Key");
  if (!key) return std::nullopt;
  if (key->empty() || key->size() > kMaxKeyBytes) {
    throw Error::at("", "expected an Idempotency-Key of 1.." + std::to_string(kMaxKeyBytes) + " bytes");
  }
  return records::IdempotentRequest{std::string(*key), make_etag(request.method + " " + request.path + "\n" + request.body())};
}

}  // namespace kartoteka::http
