#include "engine/records/credentials.h"

#include <doctest/doctest.h>

#include "engine/base/error.h"
#include "tests/engine/records/store_fixture.h"

using namespace kartoteka;
using namespace kartoteka::records;

namespace {

struct SignInFixture : StoreFixture {
  SignInFixture() {
    user.login = "anna";
    user.name = "Anna Nowak";
    user.role = "administrator";
    store.create(user_kind(), user, system);
  }
  User user;
};

}  // namespace

TEST_CASE("a password matches its hash only, and a short one is refused") {
  PasswordHasher hasher;
  const std::string hash = hasher.hash("zażółć gęślą");
  CHECK(hasher.matches("zażółć gęślą", hash));
  CHECK_FALSE(hasher.matches("zazolc gesla", hash));
  CHECK(hash.find("za") != 0);
  CHECK_THROWS_AS(hasher.hash("krótkie"), Error);
}

TEST_CASE("a session signs in until it ends or is closed") {
  SignInFixture fixture;
  const std::string secret = open_session(fixture.store, fixture.user.id, std::chrono::hours(1));
  CHECK(sign_in_by_session(fixture.store, secret)->viewer.user == fixture.user.id);
  CHECK_FALSE(sign_in_by_session(fixture.store, secret + "x"));
  CHECK_FALSE(sign_in_by_token(fixture.store, secret));
  fixture.now += std::chrono::hours(1);
  CHECK_FALSE(sign_in_by_session(fixture.store, secret));
}

TEST_CASE("the secret of a session is not in the database") {
  SignInFixture fixture;
  const std::string secret = open_session(fixture.store, fixture.user.id, std::chrono::hours(1));
  CHECK(fixture.connection.query_integer("SELECT COUNT(*) FROM session WHERE token_hash = :secret", {secret}) == 0);
}

TEST_CASE("an inactive user is signed out at once") {
  SignInFixture fixture;
  const std::string secret = open_session(fixture.store, fixture.user.id, std::chrono::hours(1));
  User another;
  another.login = "ewa";
  another.name = "Ewa Lis";
  another.role = "administrator";
  fixture.store.create(user_kind(), another, fixture.system);
  fixture.user.active = false;
  fixture.store.update(user_kind(), fixture.user, std::nullopt, fixture.system);
  CHECK_FALSE(sign_in_by_session(fixture.store, secret));
  CHECK_FALSE(find_active_user(fixture.store, "anna"));
}

TEST_CASE("a token gives no more rights than its scopes") {
  SignInFixture fixture;
  const auto viewer = [&](std::vector<std::string> scopes) {
    const auto token = create_token(fixture.store, fixture.user.id, "test", scopes, std::nullopt);
    return sign_in_by_token(fixture.store, token.secret)->viewer;
  };
  CHECK_FALSE(viewer({"read"}).can_write);
  CHECK(viewer({"read", "write"}).can_write);
  CHECK_FALSE(viewer({"write"}).is_administrator());
  CHECK(viewer({"admin"}).is_administrator());
  CHECK_THROWS_AS(viewer({"everything"}), Error);
  CHECK(list_tokens(fixture.store, fixture.user.id).size() == 4);
}

TEST_CASE("a deleted token signs nobody in") {
  SignInFixture fixture;
  const auto token = create_token(fixture.store, fixture.user.id, "test", {"read"}, std::nullopt);
  delete_token(fixture.store, fixture.user.id, token.token.id);
  CHECK_FALSE(sign_in_by_token(fixture.store, token.secret));
  CHECK_THROWS_AS(delete_token(fixture.store, fixture.user.id, token.token.id), Error);
}
