#include "http/cli/serve.h"

#include <spdlog/spdlog.h>

#include <atomic>
#include <csignal>
#include <iostream>
#include <optional>
#include <thread>

#include "engine/base/error.h"
#include "engine/records/change_log.h"
#include "engine/search/completions.h"
#include "engine/text/language.h"
#include "http/api.h"
#include "http/cli/clock_file.h"
#include "http/cli/housekeeper.h"
#include "http/cli/html_notes.h"
#include "http/cli/page_pictures.h"
#include "http/cli/staged_restore.h"
#include "http/cli/workspace.h"
#include "http/context.h"
#include "http/search_values.h"
#include "http/server/server.h"
#include "http/ui/assets.h"
#include "indexer/file_reader.h"
#include "indexer/indexer.h"

namespace kartoteka::cli {
namespace {

class Monitor : public http::IndexMonitor {
 public:
  Monitor(indexer::Indexer& indexer, records::Database& database) : indexer_(indexer), database_(database) {}

  records::ChangeNumber applied_change() const override { return indexer_.status().applied; }
  records::ChangeNumber latest_change() const override {
    return database_.read([](records::Store& store) { return records::latest_change(store.connection()); });
  }
  double lag_seconds() const override {
    const auto since = indexer_.status().behind_since;
    return since ? std::chrono::duration<double>(std::chrono::steady_clock::now() - *since).count() : 0.0;
  }
  http::IndexState state() const override {
    switch (indexer_.status().state) {
      case indexer::State::ready: return http::IndexState::ready;
      case indexer::State::catching_up: return http::IndexState::catching_up;
      case indexer::State::rebuilding: return http::IndexState::rebuilding;
      case indexer::State::failing: return http::IndexState::failing;
    }
    return http::IndexState::failing;
  }
  bool wait_for(records::ChangeNumber change, std::chrono::milliseconds timeout) override {
    return indexer_.wait_for(change, timeout);
  }

 private:
  indexer::Indexer& indexer_;
  records::Database& database_;
};

std::filesystem::path reader_program(const Settings& settings) {
  return settings.reader_program.empty() ? indexer::file_reader_program() : settings.reader_program;
}

indexer::FileReaderOptions reader_options(const Settings& settings, const indexer::Indexer& indexer) {
  return {.extractor = {.program = reader_program(settings), .children = settings.readers},
          .version = KARTOTEKA_VERSION,
          .indexed_change = [&indexer] { return indexer.status().applied; },
          .log = [](const std::string& message) { spdlog::info(message); }};
}

http::ReadingStatus reading_status(const indexer::FileReader& reader) {
  const auto status = reader.status();
  return {.problem = status.problem,
          .being_read = status.being_read,
          .done = status.done,
          .no_text = status.no_text,
          .failed = status.failed,
          .seconds = status.seconds,
          .children_lost = status.children.children_lost};
}

/// SIGINT and SIGTERM stop the server that is set; a handler may use nothing but this.
std::atomic<http::Server*> server_to_stop{nullptr};

void stop_on_signal(int) {
  if (http::Server* server = server_to_stop.load()) server->stop();
}

class SignalGuard {
 public:
  explicit SignalGuard(http::Server& server) {
    server_to_stop = &server;
    std::signal(SIGINT, stop_on_signal);
    std::signal(SIGTERM, stop_on_signal);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on the size of files is an error of the write, not the end
  }
  ~SignalGuard() { server_to_stop = nullptr; }
  SignalGuard(const SignalGuard&) = delete;
  SignalGuard& operator=(const SignalGuard&) = delete;
};

http::ServerOptions server_options(const Settings& settings) {
  http::ServerOptions options;
  options.addresses = settings.addresses;
  options.port = settings.port;
  options.workers = settings.workers;
  options.max_connections = settings.max_connections;
  options.max_body_bytes = settings.max_body_bytes;
  options.allowed_hosts = settings.allowed_hosts;
  return options;
}

void log_request(const http::RequestLog& request) {
  const auto level = request.status >= 500 ? spdlog::level::err : spdlog::level::debug;
  spdlog::log(level, "{} {} {} {} {} us {} {}", request.id, request.method, request.path, request.status,
              request.duration.count(), request.peer_address, request.cause);
}

/// The first search reads the words of the index, which takes a moment: better now than when somebody waits.
void warm(http::SearchPool& searchers, records::Database& database) {
  try {
    search::Request request;
    request.text = "kartoteka";
    request.access = database.read(
        [](records::Store& store) { return records::groups_of(store.connection(), records::Viewer::system()); });
    searchers.search(request, nullptr);
  } catch (const Error& error) {
    spdlog::debug("no search yet: {}", error.what());
  }
}

}  // namespace

ServeEnd serve(Settings& settings) {
  Workspace workspace(settings);
  if (workspace.is_served_elsewhere()) {
    throw Error(ErrorCode::conflict, "another program uses the state folder " + workspace.folder.path().string());
  }
  records::Database& database = *workspace.database;
  const auto language = workspace.load_language();
  search::SearchIndex search_index(workspace.folder.index(), language);
  search_index.values = http::search_values();
  http::SearchPool searchers([&] { return std::make_unique<search::Searcher>(search_index); });
  http::LanguageKeeper language_keeper(search_index.rules, language);
  search::CompletionKeeper completions(search_index, clock_of(settings.clock_file));

  indexer::Indexer indexer({.index_path = workspace.folder.index(),
                            .log = [](const std::string& message) { spdlog::info(message); },
                            .rebuild_request = workspace.folder.rebuild_request(),
                            .on_replaced =
                                [&] {
                                  searchers.forget_all();
                                  completions.index_replaced();
                                }},
                           database, language);
  const records::FileStore files = workspace.folder.file_store();
  files.clear_incoming();
  // The reader writes as soon as it is there, so those who follow writes are named before.
  std::atomic<indexer::FileReader*> woken_reader = nullptr;
  database.on_write([&] {
    indexer.wake();
    if (indexer::FileReader* reader = woken_reader.load()) reader->wake();
  });
  std::optional<indexer::FileReader> reader(std::in_place, reader_options(settings, indexer), database, files);
  woken_reader = &*reader;
  Monitor monitor(indexer, database);
  records::PasswordHasher passwords;
  PagePictures pictures(reader_program(settings));
  http::Server* running = nullptr;
  const Housekeeper* keeping = nullptr;
  http::Context context{.database = database,
                        .passwords = passwords,
                        .searchers = searchers,
                        .language = language_keeper,
                        .index = monitor,
                        .options = {.secure_cookies = settings.secure_cookies,
                                    .session_lifetime = std::chrono::hours(settings.session_hours),
                                    .search_log_age = std::chrono::hours(24) * settings.search_log_days,
                                    .max_upload_bytes = settings.max_upload_bytes,
                                    .max_import_bytes = settings.max_import_bytes,
                                    .max_email_bytes = settings.max_email_bytes},
                        .version = KARTOTEKA_VERSION,
                        .clock = clock_of(settings.clock_file),
                        .assets = http::assets(),
                        .files = &files,
                        .page_picture = [&](const auto& file, const auto& sha256, auto page) { return pictures.draw(file, sha256, page); },
                        .page_words = [&](const auto& file, const auto& sha256, auto page) { return pictures.words(file, sha256, page); },
                        .markdown_from_html = markdown_from_html,
                        .housekeeping_at = [&] { return keeping ? keeping->last_round() : std::nullopt; },
                        .reading = [&] { return reading_status(*reader); },
                        .server_metrics = [&] { return running->metrics().snapshot(); },
                        .is_stopping = [&] { return running->is_stopping(); },
                        .log = log_request};
  const http::Api api(std::move(context));
  http::ServerOptions options = server_options(settings);
  api.configure(options);
  http::Server server(std::move(options), [&](http::Request& request) { return api.handle(request); });
  running = &server;
  settings.port = server.port();
  const SignalGuard signals(server);
  {
    const Housekeeper housekeeper(workspace.folder, database, settings, [&] { server.stop(); });
    keeping = &housekeeper;
    const std::jthread warm_up([&] { warm(searchers, database); });
    std::cout << "Kartoteka serves on http://localhost:" << server.port() << std::endl;
    server.run();
  }
  woken_reader = nullptr;
  reader.reset();
  // Nobody writes any more; the indexer goes before the database does.
  database.on_write(nullptr);
  return is_restore_staged(workspace.folder) ? ServeEnd::restore : ServeEnd::stopped;
}

}  // namespace kartoteka::cli
