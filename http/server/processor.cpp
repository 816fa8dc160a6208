#include "http/server/processor.h"

#include <httplib.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "engine/base/error.h"

namespace kartoteka::http {
namespace {

/// Longer bodies are sent from where they are instead of being copied behind the head.
constexpr std::size_t kMaxCopiedBytes = 32 * 1024;

/// Lets httplib read a head from memory and collects what it writes.
class MemoryStream final : public httplib::Stream {
 public:
  MemoryStream(std::string_view input, std::string& output) : input_(input), output_(output) {}

  bool is_readable() const override { return true; }
  bool is_writable() const override { return true; }
  ssize_t read(char* data, std::size_t size) override {
    const std::size_t count = std::min(size, input_.size());
    std::memcpy(data, input_.data(), count);
    input_.remove_prefix(count);
    return static_cast<ssize_t>(count);
  }
  ssize_t write(const char* data, std::size_t size) override {
    output_.append(data, size);
    return static_cast<ssize_t>(size);
  }
  void get_remote_ip_and_port(std::string&, int&) const override {}
  void get_local_ip_and_port(std::string&, int&) const override {}
  // Only compared with FD_SETSIZE, since nothing waits on this stream.
  socket_t socket() const override { return 0; }

 private:
  std::string_view input_;
  std::string& output_;
};

std::string write_head(const RequestHead& head) {
  const std::size_t path_end = std::min(head.target.find('?'), head.target.size());
  std::string text = head.method.empty() ? "GET" : head.method;
  text += ' ';
  text += path_end == 0 ? "/" : head.target.substr(0, path_end);
  text += head.version_minor == 0 ? " HTTP/1.0\r\n\r\n" : " HTTP/1.1\r\n\r\n";
  return text;
}

bool may_have_body(int status) { return status >= 200 && status != 204 && status != 304; }

}  // namespace

class HttplibProcessor::Core : public httplib::Server {
 public:
  Core() {
    set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
      respond(request, response);
      return HandlerResponse::Handled;
    });
    set_post_routing_handler(
        [this](const httplib::Request&, httplib::Response& response) { settle_headers(response); });
  }

  FramedResponse process(const RequestHead& head, const std::function<Answer()>& answer) {
    framed_ = FramedResponse();
    head_ = &head;
    answer_ = &answer;
    const std::string rewritten = write_head(head);
    MemoryStream stream(rewritten, framed_.head);
    bool closed = false;
    // Its result says whether the whole body was written, which is not its task where we send the rest.
    process_request(stream, false, closed, nullptr);
    if (answer_ != nullptr) throw Error(ErrorCode::internal, "httplib did not dispatch the request");
    return std::move(framed_);
  }

 private:
  void respond(const httplib::Request& request, httplib::Response& response) {
    Answer answer = (*std::exchange(answer_, nullptr))();
    framed_.status = answer.response.status;
    framed_.closes = answer.closes;
    accepts_ranges_ = answer.response.headers.contains("Accept-Ranges");
    response.status = answer.response.status;
    for (Field& field : answer.response.headers)
      response.headers.emplace(std::move(field.name), std::move(field.value));
    if (may_have_body(response.status)) hand_over_body(request, std::move(answer.response.body), response);
  }

  /// A small body goes to httplib, else it only learns the length, and the bytes are ours to send.
  void hand_over_body(const httplib::Request& request, Body body, httplib::Response& response) {
    const auto size = body_size(body);
    length_is_known_ = size.has_value();
    auto* text = std::get_if<std::string>(&body);
    if (text && text->size() <= kMaxCopiedBytes) {
      response.body = std::move(*text);
      return;
    }
    if (size == 0U) return;
    if (size) {
      response.content_length_ = *size;
      response.content_provider_ = [](std::size_t, std::size_t, httplib::DataSink&) { return false; };
    } else if (head_->version_minor == 1) {
      response.set_header("Transfer-Encoding", "chunked");
      framed_.rest_is_chunked = true;
    } else {
      framed_.closes = true;
    }
    if (request.method != "HEAD") framed_.rest = std::move(body);
  }

  /// The last word on headers, after httplib has put in its own.
  void settle_headers(httplib::Response& response) {
    if (!may_have_body(response.status) || !length_is_known_) response.headers.erase("Content-Length");
    if (!accepts_ranges_) response.headers.erase("Accept-Ranges");
    response.headers.erase("Keep-Alive");
    response.headers.erase("Connection");
    if (framed_.closes) {
      response.set_header("Connection", "close");
    } else if (head_->version_minor == 0) {
      response.set_header("Connection", "keep-alive");
    }
  }

  // Of the request in hand.
  const RequestHead* head_ = nullptr;
  const std::function<Answer()>* answer_ = nullptr;  // null once it was asked
  bool accepts_ranges_ = false;
  bool length_is_known_ = true;
  FramedResponse framed_;
};

HttplibProcessor::HttplibProcessor() : core_(std::make_unique<Core>()) {}
HttplibProcessor::~HttplibProcessor() = default;

FramedResponse HttplibProcessor::process(const RequestHead& head, const std::function<Answer()>& answer) {
  return core_->process(head, answer);
}

}  // namespace kartoteka::http
