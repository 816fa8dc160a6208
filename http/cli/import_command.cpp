#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

#include "engine/base/error.h"
#include "http/cli/articles.h"
#include "http/cli/command.h"
#include "http/cli/progress.h"
#include "http/cli/transfer.h"
#include "http/cli/workspace.h"

namespace kartoteka::cli {
namespace {

constexpr std::size_t kShownProblems = 50;

struct ImportArguments {
  std::filesystem::path path;
  ArticleSettings articles;
};

void import_lines(CommandContext& context, Workspace& workspace, const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw Error(ErrorCode::not_found, "cannot read " + file.string());
  Progress progress("importing");
  const auto report = import_records(*workspace.database, in,
                                     [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
  std::cout << report.created << " created, " << report.unchanged << " unchanged, " << report.problems.size() << " refused\n";
  for (std::size_t i = 0; i < std::min(report.problems.size(), kShownProblems); ++i) {
    std::cout << "line " << report.problems[i].line << ": " << report.problems[i].message << '\n';
  }
  if (!report.problems.empty()) context.exit_code = 1;
}

void import_folder(Workspace& workspace, const ImportArguments& arguments) {
  Progress progress("importing");
  const auto summary = import_articles(*workspace.database, arguments.path, arguments.articles,
                                       [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
  std::cout << summary << '\n';
}

void run_import(CommandContext& context, const ImportArguments& arguments) {
  Workspace workspace(context.settings);
  if (std::filesystem::is_directory(arguments.path)) {
    import_folder(workspace, arguments);
  } else {
    import_lines(context, workspace, arguments.path);
  }
  Progress progress("indexing");
  catch_up(workspace, [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
}

void run_export(const CommandContext& context, const std::string& file) {
  Workspace workspace(context.settings);
  if (file.empty()) {
    export_records(*workspace.database, std::cout);
    return;
  }
  std::ofstream out(file, std::ios::binary);
  if (!out) throw Error(ErrorCode::unavailable, "cannot write " + file);
  std::cout << export_records(*workspace.database, out) << " records exported\n";
}

}  // namespace

void add_import(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<ImportArguments>();
  auto* command = app.add_subcommand("import", "Take in JSON Lines, or a folder of Markdown, HTML or Mallard as answers");
  command->add_option("PATH", arguments->path, "A .jsonl file or a folder")->required()->check(CLI::ExistingPath);
  command->add_option("--state", arguments->articles.state, "State of the answers of a folder")
      ->capture_default_str()->check(CLI::IsMember({"draft", "reviewed", "published", "archived"}));
  command->add_option("--audience", arguments->articles.audience, "Who may see the answers of a folder")
      ->capture_default_str()->check(CLI::IsMember({"internal", "public"}));
  command->add_flag("--any-language", arguments->articles.any_language, "Take articles that are not Polish as well");
  command->callback([&context, arguments] { run_import(context, *arguments); });
}

void add_export(CLI::App& app, CommandContext& context) {
  const auto file = std::make_shared<std::string>();
  auto* command = app.add_subcommand("export", "Write all records as JSON Lines");
  command->add_option("FILE", *file, "Where to; standard output where it is not given");
  command->callback([&context, file] { run_export(context, *file); });
}

}  // namespace kartoteka::cli
