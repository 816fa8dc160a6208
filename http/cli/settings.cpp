#include "http/cli/settings.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <thread>

namespace kartoteka::cli {
namespace {

std::filesystem::path default_state_dir() {
  // https://specifications.freedesktop.org/basedir-spec
  if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state) return std::filesystem::path(state) / "kartoteka";
  if (const char* home = std::getenv("HOME"); home && *home) return std::filesystem::path(home) / ".local/state/kartoteka";
  return "kartoteka-state";
}

}  // namespace

Settings default_settings() {
  Settings settings;
  settings.state_dir = default_state_dir();
  settings.data_dir = KARTOTEKA_DATA_DIR;
  settings.dictionary = KARTOTEKA_DICTIONARY;
  // One is kept for quick files, so there are two at least; a handful keeps even scans coming.
  settings.readers = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 2u, 8u));
  return settings;
}

void add_settings(CLI::App& app, Settings& settings) {
  app.set_config("--config", "", "Settings file (INI or TOML)")->envname("KARTOTEKA_CONFIG")->check(CLI::ExistingFile);
  const auto add = [&](const char* flag, auto& value, const char* help, const char* variable) {
    return app.add_option(flag, value, help)->envname(variable)->capture_default_str()->group("Settings");
  };
  add("--state-dir", settings.state_dir, "Folder of all that is kept: database, index, files", "KARTOTEKA_STATE_DIR");
  add("--data-dir", settings.data_dir, "Folder with stop words, synonyms and the like", "KARTOTEKA_DATA_DIR");
  add("--dictionary", settings.dictionary, "Compiled Polish dictionary", "KARTOTEKA_DICTIONARY");
  add("--address", settings.addresses, "Addresses to listen on", "KARTOTEKA_ADDRESS");
  add("--port", settings.port, "Port to listen on; 0 picks a free one", "KARTOTEKA_PORT");
  add("--workers", settings.workers, "Threads that answer requests", "KARTOTEKA_WORKERS")->check(CLI::Range(1u, 512u));
  add("--max-connections", settings.max_connections, "Connections in all", "KARTOTEKA_MAX_CONNECTIONS")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1'000'000}));
  add("--max-body-bytes", settings.max_body_bytes, "Largest body of a request", "KARTOTEKA_MAX_BODY_BYTES");
  add("--max-upload-bytes", settings.max_upload_bytes, "Largest attachment", "KARTOTEKA_MAX_UPLOAD_BYTES");
  add("--max-import-bytes", settings.max_import_bytes, "Largest file of records that is imported over HTTP", "KARTOTEKA_MAX_IMPORT_BYTES");
  add("--max-email-bytes", settings.max_email_bytes, "Largest e-mail message that becomes a contact", "KARTOTEKA_MAX_EMAIL_BYTES");
  add("--allowed-host", settings.allowed_hosts, "Host names that requests may name (a proxy in front passes its own)", "KARTOTEKA_ALLOWED_HOST");
  add("--secure-cookies", settings.secure_cookies, "Cookies over TLS only (behind a TLS proxy)", "KARTOTEKA_SECURE_COOKIES");
  add("--session-hours", settings.session_hours, "How long a sign-in lasts", "KARTOTEKA_SESSION_HOURS")
      ->check(CLI::Range(1u, 24u * 365u));
  add("--search-log-days", settings.search_log_days, "How long what was searched for is kept", "KARTOTEKA_SEARCH_LOG_DAYS")
      ->check(CLI::Range(1U, 3650U));
  add("--search-wait-ms", settings.search_wait_ms, "Longest wait of a search for the index", "KARTOTEKA_SEARCH_WAIT_MS")
      ->check(CLI::Range(0u, 60'000u));
  add("--housekeeping-seconds", settings.housekeeping_seconds, "Between two rounds of reminders, rules and the like", "KARTOTEKA_HOUSEKEEPING_SECONDS")
      ->check(CLI::Range(1u, 3600u));
  // For tests alone, so neither in the help nor in the environment.
  app.add_option("--clock-file", settings.clock_file, "The clock follows this file")->group("")->configurable(false);
  add("--readers", settings.readers, "Files that are read at the same time (768 MB at most each); 0: none", "KARTOTEKA_READERS")
      ->check(CLI::Range(0, 64))
      ->take_last();
  add("--reader-program", settings.reader_program, "The program that reads files; else the one beside this program", "KARTOTEKA_READER_PROGRAM");
  add("--untied-file-hours", settings.untied_file_hours, "Hours until a file that is tied to nothing goes to the bin", "KARTOTEKA_UNTIED_FILE_HOURS")
      ->check(CLI::Range(0u, 24u * 365u));
  add("--file-bin-days", settings.file_bin_days, "Days until a file in the bin goes away for good", "KARTOTEKA_FILE_BIN_DAYS")
      ->check(CLI::Range(0u, 36'500u));
  add("--log-level", settings.log_level, "debug, info, warning or error", "KARTOTEKA_LOG_LEVEL")
      ->check(CLI::IsMember({"debug", "info", "warning", "error"}));
}

}  // namespace kartoteka::cli
