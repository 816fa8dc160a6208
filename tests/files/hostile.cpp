#include "tests/files/hostile.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <thread>

namespace kartoteka {
namespace {

using Clock_ = std::chrono::steady_clock;

/// Two tries, and what the queue puts between them.
constexpr std::chrono::seconds kPatience{120};

std::vector<pid_t> children_of(pid_t process) {
  std::vector<pid_t> children;
  std::error_code ignored;
  for (const auto& task : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task", ignored)) {
    std::ifstream stream(task.path() / "children");
    for (pid_t child = 0; stream >> child;) children.push_back(child);
  }
  return children;
}

/// Looks now and then at how large the readers are.
class Watch {
 public:
  explicit Watch(pid_t server) : thread_([this, server](const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      for (const pid_t child : children_of(server)) most_ = std::max(most_.load(), memory_kilobytes(child, "VmHWM"));
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  }) {}
  long most() const { return most_; }

 private:
  std::atomic<long> most_ = 0;
  std::jthread thread_;
};

std::string ending_of(const json& read) {
  const std::string state = read["text_state"];
  return state == "failed" ? state + ": " + read["text_reason"].get<std::string>() : state;
}

std::string feed_one(FileServer& server, const samples::HostileFile& file) {
  const std::string path = "/attachments/upload?ties=client:1&name=" + encoded_for_url(file.name.substr(0, 300));
  const Answer made = server.client().send("POST", path, file.bytes, "application/octet-stream");
  if (made.status == 400) return "refused";
  REQUIRE_MESSAGE(made.status == 201, made.text);
  const json read = server.read(made.body, kPatience);
  const bool is_sound = (read["text_state"] == "failed") == !read["text_reason"].get<std::string>().empty() || read["unread_pages"] > 0;
  CHECK_MESSAGE(is_sound, read.dump());
  return ending_of(read);
}

}  // namespace

HostileReport feed(FileServer& server, const std::vector<samples::HostileFile>& files) {
  server.read(server.upload("przed.txt", "zdrowy plik przed wszystkimi"));
  HostileReport report;
  const long before = memory_kilobytes(server.process(), "VmRSS");
  const Watch watch(server.process());
  for (const samples::HostileFile& file : files) {
    CAPTURE(file.name);
    const auto begin = Clock_::now();
    ++report.endings[feed_one(server, file)];
    const double seconds = std::chrono::duration<double>(Clock_::now() - begin).count();
    if (seconds > report.longest_seconds) report.longest_seconds = seconds, report.longest_name = file.name;
    CHECK(server.client().get("//healthz").status == 200);
  }
  report.most_child_kilobytes = watch.most();
  report.server_growth_kilobytes = memory_kilobytes(server.process(), "VmRSS") - before;
  return report;
}

void check_that_it_still_reads(FileServer& server) {
  CHECK(server.read(server.upload("po.txt", "zdrowy plik na końcu, gżegżółka"))["text_state"] == "done");
  const Answer found = server.client().get("/search?q=gzegzolki&kind=attachment&wait_for=999999999&wait_ms=10000");
  CHECK(found.body["total"] > 0);
}

}  // namespace kartoteka
