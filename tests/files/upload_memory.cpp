// The server's memory while a large file is uploaded and downloaded:
//   upload_memory [MEGABYTES, 1024 unless told]
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "tests/files/file_server.h"
#include "tests/files/streams.h"

using namespace kartoteka;

namespace {

std::uint64_t megabytes = 1024;

template <typename Action>
void measure(const FileServer& server, const char* what, Action action) {
  const auto begin = std::chrono::steady_clock::now();
  action();
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  std::printf("%-28s %6.1f s  %6.0f MB/s  resident %5.1f MB, at most %5.1f MB\n", what, seconds, static_cast<double>(megabytes) / seconds,
              static_cast<double>(memory_kilobytes(server.process(), "VmRSS")) / 1024,
              static_cast<double>(memory_kilobytes(server.process(), "VmHWM")) / 1024);
  std::fflush(stdout);
}

void upload(const FileServer& server, Framing framing) {
  const auto made = upload_stream(server.port(), server.token(), "/attachments/upload?name=wielki.bin&ties=client:1", megabytes << 20, framing);
  REQUIRE_MESSAGE(made.status == 201, made.text);
}

void download(const FileServer& server) {
  httplib::Client client("127.0.0.1", server.port());
  client.set_read_timeout(120);
  std::uint64_t got = 0;
  client.Get("/api/v1/attachments/2/content", {{"Authorization", "Bearer " + server.token()}}, [&](const char*, std::size_t size) {
    got += size;
    return true;
  });
  REQUIRE(got == megabytes << 20);
}

}  // namespace

TEST_CASE("a large file leaves the server's memory flat") {
  const FileServer server;
  std::printf("%llu MB\n", static_cast<unsigned long long>(megabytes));
  measure(server, "a small file before", [&] { server.upload("a.txt", "rozgrzewka"); });
  measure(server, "upload with Content-Length", [&] { upload(server, Framing::content_length); });
  measure(server, "upload in chunks", [&] { upload(server, Framing::chunked); });
  measure(server, "download", [&] { download(server); });
}

int main(int count, char** arguments) {
  if (count > 1) megabytes = std::strtoull(arguments[1], nullptr, 10);
  return doctest::Context().run();
}
