// The plan of the house, checked: which room may include which, heavy headers kept out of ours, and documents that
// name only what exists.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = KARTOTEKA_SOURCE_DIR;

/// Room to the rooms that it may include beside itself.
const std::map<std::string, std::set<std::string>> kMayInclude{
    {"engine/base", {}},
    {"engine/calendar", {"engine/base"}},
    {"engine/invoice", {"engine/base"}},
    {"engine/text", {"engine/base"}},
    {"engine/db", {"engine/base"}},
    {"engine/records", {"engine/base", "engine/calendar", "engine/db", "engine/invoice"}},
    {"engine/index", {"engine/base", "engine/text"}},
    {"engine/search", {"engine/base", "engine/text", "engine/index"}},
    {"indexer", {"engine/base", "engine/db", "engine/records", "engine/text", "engine/index"}},
    {"http",
     {"engine/base", "engine/calendar", "engine/db", "engine/invoice", "engine/records", "engine/text", "engine/index",
      "engine/search"}},
    // The composition root joins what else stays apart.
    {"http/cli",
     {"engine/base", "engine/calendar", "engine/db", "engine/invoice", "engine/records", "engine/text", "engine/index",
      "engine/search", "indexer", "http"}},
};

/// The rooms that a heavy library may be seen in; its headers slow down every file that they reach.
const std::map<std::string, std::vector<std::string>> kHomes{
    {"nlohmann/json.hpp", {"http"}},
    {"httplib.h", {"http/server"}},
    {"xapian.h", {"engine/index", "engine/search"}},
    {"soci/", {"engine/db"}},
    {"unicode/", {"engine/text"}},
    {"CLI/", {"http/cli"}},
    {"spdlog/", {"http/cli"}},
    {"libxml/", {"engine/invoice", "indexer/import", "indexer/extract"}},
    {"poppler-", {"indexer/extract"}},
    {"archive.h", {"indexer", "http/transfer"}},
    {"archive_entry.h", {"indexer", "http/transfer"}},
    {"gmime/", {"indexer", "http/mail"}},
    {"gsf/", {"indexer/extract"}},
    {"leptonica/", {"indexer/extract"}},
    {"tesseract/", {"indexer/extract"}},
    {"seccomp.h", {"indexer/extract/sandbox"}},
    {"libical/", {"engine/calendar"}},
    {"qrencode.h", {"engine/invoice"}},
    {"cairo", {"engine/invoice"}},
    {"pango/", {"engine/invoice", "indexer/demo"}},
};

/// The room of a path within the tree: the longest that it begins with; "" for what is in none.
std::string room_of(const std::string& path) {
  std::string found;
  for (const auto& [room, unused] : kMayInclude) {
    if (path.starts_with(room + "/") && room.size() > found.size()) found = room;
  }
  return found;
}

std::string read_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// Sources below the rooms, without what npm brings.
std::vector<std::string> sources(const std::set<std::string>& endings) {
  std::vector<std::string> found;
  for (const char* top : {"engine", "indexer", "http"}) {
    for (auto entry = fs::recursive_directory_iterator(kRoot / top); entry != fs::recursive_directory_iterator(); ++entry) {
      const std::string name = entry->path().filename().string();
      if (entry->is_directory() && (name == "node_modules" || name == "dist")) entry.disable_recursion_pending();
      if (entry->is_regular_file() && endings.contains(entry->path().extension().string())) {
        found.push_back(fs::relative(entry->path(), kRoot).generic_string());
      }
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> matches(const std::string& text, const std::string& pattern) {
  const std::regex regex(pattern);
  std::vector<std::string> found;
  for (auto match = std::sregex_iterator(text.begin(), text.end(), regex); match != std::sregex_iterator(); ++match) {
    found.push_back((*match)[1]);
  }
  return found;
}

}  // namespace

TEST_CASE("a room includes only itself and the rooms below it") {
  for (const std::string& file : sources({".h", ".cpp"})) {
    const std::string room = room_of(file);
    REQUIRE_MESSAGE(!room.empty(), file);
    for (const std::string& included : matches(read_file(kRoot / file), "#include \"([^\"]+)\"")) {
      const std::string other = room_of(included);
      if (other.empty() || other == room) continue;
      CHECK_MESSAGE(kMayInclude.at(room).contains(other), file, " includes ", included);
    }
  }
}

TEST_CASE("heavy headers reach no further than their rooms") {
  std::map<std::string, std::vector<std::string>> includes;
  for (const std::string& file : sources({".h", ".cpp"})) {
    includes[file] = matches(read_file(kRoot / file), "#include [\"<]([^\">]+)[\">]");
  }
  for (const auto& [library, rooms] : kHomes) {
    // From header to header: whatever includes a header that includes the library.
    std::set<std::string> reached;
    for (bool is_more = true; is_more;) {
      is_more = false;
      for (const auto& [file, names] : includes) {
        const bool is_hit = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
          return name.starts_with(library) || (name.ends_with(".h") && reached.contains(name));
        });
        if (is_hit) is_more |= reached.insert(file).second;
      }
    }
    for (const std::string& file : reached) {
      const bool is_at_home = std::any_of(rooms.begin(), rooms.end(), [&](const std::string& room) { return file.starts_with(room + "/"); });
      CHECK_MESSAGE(is_at_home, file, " is reached by ", library);
    }
  }
}

TEST_CASE("every path that a document names exists") {
  const std::regex tops("^(engine|indexer|http|tests|data|\\.setup|\\.ci)/[A-Za-z0-9_./-]*$|^\\./(run|test)$");
  std::vector<fs::path> documents{kRoot / "README.md", kRoot / "tests/relevance/NOTES.md"};
  for (const fs::path& document : documents) {
    if (!fs::exists(document)) continue;
    const std::string text = read_file(document);
    std::vector<std::string> names = matches(text, "`([^`\n]+)`");
    const auto links = matches(text, "\\]\\(([^)#:]+)\\)");
    names.insert(names.end(), links.begin(), links.end());
    for (const std::string& name : names) {
      // The first word of a command, or the path itself.
      const std::string path = name.substr(0, name.find(' '));
      if (std::regex_match(path, tops)) CHECK_MESSAGE(fs::exists(kRoot / path), document.string(), " names ", path);
    }
  }
}

TEST_CASE("nothing but the plan stands at the top") {
  const std::set<std::string> plan{"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "engine", "indexer",
                                   "http",           "tests",             "data",    "run",       "test",   "build"};
  for (const auto& entry : fs::directory_iterator(kRoot)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with('.')) CHECK_MESSAGE(plan.contains(name), name);
  }
}
