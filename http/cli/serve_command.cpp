#include <CLI/CLI.hpp>

#include "http/cli/command.h"
#include "http/cli/serve.h"

namespace kartoteka::cli {

void add_serve(CLI::App& app, CommandContext& context) {
  app.add_subcommand("serve", "Serve the page and the HTTP API")->callback([&context] {
    while (serve(context.settings) == ServeEnd::restore) {
    }
  });
}

}  // namespace kartoteka::cli
