// The subcommands of the program; each file of this folder adds its own. A command does its work in a callback of the
// parser, throws kartoteka::Error for what goes wrong, and sets `exit_code` where the answer is no.
#pragma once

#include "http/cli/settings.h"

namespace CLI {
class App;
}

namespace kartoteka::cli {

/// What every command gets; outlives the parser.
struct CommandContext {
  Settings settings;
  int exit_code = 0;
};

void add_serve(CLI::App& app, CommandContext& context);
void add_search(CLI::App& app, CommandContext& context);
void add_import(CLI::App& app, CommandContext& context);
void add_export(CLI::App& app, CommandContext& context);
void add_index_commands(CLI::App& app, CommandContext& context);   ///< rebuild, verify
void add_user_commands(CLI::App& app, CommandContext& context);    ///< user add, user password, user token
void add_backup_commands(CLI::App& app, CommandContext& context);  ///< backup, restore
void add_about_commands(CLI::App& app, CommandContext& context);   ///< version, config, openapi
void add_demonstration(CLI::App& app, CommandContext& context);    ///< demo

}  // namespace kartoteka::cli
