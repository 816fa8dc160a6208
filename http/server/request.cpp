#include "http/server/request.h"

namespace kartoteka::http {

const std::string& Request::body() {
  if (const std::unique_ptr<BodySource> source = std::move(source_)) {
    source->read_all([this](std::string_view piece) { body_.append(piece); });
  }
  return body_;
}

void Request::read_body(const BodySink& sink) {
  if (const std::unique_ptr<BodySource> source = std::move(source_)) {
    source->read_all(sink);
  } else if (!body_.empty()) {
    sink(body_);
  }
}

bool Request::should_give_up() const {
  return (stopping_ && stopping_()) || std::chrono::steady_clock::now() >= deadline;
}

}  // namespace kartoteka::http
