#include "http/server/response.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/error.h"

namespace kartoteka::http {
namespace {

/// An open file that closes itself.
class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& path) : fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    struct stat status {};
    if (fd_ < 0 || ::fstat(fd_, &status) != 0 || !S_ISREG(status.st_mode)) {
      close();
      throw Error(ErrorCode::not_found, "the file cannot be read");
    }
    size_bytes_ = static_cast<std::uint64_t>(status.st_size);
  }
  ~OpenFile() { close(); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  std::uint64_t size_bytes() const { return size_bytes_; }

  std::size_t read(std::uint64_t offset, std::span<char> buffer) const {
    const ssize_t count = ::pread(fd_, buffer.data(), buffer.size(), static_cast<off_t>(offset));
    if (count < 0) {
      throw Error(ErrorCode::internal, "the file could not be read on");
    }
    return static_cast<std::size_t>(count);
  }

 private:
  void close() const {
    if (fd_ >= 0) {
      ::close(fd_);
    }
  }

  int fd_;
  std::uint64_t size_bytes_ = 0;
};

struct BodySize {
  std::optional<std::uint64_t> operator()(const std::string& text) const { return text.size(); }
  std::optional<std::uint64_t> operator()(const SharedBytes& shared) const { return shared.bytes.size(); }
  std::optional<std::uint64_t> operator()(const BodyStream& stream) const { return stream.size_bytes; }
};

void append_json_string(std::string& json, std::string_view text) {
  json += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      json += '\\';
    }
    json += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  json += '"';
}

}  // namespace

Response Response::make(int status, std::string_view content_type, std::string body) {
  Response response;
  response.status = status;
  response.headers.add("Content-Type", std::string(content_type));
  response.body = std::move(body);
  return response;
}

Response Response::empty(int status) {
  Response response;
  response.status = status;
  return response;
}

Response Response::shared(std::string_view content_type, SharedBytes bytes) {
  Response response;
  response.headers.add("Content-Type", std::string(content_type));
  response.body = std::move(bytes);
  response.accepts_ranges = true;
  return response;
}

Response Response::file(std::string_view content_type, const std::filesystem::path& path) {
  const auto file = std::make_shared<const OpenFile>(path);
  Response response;
  response.headers.add("Content-Type", std::string(content_type));
  response.body = BodyStream{
      file->size_bytes(), [file](std::uint64_t offset, std::span<char> buffer) { return file->read(offset, buffer); }};
  response.accepts_ranges = true;
  return response;
}

std::optional<std::uint64_t> body_size(const Body& body) { return std::visit(BodySize{}, body); }

Response render_plain_problem(int status, std::string_view code, std::string_view detail) {
  std::string json = R"({"type":"about:blank","status":)" + std::to_string(status) + R"(,"code":)";
  append_json_string(json, code);
  json += R"(,"detail":)";
  append_json_string(json, detail);
  json += '}';
  return Response::make(status, "application/problem+json", std::move(json));
}

}  // namespace kartoteka::http
