#include <CLI/CLI.hpp>
#include <iostream>

#include "http/cli/command.h"
#include "http/cli/staged_restore.h"
#include "http/cli/workspace.h"

namespace kartoteka::cli {
namespace {

void backup(const CommandContext& context, const std::filesystem::path& target) {
  Workspace workspace(context.settings);
  write_backup(workspace.folder, target);
  std::cout << "backup written to " << target.string() << '\n';
}

void restore(const CommandContext& context, const std::filesystem::path& source) {
  const StateFolder folder(context.settings.state_dir);
  stage_restore(folder, source);
  const StateLock lock(folder);
  if (lock.is_held()) {
    apply_staged_restore(folder);
    std::cout << "restored; what was there before is in " << (folder.path() / "before-restore").string() << '\n';
  } else {
    std::cout << "checked and staged; the program that serves takes it over now\n";
  }
}

}  // namespace

void add_backup_commands(CLI::App& app, CommandContext& context) {
  const auto path = std::make_shared<std::filesystem::path>();
  auto* backup_command = app.add_subcommand("backup", "Write records and files into a new folder, while the program serves");
  backup_command->add_option("FOLDER", *path, "Where to; must not exist")->required();
  backup_command->callback([&context, path] { backup(context, *path); });

  auto* restore_command = app.add_subcommand("restore", "Put a backup in the place of all records and files");
  restore_command->add_option("FOLDER", *path, "A folder that backup wrote")->required()->check(CLI::ExistingDirectory);
  restore_command->callback([&context, path] { restore(context, *path); });
}

}  // namespace kartoteka::cli
