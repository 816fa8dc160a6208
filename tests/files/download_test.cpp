// What is given out: ranges, conditions and the headers that keep browsers from running what people upload; pictures of
// pages.
#include <doctest/doctest.h>

#include "tests/files/file_server.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;

namespace {

Answer get(const ApiClient& client, const std::string& path, const std::string& header, const std::string& value) {
  return client.with_header(header, value).get(path);
}

int width_of(const std::string& png) {
  REQUIRE(png.starts_with("\x89PNG"));
  return static_cast<unsigned char>(png[18]) * 256 + static_cast<unsigned char>(png[19]);
}

}  // namespace

TEST_CASE("ranges and conditions are answered as HTTP has them") {
  const FileServer server;
  const ApiClient client = server.client();
  server.upload("cyfry.txt", "0123456789");
  const std::string path = "/attachments/1/content";
  const std::string tag = client.get(path).header("ETag");
  CHECK(tag.size() == 66);
  CHECK(client.get(path).header("Accept-Ranges") == "bytes");

  CHECK(get(client, path, "Range", "bytes=2-4").text == "234");
  CHECK(get(client, path, "Range", "bytes=2-4").header("Content-Range") == "bytes 2-4/10");
  CHECK(get(client, path, "Range", "bytes=7-").text == "789");
  CHECK(get(client, path, "Range", "bytes=-3").text == "789");
  CHECK(get(client, path, "Range", "bytes=8-100").text == "89");
  const Answer beyond = get(client, path, "Range", "bytes=10-");
  CHECK(beyond.status == 416);
  CHECK(beyond.header("Content-Range") == "bytes */10");
  // Several at once, and what is no range at all, are passed over: the whole is given.
  for (const char* odd : {"bytes=0-1,4-5", "bytes=5-2", "bytes=a-b", "lines=1-2", "bytes="}) {
    CHECK_MESSAGE(get(client, path, "Range", odd).status == 200, odd);
  }
  const ApiClient ranged = client.with_header("Range", "bytes=2-4");
  CHECK(get(ranged, path, "If-Range", tag).status == 206);
  CHECK(get(ranged, path, "If-Range", "\"another\"").text == "0123456789");
  CHECK(get(client, path, "If-None-Match", tag).status == 304);
  CHECK(get(client, path, "If-None-Match", "\"another\"").status == 200);

  const Answer head = client.send("HEAD", path);
  CHECK(head.status == 200);
  CHECK(head.text.empty());
  CHECK(head.header("Content-Length") == "10");
  CHECK(head.header("ETag") == tag);
}

TEST_CASE("only what can run no script is shown, sandboxed; all else is saved") {
  const FileServer server;
  const ApiClient client = server.client();
  struct Case {
    const char* name;
    std::string bytes;
    bool is_shown;
  };
  const std::vector<Case> cases{{"a.txt", "tekst", true},
                                {"a.pdf", samples::pdf({"a"}), true},
                                {"a.png", samples::blank_picture(40, 40), true},
                                {"a.html", "<!DOCTYPE html><script>alert(1)</script>", false},
                                {"obraz.png", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", false},
                                {"a.docx", samples::docx({"a"}), false},
                                {"a.bin", std::string("\x7f" "ELF\0\0", 6), false}};
  for (const Case& one : cases) {
    CAPTURE(one.name);
    const std::string path = "/attachments/" + std::to_string(server.upload(one.name, one.bytes)["id"].get<int>()) + "/content";
    const Answer got = client.get(path);
    CHECK(got.text == one.bytes);
    CHECK(got.header("Content-Disposition").starts_with(one.is_shown ? "inline" : "attachment"));
    CHECK(got.header("X-Content-Type-Options") == "nosniff");
    CHECK(got.header("Content-Security-Policy").starts_with("default-src 'none'"));
    const bool is_pdf = std::string(one.name) == "a.pdf";
    CHECK((got.header("Content-Security-Policy").find("sandbox") != std::string::npos) == !is_pdf);
    CHECK(got.header("Content-Type").find("html") == std::string::npos);
    CHECK(client.get(path + "?download=true").header("Content-Disposition").starts_with("attachment"));
  }
}

TEST_CASE("previews are small pictures of the first page, and any page is drawn larger") {
  const FileServer server;
  const ApiClient client = server.client();
  const json pdf = server.upload("umowa.pdf", samples::pdf({"Strona pierwsza", "Strona druga"}, {.has_own_font = true}));
  // Before it is read already.
  CHECK(width_of(client.get("/attachments/1/preview").text) > 100);
  CHECK(server.read(pdf)["has_preview"] == true);
  const Answer preview = client.get("/attachments/1/preview");
  CHECK(preview.header("Content-Type") == "image/png");
  CHECK(preview.header("X-Content-Type-Options") == "nosniff");
  CHECK(width_of(preview.text) <= 480);
  CHECK(get(client, "/attachments/1/preview", "If-None-Match", preview.header("ETag")).status == 304);
  const Answer second = client.get("/attachments/1/preview?page=2");
  CHECK(width_of(second.text) > 900);
  CHECK(second.header("ETag") != preview.header("ETag"));
  CHECK(get(client, "/attachments/1/preview?page=2", "If-None-Match", second.header("ETag")).status == 304);
  CHECK(client.get("/attachments/1/preview?page=2").text == second.text);
  const Answer third = client.get("/attachments/1/preview?page=3");
  CHECK(third.status == 404);
  CHECK(third.body["detail"].get<std::string>().ends_with("damaged"));
  CHECK(client.get("/attachments/1/preview?page=0").status == 400);
  CHECK(client.get("/attachments/1/preview?page=2&of=abc").text == second.text);

  server.upload("skan.png", samples::picture("Faktura nr FV/2024/117", "png"));
  CHECK(width_of(client.get("/attachments/2/preview?page=1").text) <= 1000);
  server.upload("notatka.txt", "tekst");
  const Answer none = client.get("/attachments/3/preview");
  CHECK(none.status == 404);
  CHECK(none.body["detail"].get<std::string>().ends_with("unsupported"));
  server.upload("tajne.pdf", samples::pdf({"a"}, {.is_encrypted = true}));
  CHECK(client.get("/attachments/4/preview?page=1").body["detail"].get<std::string>().ends_with("encrypted"));
}
