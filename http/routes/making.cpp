#include "http/routes/making.h"

#include "http/idempotency.h"
#include "http/routes/answering.h"

namespace kartoteka::http {
namespace {

using records::Store;

struct Made {
  std::unique_ptr<records::Record> record;
  bool is_replayed = false;
};

Made make_once(Call& call, const records::Kind& kind, const std::function<std::unique_ptr<records::Record>(Store&)>& make) {
  const auto key = idempotent_request(call.request);
  return call.context().database.write([&](Store& store) -> Made {
    db::Transaction transaction(store.connection());
    if (key) {
      if (const auto made = find_idempotent(store, *call.viewer.user, *key, kind)) return {store.get(kind, *made, call.viewer), true};
    }
    auto record = make(store);
    if (key) {
      forget_idempotent(store, call.context().options.idempotency_age);
      remember_idempotent(store, *call.viewer.user, *key, kind, record->id);
    }
    transaction.commit();
    return {std::move(record), false};
  });
}

}  // namespace

Response made_response(Call& call, const records::Kind& kind, const Representation& representation,
                       const std::function<std::unique_ptr<records::Record>(Store&)>& make) {
  const Made made = make_once(call, kind, make);
  Response response = written_response(call, 201, kind, *made.record, representation);
  response.headers.set("Location", record_path(kind, made.record->id));
  if (made.is_replayed) response.headers.set("Idempotency-Replayed", "true");
  return response;
}

}  // namespace kartoteka::http
