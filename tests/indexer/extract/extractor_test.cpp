// The parent, with a child that crashes, hangs, floods and lies as the file tells it to (misbehaving_child.cpp).
#include <dirent.h>
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include "engine/base/error.h"
#include "tests/indexer/extract/file_reader.h"
#include "tests/indexer/extract/sample_files.h"

using namespace kartoteka;
using namespace std::chrono_literals;
using extract::Extraction;
using extract::Extractor;
using extract::Reason;
using extract::State;

namespace {

extract::ExtractorOptions misbehaving() {
  return {.program = KARTOTEKA_MISBEHAVING_CHILD, .children = 1, .wall_time = 1'500ms, .warm_up_time = 5s, .max_answer_bytes = 1 << 20};
}

long open_descriptors() {
  long count = 0;
  DIR* folder = opendir("/proc/self/fd");
  while (readdir(folder)) ++count;
  closedir(folder);
  return count;
}

bool has_children() { return !(waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD); }

}  // namespace

TEST_CASE("a child that misbehaves costs one file a state, and the next file is read") {
  Extractor extractor(misbehaving());
  const auto reason_of = [&](std::string_view order) {
    const Extraction found = read_bytes(extractor, order);
    CHECK(found.state == State::failed);
    CHECK(read_bytes(extractor, "behave").state == State::no_text);
    return found.reason;
  };
  CHECK(reason_of("crash") == Reason::damaged);
  CHECK(reason_of("leave") == Reason::damaged);
  CHECK(reason_of("lie") == Reason::damaged);
  CHECK(reason_of("half") == Reason::damaged);
  CHECK(reason_of("hang") == Reason::took_too_long);
  CHECK(reason_of("trickle") == Reason::took_too_long);
  CHECK(reason_of("out of time") == Reason::took_too_long);
  CHECK(reason_of("flood") == Reason::too_large);
  CHECK(reason_of("out of memory") == Reason::too_large);
}

TEST_CASE("a file over which a child crashed is tried once more in a fresh one") {
  Extractor extractor(misbehaving());
  read_bytes(extractor, "crash");
  CHECK(extractor.counts().children_lost == 2);
  read_bytes(extractor, "hang");
  CHECK(extractor.counts().children_lost == 3);
}

TEST_CASE("a child is replaced after a number of files") {
  auto options = misbehaving();
  options.files_per_child = 2;
  Extractor extractor(options);
  for (int i = 0; i < 5; ++i) read_bytes(extractor, "behave");
  CHECK(extractor.counts().children_started == 3);
  CHECK(extractor.counts().children_lost == 0);
}

TEST_CASE("no descriptor and no process is left behind") {
  const long before = open_descriptors();
  {
    Extractor extractor(misbehaving());
    for (const char* order : {"behave", "crash", "lie", "flood", "hang"}) read_bytes(extractor, order);
  }
  CHECK(open_descriptors() == before);
  CHECK_FALSE(has_children());
}

TEST_CASE("the child has nothing open but its socket and the file") {
  Extractor extractor(misbehaving());
  const MemoryFile other("inny plik");
  CHECK(read_bytes(extractor, "descriptors").title == "4");
}

TEST_CASE("reading stops within a second when it is asked to, also while it waits for a child") {
  auto options = misbehaving();
  options.wall_time = 60s;
  Extractor extractor(options);
  std::atomic<int> stopped = 0;
  std::vector<std::jthread> threads;
  for (int i = 0; i < 3; ++i) {
    threads.emplace_back([&](std::stop_token stop) {
      const MemoryFile file("hang");
      try {
        extractor.extract(file.descriptor(), {}, stop);
      } catch (const Error& error) {
        stopped += error.code() == ErrorCode::unavailable ? 1 : 0;
      }
    });
  }
  std::this_thread::sleep_for(200ms);
  const auto begin = std::chrono::steady_clock::now();
  threads.clear();
  CHECK(stopped == 3);
  CHECK(std::chrono::steady_clock::now() - begin < 20s);
  CHECK(read_bytes(extractor, "behave").state == State::no_text);
}

TEST_CASE("many threads share the children") {
  auto options = misbehaving();
  options.children = 2;
  options.wall_time = 20s;
  Extractor extractor(options);
  std::atomic<int> good = 0;
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
      threads.emplace_back([&, i] {
        for (int k = 0; k < 10; ++k) {
          const bool is_bad = (i + k) % 5 == 0;
          const State state = read_bytes(extractor, is_bad ? "crash" : "behave").state;
          good += state == (is_bad ? State::failed : State::no_text) ? 1 : 0;
        }
      });
    }
  }
  CHECK(good == 80);
}

TEST_CASE("what is no regular file is refused, and a program that is not there is said to be missing") {
  Extractor extractor(misbehaving());
  CHECK_THROWS_AS(extractor.extract(-1), Error);
  CHECK_THROWS_WITH_AS(Extractor({.program = "/nowhere/kartoteka-extract"}), doctest::Contains("/nowhere/kartoteka-extract"), Error);
  Extractor mute({.program = "/bin/true", .children = 1});
  CHECK_THROWS_AS(read_bytes(mute, "a"), Error);
}

TEST_CASE("a file above the limit is not read") {
  auto options = misbehaving();
  options.max_file_bytes = 10;
  Extractor extractor(options);
  CHECK(read_bytes(extractor, "za dużo bajtów").reason == Reason::too_large);
}

TEST_CASE("a file is read from its beginning, and its offset stays") {
  Extractor extractor(program_options());
  const MemoryFile file("Dzień dobry");
  lseek(file.descriptor(), 5, SEEK_SET);
  CHECK(extractor.extract(file.descriptor()).pages.at(0).text == "Dzień dobry");
  CHECK(extractor.extract(file.descriptor()).pages.at(0).text == "Dzień dobry");
  CHECK(lseek(file.descriptor(), 0, SEEK_CUR) == 5);
}
