#include "http/call.h"

#include "engine/base/error.h"

namespace kartoteka::http {
namespace {

SignInLimits limits_of(const ApiOptions& options) {
  SignInLimits limits;
  limits.max_waiting = options.max_waiting_sign_ins;
  return limits;
}

}  // namespace

ApiState::ApiState(Context given)
    : context(std::move(given)),
      learning(context.database, context.searchers, context.language, {context.options.search_log_age, context.clock}),
      sign_ins(limits_of(context.options)),
      token_uses(context.database) {}

void require_signed_in(const Call& call) {
  if (call.viewer.is_anonymous()) throw Error(ErrorCode::unauthenticated, "sign in first");
}

}  // namespace kartoteka::http
