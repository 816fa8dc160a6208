#include "tests/files/file_server.h"

#include <fstream>
#include <thread>

namespace kartoteka {

namespace fs = std::filesystem;

FileServer::FileServer(std::vector<std::string> arguments)
    : clock_(folder_.path() / "clock", "2026-03-30T08:00:00Z"), arguments_(std::move(arguments)) {
  const auto added = run_program(state(), {"user", "add", "szef", "--name", "Szef", "--role", "administrator"}, std::string(kPassword) + "\n");
  REQUIRE_MESSAGE(added.exit_code == 0, added.output);
  const auto token = run_program(state(), {"user", "token", "szef", "--scope", "read", "write", "admin"});
  REQUIRE_MESSAGE(token.exit_code == 0, token.output);
  token_ = last_line(token.output);
  restart();
  REQUIRE(client().post("/clients", {{"code", "KOW"}, {"name", "Zakład Kowalskiego"}}).status == 201);
}

void FileServer::restart(bool is_killed, const std::vector<std::string>& further) {
  if (program_ && is_killed) program_->kill();
  if (program_ && !is_killed) program_->stop();
  arguments_.insert(arguments_.end(), further.begin(), further.end());
  std::vector<std::string> arguments = clock_.arguments();
  arguments.insert(arguments.end(), arguments_.begin(), arguments_.end());
  program_ = std::make_unique<ServingProgram>(state(), arguments);
}

json FileServer::upload(const std::string& name, const std::string& bytes, const std::string& tie) const {
  const std::string ties = tie.empty() ? "" : "&ties=" + tie;
  const Answer made = client().send("POST", "/attachments/upload?name=" + encoded_for_url(name) + ties, bytes, "application/octet-stream");
  REQUIRE_MESSAGE(made.status == 201, name, ": ", made.text);
  return made.body;
}

json FileServer::read(const json& attachment, std::chrono::seconds patience) const {
  const std::string path = "/attachments/" + std::to_string(attachment["id"].get<int>());
  const auto deadline = std::chrono::steady_clock::now() + patience;
  while (true) {
    const Answer answer = client().get(path);
    REQUIRE_MESSAGE(answer.status == 200, path, ": ", answer.text);
    if (answer.body["text_state"] != "pending") return answer.body;
    REQUIRE_MESSAGE(std::chrono::steady_clock::now() < deadline, "not read in time: " << answer.text);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

std::size_t FileServer::stored_files() const {
  std::size_t count = 0;
  std::error_code ignored;
  for (const auto& entry : fs::recursive_directory_iterator(state() / "files", ignored)) {
    count += entry.is_regular_file() && !entry.path().has_extension() ? 1 : 0;
  }
  return count;
}

std::string encoded_for_url(const std::string& text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    if (is_plain) {
      encoded += c;
    } else {
      encoded += '%';
      encoded += kDigits[byte >> 4];
      encoded += kDigits[byte & 0x0F];
    }
  }
  return encoded;
}

long memory_kilobytes(pid_t process, const std::string& line) {
  std::ifstream status("/proc/" + std::to_string(process) + "/status");
  for (std::string text; std::getline(status, text);) {
    if (text.starts_with(line + ":")) return std::stol(text.substr(line.size() + 1));
  }
  return 0;
}

}  // namespace kartoteka
