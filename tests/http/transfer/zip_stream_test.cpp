#include "http/transfer/zip_stream.h"

#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <iterator>

#include "http/transfer/zip_file.h"
#include "tests/temporary_folder.h"

using namespace kartoteka;

namespace {

std::string received(const http::Response& response) {
  const auto& stream = std::get<http::BodyStream>(response.body);
  std::string body;
  std::array<char, 1000> buffer{};
  while (const std::size_t count = stream.read(body.size(), buffer)) body.append(buffer.data(), count);
  return body;
}

std::string content(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a ZIP that is made while it is sent holds its files") {
  int left = 300;
  const http::Response response = transfer::zip_response([&left](transfer::ZipStream& zip) {
    if (left == 0) return false;
    zip.add("faktura-żółć-" + std::to_string(left) + ".xml", std::string(static_cast<std::size_t>(left) * 10, 'x'), Instant{});
    --left;
    return true;
  });
  const TemporaryFolder folder;
  std::ofstream(folder.path() / "all.zip", std::ios::binary) << received(response);
  std::filesystem::create_directory(folder.path() / "out");
  const auto files = transfer::unpack_zip(folder.path() / "all.zip", folder.path() / "out", 10'000'000);
  REQUIRE(files.size() == 300);
  CHECK(content(files.at("faktura-żółć-7.xml")) == std::string(70, 'x'));
}

TEST_CASE("a ZIP of nothing is a sound one") {
  const http::Response response = transfer::zip_response([](transfer::ZipStream&) { return false; });
  CHECK(received(response).starts_with("PK\x05\x06"));
}

TEST_CASE("what an entry made is there when it ends, so that memory stays flat") {
  transfer::ZipStream zip;
  for (int i = 0; i < 5; ++i) {
    zip.add(std::to_string(i), std::string(100'000, static_cast<char>('a' + i)), Instant{});
    CHECK(zip.take().size() > 100);
  }
}
