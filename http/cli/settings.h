// Every setting of the program: read from a file, the environment and flags, the later before the earlier.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace kartoteka::cli {

struct Settings {
  std::filesystem::path state_dir;         ///< all that is kept: database, index, files
  std::filesystem::path data_dir;          ///< stop words, synonyms: the project's folder data/
  std::filesystem::path dictionary;        ///< the compiled Polish dictionary
  std::vector<std::string> addresses{"127.0.0.1", "::1"};
  std::uint16_t port = 8080;
  unsigned workers = 16;                   ///< threads that answer requests
  std::size_t max_connections = 10'000;
  std::size_t max_body_bytes = 2 * 1024 * 1024;  ///< a text of Markdown at its limit, every letter escaped
  std::uint64_t max_upload_bytes = std::uint64_t{2} << 30;  ///< of an attachment
  std::uint64_t max_import_bytes = std::uint64_t{512} << 20;  ///< of a file of records over HTTP
  std::uint64_t max_email_bytes = std::uint64_t{64} << 20;    ///< of a message with its attachments
  std::vector<std::string> allowed_hosts;  ///< empty: on loopback its names only, elsewhere any
  bool secure_cookies = false;             ///< set behind a TLS proxy: cookies go over TLS only
  unsigned session_hours = 12;
  unsigned search_log_days = 365;
  unsigned search_wait_ms = 10'000;        ///< the longest that a search waits for the index (wait_for)
  unsigned housekeeping_seconds = 60;      ///< between two rounds of what the program does by itself
  std::filesystem::path clock_file;        ///< for tests: the clock follows it (clock_file.h); empty: the computer's
  int readers = 2;                         ///< files that are read at the same time; 0: none, they wait
  std::filesystem::path reader_program;    ///< kartoteka-extract; empty: beside this program
  unsigned untied_file_hours = 24;         ///< a file that is tied to nothing goes to the bin then
  unsigned file_bin_days = 30;             ///< a file in the bin goes away for good then; 0: at once
  std::string log_level = "info";          ///< debug, info, warning, error
};

/// The defaults of this machine and build.
Settings default_settings();

/// Adds the options that fill `settings`.
void add_settings(CLI::App& app, Settings& settings);

}  // namespace kartoteka::cli
