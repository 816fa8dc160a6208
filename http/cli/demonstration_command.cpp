#include <sodium.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

#include "engine/base/error.h"
#include "engine/records/credentials.h"
#include "engine/records/kinds/answer.h"
#include "engine/records/kinds/user.h"
#include "engine/records/settings.h"
#include "http/cli/articles.h"
#include "http/cli/command.h"
#include "http/cli/progress.h"
#include "http/cli/workspace.h"
#include "indexer/demo/billing.h"
#include "indexer/demo/load_company.h"
#include "indexer/demo/office_procedures.h"
#include "indexer/demo/office_calendar.h"
#include "indexer/demo/paperwork.h"

namespace kartoteka::cli {
namespace {

using records::Store;

constexpr std::string_view kLoadedSetting = "demonstration";
/// Without l, 1, O and 0, which look alike on paper.
constexpr std::string_view kPasswordLetters = "abcdefghijkmnpqrstuvwxyz23456789";
constexpr std::size_t kPasswordLength = 14;

struct DemonstrationArguments {
  std::filesystem::path help_articles;
  bool is_wanted = false;
  bool sign_in = false;
};

std::string random_password() {
  std::string password;
  for (std::size_t i = 0; i < kPasswordLength; ++i) {
    password += kPasswordLetters[randombytes_uniform(static_cast<std::uint32_t>(kPasswordLetters.size()))];
  }
  return password;
}

bool is_loaded(Store& store) { return records::setting(store.connection(), kLoadedSetting).has_value(); }

/// Records of one's own are never mixed with the demonstration's. One that was cut short is taken up again.
bool is_wanted(Store& store) {
  if (is_loaded(store)) return false;
  const bool has_foreign_records =
      store.connection().query_integer("SELECT 1 FROM client LIMIT 1").has_value() ||
      store.connection().query_integer("SELECT 1 FROM app_user LIMIT 1").has_value() ||
      store.connection().query_integer("SELECT 1 FROM answer WHERE source = '' LIMIT 1").has_value();
  return !has_foreign_records;
}

void note_sign_in(const StateFolder& folder, const std::string& login, const std::string& password, const std::string& token) {
  const mode_t before = umask(S_IRWXG | S_IRWXO);
  std::ofstream note(folder.sign_in_note());
  umask(before);
  note << "Sign in as:  " << login << "\nPassword:    " << password << "\nAPI token:   " << token << '\n';
  if (!note.flush()) throw Error(ErrorCode::unavailable, "cannot write " + folder.sign_in_note().string());
}

void import_help(Workspace& workspace, const std::filesystem::path& folder) {
  Progress progress("help articles");
  const auto summary = import_articles(*workspace.database, folder, {.state = "published", .audience = "public"},
                                       [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
  std::cout << summary << std::endl;
}

std::string administrator_of(const demo::Company& company) {
  for (const records::User& user : company.users) {
    if (user.role == "administrator") return user.login;
  }
  throw Error(ErrorCode::internal, "the demonstration has no administrator");
}

/// The company, its administrator's password and the mark that all is there: at once, so that a start that is cut
/// short leaves nothing half done.
void make_company(Workspace& workspace) {
  demo::Company company = demo::make_company({.data_folder = workspace.settings.data_dir / "demo",
                                              .today = std::chrono::floor<std::chrono::days>(system_now())});
  const std::string login = administrator_of(company);
  const std::string password = random_password();
  const std::string hash = records::PasswordHasher().hash(password);
  Progress progress("company");
  const std::string token = workspace.database->write([&](Store& store) {
    db::Transaction transaction(store.connection());
    demo::load_company(store.connection(), std::move(company), {.on_progress = [&](std::size_t done, std::size_t total) {
      progress.show(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
    }});
    demo::add_office_calendar(store.connection(), warsaw_day(store.now()));
    demo::add_procedures(store.connection(), warsaw_day(store.now()));
    demo::add_paperwork(store.connection(), workspace.folder.file_store());
    demo::add_billing(store.connection(), warsaw_day(system_now()));
    const auto administrator = records::find_active_user(store, login)->id;
    records::set_password_hash(store, administrator, hash);
    auto made = records::create_token(store, administrator, "demonstration", {"read", "write"}, std::nullopt);
    records::set_setting(store.connection(), kLoadedSetting, format_instant(store.now()));
    transaction.commit();
    return made.secret;
  });
  note_sign_in(workspace.folder, login, password, token);
}

void load(const CommandContext& context, const DemonstrationArguments& arguments) {
  Workspace workspace(context.settings);
  if (!workspace.database->read(is_wanted)) {
    throw Error(ErrorCode::conflict, "the state folder holds records already: the demonstration wants an empty one");
  }
  if (!arguments.help_articles.empty()) import_help(workspace, arguments.help_articles);
  make_company(workspace);
  Progress progress("indexing");
  catch_up(workspace, [&](std::int64_t done, std::int64_t all) { progress.show(done, all); });
}

void print_sign_in(const CommandContext& context) {
  const StateFolder folder(context.settings.state_dir);
  std::ifstream note(folder.sign_in_note());
  if (note) std::cout << note.rdbuf() << std::flush;
}

void run(CommandContext& context, const DemonstrationArguments& arguments) {
  if (arguments.sign_in) return print_sign_in(context);
  if (!arguments.is_wanted) return load(context, arguments);
  Workspace workspace(context.settings);
  context.exit_code = workspace.database->read(is_wanted) ? 0 : 1;
}

}  // namespace

void add_demonstration(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<DemonstrationArguments>();
  auto* command = app.add_subcommand("demo", "Load the demonstration: help articles and a fictitious company");
  command->add_option("--help-articles", arguments->help_articles, "Folder with the unpacked help packages")
      ->check(CLI::ExistingDirectory);
  command->add_flag("--is-wanted", arguments->is_wanted, "Only say, by exit code 0, that the state folder is still empty");
  command->add_flag("--sign-in", arguments->sign_in, "Only print how to sign in to the demonstration");
  command->callback([&context, arguments] { run(context, *arguments); });
}

}  // namespace kartoteka::cli
