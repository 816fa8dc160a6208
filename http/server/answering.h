// Has a request answered: calls the handler, catches what it throws, finishes the response and has it framed.
#pragma once

#include <functional>

#include "http/server/context.h"
#include "http/server/refusal.h"

namespace kartoteka::http {

/// Answers through the handler.
/// @param may_stay_open  asked after the handler: whether the connection can be used on
FramedResponse answer_request(ServerContext& context, WorkerTools& tools, Request& request,
                              const std::function<bool()>& may_stay_open);

/// Answers with an error of the server's own; the connection ends with it.
/// @param head  as far as it was understood
FramedResponse answer_refusal(ServerContext& context, WorkerTools& tools, const RequestHead& head,
                              std::string_view peer_address, const Refusal& refusal);

}  // namespace kartoteka::http
