#include "http/sign_in_limiter.h"

#include <doctest/doctest.h>

#include <memory>
#include <vector>

using namespace kartoteka::http;

namespace {

SignInLimiter::Time present{};

SignInLimiter::Time now() { return present; }

bool fails(SignInLimiter& limiter, const std::string& address, const std::string& login) {
  SignInLimiter::Attempt attempt(limiter, address, login);
  return !attempt.begin();
}

}  // namespace

TEST_CASE("a login from one address is tried ten times, then waits for the end of the window") {
  SignInLimiter limiter({}, now);
  for (int i = 0; i < 10; ++i) CHECK(fails(limiter, "10.0.0.1", "anna"));
  SignInLimiter::Attempt refused(limiter, "10.0.0.1", "anna");
  const auto wait = refused.begin();
  REQUIRE(wait);
  CHECK(*wait == std::chrono::minutes(5));
  CHECK(fails(limiter, "10.0.0.1", "jan"));
  CHECK(fails(limiter, "10.0.0.2", "anna"));
  present += std::chrono::minutes(5);
  CHECK(fails(limiter, "10.0.0.1", "anna"));
}

TEST_CASE("an address that tries many logins waits, loopback does not") {
  SignInLimiter limiter({}, now);
  for (int i = 0; i < 40; ++i) CHECK(fails(limiter, "10.0.0.1", "user" + std::to_string(i)));
  CHECK_FALSE(fails(limiter, "10.0.0.1", "another"));
  for (int i = 0; i < 60; ++i) CHECK(fails(limiter, "127.0.0.1", "user" + std::to_string(i)));
}

TEST_CASE("a login that is tried from everywhere waits") {
  SignInLimiter limiter({}, now);
  for (int i = 0; i < 100; ++i) CHECK(fails(limiter, "10.0.0." + std::to_string(i), "anna"));
  CHECK_FALSE(fails(limiter, "10.0.1.1", "anna"));
}

TEST_CASE("success takes its own attempt back and no other") {
  SignInLimiter limiter({}, now);
  for (int i = 0; i < 9; ++i) fails(limiter, "10.0.0.1", "anna");
  for (int i = 0; i < 20; ++i) {
    SignInLimiter::Attempt attempt(limiter, "10.0.0.1", "anna");
    REQUIRE_FALSE(attempt.begin());
    attempt.succeeded();
  }
  CHECK(fails(limiter, "10.0.0.1", "anna"));
  CHECK_FALSE(fails(limiter, "10.0.0.1", "anna"));
}

TEST_CASE("few attempts run at a time") {
  SignInLimiter limiter({.max_waiting = 2}, now);
  SignInLimiter::Attempt first(limiter, "10.0.0.1", "a");
  auto second = std::make_unique<SignInLimiter::Attempt>(limiter, "10.0.0.2", "b");
  CHECK_FALSE(first.begin());
  CHECK_FALSE(second->begin());
  CHECK_FALSE(fails(limiter, "10.0.0.3", "c"));
  second.reset();
  CHECK(fails(limiter, "10.0.0.3", "c"));
}
