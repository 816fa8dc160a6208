#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <thread>

#include "engine/base/error.h"
#include "http/cli/command.h"
#include "http/cli/progress.h"
#include "http/cli/workspace.h"
#include "engine/records/audit.h"
#include "engine/records/files.h"
#include "engine/records/files/text_check.h"
#include "indexer/verify.h"

namespace kartoteka::cli {
namespace {

constexpr std::size_t kShownDifferences = 20;

void rebuild(const CommandContext& context) {
  Workspace workspace(context.settings);
  if (workspace.is_served_elsewhere()) {
    std::ofstream(workspace.folder.rebuild_request()).flush();
    std::cout << "the program that serves was asked to rebuild the index; it answers from the present one meanwhile\n";
    return;
  }
  std::filesystem::remove_all(workspace.folder.index());
  Progress progress("indexing");
  catch_up(workspace, [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
}

void print(const indexer::VerifyReport& report) {
  std::cout << report.records << " records, " << report.documents << " documents in the index, "
            << report.differences.size() << " differences\n";
  for (std::size_t i = 0; i < std::min(report.differences.size(), kShownDifferences); ++i) {
    const auto& difference = report.differences[i];
    std::cout << "  " << difference.kind << ' ' << difference.id << ": " << indexer::to_string(difference.type) << '\n';
  }
  if (report.differences.size() > kShownDifferences) std::cout << "  …\n";
  if (!report.damage.empty()) std::cout << "the index is damaged: " << report.damage << '\n';
}

/// Prints what is wrong with the bytes of attachments; false where anything is.
bool are_files_sound(Workspace& workspace) {
  Progress progress("files");
  const auto damages = workspace.database->read([&](records::Store& store) {
    return records::find_damaged_files(store.connection(), workspace.folder.file_store(),
                                       [&](std::size_t done) { progress.show(static_cast<std::int64_t>(done), 0); });
  });
  for (const auto& damage : damages) std::cout << "the file of attachment " << damage.attachment << ' ' << damage.problem << '\n';
  return damages.empty();
}

/// Prints what is wrong with the texts of files; false where anything is.
bool are_texts_sound(Workspace& workspace) {
  const auto problems = workspace.database->read([](records::Store& store) { return records::find_text_problems(store.connection()); });
  for (const std::string& problem : problems) std::cout << problem << '\n';
  return problems.empty();
}

void verify(CommandContext& context, bool with_audit) {
  Workspace workspace(context.settings);
  if (!are_files_sound(workspace)) context.exit_code = 1;
  if (!are_texts_sound(workspace)) context.exit_code = 1;
  if (with_audit) {
    const auto broken = workspace.database->read(
        [](records::Store& store) { return records::find_broken_audit_row(store.connection()); });
    if (broken) {
      std::cout << "the audit trail is broken at row " << *broken << '\n';
      context.exit_code = 1;
    } else {
      std::cout << "the audit trail is whole\n";
    }
  }
  catch_up(workspace, nullptr);
  Progress progress("verifying");
  const auto report = indexer::verify({.index_path = workspace.folder.index(),
                                       .progress = [&](std::size_t done) { progress.show(static_cast<std::int64_t>(done), 0); }},
                                      *workspace.database, workspace.load_language());
  print(report);
  if (!report.is_sound()) context.exit_code = 1;
}

}  // namespace

void add_index_commands(CLI::App& app, CommandContext& context) {
  app.add_subcommand("rebuild", "Make the search index anew from the records")->callback([&context] { rebuild(context); });
  auto* command = app.add_subcommand("verify", "Compare the index with the records, both ways, and files with their hashes; exit code 1 if they differ");
  auto with_audit = std::make_shared<bool>(false);
  command->add_flag("--audit", *with_audit, "Also check the chain of the audit trail");
  command->callback([&context, with_audit] { verify(context, *with_audit); });
}

}  // namespace kartoteka::cli
