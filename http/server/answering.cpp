#include "http/server/answering.h"

#include <exception>

namespace kartoteka::http {
namespace {

using std::chrono::steady_clock;

Response render_refusal(const ServerOptions& options, const Refusal& refusal) try {
  return options.render_error(refusal.status, refusal.code, refusal.detail);
} catch (...) {
  return render_plain_problem(refusal.status, refusal.code, refusal.detail);
}

/// To be called inside a catch block.
Response render_exception(const ServerOptions& options, const Request& request) try {
  if (options.render_exception) return options.render_exception(request, std::current_exception());
  return render_refusal(options, refusals::internal);
} catch (...) {
  return render_refusal(options, refusals::internal);
}

Response call_handler(const ServerContext& context, Request& request) try {
  return context.handler(request);
} catch (...) {
  return render_exception(context.options, request);
}

/// A response that cannot be sent as it is becomes a 500.
Response finished(const ServerOptions& options, ResponseFinisher& finisher, const RequestHead& head, bool had_mark,
                  Response response) try {
  finisher.finish(head, had_mark, response);
  return response;
} catch (...) {
  Response plain = render_plain_problem(500, refusals::internal.code, refusals::internal.detail);
  for (const Field& field : options.default_headers) plain.headers.set_default(field.name, field.value);
  return plain;
}

void report(ServerContext& context, RequestSummary summary) {
  context.metrics.count_response(summary.status);
  if (!context.options.on_request) return;
  try {
    context.options.on_request(summary);
  } catch (...) {  // a log that fails must not fail the request
  }
}

}  // namespace

FramedResponse answer_request(ServerContext& context, WorkerTools& tools, Request& request,
                              const std::function<bool()>& may_stay_open) {
  const auto begin = steady_clock::now();
  const bool had_mark = unmark_compressed_tags(request.headers);
  request.deadline = begin + context.options.handler_time;
  request.set_stopping([&context] { return context.stopping.load(std::memory_order_relaxed); });
  FramedResponse framed = tools.processor.process(request, [&] {
    Answer answer;
    answer.response = finished(context.options, tools.finisher, request, had_mark, call_handler(context, request));
    answer.closes = !may_stay_open();
    return answer;
  });
  const auto duration = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - begin);
  context.metrics.count_latency(duration);
  report(context, {request.method, request.target, request.route, request.peer_address, framed.status, duration});
  return framed;
}

FramedResponse answer_refusal(ServerContext& context, WorkerTools& tools, const RequestHead& head,
                              std::string_view peer_address, const Refusal& refusal) {
  RequestHead understood;  // without its target, which may be what is wrong
  understood.method = head.method;
  understood.version_minor = head.version_minor;
  FramedResponse framed = tools.processor.process(understood, [&] {
    Response response = render_refusal(context.options, refusal);
    return Answer{finished(context.options, tools.finisher, head, false, std::move(response)), true};
  });
  context.metrics.count_refused(refusal.code);
  report(context, {head.method, head.target, {}, peer_address, framed.status, {}});
  return framed;
}

}  // namespace kartoteka::http
