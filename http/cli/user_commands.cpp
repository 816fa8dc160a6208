#include <CLI/CLI.hpp>
#include <iostream>
#include <string>

#include "engine/base/error.h"
#include "engine/records/credentials.h"
#include "http/cli/command.h"
#include "http/cli/workspace.h"

namespace kartoteka::cli {
namespace {

using records::Store;
using records::User;
using records::Viewer;

/// Passwords are read from standard input, never from the command line, where others could see them.
std::string read_password() {
  std::cerr << "Password (at least " << records::kMinPasswordLength << " characters): ";
  std::string password;
  if (!std::getline(std::cin, password)) throw Error::at("/password", "expected on standard input");
  return password;
}

records::RecordId require_user(Store& store, const std::string& login) {
  const auto user = records::find_active_user(store, login);
  if (!user) throw Error(ErrorCode::not_found, "no active user " + login);
  return user->id;
}

void add_user(const CommandContext& context, User& user) {
  Workspace workspace(context.settings);
  records::PasswordHasher hasher;
  const std::string hash = hasher.hash(read_password());
  workspace.database->write([&](Store& store) {
    db::Transaction transaction(store.connection());
    store.create(records::user_kind(), user, Viewer::system());
    records::set_password_hash(store, user.id, hash);
    transaction.commit();
  });
  catch_up(workspace, nullptr);
  std::cout << "user " << user.id << " (" << user.login << ") can sign in\n";
}

void change_password(const CommandContext& context, const std::string& login) {
  Workspace workspace(context.settings);
  records::PasswordHasher hasher;
  const std::string hash = hasher.hash(read_password());
  workspace.database->write([&](Store& store) {
    db::Transaction transaction(store.connection());
    const auto user = require_user(store, login);
    records::set_password_hash(store, user, hash);
    records::close_sessions_of(store, user);
    transaction.commit();
  });
  std::cout << "password changed, sessions ended\n";
}

void make_token(const CommandContext& context, const std::string& login, const std::string& name,
                const std::vector<std::string>& scopes) {
  Workspace workspace(context.settings);
  const auto token = workspace.database->write([&](Store& store) {
    return records::create_token(store, require_user(store, login), name, scopes, std::nullopt);
  });
  std::cout << token.secret << '\n';
}

void add_add(CLI::App& group, CommandContext& context) {
  const auto user = std::make_shared<User>();
  auto* command = group.add_subcommand("add", "Add a user; the password is read from standard input");
  command->add_option("LOGIN", user->login, "a-z, digits, '.', '-', '_'")->required();
  command->add_option("--name", user->name, "Full name")->required();
  command->add_option("--email", user->email, "E-mail address");
  command->add_option("--role", user->role, "operator, manager or administrator")->capture_default_str();
  command->callback([&context, user] { add_user(context, *user); });
}

}  // namespace

void add_user_commands(CLI::App& app, CommandContext& context) {
  auto* group = app.add_subcommand("user", "Users and their ways to sign in");
  group->require_subcommand(1);
  group->fallthrough();
  add_add(*group, context);

  const auto login = std::make_shared<std::string>();
  auto* password = group->add_subcommand("password", "Set a password, read from standard input");
  password->add_option("LOGIN", *login)->required();
  password->callback([&context, login] { change_password(context, *login); });

  const auto name = std::make_shared<std::string>("shell");
  const auto scopes = std::make_shared<std::vector<std::string>>(std::vector<std::string>{"read"});
  auto* token = group->add_subcommand("token", "Make an API token and print it, once");
  token->add_option("LOGIN", *login)->required();
  token->add_option("--name", *name, "What it is for")->capture_default_str();
  token->add_option("--scope", *scopes, "read, write, admin")->capture_default_str();
  token->callback([&context, login, name, scopes] { make_token(context, *login, *name, *scopes); });
}

}  // namespace kartoteka::cli
