// The program: reads its settings and runs one subcommand.
#include <sodium.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "engine/base/error.h"
#include "http/cli/command.h"

namespace {

constexpr int kFailed = 1;

int run(int argc, char** argv) {
  using namespace kartoteka::cli;
  CLI::App app{"Kartoteka: knowledge base and client records with Polish full-text search", "kartoteka"};
  app.require_subcommand(1);
  app.fallthrough();
  app.get_formatter()->column_width(34);
  CommandContext context{.settings = default_settings()};
  add_settings(app, context.settings);
  app.parse_complete_callback([&] { spdlog::set_level(spdlog::level::from_str(context.settings.log_level)); });
  add_serve(app, context);
  add_search(app, context);
  add_import(app, context);
  add_export(app, context);
  add_index_commands(app, context);
  add_user_commands(app, context);
  add_backup_commands(app, context);
  add_about_commands(app, context);
  add_demonstration(app, context);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error);
  }
  return context.exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  spdlog::set_default_logger(spdlog::stderr_color_mt("kartoteka"));
  spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %^%l%$ %v", spdlog::pattern_time_type::utc);
  if (sodium_init() < 0) {
    std::cerr << "kartoteka: libsodium cannot be initialised\n";
    return kFailed;
  }
  try {
    return run(argc, argv);
  } catch (const kartoteka::Error& error) {
    std::cerr << "kartoteka: " << error.what() << '\n';
  } catch (const std::exception& error) {
    std::cerr << "kartoteka: internal error: " << error.what() << '\n';
  }
  return kFailed;
}
