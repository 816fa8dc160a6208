#include "http/token_uses.h"

#include <utility>

#include "engine/records/credentials.h"

namespace kartoteka::http {

TokenUses::~TokenUses() {
  try {
    keep();
  } catch (const std::exception&) {
    // The database is gone: when tokens were used last is lost, and nothing else.
  }
}

void TokenUses::note(std::int64_t token, Instant at) {
  const std::lock_guard lock(mutex_);
  noted_[token] = at;
}

std::map<std::int64_t, Instant> TokenUses::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(noted_, {});
}

void TokenUses::keep() {
  const auto uses = take();
  if (uses.empty()) return;
  database_.write([&](records::Store& store) {
    db::Transaction transaction(store.connection());
    for (const auto& [token, at] : uses) records::note_token_use(store, token, at);
    transaction.commit();
  });
}

}  // namespace kartoteka::http
