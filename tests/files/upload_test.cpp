// Uploads: in a flat memory however large, whole or not at all, and a full disk is told.
#include <doctest/doctest.h>
#include <sys/resource.h>

#include <chrono>
#include <set>
#include <thread>

#include "tests/files/file_server.h"
#include "tests/files/streams.h"

using namespace kartoteka;

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMegabyte = std::uint64_t{1} << 20;
constexpr std::uint64_t kLarge = 200 * kMegabyte;

std::string head_of_upload(const FileServer& server, const std::string& framing) {
  return "POST /api/v1/attachments/upload?name=urwany.bin HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + server.token() +
         "\r\nContent-Type: application/octet-stream\r\n" + framing + "\r\n\r\n";
}

/// Waits until nothing is being written any more.
bool is_incoming_empty(const FileServer& server) {
  for (int i = 0; i < 500; ++i) {
    std::error_code ignored;
    if (!fs::exists(server.state() / "incoming") || fs::is_empty(server.state() / "incoming", ignored)) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

std::size_t records_of(const FileServer& server) { return server.client().get("/attachments").body["items"].size(); }

/// While it lives, what this process starts can make no longer files.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(std::uint64_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit before_{};
};

}  // namespace

TEST_CASE("200 MB are uploaded and downloaded in a flat memory, with a length and in chunks, and stored once") {
  const FileServer server;
  server.upload("pierwszy.txt", "rozgrzewka");
  const long before = memory_kilobytes(server.process(), "VmHWM");
  REQUIRE(before > 0);
  std::set<std::string> hashes;
  for (const Framing framing : {Framing::content_length, Framing::chunked}) {
    const StreamAnswer made = upload_stream(server.port(), server.token(), "/attachments/upload?name=wielki.bin&ties=client:1", kLarge, framing);
    REQUIRE_MESSAGE(made.status == 201, made.text);
    const json record = json::parse(made.text);
    CHECK(record["size_bytes"] == kLarge);
    hashes.insert(record["sha256"].get<std::string>());
  }
  CHECK(hashes.size() == 1);
  CHECK(server.stored_files() == 2);

  httplib::Client client("127.0.0.1", server.port());
  std::uint64_t got = 0;
  const auto result = client.Get("/api/v1/attachments/2/content", {{"Authorization", "Bearer " + server.token()}}, [&](const char*, std::size_t size) {
    got += size;
    return true;
  });
  REQUIRE(result);
  CHECK(got == kLarge);
  CHECK(memory_kilobytes(server.process(), "VmHWM") - before < 16 * 1024);
}

TEST_CASE("an upload that is cut short leaves nothing, whoever cuts it") {
  FileServer server;
  const std::string piece(300'000, 'a');
  for (const std::string framing : {"Content-Length: 1000000", "Transfer-Encoding: chunked"}) {
    {
      const RawConnection connection(server.port());
      const std::string chunk = framing.starts_with("T") ? "F4240\r\n" + piece : piece;
      REQUIRE(connection.send(head_of_upload(server, framing) + chunk));
    }
    CHECK(is_incoming_empty(server));
  }
  const RawConnection malformed(server.port());
  malformed.send(head_of_upload(server, "Transfer-Encoding: chunked") + "-2\r\n" + piece);
  CHECK(malformed.receive().find(" 400 ") != std::string::npos);
  CHECK(is_incoming_empty(server));

  const RawConnection waiting(server.port());
  REQUIRE(waiting.send(head_of_upload(server, "Content-Length: 1000000") + piece));
  while (fs::is_empty(server.state() / "incoming")) std::this_thread::sleep_for(std::chrono::milliseconds(2));
  server.restart(true);
  CHECK(is_incoming_empty(server));
  CHECK(records_of(server) == 0);
  CHECK(server.stored_files() == 0);
}

TEST_CASE("a file above the limit is refused, with a length and without, and the limit can be set") {
  const FileServer server({"--max-upload-bytes", "1000000"});
  for (const Framing framing : {Framing::content_length, Framing::chunked}) {
    CHECK(upload_stream(server.port(), server.token(), "/attachments/upload?name=a.bin", 1'000'001, framing).status == 413);
    CHECK(upload_stream(server.port(), server.token(), "/attachments/upload?name=a.bin&ties=client:1", 1'000'000, framing).status == 201);
  }
  CHECK(upload_stream(server.port(), server.token(), "/attachments/1/versions", 1'000'001, Framing::chunked).status == 413);
  CHECK(is_incoming_empty(server));
}

TEST_CASE("a full disk is told, leaves nothing behind and loses nothing") {
  // The system refuses to let any file grow beyond it, as a full disk does.
  const auto limit = std::make_unique<FileSizeLimit>(48 * kMegabyte);
  const FileServer server;
  const json kept = server.upload("wczesniejszy.txt", "wcześniejszy plik");
  const StreamAnswer refused = upload_stream(server.port(), server.token(), "/attachments/upload?name=za-duzy.bin&ties=client:1", 64 * kMegabyte, Framing::chunked);
  CHECK_MESSAGE(refused.status == 507, refused.text);
  CHECK(json::parse(refused.text)["code"] == "no_space");
  CHECK(is_incoming_empty(server));
  CHECK(records_of(server) == 1);
  CHECK(server.stored_files() == 1);
  CHECK(server.client().get("/attachments/1/content").text == "wcześniejszy plik");
  CHECK(upload_stream(server.port(), server.token(), "/attachments/upload?name=mniejszy.bin&ties=client:1", kMegabyte, Framing::chunked).status == 201);
}

TEST_CASE("names are text: paths, control characters and marks of direction do no harm anywhere") {
  const FileServer server;
  const ApiClient client = server.client();
  const std::vector<std::string> names{"../../etc/passwd", "C:\\Windows\\system.ini", "umowa\xe2\x80\xae" "fdp.exe", "a\"; filename=\"b.html", "%2e%2e%2f.txt",
                                       "zażółć gęślą jaźń.txt", std::string(300, 'x')};
  for (const std::string& name : names) {
    CAPTURE(name);
    const json made = server.upload(name, "treść " + name);
    CHECK(made["name"] == name);
    const Answer got = client.get("/attachments/" + std::to_string(made["id"].get<int>()) + "/content");
    CHECK(got.text == "treść " + name);
    const std::string disposition = got.header("Content-Disposition");
    CHECK(disposition.find('\n') == std::string::npos);
  }
  // Line ends become blanks; other control characters are refused with the request.
  for (const std::string name : {"a\x01" "b.txt", "a\x7f" "b.txt", "a\x1b[2J.txt"}) {
    CHECK(client.send("POST", "/attachments/upload?name=" + encoded_for_url(name), "x", "text/plain").status == 400);
  }
  for (const std::string name : {"a\nb.txt", "a\tb.txt", "a\r\nSet-Cookie: b=c"}) {
    CAPTURE(name);
    const json made = server.upload(name, "x");
    CHECK(made["name"].get<std::string>().substr(0, 2) == "a ");
    CHECK(client.get("/attachments/" + std::to_string(made["id"].get<int>()) + "/content").header("Set-Cookie").empty());
  }
  CHECK(server.client().get("/attachments").status == 200);
  for (const auto& entry : fs::recursive_directory_iterator(server.state() / "files")) {
    CHECK(entry.path().filename().string().find_first_not_of("0123456789abcdef.png") == std::string::npos);
  }
}
