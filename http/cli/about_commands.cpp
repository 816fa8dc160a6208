#include <CLI/CLI.hpp>
#include <iostream>

#include "http/cli/command.h"
#include "http/routes/openapi.h"

namespace kartoteka::cli {

void add_about_commands(CLI::App& app, CommandContext&) {
  app.add_subcommand("version", "Print the version")->callback([] { std::cout << "kartoteka " KARTOTEKA_VERSION "\n"; });
  app.add_subcommand("config", "Print every setting with its value, as a settings file")->callback([&app] {
    std::cout << app.config_to_str(true, true);
  });
  app.add_subcommand("openapi", "Print the OpenAPI description of the HTTP API")->callback([] {
    std::cout << http::openapi_document() << '\n';
  });
}

}  // namespace kartoteka::cli
