#include <CLI/CLI.hpp>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>

#include "engine/base/error.h"
#include "engine/records/kinds/answer.h"
#include "engine/text/analyzer.h"
#include "http/cli/articles.h"
#include "http/cli/command.h"
#include "http/cli/html_notes.h"
#include "http/cli/progress.h"
#include "http/cli/workspace.h"
#include "http/learning/answer_duplicates.h"
#include "http/mail/email_contact.h"
#include "http/transfer/export_file.h"
#include "http/transfer/import_file.h"

namespace kartoteka::cli {
namespace {

constexpr std::size_t kShownProblems = 50;
constexpr std::size_t kShownDuplicates = 20;

struct ImportArguments {
  std::filesystem::path path;
  ArticleSettings articles;
  std::string kind;
  bool is_dry_run = false;
  std::string encoding = "auto";
  std::string delimiter = "auto";
  std::vector<std::string> mapping;  ///< "Column=field"
  records::RecordId client = 0;      ///< of an e-mail; 0: told by its addresses
};

struct ExportArguments {
  std::string file;
  std::string format;
  std::vector<std::string> kinds;
};

const records::Kind& kind_named(const std::string& name) {
  const records::Kind* kind = records::find_kind_by_path(name);
  if (!kind) kind = records::find_kind(name);
  if (!kind) throw Error::at("--kind", "expected a kind of records like clients");
  return *kind;
}

transfer::ImportFileOptions import_options(const Workspace& workspace, const ImportArguments& arguments) {
  transfer::ImportFileOptions options;
  options.file = arguments.path;
  if (!arguments.kind.empty()) options.kind = &kind_named(arguments.kind);
  options.encoding = transfer::encoding_or_auto(arguments.encoding, "--encoding");
  options.separator = transfer::separator_named(arguments.delimiter, "--delimiter");
  for (const std::string& pair : arguments.mapping) {
    const std::size_t equals = pair.rfind('=');
    if (equals == std::string::npos) throw Error::at("--map", "expected COLUMN=FIELD");
    options.mapping[pair.substr(0, equals)] = pair.substr(equals + 1);
  }
  options.is_dry_run = arguments.is_dry_run;
  options.scratch = workspace.folder.incoming();
  return options;
}

void print_columns(const transfer::FileReport& report) {
  if (report.columns.empty()) return;
  std::cout << "encoding " << report.encoding << ", delimiter " << report.separator << '\n';
  for (const transfer::Column& column : report.columns) {
    std::cout << "  " << column.header << " -> " << (column.target ? transfer::to_string(*column.target) : "(left out)");
    for (std::size_t i = 0; i < column.examples.size(); ++i) std::cout << (i == 0 ? ": " : " | ") << column.examples[i];
    std::cout << '\n';
  }
}

void print_problems(const std::vector<transfer::LineProblem>& problems, bool all) {
  const std::size_t shown = all ? problems.size() : std::min(problems.size(), kShownProblems);
  for (std::size_t i = 0; i < shown; ++i) {
    const transfer::LineProblem& problem = problems[i];
    std::cout << (problem.file.empty() ? "" : problem.file + " ") << "line " << problem.line << ": ";
    if (!problem.column.empty()) std::cout << problem.column << ": ";
    if (problem.column.empty() && !problem.field.empty()) std::cout << '/' << problem.field << ": ";
    std::cout << problem.message << '\n';
  }
  if (shown < problems.size()) std::cout << "and " << problems.size() - shown << " more\n";
}

void import_lines(CommandContext& context, Workspace& workspace, const ImportArguments& arguments) {
  auto options = import_options(workspace, arguments);
  Progress progress("importing");
  options.progress = [&](std::size_t rows) { progress.show(static_cast<std::int64_t>(rows), 0); };
  const auto begin = std::chrono::steady_clock::now();
  const auto report = transfer::import_file(*workspace.database, options);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  print_columns(report);
  const auto& records = report.records;
  std::cout << (arguments.is_dry_run ? "dry run, nothing was kept: " : "") << records.created << " created, " << records.unchanged
            << " unchanged, " << records.bad_rows() << " refused";
  if (records.conflicts > 0) std::cout << " (" << records.conflicts << " of them are there already and differ)";
  std::cout << "; " << static_cast<long>(static_cast<double>(records.rows) / std::max(seconds, 0.001)) << " lines a second\n";
  print_problems(records.problems, arguments.is_dry_run);
  if (!records.problems.empty()) context.exit_code = 1;
}

void import_folder(Workspace& workspace, const ImportArguments& arguments) {
  Progress progress("importing");
  const auto summary = import_articles(*workspace.database, arguments.path, arguments.articles,
                                       [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
  std::cout << summary << '\n';
}

/// Answers that likely say the same, what was there before among them, for whoever merges them.
void print_duplicates(Workspace& workspace) {
  text::Analyzer analyzer(workspace.load_language());
  workspace.database->read([&](records::Store& store) {
    const auto title = [&](records::RecordId id) { return store.title(records::answer_kind(), id, records::Viewer::system()).value_or(""); };
    const auto pairs = http::near_answers(store, analyzer, 0, kShownDuplicates);
    if (!pairs.empty()) std::cout << "these answers likely say the same (POST /api/v1/answers/ID/merge makes one of two):\n";
    for (const search::NearPair& pair : pairs) {
      std::cout << "  " << pair.first << " " << title(pair.first) << " | " << pair.second << " " << title(pair.second) << " ("
                << std::lround(100 * pair.score()) << " %)\n";
    }
  });
}

void import_email(Workspace& workspace, const ImportArguments& arguments) {
  if (std::filesystem::file_size(arguments.path) > workspace.settings.max_email_bytes) throw Error(ErrorCode::too_large, "the message is too large");
  std::ifstream file(arguments.path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  mail::EmailOptions options;
  if (arguments.client > 0) options.client = arguments.client;
  options.markdown_from_html = markdown_from_html;
  const auto made = mail::contact_from_email(*workspace.database, workspace.folder.file_store(), bytes, options);
  std::cout << "contact " << made.contact->id << (made.is_new ? " made" : " was made of this message before") << '\n';
}

void run_import(CommandContext& context, const ImportArguments& arguments) {
  Workspace workspace(context.settings);
  if (std::filesystem::is_directory(arguments.path)) {
    import_folder(workspace, arguments);
  } else if (arguments.kind.empty() && arguments.path.extension() == ".eml") {
    import_email(workspace, arguments);
  } else {
    import_lines(context, workspace, arguments);
  }
  if (arguments.is_dry_run) return;
  const bool brings_answers = std::filesystem::is_directory(arguments.path) || (!arguments.kind.empty() && &kind_named(arguments.kind) == &records::answer_kind());
  if (brings_answers) print_duplicates(workspace);
  Progress progress("indexing");
  catch_up(workspace, [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
}

void export_lines(Workspace& workspace, const transfer::ExportOptions& options, std::ostream& out) {
  transfer::export_json_lines(*workspace.database, options, [&](std::string_view line) {
    if (!out.write(line.data(), static_cast<std::streamsize>(line.size()))) throw Error(ErrorCode::unavailable, "the export could not be written");
  });
  if (!out.flush()) throw Error(ErrorCode::unavailable, "the export could not be written");
}

void run_export(const CommandContext& context, const ExportArguments& arguments) {
  Workspace workspace(context.settings);
  transfer::ExportOptions options;
  for (const std::string& name : arguments.kinds) options.kinds.push_back(&kind_named(name));
  const bool is_csv = arguments.format == "csv" || (arguments.format.empty() && arguments.file.ends_with(".zip"));
  if (is_csv) {
    if (arguments.file.empty()) throw Error::at("FILE", "a ZIP of CSV files goes into a file");
    std::cout << transfer::export_csv_zip(*workspace.database, options, arguments.file) << " records exported\n";
    return;
  }
  if (arguments.file.empty()) return export_lines(workspace, options, std::cout);
  std::ofstream out(arguments.file, std::ios::binary);
  if (!out) throw Error(ErrorCode::unavailable, "cannot write " + arguments.file);
  export_lines(workspace, options, out);
}

}  // namespace

void add_import(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<ImportArguments>();
  auto* command = app.add_subcommand("import", "Take in records: CSV, JSON Lines, a ZIP of CSV files, or a folder of articles");
  command->add_option("PATH", arguments->path, "A .csv file (with --kind), a .jsonl or .zip file that export wrote, an .eml message, or a folder of Markdown, HTML or Mallard")
      ->required()->check(CLI::ExistingPath);
  command->add_option("--kind", arguments->kind, "What a CSV file holds: clients, contacts, tasks, answers …");
  command->add_flag("--dry-run", arguments->is_dry_run, "Only report what would become of each line");
  command->add_option("--encoding", arguments->encoding, "Of CSV: auto, utf-8, windows-1250, iso-8859-2, utf-16le, utf-16be, cp852")->capture_default_str();
  command->add_option("--delimiter", arguments->delimiter, "Of CSV: auto, ';', ',' or tab")->capture_default_str();
  command->add_option("--map", arguments->mapping, "Of CSV: COLUMN=FIELD, where the name does not tell; - leaves a column out");
  command->add_option("--client", arguments->client, "Of an e-mail: the id of its client, where its addresses do not tell");
  command->add_option("--state", arguments->articles.state, "State of the answers of a folder")
      ->capture_default_str()->check(CLI::IsMember({"draft", "reviewed", "published", "archived"}));
  command->add_option("--audience", arguments->articles.audience, "Who may see the answers of a folder")
      ->capture_default_str()->check(CLI::IsMember({"internal", "public"}));
  command->add_flag("--any-language", arguments->articles.any_language, "Take articles that are not Polish as well");
  command->callback([&context, arguments] { run_import(context, *arguments); });
}

void add_export(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<ExportArguments>();
  auto* command = app.add_subcommand("export", "Write all records as JSON Lines, or as a ZIP of CSV files");
  command->add_option("FILE", arguments->file, "Where to; standard output where it is not given");
  command->add_option("--format", arguments->format, "jsonl or csv; told by the file's ending .zip else")->check(CLI::IsMember({"jsonl", "csv"}));
  command->add_option("--kinds", arguments->kinds, "Only these: clients, tasks …")->delimiter(',');
  command->callback([&context, arguments] { run_export(context, *arguments); });
}

}  // namespace kartoteka::cli
